import { personLimits, usernamePattern, type OneTimeSlip, type UnitRef } from '@lotrinh/contracts';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useCreatePerson } from '../api/create-person.js';
import { GrantRows, toGrants, type GrantFields } from './grant-rows.js';

type Fields = GrantFields & {
  name: string;
  username: string;
  email: string;
  unit: UnitRef | null;
  title: string;
  validFrom: string | null;
};
type Props = { onCreated: (slip: OneTimeSlip) => void; onClose: () => void };

export function CreatePersonDialog({ onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const create = useCreatePerson();
  const showFaults = useServerFaults();
  const form = useForm<Fields>({
    defaultValues: { name: '', username: '', email: '', unit: null, title: '', validFrom: today(), grants: [] },
  });
  const labels = {
    name: t('person.name'),
    username: t('person.username'),
    email: t('person.email'),
    title: t('person.post'),
  };
  return (
    <FormDialog
      form={form}
      title={t('accounts.add')}
      action={t('act.add')}
      size="lg"
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={({ name, username, email, unit, title, validFrom, grants }) => {
        if (unit === null || validFrom === null) return;
        const typed = username.trim().toLowerCase();
        if (!usernamePattern.test(typed) || typed.length < personLimits.usernameMin) {
          form.setError('username', { message: t('person.usernameHint') }, { shouldFocus: true });
          return;
        }
        create.mutate(
          {
            name: name.trim(),
            username: typed,
            email: email.trim() || null,
            unitId: unit.id,
            title: title.trim(),
            validFrom,
            grants: toGrants(grants),
          },
          {
            onSuccess: onCreated,
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <TextField<Fields> name="name" label={labels.name} required max={personLimits.nameMax} />
      <TextField<Fields>
        name="username"
        label={labels.username}
        description={t('person.usernameHint')}
        required
        max={personLimits.usernameMax}
      />
      <TextField<Fields>
        name="email"
        label={labels.email}
        description={t('person.emailHint')}
        max={personLimits.emailMax}
      />
      <UnitField<Fields> name="unit" label={t('person.unit')} required />
      <TextField<Fields> name="title" label={labels.title} required max={personLimits.titleMax} />
      <DayField<Fields> name="validFrom" label={t('person.validFrom')} required />
      <GrantRows unit={() => form.getValues('unit')} />
    </FormDialog>
  );
}
