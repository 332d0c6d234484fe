import { comparators, directions, type PlanTargetView } from '@lotrinh/contracts';
import { checkTarget, type TargetValues } from '@lotrinh/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTargetChange } from '../../../gql/graphql.js';
import type { GridColumn, GridValues } from '../../../shared/grid/grid-types.js';
import { targetsQuery } from '../api/list-plan-rows.js';
import { saveTargets } from '../api/save-rows.js';
import { choiceOf, placeInput, textOf, unitInput, unitsOf, wholeOf } from './grid-fields.js';
import { origin, PlanGrid, type PlanGridKind } from './plan-grid.js';

const targetValues = (values: GridValues): TargetValues => ({
  phrase: textOf(values, 'phrase') ?? '',
  comparator: choiceOf(values, 'comparator', comparators),
  value: textOf(values, 'value'),
  valueMax: textOf(values, 'valueMax'),
  unit: textOf(values, 'unit'),
  population: textOf(values, 'population'),
  scope: textOf(values, 'scope'),
  targetYear: wholeOf(values, 'targetYear'),
  baselineYear: wholeOf(values, 'baselineYear'),
  baselineValue: textOf(values, 'baselineValue'),
  direction: choiceOf(values, 'direction', directions),
});

const kind: PlanGridKind<PlanTargetView, PlanTargetChange> = {
  valuesOf: (row) => ({
    phrase: row.phrase,
    comparator: row.comparator,
    value: row.value,
    valueMax: row.valueMax,
    unit: row.unit,
    population: row.population,
    scope: row.scope,
    targetYear: row.targetYear,
    baselineYear: row.baselineYear,
    baselineValue: row.baselineValue,
    direction: row.direction,
    owner: row.owner === null ? [] : [row.owner],
  }),
  originOf: ({ sectionItemId, printedId, printedText, partOfItemId, source }) =>
    origin({ sectionItemId, printedId, printedText, partOfItemId }, source),
  check: (values) => checkTarget(targetValues(values)),
  blank: () => ({
    phrase: null,
    comparator: null,
    value: null,
    valueMax: null,
    unit: null,
    population: null,
    scope: null,
    targetYear: null,
    baselineYear: null,
    baselineValue: null,
    direction: null,
    owner: [],
  }),
  noteKey: null,
  changeOf: ({ itemId, lockVersion, afterItemId, values, origin: from }) => ({
    itemId,
    lockVersion,
    afterItemId,
    place: placeInput(from),
    source: from.source,
    values:
      values === null ? null : { ...targetValues(values), owner: unitsOf(values, 'owner').map(unitInput)[0] ?? null },
  }),
  save: saveTargets,
};

export function TargetsGrid({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): GridColumn[] => [
      { key: 'phrase', title: t('plan.col.phrase'), type: 'text', width: 320, frozen: true },
      {
        key: 'comparator',
        title: t('plan.col.comparator'),
        type: 'choice',
        width: 130,
        choices: comparators.map((value) => ({ value, label: t(`plan.comparator.${value}`) })),
      },
      { key: 'value', title: t('plan.col.value'), type: 'number', width: 120, companion: 'unit' },
      { key: 'valueMax', title: t('plan.col.valueMax'), type: 'number', width: 110, companion: 'unit' },
      { key: 'unit', title: t('plan.col.unit'), type: 'text', width: 120 },
      { key: 'targetYear', title: t('plan.col.targetYear'), type: 'year', width: 90 },
      { key: 'owner', title: t('plan.col.owner'), type: 'units', single: true, width: 220 },
      { key: 'population', title: t('plan.col.population'), type: 'text', width: 200 },
      { key: 'scope', title: t('plan.col.scope'), type: 'text', width: 140 },
      { key: 'baselineYear', title: t('plan.col.baselineYear'), type: 'year', width: 90 },
      { key: 'baselineValue', title: t('plan.col.baselineValue'), type: 'number', width: 120 },
      {
        key: 'direction',
        title: t('plan.col.direction'),
        type: 'choice',
        width: 110,
        choices: directions.map((value) => ({ value, label: t(`plan.direction.${value}`) })),
      },
    ],
    [t],
  );
  return (
    <PlanGrid
      versionId={versionId}
      label={t('plan.tab.targets')}
      columns={columns}
      kind={kind}
      query={targetsQuery(versionId)}
    />
  );
}
