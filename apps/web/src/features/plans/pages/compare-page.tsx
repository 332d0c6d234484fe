import type { PlanVersionView, PlanView } from '@lotrinh/contracts';
import { changeCounts } from '@lotrinh/domain';
import { Button, Select, Tabs, Text } from '@mantine/core';
import { IconArrowsExchange, IconFileTypeDocx, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { CopyButton } from '../../../shared/ui/copy-button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { downloadMade } from '../../../shared/lib/download.js';
import { comparisonQueryOptions } from '../api/get-comparison.js';
import { planQueryOptions } from '../api/get-plan.js';
import { planTrail } from '../components/plan-trail.js';
import { ChangeList } from '../components/change-list.js';
import classes from '../components/comparison.module.css';
import {
  comparedVersions,
  type ComparisonPart,
  comparisonParts,
  type ComparisonSearch,
  firstChangedPart,
  partOf,
} from '../comparison-search.js';

const route = getRouteApi('/app/ke-hoach/$planId/so-sanh');

const labels = {
  'van-ban': 'comparison.part.text',
  'chi-tieu': 'comparison.part.targets',
  'nhiem-vu': 'comparison.part.tasks',
  'kinh-phi': 'comparison.part.funding',
  'can-cu': 'comparison.part.bases',
} as const satisfies Record<ComparisonPart, string>;

export function ComparePage() {
  const { planId } = route.useParams();
  const { t } = useTranslation();
  const plan = useQuery(planQueryOptions(planId));
  return (
    <Page
      title={t('comparison.title')}
      {...(plan.data && { intro: t('comparison.intro', { title: plan.data.title }) })}
      trail={planTrail(planId, plan.data?.title, t)}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => {
              window.print();
            }}
          >
            {t('act.print')}
          </Button>
          <CopyButton value={window.location.href} label={t('act.copyLink')} />
        </>
      }
    >
      {plan.isPending ? (
        <LoadingRows rows={8} />
      ) : plan.isError ? (
        <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <Compared plan={plan.data} />
      )}
    </Page>
  );
}

function Compared({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = route.useSearch();
  const chosen = comparedVersions(plan.versions, search);
  const noted = useMutation({
    mutationFn: () =>
      downloadMade(`/api/plans/versions/${chosen?.after.id}/comparison.docx?before=${chosen?.before.id}`),
  });
  if (chosen === null) return <EmptyState title={t('comparison.oneVersion')} hint={t('comparison.oneVersionHint')} />;
  const { before, after } = chosen;
  const go = (next: ComparisonSearch) => {
    void navigate({
      to: '/ke-hoach/$planId/so-sanh',
      params: { planId: plan.id },
      search: { truoc: before.id, sau: after.id, ...next },
      replace: true,
    });
  };
  return (
    <>
      <div className={classes['pick']}>
        <VersionSelect
          label={t('comparison.before')}
          versions={plan.versions}
          value={before.id}
          onChange={(truoc) => {
            go({ truoc });
          }}
        />
        <VersionSelect
          label={t('comparison.after')}
          versions={plan.versions}
          value={after.id}
          onChange={(sau) => {
            go({ sau });
          }}
        />
        <Button
          variant="default"
          data-no-print
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
          onClick={() => {
            go({ truoc: after.id, sau: before.id });
          }}
        >
          {t('comparison.swap')}
        </Button>
        {plan.restriction === 'NONE' && (
          <Button
            variant="default"
            data-no-print
            loading={noted.isPending}
            leftSection={<IconFileTypeDocx size={18} aria-hidden />}
            onClick={() => {
              noted.mutate();
            }}
          >
            {t('comparison.note')}
          </Button>
        )}
      </div>
      {noted.isError && <ErrorState error={noted.error} />}
      <Changes
        before={before}
        after={after}
        part={search.muc}
        onPart={(muc) => {
          go({ muc });
        }}
      />
    </>
  );
}

type SelectProps = { label: string; versions: PlanVersionView[]; value: string; onChange: (id: string) => void };

function VersionSelect({ label, versions, value, onChange }: SelectProps) {
  const { t } = useTranslation();
  const nameOf = ({ n, documentNumber, issuedOn, standing }: PlanVersionView) =>
    t('plan.versionNamed', {
      n,
      title: [documentNumber ?? t(`plan.standing.${standing}`), issuedOn === null ? null : formatDay(issuedOn)]
        .filter((part) => part !== null)
        .join(', '),
    });
  return (
    <Select
      label={label}
      allowDeselect={false}
      value={value}
      data={versions.map((version) => ({ value: version.id, label: nameOf(version) }))}
      onChange={(id) => {
        if (id !== null) onChange(id);
      }}
    />
  );
}

type ChangesProps = {
  before: PlanVersionView;
  after: PlanVersionView;
  part: ComparisonPart | undefined;
  onPart: (part: ComparisonPart) => void;
};

function Changes({ before, after, part, onPart }: ChangesProps) {
  const { t } = useTranslation();
  const found = useQuery(comparisonQueryOptions(before.id, after.id));
  if (found.isPending) return <LoadingRows rows={8} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const changes = found.data;
  if (changes.length === 0) return <EmptyState title={t('comparison.same')} hint={t('comparison.sameHint')} />;
  const shown = part ?? firstChangedPart(changes);
  const inPart = (wanted: ComparisonPart) => changes.filter(({ kind }) => partOf[kind] === wanted);
  return (
    <>
      <Text role="status">{t('comparison.summary', changeCounts(changes))}</Text>
      <Tabs
        value={shown}
        keepMounted={false}
        onChange={(value) => {
          const next = comparisonParts.find((known) => known === value);
          if (next !== undefined) onPart(next);
        }}
      >
        <Tabs.List aria-label={t('comparison.parts')} mb="md" data-no-print>
          {comparisonParts.map((known) => (
            <Tabs.Tab key={known} value={known}>
              {t(labels[known], { count: inPart(known).length })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown}>
          {inPart(shown).length === 0 ? (
            <EmptyState title={t('comparison.sameInPart')} />
          ) : (
            <ChangeList changes={inPart(shown)} />
          )}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
