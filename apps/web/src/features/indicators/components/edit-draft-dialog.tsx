import type { IndicatorVersionView } from '@lotrinh/contracts';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useSaveDraft } from '../api/change-indicator.js';
import { DefinitionFields } from './definition-fields.js';
import { type DefinitionForm, formOf, inputOf, sayUnread } from './definition-form.js';
import { useDefinitionLabels } from './use-definition-labels.js';

/** Edits the draft of a definition; what is missing is said when it is put in use. */
export function EditDraftDialog({ draft, onClose }: { draft: IndicatorVersionView; onClose: () => void }) {
  const { t } = useTranslation();
  const save = useSaveDraft();
  const showFaults = useServerFaults();
  const fields = useDefinitionLabels();
  const form = useForm<DefinitionForm>({ defaultValues: formOf(draft) });
  return (
    <FormDialog
      form={form}
      title={t('indicator.edit')}
      action={t('act.save')}
      size="lg"
      busy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={(definition) => {
        const values = inputOf(definition);
        if ('unread' in values) {
          sayUnread(values.unread, form.setError, fields, t);
          return;
        }
        save.mutate(
          { versionId: draft.id, lockVersion: draft.lockVersion, values },
          {
            onSuccess: () => {
              notify(t('indicator.saved'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, fields);
            },
          },
        );
      }}
    >
      <DefinitionFields isFirst={draft.n === 1} />
    </FormDialog>
  );
}
