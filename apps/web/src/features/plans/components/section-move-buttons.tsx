import type { SectionMove } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconIndentDecrease, IconIndentIncrease, type Icon } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

const buttons: { move: SectionMove; label: MessageKey; icon: Icon }[] = [
  { move: 'UP', label: 'framework.moveUp', icon: IconArrowUp },
  { move: 'DOWN', label: 'framework.moveDown', icon: IconArrowDown },
  { move: 'DEEPER', label: 'framework.deeper', icon: IconIndentIncrease },
  { move: 'OUTER', label: 'framework.outer', icon: IconIndentDecrease },
];

const keys: Record<string, SectionMove> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  ArrowRight: 'DEEPER',
  ArrowLeft: 'OUTER',
};

/** Ctrl+Alt and an arrow, anywhere in the section. */
export const moveOfKey = ({ ctrlKey, altKey, key }: KeyboardEvent): SectionMove | undefined =>
  ctrlKey && altKey ? keys[key] : undefined;

type Props = { name: string; moves: ReadonlySet<SectionMove>; onMove: (move: SectionMove) => void };

export function SectionMoveButtons({ name, moves, onMove }: Props) {
  const { t } = useTranslation();
  return buttons.map(({ move, label, icon: Arrow }) => (
    <ActionIcon
      key={move}
      variant="subtle"
      aria-label={t(label, { name })}
      // Not `disabled`: the button that was pressed keeps the focus at the end of the way.
      aria-disabled={!moves.has(move)}
      {...(moves.has(move) ? {} : { 'data-disabled': true })}
      onClick={() => {
        if (moves.has(move)) onMove(move);
      }}
    >
      <Arrow size={18} aria-hidden />
    </ActionIcon>
  ));
}
