import type { AssignmentView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../shared/ui/day-field.js';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { TextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useServerFaults } from '../../../../shared/ui/use-server-faults.js';
import { useAssign } from '../../api/assignment.js';

type Form = { documentNumber: string; issuedOn: string | null };

/** Number and day of the document that assigns it. */
export function AssignDialog({ assignment, onClose }: { assignment: AssignmentView; onClose: () => void }) {
  const { t } = useTranslation();
  const assign = useAssign();
  const showFaults = useServerFaults();
  const form = useForm<Form>({ defaultValues: { documentNumber: '', issuedOn: null } });
  return (
    <FormDialog
      form={form}
      title={t('assignment.assign')}
      action={t('assignment.assign')}
      busy={assign.isPending}
      error={assign.error}
      onClose={onClose}
      onSubmit={({ documentNumber, issuedOn }) => {
        if (issuedOn === null) return;
        assign.mutate(
          { assignmentId: assignment.id, lockVersion: assignment.lockVersion, documentNumber, issuedOn },
          {
            onSuccess: () => {
              notify(t('assignment.assigned'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, { issuedOn: t('assignment.issuedOn') });
            },
          },
        );
      }}
    >
      <Text>{t('assignment.assignHint')}</Text>
      <TextField name="documentNumber" label={t('assignment.documentNumber')} required max={100} />
      <DayField name="issuedOn" label={t('assignment.issuedOn')} required />
    </FormDialog>
  );
}
