import {
  choosableUnitKinds,
  unitEdgeKinds,
  unitLimits,
  type UnitEdgeKind,
  type UnitKind,
  type UnitRef,
} from '@lotrinh/contracts';
import { Group } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, TextField } from '../../../shared/ui/form-fields.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useCreateUnit } from '../api/create-unit.js';
import { DecisionFields, orNull, type Decision } from './decision-fields.js';

type Fields = Decision & {
  parent: UnitRef | null;
  name: string;
  shortName: string;
  symbol: string;
  kind: UnitKind | null;
  edgeKind: UnitEdgeKind | null;
};
type Props = { parent: UnitRef | null; onCreated: (id: string) => void; onClose: () => void };

export function CreateUnitDialog({ parent, onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const create = useCreateUnit();
  const showFaults = useServerFaults();
  const form = useForm<Fields>({
    defaultValues: {
      parent,
      name: '',
      shortName: '',
      symbol: '',
      kind: null,
      edgeKind: 'INTERNAL',
      effectiveOn: today(),
      legalBasis: '',
    },
  });
  const labels = { name: t('unit.name'), shortName: t('unit.shortName'), symbol: t('unit.symbol') };
  return (
    <FormDialog
      form={form}
      title={t('units.add')}
      action={t('act.add')}
      size="lg"
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={({ parent: superior, kind, edgeKind, effectiveOn, ...rest }) => {
        if (superior === null || kind === null || edgeKind === null || effectiveOn === null) return;
        create.mutate(
          {
            parentId: superior.id,
            kind,
            edgeKind,
            effectiveOn,
            name: rest.name.trim(),
            shortName: orNull(rest.shortName),
            symbol: orNull(rest.symbol),
            legalBasis: orNull(rest.legalBasis),
          },
          {
            onSuccess: ({ id }) => {
              onCreated(id);
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <UnitField<Fields> name="parent" label={t('unit.superior')} required />
      <TextField<Fields> name="name" label={labels.name} required max={unitLimits.nameMax} />
      <Group grow align="flex-start">
        <TextField<Fields> name="shortName" label={labels.shortName} max={unitLimits.shortNameMax} />
        <TextField<Fields> name="symbol" label={labels.symbol} max={unitLimits.symbolMax} />
      </Group>
      <Group grow align="flex-start">
        <ChoiceField<Fields>
          name="kind"
          label={t('unit.kind')}
          required
          data={choosableUnitKinds.map((value) => ({ value, label: t(`unit.kind.${value}`) }))}
        />
        <ChoiceField<Fields>
          name="edgeKind"
          label={t('unit.relation')}
          required
          data={unitEdgeKinds.map((value) => ({ value, label: t(`unit.edge.${value}`) }))}
        />
      </Group>
      <DecisionFields />
    </FormDialog>
  );
}
