import type { PlanProcedureView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../shared/ui/day-field.js';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { LongTextField, TextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useServerFaults } from '../../../../shared/ui/use-server-faults.js';
import { useAssignPlanNumber } from '../../api/procedure.js';

type Form = { documentNumber: string; issuedOn: string | null; opinion: string };

/** Văn thư's step: number and date as the agency's document system gave them. */
export function NumberDialog({ procedure, onClose }: { procedure: PlanProcedureView; onClose: () => void }) {
  const { t } = useTranslation();
  const assign = useAssignPlanNumber();
  const showFaults = useServerFaults();
  const isCorrection = procedure.documentNumber !== null;
  const form = useForm<Form>({
    defaultValues: {
      documentNumber: procedure.documentNumber ?? '',
      issuedOn: procedure.issuedOn,
      opinion: '',
    },
  });
  const labels = { documentNumber: t('plan.field.number'), issuedOn: t('plan.field.issuedOn') };
  const title = t(isCorrection ? 'procedure.correctNumber' : 'procedure.act.ASSIGN_NUMBER');
  return (
    <FormDialog
      form={form}
      title={title}
      action={title}
      busy={assign.isPending}
      error={assign.error}
      onClose={onClose}
      onSubmit={({ documentNumber, issuedOn, opinion }) => {
        if (issuedOn === null) return;
        assign.mutate(
          {
            versionId: procedure.versionId,
            lockVersion: procedure.lockVersion,
            documentNumber: documentNumber.trim(),
            issuedOn,
            opinion: opinion.trim(),
          },
          {
            onSuccess: () => {
              notify(t('procedure.done.ASSIGN_NUMBER'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <Text>{t('procedure.numberHint')}</Text>
      <TextField
        name="documentNumber"
        label={labels.documentNumber}
        description={t('plan.recordNumberHint')}
        required
        max={100}
      />
      <DayField name="issuedOn" label={labels.issuedOn} required />
      {isCorrection && <LongTextField name="opinion" label={t('procedure.numberReason')} required max={1000} />}
    </FormDialog>
  );
}
