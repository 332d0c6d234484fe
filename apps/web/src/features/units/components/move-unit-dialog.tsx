import { unitEdgeKinds, type UnitCardView, type UnitEdgeKind, type UnitRef } from '@lotrinh/contracts';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField } from '../../../shared/ui/form-fields.js';
import { useMoveUnit } from '../api/move-unit.js';
import { DecisionFields, orNull, type Decision } from './decision-fields.js';

type Fields = Decision & { parent: UnitRef | null; edgeKind: UnitEdgeKind | null };
type Props = { unit: UnitCardView; onDone: () => void; onClose: () => void };

export function MoveUnitDialog({ unit, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const move = useMoveUnit(unit.id);
  const form = useForm<Fields>({
    defaultValues: { parent: null, edgeKind: unit.edgeKind, effectiveOn: today(), legalBasis: '' },
  });
  return (
    <FormDialog
      form={form}
      title={t('unit.act.move')}
      action={t('unit.act.move')}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onSubmit={({ parent, edgeKind, effectiveOn, legalBasis }) => {
        if (parent === null || edgeKind === null || effectiveOn === null) return;
        move.mutate(
          { lockVersion: unit.lockVersion, parentId: parent.id, edgeKind, effectiveOn, legalBasis: orNull(legalBasis) },
          { onSuccess: onDone },
        );
      }}
    >
      <UnitField<Fields> name="parent" label={t('unit.superior')} required />
      <ChoiceField<Fields>
        name="edgeKind"
        label={t('unit.relation')}
        required
        data={unitEdgeKinds.map((value) => ({ value, label: t(`unit.edge.${value}`) }))}
      />
      <DecisionFields />
    </FormDialog>
  );
}
