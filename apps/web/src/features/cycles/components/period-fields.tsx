import { cycleLimits, periodKinds } from '@lotrinh/contracts';
import { Fieldset, SimpleGrid, TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/ui/day-field.js';
import { ChoiceField, TextField } from '../../../shared/ui/form-fields.js';
import { type CycleForm, readTime } from './cycle-form.js';

/** Title, days of the data, deadline and receiver. */
export function PeriodFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField<CycleForm>
        name="title"
        label={t('cycle.field.title')}
        description={t('cycle.titleHint')}
        max={cycleLimits.titleMax}
        required
      />
      <Fieldset legend={t('cycle.part.period')}>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
          <ChoiceField<CycleForm>
            name="kind"
            label={t('cycle.field.kind')}
            data={periodKinds.map((value) => ({ value, label: t(`period.kind.${value}`) }))}
            required
          />
          <DayField<CycleForm> name="dataFrom" label={t('cycle.field.dataFrom')} required />
          <DayField<CycleForm> name="period" label={t('cycle.field.dataTo')} required />
          <YearField />
          <DayField<CycleForm> name="dueOn" label={t('cycle.field.dueOn')} required />
          <TimeField />
          <DayField<CycleForm>
            name="structureDate"
            label={t('cycle.field.structureDate')}
            description={t('cycle.structureHint')}
            required
          />
        </SimpleGrid>
      </Fieldset>
      <TextField<CycleForm>
        name="receiver"
        label={t('cycle.field.receiver')}
        description={t('cycle.receiverHint')}
        max={cycleLimits.receiverMax}
      />
    </>
  );
}

function YearField() {
  const { t } = useTranslation();
  const label = t('cycle.field.year');
  const { field, fieldState } = useController<CycleForm, 'reportingYear'>({
    name: 'reportingYear',
    rules: {
      validate: (value) => /^(19|20)\d\d$/.test(value) || t('rule.year', { field: label, min: 1990, max: 2100 }),
    },
  });
  return <TextInput label={label} required inputMode="numeric" error={fieldState.error?.message} {...field} />;
}

/** The hour of a deadline, typed as people write it. */
export function TimeField() {
  const { t } = useTranslation();
  const label = t('cycle.field.dueTime');
  const { field, fieldState } = useController<{ dueTime: string }, 'dueTime'>({
    name: 'dueTime',
    rules: { validate: (value) => readTime(value) !== null || t('cycle.timeWrong') },
  });
  return <TextInput label={label} required placeholder="16:00" error={fieldState.error?.message} {...field} />;
}
