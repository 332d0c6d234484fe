import type { UnitRef } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/lib/session.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { useCopyFramework } from '../api/change-framework.js';

type Props = { frameworkId: string; onCopied: (frameworkId: string) => void; onClose: () => void };

export function CopyDialog({ frameworkId, onCopied, onClose }: Props) {
  const { t } = useTranslation();
  const post = useMe().posts[0];
  const copy = useCopyFramework();
  const form = useForm<{ unit: UnitRef | null }>({
    defaultValues: { unit: post === undefined ? null : { id: post.unitId, name: post.unitName, shortName: null } },
  });
  return (
    <FormDialog
      form={form}
      title={t('framework.copy')}
      action={t('framework.copy')}
      busy={copy.isPending}
      error={copy.error}
      onClose={onClose}
      onSubmit={({ unit }) => {
        if (unit === null) return;
        copy.mutate(
          { id: frameworkId, unitId: unit.id },
          {
            onSuccess: (made) => {
              onCopied(made.id);
            },
          },
        );
      }}
    >
      <Text>{t('framework.copyHint')}</Text>
      <UnitField name="unit" label={t('framework.copyUnit')} required />
    </FormDialog>
  );
}
