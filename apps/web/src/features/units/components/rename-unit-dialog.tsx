import { unitLimits, type UnitCardView } from '@lotrinh/contracts';
import { Group, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { useRenameUnit } from '../api/rename-unit.js';
import { DecisionFields, orNull, type Decision } from './decision-fields.js';

type Fields = Decision & { name: string; shortName: string; symbol: string };
type Props = { unit: UnitCardView; onDone: () => void; onClose: () => void };

export function RenameUnitDialog({ unit, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const rename = useRenameUnit(unit.id);
  const form = useForm<Fields>({
    defaultValues: {
      name: unit.name,
      shortName: unit.shortName ?? '',
      symbol: unit.symbol ?? '',
      effectiveOn: today(),
      legalBasis: '',
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('unit.act.rename')}
      action={t('unit.act.rename')}
      busy={rename.isPending}
      error={rename.error}
      onClose={onClose}
      onSubmit={({ name, shortName, symbol, effectiveOn, legalBasis }) => {
        if (effectiveOn === null) return;
        rename.mutate(
          {
            lockVersion: unit.lockVersion,
            name: name.trim(),
            shortName: orNull(shortName),
            symbol: orNull(symbol),
            effectiveOn,
            legalBasis: orNull(legalBasis),
          },
          { onSuccess: onDone },
        );
      }}
    >
      <Text size="sm" c="dimmed">
        {t('unit.renameHint')}
      </Text>
      <TextField<Fields> name="name" label={t('unit.name')} required max={unitLimits.nameMax} />
      <Group grow align="flex-start">
        <TextField<Fields> name="shortName" label={t('unit.shortName')} max={unitLimits.shortNameMax} />
        <TextField<Fields> name="symbol" label={t('unit.symbol')} max={unitLimits.symbolMax} />
      </Group>
      <DecisionFields />
    </FormDialog>
  );
}
