import { Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { searchUnitsQueryOptions } from '../../../shared/units/search-units.js';
import { UnitHit } from '../../../shared/units/unit-hit.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import classes from './unit-hits.module.css';

type Props = { q: string; asOf: string; selectedId: string | null; onSelect: (id: string) => void };

/** What a search found, in place of the tree. */
export function UnitHits({ q, asOf, selectedId, onSelect }: Props) {
  const { t } = useTranslation();
  const hits = useQuery(searchUnitsQueryOptions({ q, asOf, includeClosed: true }));
  if (hits.isPending) return <LoadingRows rows={4} height={44} />;
  if (hits.isError) return <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />;
  if (hits.data.length === 0)
    return <EmptyState title={t('units.searchNone', { q })} hint={t('units.searchNoneHint')} />;
  return (
    <div>
      <Text role="status" size="sm" c="dimmed">
        {t('units.found', { count: hits.data.length })}
      </Text>
      <ul className={classes['hits']}>
        {hits.data.map((hit) => (
          <li key={hit.id}>
            <UnstyledButton
              className={classes['hit']}
              aria-current={hit.id === selectedId || undefined}
              onClick={() => {
                onSelect(hit.id);
              }}
            >
              <UnitHit hit={hit} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
