import {
  type AuthorisableSeat,
  authorisableSeats,
  authorisationLimits,
  planKinds,
  type PlanKind,
  type UnitRef,
} from '@lotrinh/contracts';
import { SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AuthorisationChoicesQuery } from '../../../gql/graphql.js';
import { useMe } from '../../../shared/lib/session.js';
import { ChoicesField } from '../../../shared/ui/choices-field.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { authorisationChoicesQueryOptions, useGrantAuthorisation } from '../api/authorisations.js';

type Post = AuthorisationChoicesQuery['authorisationChoices']['posts'][number];
type Form = {
  unit: UnitRef | null;
  grantorPostId: string | null;
  postId: string | null;
  seats: AuthorisableSeat[];
  planKinds: PlanKind[];
  limits: string;
  documentNumber: string;
  documentOn: string | null;
  validFrom: string | null;
  lastOn: string | null;
};

/** The head authorises a post, or whoever manages accounts records that the head did. */
export function AuthorisationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const grant = useGrantAuthorisation();
  const showFaults = useServerFaults();
  const post = useMe().posts[0];
  const form = useForm<Form>({
    defaultValues: {
      unit: post === undefined ? null : { id: post.unitId, name: post.unitName, shortName: null },
      ...{ grantorPostId: null, postId: null, seats: [...authorisableSeats], planKinds: [...planKinds] },
      ...{ limits: '', documentNumber: '', documentOn: null, validFrom: null, lastOn: null },
    },
  });
  const unit = useWatch({ control: form.control, name: 'unit' });
  const choices = useQuery({ ...authorisationChoicesQueryOptions(unit?.id ?? ''), enabled: unit !== null });
  const { grantors = [], posts = [] } = choices.data ?? {};
  const only = grantors.length === 1 ? (grantors[0]?.id ?? null) : null;
  const labels = {
    seats: t('authorisation.field.seats'),
    planKinds: t('authorisation.field.planKinds'),
    limits: t('authorisation.field.limits'),
    documentNumber: t('authorisation.field.documentNumber'),
    documentOn: t('authorisation.field.documentOn'),
    validFrom: t('authorisation.field.validFrom'),
    lastOn: t('authorisation.field.lastOn'),
  };
  const nameOf = ({ title, unitName, holders }: Post) =>
    [title, unitName, holders.join(', ') || t('authorisation.vacant')].join(' · ');
  return (
    <FormDialog
      form={form}
      title={t('authorisation.add')}
      action={t('authorisation.add')}
      size="lg"
      busy={grant.isPending}
      error={grant.error}
      onClose={onClose}
      onSubmit={({ unit: of, grantorPostId, postId, documentOn, validFrom, lastOn, ...values }) => {
        const grantor = grantorPostId ?? only;
        if (of === null || grantor === null || postId === null) return;
        if (documentOn === null || validFrom === null || lastOn === null) return;
        grant.mutate(
          { ...values, unitId: of.id, grantorPostId: grantor, postId, documentOn, validFrom, lastOn },
          {
            onSuccess: () => {
              notify(t('authorisation.added'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, labels);
            },
          },
        );
      }}
    >
      <UnitField name="unit" label={t('authorisation.field.unit')} required />
      {choices.isError && <ErrorState error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.data && grantors.length === 0 && <Text c="red.8">{t('authorisation.noHead')}</Text>}
      {grantors.length === 1 && grantors[0] !== undefined ? (
        <Text>
          {t('authorisation.field.grantor')}: {nameOf(grantors[0])}
        </Text>
      ) : (
        <ChoiceField<Form>
          name="grantorPostId"
          label={t('authorisation.field.grantor')}
          required
          data={grantors.map((each) => ({ value: each.id, label: nameOf(each) }))}
        />
      )}
      <ChoiceField<Form>
        name="postId"
        label={t('authorisation.field.post')}
        description={t('authorisation.postHint')}
        required
        data={posts.filter(({ id }) => id !== only).map((each) => ({ value: each.id, label: nameOf(each) }))}
      />
      <ChoicesField<Form>
        name="seats"
        label={labels.seats}
        required
        data={authorisableSeats.map((value) => ({ value, label: t(`procedure.seat.${value}`) }))}
      />
      <ChoicesField<Form>
        name="planKinds"
        label={labels.planKinds}
        required
        data={planKinds.map((value) => ({ value, label: t(`plan.kind.${value}`) }))}
      />
      <LongTextField<Form> name="limits" label={labels.limits} max={authorisationLimits.limitsMax} required />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField<Form>
          name="documentNumber"
          label={labels.documentNumber}
          max={authorisationLimits.numberMax}
          required
        />
        <DayField<Form> name="documentOn" label={labels.documentOn} required />
        <DayField<Form> name="validFrom" label={labels.validFrom} required />
        <DayField<Form> name="lastOn" label={labels.lastOn} required />
      </SimpleGrid>
    </FormDialog>
  );
}
