import type { PlanVersionView, PlanView, UnitRef } from '@lotrinh/contracts';
import { consolidationChain } from '@lotrinh/domain';
import { Button, Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { TextField } from '../../../shared/ui/form-fields.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { Page } from '../../../shared/ui/page.js';
import { UnitField } from '../../../shared/units/unit-field.js';
import { derivationQueryOptions, useDerivePlan } from '../api/derive-plan.js';
import { planQueryOptions } from '../api/get-plan.js';
import { planTrail } from '../components/plan-trail.js';
import classes from '../components/derive.module.css';
import { DerivedRows, type Omissions } from '../components/derived-rows.js';
import { yearsOf } from '../components/period.js';

const route = getRouteApi('/app/ke-hoach/$planId/ke-hoach-nam');

/** A plan of one year is made from a plan of several. */
export function DerivePage() {
  const { planId } = route.useParams();
  const { t } = useTranslation();
  const plan = useQuery(planQueryOptions(planId));
  return (
    <Page
      title={t('derive.title')}
      {...(plan.data && { intro: t('derive.intro', { title: plan.data.title }) })}
      trail={planTrail(planId, plan.data?.title, t)}
    >
      {plan.isPending ? (
        <LoadingRows rows={8} />
      ) : plan.isError ? (
        <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <Chosen plan={plan.data} />
      )}
    </Page>
  );
}

/** The newest text in force that is whole gives the rows. */
function Chosen({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const source = consolidationChain(plan.versions, plan.currentVersionId).whole.at(-1);
  const years = yearsOf(plan);
  if (source === undefined || years.length < 2) return <EmptyState title={t('derive.oneYear')} />;
  return <DeriveForm plan={plan} source={source} years={years} />;
}

type Form = { title: string; unit: UnitRef | null };
type FormProps = { plan: PlanView; source: PlanVersionView; years: number[] };

function DeriveForm({ plan, source, years }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const thisYear = new Date().getFullYear();
  const first = years.find((known) => known >= thisYear) ?? years[0] ?? thisYear;
  const [year, setYear] = useState(first);
  const [omissions, setOmissions] = useState<Omissions>(new Map());
  const [isTried, setTried] = useState(false);
  const nameOf = (wanted: number) => t('derive.nameDefault', { year: wanted, title: plan.title });
  const form = useForm<Form>({
    defaultValues: { title: nameOf(first), unit: { id: plan.unit.id, name: plan.unit.name, shortName: null } },
  });
  const rows = useQuery(derivationQueryOptions(source.id, year));
  const derive = useDerivePlan();
  const submit = form.handleSubmit(({ title, unit }) => {
    setTried(true);
    if (unit === null || [...omissions.values()].some((reason) => reason.trim() === '')) return;
    const left = [...omissions].map(([itemId, reason]) => ({ itemId, reason }));
    derive.mutate(
      { parentVersionId: source.id, input: { year, unitId: unit.id, title, omissions: left } },
      {
        onSuccess: (planId) => {
          notify(t('derive.created'));
          void navigate({ to: '/ke-hoach/$planId', params: { planId } });
        },
      },
    );
  });
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <Stack>
          <div className={classes['fields']}>
            <Select
              label={t('derive.year')}
              allowDeselect={false}
              value={String(year)}
              data={years.map(String)}
              onChange={(chosen) => {
                if (chosen === null) return;
                setYear(Number(chosen));
                setOmissions(new Map());
                form.setValue('title', nameOf(Number(chosen)));
              }}
            />
            <UnitField name="unit" label={t('plan.field.unit')} required />
          </div>
          <TextField name="title" label={t('derive.name')} required max={1000} />
          {rows.isPending ? (
            <LoadingRows rows={8} />
          ) : rows.isError ? (
            <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />
          ) : (
            <DerivedRows rows={rows.data} year={year} omissions={omissions} onChange={setOmissions} isTried={isTried} />
          )}
          {derive.isError && <ErrorState error={derive.error} />}
          <Group justify="flex-end">
            <Button type="submit" loading={derive.isPending} disabled={!rows.isSuccess}>
              {t('derive.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}
