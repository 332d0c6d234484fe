import { Button, Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FormProvider, useController, useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../../shared/grid/leave-guard.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { useServerFaults } from '../../../shared/ui/use-server-faults.js';
import { useCreateCycle, useSaveCycle } from '../api/change-cycle.js';
import { cycleUnitsQueryOptions } from '../api/cycle-choices.js';
import type { Cycle } from '../api/get-cycles.js';
import { type CycleForm, inputOf } from './cycle-form.js';
import { IndicatorsField } from './indicators-field.js';
import { PeriodFields } from './period-fields.js';
import { RespondentsField } from './respondents-field.js';

type Props = {
  start: CycleForm;
  /** The round that is edited, as it was read; null for a new one. */
  cycle: Cycle | null;
};

/** Everything a round says, on one page; saved as a round in preparation. */
export function CycleFormBody({ start, cycle }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm<CycleForm>({ defaultValues: start });
  const create = useCreateCycle();
  const save = useSaveCycle();
  const [savedId, setSavedId] = useState<string | null>(null);
  const showFaults = useServerFaults();
  const labels = {
    ...{ title: t('cycle.field.title'), period: t('cycle.field.dataTo'), dueOn: t('cycle.field.dueOn') },
    ...{ dueTime: t('cycle.field.dueTime'), structureDate: t('cycle.field.structureDate') },
    ...{ receiver: t('cycle.field.receiver'), indicatorIds: t('cycle.part.indicators') },
    respondents: t('cycle.part.respondents'),
  };
  // Leaves once the form is known to be saved, so that nobody is asked about it.
  useEffect(() => {
    if (savedId !== null) void navigate({ to: '/dot-bao-cao/$cycleId', params: { cycleId: savedId } });
  }, [savedId, navigate]);
  const outcome = {
    onSuccess: (id: string) => {
      notify(t('cycle.saved'));
      setSavedId(id);
    },
    onError: (error: unknown) => {
      showFaults(error, form.setError, labels);
    },
  };
  const submit = form.handleSubmit((values) => {
    if (cycle !== null) {
      save.mutate({ id: cycle.id, lockVersion: cycle.lockVersion, values: inputOf(values) }, outcome);
    } else if (values.unitId !== null) {
      create.mutate({ unitId: values.unitId, values: inputOf(values) }, outcome);
    }
  });
  const error = create.error ?? save.error;
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          {cycle === null && <CollectorField />}
          <PeriodFields />
          <IndicatorsField />
          <RespondentsField />
          {error !== null && <ErrorState error={error} />}
          <Group justify="flex-end">
            <Button
              variant="default"
              renderRoot={(props) =>
                cycle === null ? (
                  <Link to="/dot-bao-cao" {...props} />
                ) : (
                  <Link to="/dot-bao-cao/$cycleId" params={{ cycleId: cycle.id }} {...props} />
                )
              }
            >
              {t('act.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending || save.isPending}>
              {t('act.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      <LeaveGuard isUnsaved={form.formState.isDirty && savedId === null} />
    </FormProvider>
  );
}

/** For which unit is collected: the highest that this person may choose, unless they choose another. */
function CollectorField() {
  const { t } = useTranslation();
  const units = useQuery(cycleUnitsQueryOptions);
  const { field } = useController<CycleForm, 'unitId'>({ name: 'unitId' });
  const { resetField } = useFormContext<CycleForm>();
  const first = units.data?.[0]?.id;
  const isUnchosen = field.value === null;
  useEffect(() => {
    // Not a change that anybody made.
    if (isUnchosen && first !== undefined) resetField('unitId', { defaultValue: first });
  }, [isUnchosen, first, resetField]);
  if (units.isError) return <ErrorState error={units.error} onRetry={() => void units.refetch()} />;
  return (
    <Select
      label={t('cycle.field.unit')}
      required
      allowDeselect={false}
      data={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      {...field}
    />
  );
}
