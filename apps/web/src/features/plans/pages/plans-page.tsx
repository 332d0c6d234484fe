import { Button, Text } from '@mantine/core';
import { IconFileImport, IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../shared/lib/rest.js';
import { useMe } from '../../../shared/lib/session.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { Pager } from '../../../shared/ui/pager.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { downloadMade } from '../../../shared/lib/download.js';
import { plansPageSize, plansQueryOptions } from '../api/list-plans.js';
import { NewPlanDialog } from '../components/new-plan-dialog.js';
import { PlanFilters } from '../components/plan-filters.js';
import { PlanTable } from '../components/plan-table.js';
import { filterOf, type PlanListSearch, sortOf } from '../plan-search.js';

const route = getRouteApi('/app/ke-hoach');

/** The registry of plans: found, sorted and exported; the address holds all of it. */
export function PlansPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { permissions } = useMe();
  const [isCreating, setCreating] = useState(false);
  const filter = filterOf(search);
  const sort = sortOf(search);
  const page = search.trang ?? 1;
  const plans = useQuery(plansQueryOptions(filter, sort, page));
  const exported = useMutation({
    mutationFn: () =>
      downloadMade(
        `/api/plans/export.xlsx${query({ ...filter, sort: sort.key, direction: sort.descending ? 'desc' : 'asc' })}`,
      ),
  });
  const go = useCallback(
    (next: PlanListSearch) => {
      void navigate({ to: '/ke-hoach', search: next, replace: true });
    },
    [navigate],
  );
  const mayWrite = permissions.includes('plan.write');
  const mayImport = permissions.includes('import.use');
  const isFiltered = Object.keys(filter).length > 0;
  const begin = (
    <>
      {mayImport && (
        <Button
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/ke-hoach/nhap" {...props} />}
        >
          {t('plans.fromDocument')}
        </Button>
      )}
      {mayWrite && (
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            setCreating(true);
          }}
        >
          {t('plans.new')}
        </Button>
      )}
    </>
  );
  const isEmpty = plans.data?.total === 0;
  return (
    <Page
      title={t('plans.title')}
      actions={
        <>
          {plans.data !== undefined && !isEmpty && (
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
          )}
          {!(isEmpty && !isFiltered) && begin}
        </>
      }
    >
      {(isFiltered || !isEmpty) && <PlanFilters search={search} onChange={go} />}
      {exported.isError && <ErrorState error={exported.error} />}
      {plans.isPending && <LoadingRows rows={8} height={52} />}
      {plans.isError && <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />}
      {isEmpty && isFiltered && <EmptyState title={t('plans.noneFound')} hint={t('plans.noneFoundHint')} />}
      {isEmpty && !isFiltered && (
        <EmptyState
          title={t('plans.empty')}
          hint={mayWrite || mayImport ? t('plans.emptyHint') : t('plans.emptyReadHint')}
        >
          {begin}
        </EmptyState>
      )}
      {plans.data && !isEmpty && (
        <section aria-busy={plans.isPlaceholderData}>
          <Text size="sm" c="dimmed" role="status">
            {t('plans.count', { count: plans.data.total })}
          </Text>
          <PlanTable
            rows={plans.data.items}
            sort={sort}
            onSort={({ key, descending }) => {
              const { sap: _, giam: __, trang: ___, ...rest } = search;
              go({ ...rest, sap: key, ...(descending ? { giam: true } : {}) });
            }}
          />
          <Pager
            total={plans.data.total}
            size={plansPageSize}
            page={page}
            onPage={(trang) => {
              go({ ...search, trang });
            }}
          />
        </section>
      )}
      {isCreating && (
        <NewPlanDialog
          onClose={() => {
            setCreating(false);
          }}
          onCreated={(planId) => void navigate({ to: '/ke-hoach/$planId', params: { planId } })}
        />
      )}
    </Page>
  );
}
