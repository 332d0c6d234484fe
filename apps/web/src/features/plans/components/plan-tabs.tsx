import type { PlanVersionView, PlanView, SourceSpan } from '@lotrinh/contracts';
import { isEditable, isIssued } from '@lotrinh/domain';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPencil, IconTable } from '@tabler/icons-react';
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { expiredBasesQueryOptions } from '../api/check-plan.js';
import {
  basesQueryOptions,
  dutiesQueryOptions,
  fundingQueryOptions,
  sectionsQueryOptions,
  targetsQueryOptions,
  tasksQueryOptions,
} from '../api/list-plan-rows.js';
import { guidanceQueryOptions } from '../api/get-outline.js';
import { sectionWorkQueryOptions } from '../api/section-work.js';
import type { PlanPageSearch } from '../plan-search.js';
import { BasesTable } from './bases-table.js';
import { FundingTable } from './funding-table.js';
import { ItemDrawer, type OpenItem } from './item-drawer.js';
import type { Marked } from './mark-spans.js';
import { openBasis, openDuty, openFunding, openTarget, openTask } from './open-item.js';
import { Opener } from './opener.js';
import { type Guidance, PlanOutline } from './plan-outline.js';
import { PlanSource } from './plan-source.js';
import { TargetsTable } from './targets-table.js';
import { TasksTable } from './tasks-table.js';
import { UnitNames } from './unit-names.js';

// The grid is large and only those who write need it.
const TargetsGrid = lazy(async () => ({ default: (await import('./targets-grid.js')).TargetsGrid }));
const TasksGrid = lazy(async () => ({ default: (await import('./tasks-grid.js')).TasksGrid }));
const FundingGrid = lazy(async () => ({ default: (await import('./funding-grid.js')).FundingGrid }));
const TextEditor = lazy(async () => ({ default: (await import('./text-editor.js')).TextEditor }));
const BasesGrid = lazy(async () => ({ default: (await import('./bases-grid.js')).BasesGrid }));

export type TabProps = {
  plan: PlanView;
  version: PlanVersionView;
  search: PlanPageSearch;
  go: (search: PlanPageSearch) => void;
};

export function TargetsTab(props: TabProps) {
  const { t } = useTranslation();
  const rows = useQuery(targetsQueryOptions(props.version.id));
  const open = useOpenRow(props);
  return (
    <Rows query={rows}>
      {(found) => (
        <Editable {...props} isEmpty={found.length === 0} grid={<TargetsGrid versionId={props.version.id} />}>
          <TargetsTable rows={found} {...open} />
          {open.drawer(found, (row) => openTarget(row, { t, locale: currentLocale() }))}
        </Editable>
      )}
    </Rows>
  );
}

export function TasksTab(props: TabProps) {
  const { t } = useTranslation();
  const rows = useQuery(tasksQueryOptions(props.version.id));
  const open = useOpenRow(props);
  return (
    <Rows query={rows}>
      {(found) => (
        <Editable {...props} isEmpty={found.length === 0} grid={<TasksGrid versionId={props.version.id} />}>
          <TasksTable rows={found} {...open} />
          {open.drawer(found, (row) => openTask(row, { t, locale: currentLocale() }))}
        </Editable>
      )}
    </Rows>
  );
}

export function FundingTab(props: TabProps) {
  const { t } = useTranslation();
  const rows = useQuery(fundingQueryOptions(props.version.id));
  const open = useOpenRow(props);
  return (
    <Rows query={rows}>
      {(found) => (
        <Editable {...props} isEmpty={found.length === 0} grid={<FundingGrid versionId={props.version.id} />}>
          <FundingTable rows={found} {...open} />
          {open.drawer(found, (row) => openFunding(row, { t, locale: currentLocale() }))}
        </Editable>
      )}
    </Rows>
  );
}

export function BasesTab(props: TabProps) {
  const { t } = useTranslation();
  const { data: expired = [] } = useQuery(expiredBasesQueryOptions(props.version.id));
  const rows = useQuery(basesQueryOptions(props.version.id));
  const open = useOpenRow(props);
  return (
    <Rows query={rows}>
      {(found) => (
        <Editable
          {...props}
          none={t('plan.basesNone')}
          isEmpty={found.length === 0}
          grid={<BasesGrid versionId={props.version.id} />}
        >
          <BasesTable rows={found} expired={expired} {...open} />
          {open.drawer(found, (row) => openBasis(row, { t, locale: currentLocale() }))}
        </Editable>
      )}
    </Rows>
  );
}

export function ContentTab(props: TabProps) {
  const { t } = useTranslation();
  const sections = useQuery(sectionsQueryOptions(props.version.id));
  const guidance = useGuidance(props);
  const isWriting = props.plan.mayWrite && isEditable(props.version.state);
  const work = useQuery({ ...sectionWorkQueryOptions(props.version.id), enabled: isWriting });
  return (
    <Rows query={sections}>
      {(found) => (
        <Editable
          {...props}
          edit={t('planText.edit')}
          none={t('plan.contentNone')}
          isEmpty={found.length === 0}
          grid={<TextEditor versionId={props.version.id} guidance={guidance} />}
        >
          <Stack gap="xl">
            <PlanOutline
              rows={found}
              {...(guidance === undefined ? {} : { guidance })}
              {...(work.data === undefined ? {} : { work: work.data })}
            />
            <Duties {...props} />
          </Stack>
        </Editable>
      )}
    </Rows>
  );
}

