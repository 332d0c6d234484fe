import { personLimits, type UnitRef } from '@lotrinh/contracts';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/lib/format.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, TextField } from '../../../shared/ui/form-fields.js';
import { useAddHolding } from '../api/add-holding.js';
import { postsQueryOptions } from '../api/list-posts.js';
import { GrantRows, toGrants, type GrantFields } from './grant-rows.js';

type Fields = GrantFields & { unit: UnitRef | null; postId: string | null; title: string; validFrom: string | null };
type Props = { personId: string; onDone: () => void; onClose: () => void };

/** A post that is there is taken over with its rights; without one, a new post is made. */
export function AddHoldingDialog({ personId, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const add = useAddHolding(personId);
  const form = useForm<Fields>({
    defaultValues: { unit: null, postId: null, title: '', validFrom: today(), grants: [] },
  });
  const [unit, postId] = useWatch({ control: form.control, name: ['unit', 'postId'] });
  const posts = useQuery({ ...postsQueryOptions(unit?.id ?? ''), enabled: unit !== null });
  const offered = (posts.data ?? []).map(({ id, title, holders }) => ({
    value: id,
    label: holders.length === 0 ? title : `${title} (${holders.map(({ name }) => name).join(', ')})`,
  }));
  return (
    <FormDialog
      form={form}
      title={t('person.act.addPost')}
      action={t('act.add')}
      size="lg"
      busy={add.isPending}
      error={add.error ?? posts.error}
      onClose={onClose}
      onSubmit={({ title, validFrom, grants }) => {
        if (unit === null || validFrom === null) return;
        const input =
          postId === null
            ? { unitId: unit.id, title: title.trim(), validFrom, grants: toGrants(grants) }
            : { postId, validFrom };
        add.mutate(input, { onSuccess: onDone });
      }}
    >
      <UnitField<Fields> name="unit" label={t('person.unit')} required />
      {offered.length > 0 && (
        <ChoiceField<Fields>
          name="postId"
          label={t('person.takeOver')}
          description={t('person.takeOverHint')}
          data={offered}
        />
      )}
      <DayField<Fields> name="validFrom" label={t('person.validFrom')} required />
      {postId === null && (
        <>
          <TextField<Fields> name="title" label={t('person.post')} required max={personLimits.titleMax} />
          <GrantRows unit={() => form.getValues('unit')} />
        </>
      )}
    </FormDialog>
  );
}
