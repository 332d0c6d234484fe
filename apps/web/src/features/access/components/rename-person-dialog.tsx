import { personLimits, type PersonView } from '@lotrinh/contracts';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { useRenamePerson } from '../api/rename-person.js';

type Props = { person: PersonView; onDone: () => void; onClose: () => void };

export function RenamePersonDialog({ person, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const rename = useRenamePerson(person.id);
  const form = useForm({ defaultValues: { name: person.name } });
  return (
    <FormDialog
      form={form}
      title={t('person.act.rename')}
      action={t('act.save')}
      busy={rename.isPending}
      error={rename.error}
      onClose={onClose}
      onSubmit={({ name }) => {
        rename.mutate({ lockVersion: person.lockVersion, name: name.trim() }, { onSuccess: onDone });
      }}
    >
      <TextField name="name" label={t('person.name')} required max={personLimits.nameMax} />
    </FormDialog>
  );
}
