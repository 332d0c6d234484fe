import type { HoldingView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { useSetGrants } from '../api/set-grants.js';
import { GrantRows, toGrantFields, toGrants, type GrantFields } from './grant-rows.js';

type Props = { holding: HoldingView; onDone: () => void; onClose: () => void };

/** Rights belong to the post: whoever else holds it has them too. */
export function SetGrantsDialog({ holding, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const set = useSetGrants(holding.postId);
  const form = useForm<GrantFields>({ defaultValues: { grants: toGrantFields(holding.grants) } });
  const unit = { id: holding.unitId, name: holding.unitName, shortName: null };
  return (
    <FormDialog
      form={form}
      title={t('person.act.setRoles')}
      action={t('act.save')}
      size="lg"
      busy={set.isPending}
      error={set.error}
      onClose={onClose}
      onSubmit={({ grants }) => {
        set.mutate({ lockVersion: holding.postLockVersion, grants: toGrants(grants) }, { onSuccess: onDone });
      }}
    >
      <Text fw={600}>
        {holding.title}, {holding.unitName}
      </Text>
      <GrantRows unit={() => unit} />
    </FormDialog>
  );
}
