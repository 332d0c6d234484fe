import type { DecisionOnPaper, ProcedureDecisionView } from '@lotrinh/contracts';
import { Button, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../../shared/lib/format.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { downloadStored } from '../../../../shared/lib/download.js';
import { decisionWord } from './approval-words.js';
import classes from './approval.module.css';

/** What was decided and said, newest first; nothing in it changes. */
export function DecisionHistory({ decisions }: { decisions: ProcedureDecisionView[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="decisions">
      <Title order={2} size="h4" mb="sm" id="decisions">
        {t('procedure.history')}
      </Title>
      {decisions.length === 0 && <Text c="dimmed">{t('procedure.historyNone')}</Text>}
      <ol className={classes['history']}>
        {decisions.map((decision) => (
          <li key={decision.id} className={classes['decision']}>
            <Text component="div" fw={600}>
              {decisionWord(decision, t)}
            </Text>
            <Text component="div">{who(decision)}</Text>
            {decision.opinion !== null && <p className={classes['opinion']}>{decision.opinion}</p>}
            {decision.paper !== null && <OnPaper paper={decision.paper} />}
            <Text component="div" size="sm" c="dimmed">
              {`${formatInstant(decision.at)}${decision.round === 0 ? '' : ` · ${t('procedure.round', { n: decision.round })}`}`}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** By whose hand it really is, and the page to see for oneself. */
function OnPaper({ paper }: { paper: DecisionOnPaper }) {
  const { t } = useTranslation();
  const download = useMutation({ mutationFn: downloadStored });
  return (
    <>
      <Text component="div">
        {t('procedure.byPaper', { date: formatDay(paper.decidedOn), name: paper.recordedBy })}{' '}
        <Button
          variant="subtle"
          size="compact-sm"
          data-no-print
          loading={download.isPending}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => {
            download.mutate(paper.pageFileId);
          }}
        >
          {t('procedure.pageOpen')}
        </Button>
      </Text>
      {download.isError && <ErrorState error={download.error} />}
    </>
  );
}

/** The person, their post and unit on that day, and the capacity in which they signed. */
function who({ personName, postTitle, unitName, capacity }: ProcedureDecisionView): string {
  return [personName, postTitle, unitName, capacity].filter((part) => part !== null).join(', ');
}
