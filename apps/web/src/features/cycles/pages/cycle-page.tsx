import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { cycleQueryOptions } from '../api/get-cycles.js';
import { CycleActions } from '../components/cycle-actions.js';
import { CycleBadge } from '../components/cycle-badges.js';
import { CycleFigures } from '../components/cycle-figures.js';
import { CycleMonitor } from '../components/cycle-monitor.js';

const route = getRouteApi('/app/dot-bao-cao/$cycleId');

/** A round: who has reported, and what comes of it. */
export function CyclePage() {
  const { t } = useTranslation();
  const { cycleId } = route.useParams();
  const { muc = 'theo-doi' } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(cycleQueryOptions(cycleId));
  const cycle = found.data;
  const window = cycle && {
    from: formatDay(cycle.period.dataFrom),
    to: formatDay(cycle.period.dataTo),
  };
  return (
    <Page
      title={cycle?.title ?? t('cycle.col.title')}
      status={cycle && <CycleBadge state={cycle.state} />}
      {...(window && { intro: t('cycle.window', window) })}
      trail={[
        <Link key="cycles" to="/dot-bao-cao">
          {t('cycle.title')}
        </Link>,
      ]}
      actions={cycle?.mayManage === true && <CycleActions cycle={cycle} />}
    >
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {cycle && (
        <Tabs
          value={muc}
          keepMounted={false}
          onChange={(value) => void navigate({ search: value === 'ket-qua' ? { muc: value } : {} })}
        >
          <Tabs.List aria-label={t('cycle.tabs')} mb="md">
            <Tabs.Tab value="theo-doi">{t('cycle.tab.monitor')}</Tabs.Tab>
            <Tabs.Tab value="ket-qua">{t('cycle.tab.figures')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="theo-doi">
            <CycleMonitor cycle={cycle} />
          </Tabs.Panel>
          <Tabs.Panel value="ket-qua">
            <CycleFigures cycle={cycle} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}
