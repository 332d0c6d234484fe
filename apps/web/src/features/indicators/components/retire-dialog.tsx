import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useRetireIndicator } from '../api/change-indicator.js';

type Form = { on: string | null };
type Props = { indicator: { id: string; lockVersion: number }; onClose: () => void };

export function RetireDialog({ indicator: { id, lockVersion }, onClose }: Props) {
  const { t } = useTranslation();
  const retire = useRetireIndicator();
  const showFaults = useServerFaults();
  const form = useForm<Form>({ defaultValues: { on: today() } });
  return (
    <FormDialog
      form={form}
      title={t('indicator.retire')}
      action={t('indicator.retire')}
      busy={retire.isPending}
      error={retire.error}
      onClose={onClose}
      onSubmit={({ on }) => {
        if (on === null) return;
        retire.mutate(
          { id, lockVersion, on },
          {
            onSuccess: () => {
              notify(t('indicator.retired'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, { on: t('indicator.retireOn') });
            },
          },
        );
      }}
    >
      <Text>{t('indicator.retireHint')}</Text>
      <DayField<Form> name="on" label={t('indicator.retireOn')} required />
    </FormDialog>
  );
}
