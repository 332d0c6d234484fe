import { currencies, fundingNatures, type PlanTaskView, recurrences, taskKinds } from '@lotrinh/contracts';
import { checkTask, type TaskValues } from '@lotrinh/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTaskChange } from '../../../gql/graphql.js';
import type { GridColumn, GridValues } from '../../../shared/grid/grid-types.js';
import { tasksQuery } from '../api/list-plan-rows.js';
import { saveTasks } from '../api/save-rows.js';
import { choiceOf, placeInput, textOf, unitInput, unitsOf, wholeOf } from './grid-fields.js';
import { origin, PlanGrid, type PlanGridKind } from './plan-grid.js';

const taskValues = (values: GridValues): TaskValues => ({
  no: textOf(values, 'no'),
  name: textOf(values, 'name') ?? '',
  kind: choiceOf(values, 'kind', taskKinds) ?? 'TASK',
  scheduleText: textOf(values, 'scheduleText'),
  startYear: wholeOf(values, 'startYear'),
  endYear: wholeOf(values, 'endYear'),
  dueOn: textOf(values, 'dueOn'),
  recurrence: choiceOf(values, 'recurrence', recurrences),
  cost: textOf(values, 'cost'),
  currency: choiceOf(values, 'currency', currencies),
  fundingNature: choiceOf(values, 'fundingNature', fundingNatures),
  output: textOf(values, 'output'),
  note: textOf(values, 'note'),
});

const kind: PlanGridKind<PlanTaskView, PlanTaskChange> = {
  valuesOf: (row) => ({
    no: row.no,
    name: row.name,
    kind: row.kind,
    leads: row.leads,
    coordinators: row.coordinators,
    scheduleText: row.scheduleText,
    startYear: row.startYear,
    endYear: row.endYear,
    dueOn: row.dueOn,
    recurrence: row.recurrence,
    cost: row.cost,
    currency: row.currency,
    fundingNature: row.fundingNature,
    output: row.output,
    note: row.note,
  }),
  originOf: ({ sectionItemId, parentItemId, source }) => origin({ sectionItemId, parentItemId }, source),
  check: (values) => checkTask(taskValues(values)),
  blank: () => ({
    no: null,
    name: null,
    kind: 'TASK',
    leads: [],
    coordinators: [],
    scheduleText: null,
    startYear: null,
    endYear: null,
    dueOn: null,
    recurrence: null,
    cost: null,
    currency: null,
    fundingNature: null,
    output: null,
    note: null,
  }),
  noteKey: 'note',
  changeOf: ({ itemId, lockVersion, afterItemId, values, origin: from }) => ({
    itemId,
    lockVersion,
    afterItemId,
    place: placeInput(from),
    source: from.source,
    values:
      values === null
        ? null
        : {
            ...taskValues(values),
            leads: unitsOf(values, 'leads').map(unitInput),
            coordinators: unitsOf(values, 'coordinators').map(unitInput),
          },
  }),
  save: saveTasks,
};

export function TasksGrid({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): GridColumn[] => [
      { key: 'no', title: t('plan.col.no'), type: 'text', width: 70, frozen: true },
      { key: 'name', title: t('plan.col.name'), type: 'text', width: 320, frozen: true },
      { key: 'leads', title: t('plan.col.leads'), type: 'units', width: 220 },
      { key: 'coordinators', title: t('plan.col.coordinators'), type: 'units', width: 220 },
      { key: 'scheduleText', title: t('plan.col.scheduleText'), type: 'text', width: 140 },
      { key: 'startYear', title: t('plan.col.startYear'), type: 'year', width: 80 },
      { key: 'endYear', title: t('plan.col.endYear'), type: 'year', width: 90 },
      { key: 'cost', title: t('plan.col.cost'), type: 'money', width: 170, companion: 'currency' },
      {
        key: 'currency',
        title: t('plan.col.currency'),
        type: 'choice',
        width: 100,
        choices: currencies.map((value) => ({ value, label: t(`plan.currency.${value}`) })),
      },
      {
        key: 'fundingNature',
        title: t('plan.col.fundingNature'),
        type: 'choice',
        width: 160,
        choices: fundingNatures.map((value) => ({ value, label: t(`plan.nature.${value}`) })),
      },
      {
        key: 'kind',
        title: t('plan.col.kind'),
        type: 'choice',
        width: 110,
        choices: taskKinds.map((value) => ({ value, label: t(`plan.taskKind.${value}`) })),
      },
      { key: 'dueOn', title: t('plan.col.dueOn'), type: 'day', width: 110 },
      {
        key: 'recurrence',
        title: t('plan.col.recurrence'),
        type: 'choice',
        width: 130,
        choices: recurrences.map((value) => ({ value, label: t(`plan.recurrence.${value}`) })),
      },
      { key: 'output', title: t('plan.col.output'), type: 'text', width: 220 },
      { key: 'note', title: t('plan.col.note'), type: 'text', width: 220 },
    ],
    [t],
  );
  return (
    <PlanGrid
      versionId={versionId}
      label={t('plan.tab.tasks')}
      columns={columns}
      kind={kind}
      query={tasksQuery(versionId)}
    />
  );
}
