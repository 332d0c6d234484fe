import { amendmentLimits, type AmendmentType, amendmentTypes, type PlanVersionView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { typedYear } from '../../../shared/lib/typed-year.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useBeginAmendment } from '../api/begin-amendment.js';

type Form = { type: AmendmentType; cause: string; extendsTo: string };
type Props = { version: PlanVersionView; onClose: () => void; onBegun: (versionId: string) => void };

/** Begins the draft of a decision that amends what is in force. */
export function AmendDialog({ version, onClose, onBegun }: Props) {
  const { t } = useTranslation();
  const begin = useBeginAmendment();
  const showFaults = useServerFaults();
  const form = useForm<Form>({ defaultValues: { type: 'ADJUST', cause: '', extendsTo: '' } });
  const type = useWatch({ control: form.control, name: 'type' });
  const labels = {
    type: t('amendment.field.type'),
    cause: t('amendment.field.cause'),
    extendsTo: t('amendment.field.extendsTo'),
  };
  return (
    <FormDialog
      form={form}
      title={t('amendment.begin')}
      action={t('amendment.create')}
      size="lg"
      busy={begin.isPending}
      error={begin.error}
      onClose={onClose}
      onSubmit={(values) => {
        begin.mutate(
          {
            versionId: version.id,
            input: {
              type: values.type,
              cause: values.cause,
              extendsTo: values.type === 'EXTEND' ? typedYear(values.extendsTo) : null,
            },
          },
          {
            onSuccess: (draftId) => {
              notify(t('amendment.begun'));
              onBegun(draftId);
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <Text>{t('amendment.beginHint')}</Text>
      <ChoiceField
        name="type"
        label={labels.type}
        description={t(`amendment.typeHint.${type}`)}
        required
        data={amendmentTypes.map((value) => ({ value, label: t(`amendment.type.${value}`) }))}
      />
      {type === 'EXTEND' && <TextField name="extendsTo" label={labels.extendsTo} required max={4} />}
      <LongTextField name="cause" label={labels.cause} required max={amendmentLimits.causeMax} />
    </FormDialog>
  );
}
