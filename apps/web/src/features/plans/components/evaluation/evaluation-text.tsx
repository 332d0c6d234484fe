import type { PlanEvaluationView, TargetVerdict } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../../i18n/i18n.js';
import { formatInstant } from '../../../../shared/lib/format.js';
import { levelText } from '../../../../shared/plans/words.js';
import { StatusBadge } from '../../../../shared/ui/status-badge.js';
import classes from '../plan-page.module.css';

export const verdictTones = {
  ...{ MET: 'good', EXCEEDED: 'good', NOT_MET: 'bad', LIKELY: 'good', UNLIKELY: 'attention' },
  ...{ NOT_DUE: 'plain', CANNOT_TELL: 'plain' },
} as const satisfies Record<TargetVerdict, 'good' | 'attention' | 'bad' | 'plain'>;

/** What is written so far, or was said for good. */
export function EvaluationText({ evaluation }: { evaluation: PlanEvaluationView }) {
  const { t } = useTranslation();
  const { results, lessons, updatedBy, updatedAt, isFinal } = evaluation;
  // Once it is made, those of which nothing was said are named too.
  const targets = evaluation.targets.filter(({ verdict }) => isFinal || verdict !== null);
  return (
    <>
      <Words heading={t('evaluation.results')} words={results} />
      <Words heading={t('evaluation.lessons')} words={lessons} />
      {targets.length > 0 && (
        <>
          <Text fw={600} mt="xs">
            {t('evaluation.targets')}
          </Text>
          <ul className={classes['list']}>
            {targets.map((target) => (
              <li key={target.itemId}>
                {[target.phrase, levelText(target, t, currentLocale())].filter(Boolean).join(': ')}{' '}
                {target.verdict === null ? (
                  <StatusBadge tone="attention">{t('evaluation.verdict.none')}</StatusBadge>
                ) : (
                  <StatusBadge tone={verdictTones[target.verdict]}>
                    {t(`evaluation.verdict.${target.verdict}`)}
                  </StatusBadge>
                )}
                {target.note !== null && (
                  <Text size="sm" c="dimmed">
                    {target.note}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {updatedBy !== null && updatedAt !== null && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('evaluation.writtenBy', { name: updatedBy, time: formatInstant(updatedAt) })}
        </Text>
      )}
    </>
  );
}

export function Words({ heading, words }: { heading: string; words: string | null }) {
  if (words === null) return null;
  return (
    <>
      <Text fw={600} mt="xs">
        {heading}
      </Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{words}</Text>
    </>
  );
}
