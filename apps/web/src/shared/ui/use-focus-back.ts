import { useEffect, useState } from 'react';

/**
 * Gives the keyboard back to where it was when this dialog closes. Dialogs are mounted open, so Mantine's own return
 * of the focus never runs; whoever put the focus elsewhere meanwhile keeps it.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
