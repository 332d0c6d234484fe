import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { downloadMade } from '../../../shared/lib/download.js';
import { query } from '../../../shared/lib/rest.js';
import { useMe } from '../../../shared/lib/session.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { Pager } from '../../../shared/ui/pager.js';
import { assignedPageSize, assignedQueryOptions } from '../api/list-assigned.js';
import { type AssignedSearch, filterOf } from '../assigned-search.js';
import { AssignedFilters } from '../components/assigned-filters.js';
import { AssignedTable } from '../components/assigned-table.js';

const route = getRouteApi('/app/duoc-giao');

/** "Chỉ tiêu, nhiệm vụ được giao": the person's own unit first, any other on asking. */
export function AssignedPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [post] = useMe().posts;
  const own = post === undefined ? null : { id: post.unitId, name: post.unitName, shortName: null };
  const unit = search.dv === undefined ? own : { id: search.dv, name: search.ten ?? '', shortName: null };
  const go = (next: AssignedSearch) => void navigate({ to: '/duoc-giao', search: next, replace: true });
  return (
    <Page
      title={t('assigned.title')}
      intro={t('assigned.intro')}
      actions={unit !== null && <Export unitId={unit.id} search={search} />}
    >
      <AssignedFilters unit={unit} search={search} onChange={go} />
      {unit !== null && <Assigned unit={unit} search={search} onGo={go} />}
    </Page>
  );
}

function Export({ unitId, search }: { unitId: string; search: AssignedSearch }) {
  const { t } = useTranslation();
  const exported = useMutation({
    mutationFn: () => downloadMade(`/api/assigned/export.xlsx${query(filterOf(unitId, search))}`),
  });
  return (
    <>
      <Button
        variant="default"
        loading={exported.isPending}
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        onClick={() => {
          exported.mutate();
        }}
      >
        {t('act.exportExcel')}
      </Button>
      {exported.isError && <ErrorState error={exported.error} />}
    </>
  );
}

type ListProps = { unit: { id: string; name: string }; search: AssignedSearch; onGo: (search: AssignedSearch) => void };

function Assigned({ unit, search, onGo }: ListProps) {
  const { t } = useTranslation();
  const page = search.trang ?? 1;
  const assigned = useQuery(assignedQueryOptions(filterOf(unit.id, search), page));
  if (assigned.isPending) return <LoadingRows rows={8} height={52} />;
  if (assigned.isError) return <ErrorState error={assigned.error} onRetry={() => void assigned.refetch()} />;
  const { items, total } = assigned.data;
  if (total === 0) {
    return search.loai === undefined && search.nam === undefined ? (
      <EmptyState title={t('assigned.none', { unit: unit.name })} hint={t('assigned.noneHint')} />
    ) : (
      <EmptyState title={t('assigned.noneFound')} hint={t('assigned.noneFoundHint')} />
    );
  }
  return (
    <section aria-busy={assigned.isPlaceholderData}>
      <Text size="sm" c="dimmed" role="status">
        {t('assigned.count', { count: total })}
      </Text>
      <AssignedTable items={items} />
      <Pager
        total={total}
        size={assignedPageSize}
        page={page}
        onPage={(trang) => {
          onGo({ ...search, trang });
        }}
      />
    </section>
  );
}
