import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { historyQueryOptions, type ReportCell } from '../api/report.js';
import { answerText } from './sheet-words.js';
import classes from './sheet.module.css';

type Props = { reportId: string; indicatorId: string; definition: ReportCell['indicator']['definition'] };

/** Every entry of one cell, the newest first; none of them ever changes. */
export function SheetHistory({ reportId, indicatorId, definition }: Props) {
  const { t } = useTranslation();
  const history = useQuery(historyQueryOptions(reportId, indicatorId));
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {t('sheet.panel.history')}
      </Title>
      {history.isPending && <LoadingRows rows={2} />}
      {history.isError && <ErrorState error={history.error} onRetry={() => void history.refetch()} />}
      {history.data?.length === 0 && <Text c="dimmed">{t('sheet.panel.historyNone')}</Text>}
      <ol className={classes['entries']}>
        {(history.data ?? []).map((entry) => (
          <li key={entry.id} className={classes['entry']}>
            <div className={classes['prose']}>
              {answerText(entry.words, definition, t) || <Text c="dimmed">{t('sheet.panel.cleared')}</Text>}
            </div>
            <Text size="sm" c="dimmed">
              {t('sheet.panel.addedBy', { name: entry.by, time: formatInstant(entry.at) })}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