/** "Tổ chức thực hiện" as the document says it, unit by unit. */
function Duties(props: TabProps) {
  const { t } = useTranslation();
  const duties = useQuery(dutiesQueryOptions(props.version.id));
  const open = useOpenRow(props);
  if (duties.data === undefined || duties.data.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('plan.duties')}
      </Title>
      <Stack>
        {duties.data.map((duty) => (
          <div key={duty.itemId}>
            <Text fw={600} component="div">
              <UnitNames units={[duty.unit]} />
            </Text>
            <Opener
              itemId={duty.itemId}
              name={duty.text}
              isOpen={open.openId === duty.itemId}
              onOpen={() => {
                open.onOpen(duty.itemId);
              }}
            />
          </div>
        ))}
      </Stack>
      {open.drawer(duties.data, (row) => openDuty(row, { t, locale: currentLocale() }))}
    </section>
  );
}

/** Guidance is for those who write; readers of a plan see its own words only. */
function useGuidance({ plan, version }: TabProps): Guidance | undefined {
  const frameworkId = plan.mayWrite && isEditable(version.state) ? version.frameworkId : null;
  const { data } = useQuery({ ...guidanceQueryOptions(frameworkId ?? ''), enabled: frameworkId !== null });
  return useMemo(() => data && new Map(data.frameworkSections.map((section) => [section.id, section])), [data]);
}

export function SourceTab(props: TabProps) {
  const { t } = useTranslation();
  const { version, search, go } = props;
  const open = useOpenRow(props);
  const [targets, tasks, funding, bases] = useQueries({
    queries: [
      targetsQueryOptions(version.id),
      tasksQueryOptions(version.id),
      fundingQueryOptions(version.id),
      basesQueryOptions(version.id),
    ],
  });
  const failed = [targets, tasks, funding, bases].find((query) => query.isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!targets.data || !tasks.data || !funding.data || !bases.data) return <LoadingRows rows={10} />;
  const say = { t, locale: currentLocale() };
  const items: (OpenItem & { itemId: string })[] = [
    ...bases.data.map((row) => ({ itemId: row.itemId, ...openBasis(row, say) })),
    ...targets.data.map((row) => ({ itemId: row.itemId, ...openTarget(row, say) })),
    ...tasks.data.map((row) => ({ itemId: row.itemId, ...openTask(row, say) })),
    ...funding.data.map((row) => ({ itemId: row.itemId, ...openFunding(row, say) })),
  ];
  const marked = items.flatMap(({ itemId, source }): Marked[] => (source === null ? [] : [{ itemId, source }]));
  const wanted = marked.find((item) => item.itemId === search.dong)?.source.fileId ?? null;
  return (
    <>
      <PlanSource
        files={version.files}
        fileId={search.tep ?? wanted}
        onFile={(tep) => {
          const { dong: _, ...rest } = search;
          go({ ...rest, tep });
        }}
        items={marked}
        {...open}
      />
      {open.drawer(items, (item) => item)}
    </>
  );
}

/** The opened row stands in the address, so that it can be linked to. */
function useOpenRow({ plan, version, search, go }: TabProps) {
  const openId = search.dong ?? null;
  const onOpen = (itemId: string) => {
    go({ ...search, dong: itemId });
  };
  const onClose = () => {
    const { dong: _, ...rest } = search;
    go(rest);
  };
  const onSource = (source: SourceSpan) => {
    // A row that an amendment copied still stands in the document that it first came in with.
    const holds = (known: PlanVersionView) => known.files.some(({ fileId }) => fileId === source.fileId);
    const holder = holds(version) ? version : plan.versions.find(holds);
    go({ ...search, ...(holder && { ban: holder.id }), muc: 'nguon', tep: source.fileId });
  };
  const drawer = <Row extends { itemId: string }>(rows: Row[], show: (row: Row) => OpenItem) => {
    const row = rows.find((candidate) => candidate.itemId === openId);
    return row && <ItemDrawer item={show(row)} onClose={onClose} onSource={onSource} />;
  };
  return { openId, onOpen, drawer };
}

function Rows<T>({ query, children }: { query: UseQueryResult<T[]>; children: (rows: T[]) => ReactNode }) {
  if (query.isPending) return <LoadingRows rows={10} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return children(query.data);
}

type EditableProps = TabProps & {
  isEmpty: boolean;
  none?: string;
  edit?: string;
  grid: ReactNode;
  children: ReactNode;
};

/** Reading first; those who may write switch to the grid, which stands in the address like a tab. */
function Editable({ plan, version, search, go, isEmpty, none, edit, grid, children }: EditableProps) {
  const { t } = useTranslation();
  const issued = isIssued(version.state);
  const mayWrite = plan.mayWrite && isEditable(version.state);
  const isEditing = mayWrite && search.sua === true;
  return (
    <Stack>
      {mayWrite && (
        <Group justify="flex-end" data-no-print>
          <Button
            variant="default"
            leftSection={isEditing ? <IconTable size={18} aria-hidden /> : <IconPencil size={18} aria-hidden />}
            onClick={() => {
              const { sua: _, dong: __, ...rest } = search;
              go(isEditing ? rest : { ...rest, sua: true });
            }}
          >
            {isEditing ? t('grid.read') : (edit ?? t('grid.edit'))}
          </Button>
        </Group>
      )}
      {plan.mayWrite && issued && <Text c="dimmed">{t('plan.readOnlyIssued')}</Text>}
      {isEditing ? (
        <Suspense fallback={<LoadingRows rows={8} />}>{grid}</Suspense>
      ) : isEmpty ? (
        <EmptyState title={none ?? t('plan.rowsNone')} />
      ) : (
        children
      )}
    </Stack>
  );
}
