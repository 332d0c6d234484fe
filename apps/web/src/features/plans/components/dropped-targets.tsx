import { isEditable } from '@lotrinh/domain';
import type { PlanVersionView } from '@lotrinh/contracts';
import { Anchor, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { levelText } from '../../../shared/plans/words.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { droppedQueryOptions, evaluationBeforeQueryOptions } from '../api/get-alignment.js';
import { verdictTones, Words } from './evaluation/evaluation-text.js';
import classes from './plan-page.module.css';

/** While a plan is drafted: how the plan before was evaluated, what it missed, and what it set out and this one does not carry on. */
export function DroppedTargets({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const isDrafted = isEditable(version.state) && version.amendsVersionId === null;
  const dropped = useQuery({ ...droppedQueryOptions(version.id), enabled: isDrafted }).data ?? [];
  const before = useQuery({ ...evaluationBeforeQueryOptions(version.id), enabled: isDrafted }).data ?? null;
  if (!isDrafted) return null;
  return (
    <>
      {before !== null && (
        <section>
          <Title order={2} size="h4" mb="sm">
            {t('evaluation.before')}
          </Title>
          <Anchor renderRoot={(props) => <Link to="/ke-hoach/$planId" params={{ planId: before.planId }} {...props} />}>
            {before.title}
          </Anchor>
          <Words heading={t('evaluation.results')} words={before.results ?? null} />
          <Words heading={t('evaluation.lessons')} words={before.lessons ?? null} />
        </section>
      )}
      {dropped.length > 0 && (
        <section>
          <Title order={2} size="h4" mb="sm">
            {t('dropped.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            {t('dropped.hint')}
          </Text>
          <ul className={classes['list']}>
            {dropped.map((target) => (
              <li key={target.itemId}>
                {[target.phrase, levelText(target, t, currentLocale())].filter((part) => part !== '').join(': ')}{' '}
                {target.verdict != null && (
                  <StatusBadge tone={verdictTones[target.verdict]}>
                    {t(`evaluation.verdict.${target.verdict}`)}
                  </StatusBadge>
                )}
                {(target.note != null || target.isCarried) && (
                  <Text size="sm" c="dimmed">
                    {[target.note, target.isCarried ? t('dropped.carried') : null].filter(Boolean).join('; ')}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
