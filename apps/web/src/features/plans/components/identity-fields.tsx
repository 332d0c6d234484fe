import {
  planIssuers,
  type PlanIssuer,
  planKinds,
  type PlanKind,
  planLimits,
  planRestrictions,
  type PlanRestriction,
} from '@lotrinh/contracts';
import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { typedYear } from '../../../shared/lib/typed-year.js';
import { ChoiceField, LongTextField, TextField } from '../../../shared/ui/form-fields.js';

/** What every form of a plan's identity holds; years are typed as text. */
export type IdentityForm = {
  title: string;
  kind: PlanKind;
  periodStart: string;
  periodEnd: string;
  orientationTo: string;
  restriction: PlanRestriction;
  issuedBy: PlanIssuer;
};

export const identityInput = (form: IdentityForm) => ({
  title: form.title.trim(),
  kind: form.kind,
  periodStart: typedYear(form.periodStart),
  periodEnd: typedYear(form.periodEnd),
  orientationTo: typedYear(form.orientationTo),
  restriction: form.restriction,
  issuedBy: form.issuedBy,
});

/** `hasIssuer`: nothing was sent yet, so that who issues it can still be chosen. */
export function IdentityFields({ hasIssuer = true }: { hasIssuer?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <LongTextField name="title" label={t('plan.field.title')} required max={planLimits.titleMax} />
      <ChoiceField
        name="kind"
        label={t('plan.field.kind')}
        required
        data={planKinds.map((value) => ({ value, label: t(`plan.kind.${value}`) }))}
      />
      <Group grow align="flex-start">
        <TextField name="periodStart" label={t('plan.field.periodStart')} max={4} />
        <TextField name="periodEnd" label={t('plan.field.periodEnd')} max={4} />
        <TextField name="orientationTo" label={t('plan.field.orientationTo')} max={4} />
      </Group>
      <ChoiceField
        name="restriction"
        label={t('plan.field.restriction')}
        required
        data={planRestrictions.map((value) => ({ value, label: t(`plan.restriction.${value}`) }))}
      />
      {hasIssuer && (
        <ChoiceField
          name="issuedBy"
          label={t('plan.field.issuedBy')}
          description={t('plan.issuedByHint')}
          required
          data={planIssuers.map((value) => ({ value, label: t(`plan.issuedBy.${value}`) }))}
        />
      )}
    </>
  );
}

export function useIdentityLabels() {
  const { t } = useTranslation();
  return {
    title: t('plan.field.title'),
    kind: t('plan.field.kind'),
    periodStart: t('plan.field.periodStart'),
    periodEnd: t('plan.field.periodEnd'),
    orientationTo: t('plan.field.orientationTo'),
    restriction: t('plan.field.restriction'),
    issuedBy: t('plan.field.issuedBy'),
  };
}
