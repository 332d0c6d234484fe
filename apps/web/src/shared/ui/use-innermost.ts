import { useCallback, useEffect, useRef } from 'react';

let open = 0;

/** Tells whether this dialog is the innermost of those that are open: Escape closes that one only. */
export function useInnermost(): () => boolean {
  const depth = useRef(0);
  useEffect(() => {
    open += 1;
    depth.current = open;
    return () => {
      open -= 1;
    };
  }, []);
  return useCallback(() => depth.current === open, []);
}
