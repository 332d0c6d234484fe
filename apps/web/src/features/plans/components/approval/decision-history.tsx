import type { ProcedureDecisionView } from '@lotrinh/contracts';
import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../../shared/lib/format.js';
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
            <Text component="div" size="sm" c="dimmed">
              {`${formatInstant(decision.at)}${decision.round === 0 ? '' : ` · ${t('procedure.round', { n: decision.round })}`}`}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The person, their post and unit on that day, and the capacity in which they signed. */
function who({ personName, postTitle, unitName, capacity }: ProcedureDecisionView): string {
  return [personName, postTitle, unitName, capacity].filter((part) => part !== null).join(', ');
}
