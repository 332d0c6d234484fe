import { personLimits, type PersonView } from '@lotrinh/contracts';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useSetEmail } from '../api/set-email.js';

type Props = { person: PersonView; onDone: () => void; onClose: () => void };

export function EmailDialog({ person, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const set = useSetEmail(person.id);
  const showFaults = useServerFaults();
  const form = useForm({ defaultValues: { email: person.account?.email ?? '' } });
  return (
    <FormDialog
      form={form}
      title={t('person.act.setEmail')}
      action={t('act.save')}
      busy={set.isPending}
      error={set.error}
      onClose={onClose}
      onSubmit={({ email }) => {
        set.mutate(
          { lockVersion: person.lockVersion, email: email.trim() || null },
          {
            onSuccess: onDone,
            onError: (error) => {
              showFaults(error, form.setError, { email: t('person.email') });
            },
          },
        );
      }}
    >
      <TextField
        name="email"
        label={t('person.email')}
        description={t('person.emailHint')}
        max={personLimits.emailMax}
      />
    </FormDialog>
  );
}
