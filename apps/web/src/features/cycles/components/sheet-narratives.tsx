import { Alert, Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedText } from '@lotrinh/text';
import type { GridRow } from '../../../shared/grid/grid-types.js';
import { isNarrative } from './sheet-cells.js';
import classes from './sheet.module.css';
import type { SheetLine } from './use-sheet.js';

type Props = { lines: SheetLine[]; isOpen: boolean; onWrite: (row: GridRow) => void };

/** What is asked in words, below the grid, each beside what was written before. */
export function SheetNarratives({ lines, isOpen, onWrite }: Props) {
  const { t } = useTranslation();
  const asked = lines.filter(({ cell }) => isNarrative(cell));
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <Title order={2} size="h3" id="words">
        {t('sheet.words')}
      </Title>
      {isOpen && (
        <Text size="sm" c="dimmed" mb="sm">
          {t('sheet.wordsHint')}
        </Text>
      )}
      <Stack gap="lg" mt="sm">
        {asked.map((line) => (
          <Narrative key={line.row.itemId} line={line} isOpen={isOpen} onWrite={onWrite} />
        ))}
      </Stack>
    </section>
  );
}

export const narrativeId = (itemId: string): string => `narrative-${itemId}`;

function Narrative({ line: { row, cell, errors }, isOpen, onWrite }: Omit<Props, 'lines'> & { line: SheetLine }) {
  const { t } = useTranslation();
  const { code, definition } = cell.indicator;
  const name = `${code} ${definition.name}`;
  const before = cell.previous?.words.value ?? null;
  const stored = typeof row.values['value'] === 'string' ? row.values['value'] : '';
  // Spaces at the end are still being typed; what came from elsewhere replaces it.
  const [text, setText] = useState(stored);
  const shown = (typedText(text) ?? '') === stored ? text : stored;
  const put = (words: string): void => {
    setText(words);
    onWrite({ ...row, values: { ...row.values, value: typedText(words) } });
  };
  return (
    <div className={classes['narrative']}>
      <Stack gap="xs">
        {cell.returnedFor !== null && (
          <Alert variant="outline" color="red.9" p="xs">
            {t('sheet.returnedFor', { reason: cell.returnedFor })}
            {cell.isChanged && <Text size="sm">{t('sheet.changed')}</Text>}
          </Alert>
        )}
        {isOpen && !cell.isExempt ? (
          <Textarea
            id={narrativeId(row.itemId)}
            label={name}
            description={definition.help}
            autosize
            minRows={4}
            maxRows={16}
            value={shown}
            error={errors.length > 0 ? t('rule.max', { field: name, max: errors[0]?.params['max'] ?? '' }) : null}
            onChange={(event) => {
              put(event.currentTarget.value);
            }}
          />
        ) : (
          <>
            <Text fw={600}>{name}</Text>
            <div className={classes['prose']}>
              {cell.isExempt ? t('sheet.exempt') : stored === '' ? t('sheet.wordsNone') : stored}
            </div>
          </>
        )}
        {isOpen && !cell.isExempt && stored === '' && before !== null && (
          <Button
            variant="default"
            size="sm"
            style={{ alignSelf: 'flex-start' }}
            aria-label={t('sheet.wordsTakeOf', { name })}
            onClick={() => {
              put(before);
            }}
          >
            {t('sheet.wordsTake')}
          </Button>
        )}
      </Stack>
      <div>
        <Text size="sm" fw={600}>
          {t('sheet.wordsPrevious')}
        </Text>
        <div className={classes['prose']}>
          <Text size="sm" {...(before === null ? { c: 'dimmed' } : {})}>
            {before ?? t('sheet.wordsNoPrevious')}
          </Text>
        </div>
      </div>
    </div>
  );
}
