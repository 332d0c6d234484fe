import type { ExpiredBasisView } from '@lotrinh/contracts';
import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { expiredBasesQueryOptions } from '../api/check-plan.js';

function useExpiredWords() {
  const { t } = useTranslation();
  return ({ until, replacedBy }: ExpiredBasisView): string =>
    replacedBy === null
      ? t('legal.expired', { until: formatDay(until) })
      : t('legal.expiredReplaced', { until: formatDay(until), replacement: replacedBy });
}

/** Under a basis that no longer held on the plan's day: since when, and what stands in its place. */
export function ExpiredMark({ basis }: { basis: ExpiredBasisView | undefined }) {
  const words = useExpiredWords();
  if (basis === undefined) return null;
  return (
    <Text size="sm" c="red.9">
      <IconAlertTriangle size={16} aria-hidden /> {words(basis)}
    </Text>
  );
}

/** The same above the table that is being edited, where a row has no room for it. */
export function ExpiredBases({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const words = useExpiredWords();
  const { data: expired = [] } = useQuery(expiredBasesQueryOptions(versionId));
  if (expired.length === 0) return null;
  return (
    <Alert variant="outline" color="orange.9" icon={<IconAlertTriangle aria-hidden />}>
      <Text fw={600}>{t('legal.expiredBases', { count: expired.length })}</Text>
      <List>
        {expired.map((basis) => (
          <List.Item key={basis.itemId}>
            {basis.name}: {words(basis)}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
