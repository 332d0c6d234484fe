import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/lib/session.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { Pager } from '../../../shared/ui/pager.js';
import { cyclePageSize, cyclesQueryOptions } from '../api/get-cycles.js';
import { CycleTable } from '../components/cycle-table.js';

const route = getRouteApi('/app/dot-bao-cao');

/** "Đợt báo cáo": rounds that this person collects, reads or reports in. */
export function CyclesPage() {
  const { t } = useTranslation();
  const { trang = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const mayManage = useMe().permissions.includes('cycle.manage');
  const found = useQuery(cyclesQueryOptions(trang));
  const add = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/dot-bao-cao/lap" {...props} />}
    >
      {t('cycle.new')}
    </Button>
  );
  return (
    <Page title={t('cycle.title')} intro={t('cycle.intro')} actions={mayManage && add}>
      {found.isPending && <LoadingRows />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.total === 0 && (
        <EmptyState title={t('cycle.none')} hint={t(mayManage ? 'cycle.noneHintManage' : 'cycle.noneHint')} />
      )}
      {found.data && found.data.items.length > 0 && <CycleTable rows={found.data.items} mayManage={mayManage} />}
      <Pager
        total={found.data?.total ?? 0}
        size={cyclePageSize}
        page={trang}
        onPage={(page) => void navigate({ search: { trang: page } })}
      />
    </Page>
  );
}
