import { evaluationLimits, type PlanEvaluationView, type TargetVerdict, targetVerdicts } from '@lotrinh/contracts';
import { Select, Text, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../../i18n/i18n.js';
import { levelText } from '../../../../shared/plans/words.js';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useSaveEvaluation } from '../../api/evaluation.js';
import classes from './evaluation.module.css';

type Form = {
  results: string;
  lessons: string;
  targets: { itemId: string; verdict: TargetVerdict | null; note: string }[];
};

/** Results, lessons and what became of each target; saved as often as one likes before it is made. */
export function EvaluationDialog({ evaluation, onClose }: { evaluation: PlanEvaluationView; onClose: () => void }) {
  const { t } = useTranslation();
  const save = useSaveEvaluation();
  const { versionId, lockVersion, targets } = evaluation;
  const form = useForm<Form>({
    defaultValues: {
      results: evaluation.results ?? '',
      lessons: evaluation.lessons ?? '',
      targets: targets.map(({ itemId, verdict, note }) => ({ itemId, verdict, note: note ?? '' })),
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('evaluation.write')}
      action={t('act.save')}
      size="xl"
      busy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={({ results, lessons, targets: said }) => {
        const verdicts = said.flatMap(({ itemId, verdict, note }) =>
          verdict === null ? [] : [{ itemId, verdict, note: note.trim() || null }],
        );
        save.mutate(
          { versionId, lockVersion, results: results.trim() || null, lessons: lessons.trim() || null, verdicts },
          {
            onSuccess: () => {
              notify(t('evaluation.saved'));
              onClose();
            },
          },
        );
      }}
    >
      <LongTextField<Form> name="results" label={t('evaluation.results')} max={evaluationLimits.textMax} />
      <LongTextField<Form> name="lessons" label={t('evaluation.lessons')} max={evaluationLimits.textMax} />
      {targets.length > 0 && <Text fw={600}>{t('evaluation.targets')}</Text>}
      <ul className={classes['targets']}>
        {targets.map((target, index) => (
          <li key={target.itemId} className={classes['target']}>
            <Text>{[target.phrase, levelText(target, t, currentLocale())].filter(Boolean).join(': ')}</Text>
            <div className={classes['verdict']}>
              <Controller
                control={form.control}
                name={`targets.${index}.verdict`}
                rules={{
                  // A note stands beside what it is about: without a verdict it would not be kept.
                  validate: (verdict, { targets: said }) =>
                    verdict !== null || !said[index]?.note.trim() || t('evaluation.verdictMissing'),
                }}
                render={({ field, fieldState }) => (
                  <Select
                    aria-label={t('evaluation.verdict', { target: target.phrase })}
                    error={fieldState.error?.message}
                    placeholder={t('evaluation.verdict.none')}
                    clearable
                    data={targetVerdicts.map((value) => ({ value, label: t(`evaluation.verdict.${value}`) }))}
                    {...field}
                  />
                )}
              />
              <TextInput
                aria-label={t('evaluation.note', { target: target.phrase })}
                placeholder={t('evaluation.noteShort')}
                maxLength={evaluationLimits.noteMax}
                {...form.register(`targets.${index}.note`, { deps: [`targets.${index}.verdict`] })}
              />
            </div>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
