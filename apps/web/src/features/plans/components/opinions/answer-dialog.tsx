import { type ConsultationRemarkView, consultationLimits, type RemarkAnswer, remarkAnswers } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useAnswerRemark } from '../../api/consultation.js';

type Form = { answer: RemarkAnswer | null; text: string };

/** What the drafting unit does with a remark, in words. */
export function AnswerDialog({ remark, onClose }: { remark: ConsultationRemarkView; onClose: () => void }) {
  const { t } = useTranslation();
  const answerRemark = useAnswerRemark();
  const form = useForm<Form>({ defaultValues: { answer: remark.answer, text: remark.answerText ?? '' } });
  return (
    <FormDialog
      form={form}
      title={t('consultation.answer')}
      action={t('act.save')}
      busy={answerRemark.isPending}
      error={answerRemark.error}
      onClose={onClose}
      onSubmit={({ answer, text }) => {
        if (answer === null) return;
        answerRemark.mutate(
          { remarkId: remark.id, lockVersion: remark.lockVersion, answer, text },
          {
            onSuccess: () => {
              notify(t('consultation.answered'));
              onClose();
            },
          },
        );
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
