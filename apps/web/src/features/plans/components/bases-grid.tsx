import type { PlanBasisView } from '@lotrinh/contracts';
import { type BasisValues, checkBasis } from '@lotrinh/domain';
import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanBasisChange } from '../../../gql/graphql.js';
import type { GridColumn, GridValues } from '../../../shared/grid/grid-types.js';
import { planKeys } from '../api/keys.js';
import { basesQuery } from '../api/list-plan-rows.js';
import { saveBases } from '../api/save-rows.js';
import { ExpiredBases } from './expired-bases.js';
import { placeInput, textOf } from './grid-fields.js';
import { PickBasis } from './pick-basis.js';
import { origin, PlanGrid, type PlanGridKind } from './plan-grid.js';

const basisValues = (values: GridValues): BasisValues => ({
  printed: textOf(values, 'printed') ?? '',
  type: textOf(values, 'type') ?? '',
  number: textOf(values, 'number'),
  issuedOn: textOf(values, 'issuedOn'),
  issuer: textOf(values, 'issuer'),
  title: textOf(values, 'title'),
});

const kind: PlanGridKind<PlanBasisView, PlanBasisChange> = {
  valuesOf: ({ printed, type, number, issuedOn, issuer, title }) => ({
    printed,
    type,
    number,
    issuedOn,
    issuer,
    title,
  }),
  originOf: ({ source }) => origin({}, source),
  check: (values) => checkBasis(basisValues(values)),
  blank: () => ({ printed: null, type: null, number: null, issuedOn: null, issuer: null, title: null }),
  noteKey: null,
  changeOf: ({ itemId, lockVersion, afterItemId, values, origin: from }) => ({
    itemId,
    lockVersion,
    afterItemId,
    place: placeInput(from),
    source: from.source,
    values: values === null ? null : basisValues(values),
  }),
  save: saveBases,
};

export function BasesGrid({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const watched = useMemo(
    (): typeof kind => ({
      ...kind,
      save: async (id, changes) => {
        const outcomes = await kind.save(id, changes);
        // A basis that was added or corrected may have expired, or no longer.
        void queryClient.invalidateQueries({ queryKey: planKeys.expiredBases(id) });
        return outcomes;
      },
    }),
    [queryClient],
  );
  const columns = useMemo(
    (): GridColumn[] => [
      { key: 'printed', title: t('plan.col.printed'), type: 'text', width: 380, frozen: true },
      { key: 'type', title: t('plan.col.type'), type: 'text', width: 140 },
      { key: 'number', title: t('plan.col.number'), type: 'text', width: 190 },
      { key: 'issuedOn', title: t('plan.col.issuedOn'), type: 'day', width: 120 },
      { key: 'issuer', title: t('plan.col.issuer'), type: 'text', width: 220 },
      { key: 'title', title: t('plan.col.title'), type: 'text', width: 340 },
    ],
    [t],
  );
  return (
    <Stack>
      <ExpiredBases versionId={versionId} />
      <PlanGrid
        versionId={versionId}
        label={t('plan.tab.bases')}
        columns={columns}
        kind={watched}
        query={basesQuery(versionId)}
        tools={(add) => <PickBasis onPick={add} />}
      />
    </Stack>
  );
}
