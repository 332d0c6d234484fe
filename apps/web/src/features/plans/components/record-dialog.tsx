import type { PlanVersionView } from '@lotrinh/contracts';
import { Checkbox, Text } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useRecordPlan } from '../api/change-plan.js';

type Form = {
  documentNumber: string;
  issuedOn: string | null;
  unknownReason: string;
  noNumber: boolean;
  noDate: boolean;
};

/** Văn thư's step: the draft is the text of a document that was issued on paper. */
export function RecordDialog({ version, onClose }: { version: PlanVersionView; onClose: () => void }) {
  const { t } = useTranslation();
  const record = useRecordPlan();
  const showFaults = useServerFaults();
  const form = useForm<Form>({
    defaultValues: { documentNumber: '', issuedOn: null, unknownReason: '', noNumber: false, noDate: false },
  });
  const [noNumber, noDate] = useWatch({ control: form.control, name: ['noNumber', 'noDate'] });
  const labels = {
    documentNumber: t('plan.field.number'),
    issuedOn: t('plan.field.issuedOn'),
    unknownReason: t('plan.field.unknownReason'),
  };
  return (
    <FormDialog
      form={form}
      title={t('plan.record')}
      action={t('plan.record')}
      size="lg"
      busy={record.isPending}
      error={record.error}
      onClose={onClose}
      onSubmit={(values) => {
        record.mutate(
          {
            versionId: version.id,
            input: {
              documentNumber: values.noNumber ? null : values.documentNumber.trim(),
              issuedOn: values.noDate ? null : values.issuedOn,
              unknownReason: values.noNumber || values.noDate ? values.unknownReason.trim() : null,
            },
          },
          {
            onSuccess: () => {
              notify(t('plan.recorded'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <Text>{t('plan.recordHint')}</Text>
      {!noNumber && (
        <TextField
          name="documentNumber"
          label={labels.documentNumber}
          description={t('plan.recordNumberHint')}
          required
          max={100}
        />
      )}
      <Checkbox label={t('plan.recordUnknownNumber')} {...form.register('noNumber')} />
      {!noDate && <DayField name="issuedOn" label={labels.issuedOn} required />}
      <Checkbox label={t('plan.recordUnknownDate')} {...form.register('noDate')} />
      {(noNumber || noDate) && <LongTextField name="unknownReason" label={labels.unknownReason} required max={1000} />}
    </FormDialog>
  );
}
