import { Loader, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchUnitsQueryOptions } from '../../../shared/units/search-units.js';
import { UnitHit } from '../../../shared/units/unit-hit.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import classes from './unit-search.module.css';

type Props = {
  q: string;
  asOf: string;
  selectedId: string | null;
  onSearch: (q: string) => void;
  onSelect: (id: string) => void;
};

/** The search box, and what it found in place of the tree. */
export function UnitSearch({ q, asOf, selectedId, onSearch, onSelect }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  const later = useDebouncedCallback(onSearch, 250);
  const hits = useQuery({ ...searchUnitsQueryOptions({ q, asOf }), enabled: q !== '' });
  return (
    <div role="search">
      <TextInput
        type="search"
        label={t('units.search')}
        description={t('units.searchHint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={hits.isFetching ? <Loader size="xs" /> : null}
        value={typed}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          // A word that an input method is still composing is not a word yet.
          if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true)) later(text.trim());
        }}
        onCompositionEnd={(event) => {
          later(event.currentTarget.value.trim());
        }}
      />
      {hits.isError && <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />}
      <Text role="status" size="sm" c="dimmed" mt="xs">
        {hits.data && hits.data.length > 0 && t('units.found', { count: hits.data.length })}
      </Text>
      {hits.data?.length === 0 && <EmptyState title={t('units.searchNone', { q })} hint={t('units.searchNoneHint')} />}
      {q !== '' && hits.data && (
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
      )}
    </div>
  );
}
