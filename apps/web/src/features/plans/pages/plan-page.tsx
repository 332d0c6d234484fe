import type { CommentAnchorKind, PlanTable, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { consolidationChain, isIssued } from '@lotrinh/domain';
import { Alert, Anchor, Select, Tabs } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CommentsButton } from '../../../shared/comments/comments-button.js';
import { CommentsScope } from '../../../shared/comments/comments-scope.js';
import type { CommentPlace } from '../../../shared/comments/use-comments.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { findingsQueryOptions } from '../api/check-plan.js';
import { planQueryOptions } from '../api/get-plan.js';
import { ApprovalTab } from '../components/approval/approval-tab.js';
import { ConsolidatedTab } from '../components/consolidated-tab.js';
import { OpinionsTab } from '../components/opinions/opinions-tab.js';
import { PlanActions } from '../components/plan-actions.js';
import { PlanCheck } from '../components/plan-check.js';
import { PlanStandingBadge } from '../components/plan-standing.js';
import { PlanSummary } from '../components/plan-summary.js';
import {
  BasesTab,
  ContentTab,
  FundingTab,
  SourceTab,
  type TabProps,
  TargetsTab,
  TasksTab,
} from '../components/plan-tabs.js';
import { type PlanPageSearch, type PlanTab, planTabs } from '../plan-search.js';

const route = getRouteApi('/app/ke-hoach/$planId');

const labels = {
  'tom-tat': 'plan.tab.summary',
  'hop-nhat': 'plan.tab.consolidated',
  'noi-dung': 'plan.tab.content',
  'chi-tieu': 'plan.tab.targets',
  'nhiem-vu': 'plan.tab.tasks',
  'kinh-phi': 'plan.tab.funding',
  'can-cu': 'plan.tab.bases',
  'ra-soat': 'plan.tab.check',
  nguon: 'plan.tab.source',
  'lay-y-kien': 'plan.tab.opinions',
  'trinh-duyet': 'plan.tab.approval',
} as const satisfies Record<PlanTab, string>;

export function PlanPage() {
  const { planId } = route.useParams();
  const { t } = useTranslation();
  const plan = useQuery(planQueryOptions(planId));
  if (plan.isPending) {
    return (
      <Page title={t('plans.title')}>
        <LoadingRows rows={10} />
      </Page>
    );
  }
  if (plan.isError) {
    return (
      <Page title={t('plans.title')}>
        <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
      </Page>
    );
  }
  return <LoadedPlan plan={plan.data} />;
}

