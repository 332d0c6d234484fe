import type { UnitRef } from '@lotrinh/contracts';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/lib/session.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField } from '../../../shared/ui/form-fields.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { useCreatePlanDraft } from '../api/change-plan.js';
import { frameworksInUseQueryOptions } from '../api/get-outline.js';
import { IdentityFields, type IdentityForm, identityInput, useIdentityLabels } from './identity-fields.js';

type Form = IdentityForm & { unit: UnitRef | null; framework: string | null };

/** Begins a draft: with the outline of a framework, or empty. */
export function NewPlanDialog({ onClose, onCreated }: { onClose: () => void; onCreated: (planId: string) => void }) {
  const { t } = useTranslation();
  const post = useMe().posts[0];
  const create = useCreatePlanDraft();
  const frameworks = useQuery(frameworksInUseQueryOptions);
  const labels = useIdentityLabels();
  const showFaults = useServerFaults();
  const form = useForm<Form>({
    defaultValues: {
      title: '',
      kind: 'ANNUAL',
      periodStart: '',
      periodEnd: '',
      orientationTo: '',
      restriction: 'NONE',
      issuedBy: 'AGENCY',
      framework: null,
      unit: post === undefined ? null : { id: post.unitId, name: post.unitName, shortName: null },
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('plan.newTitle')}
      action={t('plan.create')}
      size="lg"
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={(values) => {
        if (values.unit === null) return;
        create.mutate(
          { ...identityInput(values), unitId: values.unit.id, frameworkId: values.framework },
          {
            onSuccess: (plan) => {
              onCreated(plan.id);
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <IdentityFields />
      <UnitField name="unit" label={t('plan.field.unit')} required />
      {frameworks.isError ? (
        <ErrorState error={frameworks.error} onRetry={() => void frameworks.refetch()} />
      ) : (
        <ChoiceField<Form>
          name="framework"
          label={t('plan.field.framework')}
          description={t('plan.frameworkHint')}
          data={(frameworks.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </FormDialog>
  );
}
