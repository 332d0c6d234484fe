import { appraisalLimits, pointAnswers } from '@lotrinh/contracts';
import { appraisalChecklists } from '@lotrinh/domain';
import { Group, Radio, Stack, TextInput, Title } from '@mantine/core';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AppraisalDraft } from './appraisal-draft.js';

/** The checklist: an answer to each point, and a note. */
export function PointFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<AppraisalDraft>();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <section aria-labelledby="checklist">
      <Title order={3} size="h5" mb="xs" id="checklist">
        {t('appraisal.checklist')}
      </Title>
      <Stack gap="lg">
        {appraisalChecklists[kind].map(({ key, words }, at) => (
          <PointField key={`${kind}.${key}`} at={at} words={words} />
        ))}
      </Stack>
    </section>
  );
}

function PointField({ at, words }: { at: number; words: string }) {
  const { t } = useTranslation();
  const { control } = useFormContext<AppraisalDraft>();
  return (
    <Stack gap={6}>
      <Controller
        control={control}
        name={`points.${at}.answer`}
        render={({ field: { value, onChange, onBlur, ref } }) => (
          <Radio.Group label={`${at + 1}. ${words}`} value={value} onChange={onChange} onBlur={onBlur} ref={ref}>
            <Group mt={6} gap="lg">
              {pointAnswers.map((answer) => (
                <Radio key={answer} size="md" value={answer} label={t(`appraisal.answer.${answer}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
      />
      <Controller
        control={control}
        name={`points.${at}.note`}
        render={({ field }) => (
          <TextInput
            aria-label={t('appraisal.noteOf', { words })}
            placeholder={t('appraisal.note')}
            maxLength={appraisalLimits.noteMax}
            {...field}
          />
        )}
      />
    </Stack>
  );
}