function LoadedPlan({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = route.useSearch();
  const version =
    plan.versions.find(({ id }) => id === search.ban) ?? plan.versions.find(({ id }) => id === plan.currentVersionId);
  if (version === undefined) return null;
  const tab = search.muc ?? 'tom-tat';
  const isConsolidated = consolidationChain(plan.versions, plan.currentVersionId).whole.length > 1;
  const shownTabs = planTabs.filter(
    (value) => (plan.mayFollow || !isHidden(value, version)) && (value !== 'hop-nhat' || isConsolidated),
  );
  const go = (next: PlanPageSearch) => {
    void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id }, search: next });
  };
  const ban = search.ban === undefined ? {} : { ban: search.ban };
  const at = search.gy ?? null;
  const onAt = (gy: CommentPlace | null) => {
    const { gy: _, ...rest } = search;
    go(gy === null ? rest : { ...rest, gy });
  };
  const goTo = (kind: CommentAnchorKind, itemId: string) => {
    const part = parts[kind];
    go({ ...ban, ...(part === undefined ? {} : { muc: part }), gy: itemId });
  };
  return (
    <CommentsScope versionId={version.id} at={at} onAt={onAt} goTo={goTo}>
      <Page
        title={version.title}
        status={<PlanStandingBadge standing={version.standing} amendments={version.amendments} />}
        trail={[
          <Link key="plans" to="/ke-hoach">
            {t('plans.title')}
          </Link>,
        ]}
        actions={
          <>
            <CommentsButton />
            <PlanActions plan={plan} version={version} table={tables[tab]} />
          </>
        }
      >
        {plan.versions.length > 1 && (
          <Select
            label={t('plan.version')}
            maw={520}
            data-no-print
            allowDeselect={false}
            value={version.id}
            data={plan.versions.map(({ id, n, title }) => ({ value: id, label: t('plan.versionNamed', { n, title }) }))}
            onChange={(id) => {
              if (id !== null) go({ muc: tab, ban: id });
            }}
          />
        )}
        {version.copiedFromVersionId !== null && (
          <Anchor
            data-no-print
            renderRoot={(props) => (
              <Link
                to="/ke-hoach/$planId/so-sanh"
                params={{ planId: plan.id }}
                search={{ truoc: version.copiedFromVersionId ?? '', sau: version.id }}
                {...props}
              />
            )}
          >
            {t(isIssued(version.state) ? 'amendment.changed' : 'amendment.changes')}
          </Anchor>
        )}
        {plan.restriction !== 'NONE' && (
          <Alert variant="outline" color="orange.9" icon={<IconLock aria-hidden />}>
            {t('plan.restricted', { restriction: t(`plan.restriction.${plan.restriction}`) })}
          </Alert>
        )}
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(value) => {
            const next = planTabs.find((known) => known === value);
            if (next !== undefined) go({ ...ban, ...(next === 'tom-tat' ? {} : { muc: next }) });
          }}
        >
          <Tabs.List aria-label={t('plan.tabs')} mb="md" data-no-print>
            {shownTabs.map((value) => (
              <Tabs.Tab key={value} value={value}>
                {value === 'ra-soat' ? <CheckLabel version={version} /> : t(labels[value])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={tab}>
            <TabContent key={version.id} tab={tab} plan={plan} version={version} search={search} go={go} />
          </Tabs.Panel>
        </Tabs>
      </Page>
    </CommentsScope>
  );
}

/** From whoever reads no drafts of the unit: its procedure, and opinions once the version is issued. */
const isHidden = (tab: PlanTab, { state }: PlanVersionView): boolean =>
  tab === 'trinh-duyet' || (tab === 'lay-y-kien' && isIssued(state));

/** Where a paragraph or row of a kind is read. */
const parts: Partial<Record<CommentAnchorKind, PlanTab>> = {
  SECTION: 'noi-dung',
  DUTY: 'noi-dung',
  TARGET: 'chi-tieu',
  TASK: 'nhiem-vu',
  FUNDING: 'kinh-phi',
  BASIS: 'can-cu',
};

/** With the number of what still blocks; an issued plan is no longer checked for submission. */
function CheckLabel({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...findingsQueryOptions(version.id), enabled: !isIssued(version.state) });
  const count = data?.open ?? 0;
  return count === 0 ? t('plan.tab.check') : t('check.tabCount', { count });
}

const tables: Partial<Record<PlanTab, PlanTable>> = {
  'chi-tieu': 'TARGETS',
  'nhiem-vu': 'TASKS',
  'kinh-phi': 'FUNDING',
  'can-cu': 'BASES',
};

function TabContent({ tab, plan, version, search, go }: TabProps & { tab: PlanTab }) {
  const props = { plan, version, search, go };
  switch (tab) {
    case 'tom-tat':
      return <PlanSummary plan={plan} version={version} />;
    case 'hop-nhat':
      return <ConsolidatedTab {...props} />;
    case 'noi-dung':
      return <ContentTab {...props} />;
    case 'chi-tieu':
      return <TargetsTab {...props} />;
    case 'nhiem-vu':
      return <TasksTab {...props} />;
    case 'kinh-phi':
      return <FundingTab {...props} />;
    case 'can-cu':
      return <BasesTab {...props} />;
    case 'ra-soat':
      return <PlanCheck plan={plan} version={version} />;
    case 'nguon':
      return <SourceTab {...props} />;
    case 'lay-y-kien':
      return <OpinionsTab version={version} />;
    case 'trinh-duyet':
      return <ApprovalTab plan={plan} version={version} />;
  }
}
