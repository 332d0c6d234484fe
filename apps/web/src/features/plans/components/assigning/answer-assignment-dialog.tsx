import { type AssignedUnitView, assignmentLimits, type OpinionVerdict, opinionVerdicts } from '@lotrinh/contracts';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useAnswerAssignment } from '../../api/assignment.js';

type Form = { verdict: OpinionVerdict | null; opinion: string };

/** What the unit thinks of what is intended for it. */
export function AnswerAssignmentDialog({ unit, onClose }: { unit: AssignedUnitView; onClose: () => void }) {
  const { t } = useTranslation();
  const answer = useAnswerAssignment();
  const form = useForm<Form>({ defaultValues: { verdict: unit.verdict, opinion: unit.opinion ?? '' } });
  const hasRemarks = useWatch({ control: form.control, name: 'verdict' }) === 'REMARKS';
  return (
    <FormDialog
      form={form}
      title={t('assignment.answer')}
      action={t('assignment.answer')}
      busy={answer.isPending}
      error={answer.error}
      onClose={onClose}
      onSubmit={({ verdict, opinion }) => {
        if (verdict === null) return;
        answer.mutate(
          {
            ...{ assignedUnitId: unit.id, lockVersion: unit.lockVersion, verdict },
            opinion: verdict === 'AGREE' ? null : opinion,
          },
          {
            onSuccess: () => {
              notify(t('assignment.answered'));
              onClose();
            },
          },
        );
      }}
    >
      <ChoiceField
        name="verdict"
        label={t('assignment.verdict')}
        required
        data={opinionVerdicts.map((value) => ({ value, label: t(`assignment.verdict.${value}`) }))}
      />
      {hasRemarks && (
        <LongTextField name="opinion" label={t('assignment.opinion')} required max={assignmentLimits.opinionMax} />
      )}
    </FormDialog>
  );
}
