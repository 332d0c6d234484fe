import { appraisalLimits } from '@lotrinh/contracts';
import { Button, Fieldset, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LongTextField, TextField } from '../../../../shared/ui/form-fields.js';
import type { AppraisalDraft } from './appraisal-draft.js';

/** What must be completed, each thing by itself, so that it can be answered by itself. */
export function ConditionFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<AppraisalDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: 'conditions' });
  return (
    <section aria-labelledby="conditions">
      <Title order={3} size="h5" id="conditions">
        {t('appraisal.conditions')}
      </Title>
      <Text c="dimmed" mb="xs">
        {t('appraisal.conditionsHint')}
      </Text>
      <Stack>
        {fields.map(({ id }, at) => (
          <Fieldset key={id} legend={t('appraisal.condition', { n: at + 1 })}>
            <Stack>
              <TextField
                name={`conditions.${at}.about`}
                label={t('appraisal.conditionAbout')}
                max={appraisalLimits.aboutMax}
              />
              <LongTextField
                name={`conditions.${at}.body`}
                label={t('appraisal.conditionBody')}
                max={appraisalLimits.bodyMax}
              />
              <Group justify="flex-end">
                <Button
                  variant="subtle"
                  onClick={() => {
                    remove(at);
                  }}
                >
                  {t('appraisal.removeCondition', { n: at + 1 })}
                </Button>
              </Group>
            </Stack>
          </Fieldset>
        ))}
        {fields.length < appraisalLimits.conditions && (
          <Group>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => {
                append({ about: '', body: '' });
              }}
            >
              {t('appraisal.addCondition')}
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  );
}
