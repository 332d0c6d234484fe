import type { PlanVersionView, PlanView } from '@lotrinh/contracts';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useUpdatePlanHeader } from '../api/change-plan.js';
import { IdentityFields, type IdentityForm, identityInput, useIdentityLabels } from './identity-fields.js';

const documentFields = [
  'documentType',
  'issuingAuthority',
  'place',
  'signerCapacity',
  'signerPosition',
  'signerName',
] as const;
type Form = IdentityForm & Record<(typeof documentFields)[number], string>;

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** Identity of a draft and what the head of its document says. */
export function HeaderDialog({
  plan,
  version,
  onClose,
}: {
  plan: PlanView;
  version: PlanVersionView;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const update = useUpdatePlanHeader();
  const labels = useIdentityLabels();
  const showFaults = useServerFaults();
  const form = useForm<Form>({
    defaultValues: {
      title: version.title,
      kind: plan.kind,
      periodStart: plan.periodStart?.toString() ?? '',
      periodEnd: plan.periodEnd?.toString() ?? '',
      orientationTo: plan.orientationTo?.toString() ?? '',
      restriction: plan.restriction,
      issuedBy: version.issuer.id === plan.agency.id ? 'AGENCY' : 'UNIT',
      documentType: version.documentType ?? '',
      issuingAuthority: version.issuingAuthority ?? '',
      place: version.place ?? '',
      signerCapacity: version.signerCapacity ?? '',
      signerPosition: version.signerPosition ?? '',
      signerName: version.signerName ?? '',
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('plan.editHeader')}
      action={t('act.save')}
      size="lg"
      busy={update.isPending}
      error={update.error}
      onClose={onClose}
      onSubmit={(values) => {
        const input = {
          ...identityInput(values),
          documentType: orNull(values.documentType),
          issuingAuthority: orNull(values.issuingAuthority),
          place: orNull(values.place),
          signerCapacity: orNull(values.signerCapacity),
          signerPosition: orNull(values.signerPosition),
          signerName: orNull(values.signerName),
        };
        update.mutate(
          { versionId: version.id, lockVersion: version.lockVersion, input },
          {
            onSuccess: () => {
              notify(t('plan.headerSaved'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <IdentityFields hasIssuer={plan.versions.length === 1 && version.state === 'DRAFTING'} />
      {documentFields.map((name) => (
        <TextField key={name} name={name} label={t(`plan.field.${name}`)} max={1000} />
      ))}
    </FormDialog>
  );
}
