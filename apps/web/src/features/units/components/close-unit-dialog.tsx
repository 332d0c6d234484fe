import type { UnitCardView, UnitRef } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { useCloseUnit } from '../api/close-unit.js';
import { DecisionFields, orNull, type Decision } from './decision-fields.js';

type Fields = Decision & { successor: UnitRef | null };
type Props = { unit: UnitCardView; onDone: () => void; onClose: () => void };

export function CloseUnitDialog({ unit, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const close = useCloseUnit(unit.id);
  const form = useForm<Fields>({ defaultValues: { successor: null, effectiveOn: today(), legalBasis: '' } });
  return (
    <FormDialog
      form={form}
      title={t('unit.act.close')}
      action={t('unit.act.close')}
      busy={close.isPending}
      error={close.error}
      onClose={onClose}
      onSubmit={({ successor, effectiveOn, legalBasis }) => {
        if (effectiveOn === null) return;
        close.mutate(
          {
            lockVersion: unit.lockVersion,
            successorId: successor?.id ?? null,
            effectiveOn,
            legalBasis: orNull(legalBasis),
          },
          { onSuccess: onDone },
        );
      }}
    >
      <Text>{t('unit.closeHint')}</Text>
      <UnitField<Fields> name="successor" label={t('unit.successor')} description={t('unit.successorHint')} />
      <DecisionFields />
    </FormDialog>
  );
}
