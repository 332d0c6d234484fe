import { currencies, fundingNatures, fundingSources, type PlanFundingView } from '@lotrinh/contracts';
import { checkFunding, type FundingValues } from '@lotrinh/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFundingChange } from '../../../gql/graphql.js';
import type { GridColumn, GridValues } from '../../../shared/grid/grid-types.js';
import { fundingQuery } from '../api/list-plan-rows.js';
import { saveFunding } from '../api/save-rows.js';
import { choiceOf, flagOf, placeInput, textOf, wholeOf } from './grid-fields.js';
import { origin, PlanGrid, type PlanGridKind } from './plan-grid.js';

const fundingValues = (values: GridValues): FundingValues => ({
  printed: textOf(values, 'printed') ?? '',
  isTotal: flagOf(values, 'isTotal'),
  isComposite: flagOf(values, 'isComposite'),
  source: choiceOf(values, 'source', fundingSources),
  nature: choiceOf(values, 'nature', fundingNatures),
  year: wholeOf(values, 'year'),
  currency: choiceOf(values, 'currency', currencies),
  amount: textOf(values, 'amount'),
});

const kind: PlanGridKind<PlanFundingView, PlanFundingChange> = {
  valuesOf: (row) => ({
    printed: row.printed,
    isTotal: row.isTotal,
    isComposite: row.isComposite,
    source: row.source,
    nature: row.nature,
    year: row.year,
    currency: row.currency,
    amount: row.amount,
  }),
  originOf: ({ sourceSpan }) => origin({}, sourceSpan),
  check: (values) => checkFunding(fundingValues(values)),
  blank: () => ({
    printed: null,
    isTotal: false,
    isComposite: false,
    source: null,
    nature: null,
    year: null,
    currency: null,
    amount: null,
  }),
  noteKey: null,
  changeOf: ({ itemId, lockVersion, afterItemId, values, origin: from }) => ({
    itemId,
    lockVersion,
    afterItemId,
    place: placeInput(from),
    source: from.source,
    values: values === null ? null : fundingValues(values),
  }),
  save: saveFunding,
};

export function FundingGrid({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): GridColumn[] => [
      { key: 'printed', title: t('plan.col.printed'), type: 'text', width: 340, frozen: true },
      { key: 'amount', title: t('plan.col.amount'), type: 'money', width: 190, companion: 'currency' },
      {
        key: 'currency',
        title: t('plan.col.currency'),
        type: 'choice',
        width: 100,
        choices: currencies.map((value) => ({ value, label: t(`plan.currency.${value}`) })),
      },
      {
        key: 'source',
        title: t('plan.col.source'),
        type: 'choice',
        width: 220,
        choices: fundingSources.map((value) => ({ value, label: t(`plan.source.${value}`) })),
      },
      {
        key: 'nature',
        title: t('plan.col.nature'),
        type: 'choice',
        width: 170,
        choices: fundingNatures.map((value) => ({ value, label: t(`plan.nature.${value}`) })),
      },
      { key: 'year', title: t('plan.col.year'), type: 'year', width: 90 },
      { key: 'isTotal', title: t('plan.col.isTotal'), type: 'flag', width: 110 },
      { key: 'isComposite', title: t('plan.col.isComposite'), type: 'flag', width: 150 },
    ],
    [t],
  );
  return (
    <PlanGrid
      versionId={versionId}
      label={t('plan.tab.funding')}
      columns={columns}
      kind={kind}
      query={fundingQuery(versionId)}
    />
  );
}
