import { indicatorLimits, type UnitRef } from '@lotrinh/contracts';
import { SimpleGrid } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/lib/session.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { useCreateIndicator } from '../api/change-indicator.js';
import { DefinitionFields } from './definition-fields.js';
import { blankDefinition, type DefinitionForm, inputOf, sayUnread } from './definition-form.js';
import { useDefinitionLabels } from './use-definition-labels.js';

type Form = DefinitionForm & { code: string; unit: UnitRef | null };
type Props = { name?: string; uom?: string | null; onClose: () => void };

/** Adds an indicator as a draft and opens it; `name` and `uom` come from the target it is to measure. */
export function NewIndicatorDialog({ name, uom = null, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const post = useMe().posts[0];
  const create = useCreateIndicator();
  const showFaults = useServerFaults();
  const fields = { ...useDefinitionLabels(), code: t('indicator.field.code'), unit: t('indicator.unit') };
  const unit = post === undefined ? null : { id: post.unitId, name: post.unitName, shortName: null };
  const form = useForm<Form>({ defaultValues: { ...blankDefinition(name, uom), code: '', unit } });
  return (
    <FormDialog
      form={form}
      title={t('indicator.add')}
      action={t('act.add')}
      size="lg"
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onSubmit={({ code, unit: kept, ...definition }) => {
        const values = inputOf(definition);
        if ('unread' in values) {
          sayUnread<Form>(values.unread, form.setError, fields, t);
          return;
        }
        if (kept === null) return;
        create.mutate(
          { unitId: kept.id, code, values },
          {
            onSuccess: (indicatorId) => {
              notify(t('indicator.added'));
              onClose();
              void navigate({ to: '/chi-tieu/$indicatorId', params: { indicatorId } });
            },
            onError: (error) => {
              showFaults(error, form.setError, fields);
            },
          },
        );
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField<Form>
          name="code"
          label={t('indicator.field.code')}
          description={t('indicator.codeHint')}
          max={indicatorLimits.codeMax}
          required
        />
        <UnitField<Form> name="unit" label={t('indicator.unit')} required />
      </SimpleGrid>
      <DefinitionFields isFirst />
    </FormDialog>
  );
}
