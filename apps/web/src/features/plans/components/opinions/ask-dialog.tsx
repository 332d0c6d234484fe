import { consultationLimits, type PlanConsultationsView, type UnitRef } from '@lotrinh/contracts';
import { CloseButton, Group, Input, Text } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../shared/ui/day-field.js';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useServerFaults } from '../../../../shared/ui/use-server-faults.js';
import { UnitPicker } from '../../../../shared/units/unit-picker.js';
import { useAskOpinions } from '../../api/consultation.js';
import classes from './opinions.module.css';

type Form = { units: UnitRef[]; dueOn: string | null; request: string };

/** Which units are asked, about what, and until when. */
export function AskDialog({ view, onClose }: { view: PlanConsultationsView; onClose: () => void }) {
  const { t } = useTranslation();
  const ask = useAskOpinions();
  const showFaults = useServerFaults();
  const form = useForm<Form>({ defaultValues: { units: [], dueOn: null, request: '' } });
  const chosen = useWatch({ control: form.control, name: 'units' });
  return (
    <FormDialog
      form={form}
      title={t('consultation.ask')}
      action={t('consultation.ask')}
      size="lg"
      busy={ask.isPending}
      error={ask.error}
      onClose={onClose}
      onSubmit={({ units, dueOn, request }) => {
        const { versionId, lockVersion } = view;
        if (units.length === 0) {
          form.setError('units', { message: t('rule.required', { field: t('consultation.units') }) });
          return;
        }
        if (dueOn === null) return;
        ask.mutate(
          { versionId, lockVersion, unitIds: units.map(({ id }) => id), dueOn, request },
          {
            onSuccess: () => {
              notify(t('consultation.asked'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, { dueOn: t('consultation.dueOn') });
            },
          },
        );
      }}
    >
      <Text>{t('consultation.askHint')}</Text>
      <Units
        units={chosen}
        error={form.formState.errors.units?.message}
        onChange={(units) => {
          form.clearErrors('units');
          form.setValue('units', units);
        }}
      />
      <DayField name="dueOn" label={t('consultation.dueOn')} required />
      <LongTextField name="request" label={t('consultation.request')} max={consultationLimits.requestMax} />
    </FormDialog>
  );
}

type UnitsProps = { units: UnitRef[]; error: string | undefined; onChange: (units: UnitRef[]) => void };

/** The chosen units, and a field that adds one. */
function Units({ units, error, onChange }: UnitsProps) {
  const { t } = useTranslation();
  return (
    <div>
      <UnitPicker
        label={t('consultation.unit')}
        required
        value={null}
        error={error}
        onChange={(unit) => {
          if (unit !== null && units.every(({ id }) => id !== unit.id)) onChange([...units, unit]);
        }}
      />
      {units.length > 0 && (
        <Input.Label component="div" mt="sm" id="asked-units">
          {t('consultation.units')}
        </Input.Label>
      )}
      <ul className={classes['chosen']} aria-labelledby="asked-units">
        {units.map((unit) => (
          <li key={unit.id}>
            <Group gap="xs" wrap="nowrap" justify="space-between">
              {unit.name}
              <CloseButton
                aria-label={t('consultation.removeUnit', { name: unit.name })}
                onClick={() => {
                  onChange(units.filter(({ id }) => id !== unit.id));
                }}
              />
            </Group>
          </li>
        ))}
      </ul>
    </div>
  );
}
