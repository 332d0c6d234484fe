import { importOutcomes, planKinds, planRestrictions } from '@lotrinh/contracts';
import { Button, Group, Stack } from '@mantine/core';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ImportHeaderInput } from '../../../gql/graphql.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { ChoiceField, LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useSetHeader } from '../api/change-import.js';
import type { Import } from '../api/get-import.js';
import classes from './imports.module.css';

type Header = NonNullable<Import['header']>;
type Values = Record<Exclude<keyof Header, 'recipients'>, string | null> & { recipients: string };

const optional = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim());
const year = (text: string | null) => (text !== null && /^\d{4}$/.test(text.trim()) ? Number(text) : null);

/** Identity of the document: what decides whether it becomes an issued plan, a draft, a closed round or a framework. */
export function HeaderForm({ found, header }: { found: Import; header: Header }) {
  const { t } = useTranslation();
  const save = useSetHeader(found.id);
  const form = useForm<Values>({
    values: {
      ...(Object.fromEntries(
        Object.entries(header).map(([name, value]) => [name, value === null ? null : String(value)]),
      ) as Values),
      recipients: header.recipients.join('\n'),
    },
  });
  const submit = (values: Values) => {
    const input: ImportHeaderInput = {
      ...header,
      ...({ outcome: values.outcome, kind: values.kind, restriction: values.restriction } as Pick<
        ImportHeaderInput,
        'outcome' | 'kind' | 'restriction'
      >),
      documentType: optional(values.documentType),
      title: values.title ?? '',
      issuingAgency: optional(values.issuingAgency),
      issuingAuthority: optional(values.issuingAuthority),
      documentNumber: optional(values.documentNumber),
      issuedOn: optional(values.issuedOn),
      place: optional(values.place),
      signerName: optional(values.signerName),
      signerPosition: optional(values.signerPosition),
      signerCapacity: optional(values.signerCapacity),
      periodStart: year(values.periodStart),
      periodEnd: year(values.periodEnd),
      orientationTo: year(values.orientationTo),
      recipients: values.recipients
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    };
    save.mutate(
      { lockVersion: found.lockVersion, header: input },
      {
        onSuccess: () => {
          notify(t('import.headerSaved'));
        },
      },
    );
  };
  return (
    <FormProvider {...form}>
      <form className={classes['form']} noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <Stack>
          <ChoiceField
            name="outcome"
            label={t('import.outcome')}
            required
            data={importOutcomes.map((value) => ({ value, label: t(`import.outcome.${value}`) }))}
          />
          <LongTextField name="title" label={t('plan.field.title')} required max={1000} />
          <div className={classes['pair']}>
            <TextField name="documentType" label={t('plan.field.documentType')} />
            <ChoiceField
              name="kind"
              label={t('plan.field.kind')}
              required
              data={planKinds.map((value) => ({ value, label: t(`plan.kind.${value}`) }))}
            />
            <TextField name="documentNumber" label={t('plan.field.number')} />
            <DayField name="issuedOn" label={t('plan.field.issuedOn')} />
            <TextField name="issuingAgency" label={t('plan.field.agency')} />
            <TextField name="issuingAuthority" label={t('plan.field.issuingAuthority')} />
            <TextField name="signerName" label={t('plan.field.signerName')} />
            <TextField name="signerPosition" label={t('plan.field.signerPosition')} />
            <TextField name="signerCapacity" label={t('plan.field.signerCapacity')} />
            <TextField name="place" label={t('plan.field.place')} />
            <TextField name="periodStart" label={t('plan.field.periodStart')} />
            <TextField name="periodEnd" label={t('plan.field.periodEnd')} />
            <TextField name="orientationTo" label={t('plan.field.orientationTo')} />
            <ChoiceField
              name="restriction"
              label={t('plan.field.restriction')}
              required
              data={planRestrictions.map((value) => ({ value, label: t(`plan.restriction.${value}`) }))}
            />
          </div>
          <LongTextField name="recipients" label={t('import.recipients')} description={t('import.onePerLine')} />
          {save.isError && <ErrorState error={save.error} />}
          <Group justify="flex-end">
            <Button type="submit" variant="default" loading={save.isPending}>
              {t('act.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}
