import { type ConsultationRemarkView, consultationLimits, type RemarkAnswer, remarkAnswers } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';

type Form = { answer: RemarkAnswer | null; text: string };
type Props = {
  /** A remark of a unit, or a condition of an appraisal. */
  remark: Pick<ConsultationRemarkView, 'body' | 'answer' | 'answerText'>;
  busy: boolean;
  error: unknown;
  onAnswer: (said: { answer: RemarkAnswer; text: string }, onSuccess: () => void) => void;
  onClose: () => void;
};

/** What the drafting unit does with a remark, in words. */
export function AnswerDialog({ remark, busy, error, onAnswer, onClose }: Props) {
  const { t } = useTranslation();
  const form = useForm<Form>({ defaultValues: { answer: remark.answer, text: remark.answerText ?? '' } });
  return (
    <FormDialog
      form={form}
      title={t('consultation.answer')}
      action={t('act.save')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={({ answer, text }) => {
        if (answer === null) return;
        onAnswer({ answer, text }, () => {
          notify(t('consultation.answered'));
          onClose();
        });
      }}
    >
      <Text style={{ whiteSpace: 'pre-line' }}>{remark.body}</Text>
      <ChoiceField
        name="answer"
        label={t('consultation.answerKind')}
        required
        data={remarkAnswers.map((value) => ({ value, label: t(`consultation.answer.${value}`) }))}
      />
      <LongTextField name="text" label={t('consultation.answerText')} required max={consultationLimits.answerMax} />
    </FormDialog>
  );
}
