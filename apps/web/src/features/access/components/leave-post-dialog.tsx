import type { HandoverView, HoldingView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { useEndHolding } from '../api/end-holding.js';

type Props = { name: string; holding: HoldingView; onDone: (handover: HandoverView) => void; onClose: () => void };

export function LeavePostDialog({ name, holding, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const leave = useEndHolding(holding.id);
  const form = useForm<{ validTo: string | null }>({ defaultValues: { validTo: today() } });
  return (
    <FormDialog
      form={form}
      title={t('person.act.leavePost')}
      action={t('person.act.leavePost')}
      busy={leave.isPending}
      error={leave.error}
      onClose={onClose}
      onSubmit={({ validTo }) => {
        if (validTo !== null) leave.mutate({ validTo }, { onSuccess: onDone });
      }}
    >
      <Text fw={600}>
        {holding.title}, {holding.unitName}
      </Text>
      <Text>{t('person.leaveAsk', { name })}</Text>
      <DayField name="validTo" label={t('person.leaveOn')} required />
    </FormDialog>
  );
}
