import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumberVi } from '@lotrinh/text';
import type { GridNote, GridPlace } from '../../../shared/grid/grid-types.js';
import { asks } from './sheet-cells.js';
import type { SheetLine } from './use-sheet.js';

type Props = {
  line: SheetLine | undefined;
  place: GridPlace | null;
  note: GridNote | undefined;
  isOpen: boolean;
  onTake: (line: SheetLine, words: { value: string; second?: string }) => void;
};

/** Below the grid: what is wrong in the selected cell, the readings to choose from, or what belongs there. */
export function SheetHint({ line, place, note, isOpen, onTake }: Props) {
  const { t } = useTranslation();
  const choices = isOpen && line !== undefined && place?.column === 'value' ? choicesOf(line) : [];
  return (
    <Group gap="sm" mih={24} data-no-print>
      <Text
        size="sm"
        role="status"
        {...(note ? { c: note.tone === 'wrong' ? '#8a1c13' : '#6b3a00' } : { c: 'dimmed' })}
      >
        {note?.message ?? hint()}
      </Text>
      {line !== undefined && choices.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('sheet.choose')}>
          {choices.map((words) => (
            <Button
              key={words.value}
              size="compact-sm"
              variant="default"
              onClick={() => {
                onTake(line, words);
              }}
            >
              {t('sheet.chooseOne', { words: [words.value, words.second].filter(Boolean).join('/') })}
            </Button>
          ))}
        </Group>
      )}
    </Group>
  );

  function hint(): string {
    if (!isOpen) return '';
    if (line === undefined || place === null) return t('grid.hint');
    const { cell } = line;
    const { numerator, denominator } = cell.indicator.definition;
    if (cell.isExempt) return t('sheet.exempt');
    if (!asks(cell, place.column)) return t('sheet.hintLocked');
    if (place.column === 'second' && denominator !== null) return t('sheet.hintWhole', { what: denominator });
    if (place.column !== 'value') return t('grid.hint');
    return [numerator !== null && t('sheet.hintPart', { what: numerator }), t('sheet.hint')].filter(Boolean).join('. ');
  }
}

/** The readings of a cell that has two, written so that each is read one way. */
function choicesOf({ checked }: SheetLine): { value: string; second?: string }[] {
  const typed = checked?.entered.typed;
  if (typed?.doubt !== 'SPELLING') return [];
  return typed.choices.flatMap(({ value, numerator, denominator }) => {
    if (value !== null) return [{ value: `${formatNumberVi(value)}%` }];
    if (numerator === null || denominator === null) return [];
    return [{ value: formatNumberVi(numerator), second: formatNumberVi(denominator) }];
  });
}
