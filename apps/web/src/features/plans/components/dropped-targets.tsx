import { isEditable } from '@lotrinh/domain';
import type { PlanVersionView } from '@lotrinh/contracts';
import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { droppedQueryOptions } from '../api/get-alignment.js';
import classes from './plan-page.module.css';
import { levelText } from '../../../shared/plans/words.js';

/** While a plan is drafted: what the plan before set out and this one does not carry on. */
export function DroppedTargets({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const isDrafted = isEditable(version.state) && version.amendsVersionId === null;
  const dropped = useQuery({ ...droppedQueryOptions(version.id), enabled: isDrafted }).data ?? [];
  if (!isDrafted || dropped.length === 0) return null;
  return (
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
            {[target.phrase, levelText(target, t, currentLocale())].filter((part) => part !== '').join(': ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
