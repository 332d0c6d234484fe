import { Alert, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../api/report.js';
import { wordsOf } from './sheet-cells.js';
import { answerText } from './sheet-words.js';
import classes from './sheet.module.css';
import { useSheetDrafts } from './use-sheet.js';

/** What is still on this computer while the report cannot be filled: it is shown, so that nobody has to remember it. */
export function SheetKept({ report }: { report: Report }) {
  const { t } = useTranslation();
  const drafts = useSheetDrafts(report.id);
  const [kept, setKept] = useState(() => drafts.take());
  if (kept.length === 0) return null;
  return (
    <Alert variant="outline" color="orange.9" title={t('sheet.keptTitle')}>
      <Text size="sm">{t('sheet.keptHint')}</Text>
      <ul className={classes['problems']}>
        {kept.map(({ itemId, values, typed }) => {
          const indicator = report.cells.find((cell) => cell.indicator.id === itemId)?.indicator;
          if (indicator === undefined) return null;
          const texts = Object.fromEntries(Object.entries(typed).map(([key, { text }]) => [key, text]));
          const words = answerText(wordsOf({ ...values, ...texts }), indicator.definition, t);
          return (
            <li key={itemId}>
              <Text size="sm" className={classes['prose'] ?? ''}>
                {t('sheet.keptRow', { code: indicator.code, words })}
              </Text>
            </li>
          );
        })}
      </ul>
      <Button
        size="compact-sm"
        variant="default"
        mt="xs"
        onClick={() => {
          drafts.drop();
          setKept([]);
        }}
      >
        {t('sheet.keptDrop')}
      </Button>
    </Alert>
  );
}
