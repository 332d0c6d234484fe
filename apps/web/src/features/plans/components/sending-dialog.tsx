import {
  type PlanSendingView,
  type PlanVersionView,
  sendingLimits,
  type SendingOutcome,
  sendingOutcomes,
  type SendingWay,
  sendingWays,
} from '@lotrinh/contracts';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useRecordSending } from '../api/sending.js';

type Form = {
  outcome: SendingOutcome;
  way: SendingWay | null;
  documentNumber: string;
  sentOn: string | null;
  reason: string;
};
type Props = { version: PlanVersionView; sending: PlanSendingView; onClose: () => void };

/** Văn thư's record of the sending, or the reason why nothing is sent. */
export function SendingDialog({ version, sending, onClose }: Props) {
  const { t } = useTranslation();
  const record = useRecordSending();
  const showFaults = useServerFaults();
  const form = useForm<Form>({
    defaultValues: {
      outcome: sending.outcome ?? 'SENT',
      way: sending.way ?? 'EXCHANGE',
      documentNumber: sending.documentNumber ?? version.documentNumber ?? '',
      sentOn: sending.sentOn,
      reason: sending.reason ?? '',
    },
  });
  const isSent = useWatch({ control: form.control, name: 'outcome' }) === 'SENT';
  const labels = {
    ...{ outcome: t('sending.outcome'), way: t('sending.way'), documentNumber: t('sending.number') },
    ...{ sentOn: t('sending.sentOn'), reason: t('sending.reason') },
  };
  return (
    <FormDialog
      form={form}
      title={t('sending.record')}
      action={t('act.save')}
      busy={record.isPending}
      error={record.error}
      onClose={onClose}
      onSubmit={({ outcome, way, documentNumber, sentOn, reason }) => {
        const { versionId, lockVersion } = sending;
        const said = isSent
          ? { way, documentNumber, sentOn, reason: null }
          : { way: null, documentNumber: null, sentOn: null, reason };
        record.mutate(
          { versionId, lockVersion, outcome, ...said },
          {
            onSuccess: () => {
              notify(t('sending.done'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <ChoiceField
        name="outcome"
        label={labels.outcome}
        required
        data={sendingOutcomes.map((value) => ({ value, label: t(`sending.outcome.${value}`) }))}
      />
      {isSent ? (
        <>
          <ChoiceField
            name="way"
            label={labels.way}
            required
            data={sendingWays.map((value) => ({ value, label: t(`sending.way.${value}`) }))}
          />
          <TextField
            name="documentNumber"
            label={labels.documentNumber}
            description={t('sending.numberHint')}
            required
            max={sendingLimits.numberMax}
          />
          <DayField name="sentOn" label={labels.sentOn} required />
        </>
      ) : (
        <LongTextField name="reason" label={labels.reason} required max={sendingLimits.reasonMax} />
      )}
    </FormDialog>
  );
}
