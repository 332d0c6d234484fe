import type { InboxCounts, InboxTab } from '@lotrinh/contracts';
import { Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { inboxCountsQueryOptions } from '../../../shared/inbox/inbox-counts.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { Pager } from '../../../shared/ui/pager.js';
import { inboxPageSize, inboxQueryOptions } from '../api/list-inbox.js';
import { reportWorkQueryOptions } from '../api/list-report-work.js';
import { InboxTable } from '../components/inbox-table.js';
import { ReportWorkTable } from '../components/report-work-table.js';
import { type InboxList, inboxTabOf, inboxWords } from '../inbox-search.js';

const route = getRouteApi('/app/viec');

/** "Việc của tôi": the first page of the day. */
export function InboxPage() {
  const { t } = useTranslation();
  const { muc = 'cho-xu-ly', trang = 1 } = route.useSearch();
  const navigate = useNavigate();
  const counts = useQuery(inboxCountsQueryOptions);
  const tab = inboxTabOf(muc);
  const onPage = (page: number): void => void navigate({ to: '/viec', search: { muc, trang: page } });
  return (
    <Page title={t('nav.inbox')} intro={t('inbox.intro')}>
      <Tabs
        value={muc}
        keepMounted={false}
        onChange={(next) => {
          const word = inboxWords.find((known) => known === next);
          if (word !== undefined) void navigate({ to: '/viec', search: { muc: word } });
        }}
      >
        <Tabs.List mb="md">
          {inboxWords.map((word) => (
            <Tabs.Tab key={word} value={word}>
              <TabName tab={inboxTabOf(word)} counts={counts.data} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={muc}>
          {tab === 'REPORTS' ? (
            <Reports page={trang} onPage={onPage} />
          ) : (
            <Work key={muc} tab={tab} page={trang} onPage={onPage} />
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function TabName({ tab, counts }: { tab: InboxList; counts: InboxCounts | undefined }) {
  const { t } = useTranslation();
  const count = counts === undefined ? undefined : countOf(tab, counts);
  const name = t(`inbox.tab.${tab}`);
  return <>{count === undefined || count === 0 ? name : `${name} (${count})`}</>;
}

function countOf(tab: InboxList, { todo, coordinate, reports }: InboxCounts): number | undefined {
  const counted: Partial<Record<InboxList, number>> = { PENDING: todo, COORDINATE: coordinate, REPORTS: reports };
  return counted[tab];
}

type ListProps = { page: number; onPage: (page: number) => void };

function Reports({ page, onPage }: ListProps) {
  const { t } = useTranslation();
  const work = useQuery(reportWorkQueryOptions(page));
  if (work.isPending) return <LoadingRows rows={6} />;
  if (work.isError) return <ErrorState error={work.error} onRetry={() => void work.refetch()} />;
  const { items, total } = work.data;
  if (total === 0) return <EmptyState title={t('inbox.none.REPORTS')} order={2} hint={t('inbox.noneHint.REPORTS')} />;
  return (
    <Stack>
      <ReportWorkTable items={items} />
      <Pager total={total} size={inboxPageSize} page={page} onPage={onPage} />
    </Stack>
  );
}

function Work({ tab, page, onPage }: ListProps & { tab: InboxTab }) {
  const { t } = useTranslation();
  const work = useQuery(inboxQueryOptions(tab, page));
  if (work.isPending) return <LoadingRows rows={6} />;
  if (work.isError) return <ErrorState error={work.error} onRetry={() => void work.refetch()} />;
  const { items, total } = work.data;
  if (total === 0) return <EmptyState title={t(`inbox.none.${tab}`)} order={2} hint={t(`inbox.noneHint.${tab}`)} />;
  return (
    <Stack>
      <InboxTable tab={tab} items={items} />
      <Pager total={total} size={inboxPageSize} page={page} onPage={onPage} />
    </Stack>
  );
}
