import { indicatorFilters } from '@lotrinh/contracts';
import { Group, Select, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Pager } from '../../../shared/ui/pager.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { indicatorPageSize, type IndicatorRow, indicatorsQueryOptions } from '../api/get-indicators.js';

const route = getRouteApi('/app/chi-tieu');

/** The list with its search and what it shows; all of it stands in the address. */
export function Catalogue() {
  const { t } = useTranslation();
  const { q = '', loc = 'ALL', trang = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q);
  const found = useQuery(indicatorsQueryOptions(q, loc, trang));
  const later = useDebouncedCallback((text: string) => {
    void navigate({
      search: ({ loc: kept }) => ({ ...(kept && { loc: kept }), ...(text !== '' && { q: text }) }),
      replace: true,
    });
  }, 250);
  const filters = indicatorFilters.map((value) => ({ value, label: t(`indicator.filter.${value}`) }));
  return (
    <>
      <Group mb="md" align="end" data-no-print>
        <TextInput
          type="search"
          w={360}
          maw="100%"
          label={t('indicator.search')}
          description={t('indicator.searchHint')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            later(event.currentTarget.value.trim());
          }}
        />
        <Select
          w={260}
          label={t('indicator.filter')}
          data={filters}
          allowDeselect={false}
          value={loc}
          onChange={(value) => {
            const filter = indicatorFilters.find((known) => known === value && known !== 'ALL');
            void navigate({
              search: ({ q: words }) => ({ ...(words && { q: words }), ...(filter && { loc: filter }) }),
            });
          }}
        />
      </Group>
      {found.isPending && <LoadingRows />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.total === 0 && <Nothing q={q} isFiltered={loc !== 'ALL'} />}
      {found.data && found.data.total > 0 && (
        <>
          <IndicatorTable rows={found.data.items} />
          <Pager
            page={trang}
            size={indicatorPageSize}
            total={found.data.total}
            onPage={(page) => void navigate({ search: (search) => ({ ...search, trang: page }) })}
          />
        </>
      )}
    </>
  );
}

function Nothing({ q, isFiltered }: { q: string; isFiltered: boolean }) {
  const { t } = useTranslation();
  if (q !== '') return <EmptyState title={t('indicator.searchNone', { q })} order={2} />;
  if (isFiltered) return <EmptyState title={t('indicator.noneFiltered')} order={2} />;
  return <EmptyState title={t('indicator.none')} order={2} hint={t('indicator.noneHint')} />;
}

function IndicatorTable({ rows }: { rows: IndicatorRow[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('indicator.col.code')}</Table.Th>
            <Table.Th scope="col">{t('indicator.col.name')}</Table.Th>
            <Table.Th scope="col">{t('indicator.col.kind')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('indicator.col.targets')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>{row.code}</Table.Td>
              <Table.Th scope="row" fw={400}>
                <Group gap="xs">
                  <Link to="/chi-tieu/$indicatorId" params={{ indicatorId: row.id }}>
                    {row.name}
                  </Link>
                  {row.isDraft && <StatusBadge tone="attention">{t('indicator.draft')}</StatusBadge>}
                  {row.retiredOn !== null && (
                    <StatusBadge>{t('indicator.retiredOn', { date: formatDay(row.retiredOn) })}</StatusBadge>
                  )}
                </Group>
                <Text size="sm" c="dimmed">
                  {[row.theme, row.unit.name].filter(Boolean).join(' · ')}
                </Text>
              </Table.Th>
              <Table.Td>
                {t(`value.type.${row.valueType}`)}
                {row.uom !== null && (
                  <Text size="sm" c="dimmed">
                    {row.uom}
                  </Text>
                )}
              </Table.Td>
              <Table.Td ta="right">{row.targetCount}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
