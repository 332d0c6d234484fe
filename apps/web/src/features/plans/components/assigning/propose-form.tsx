import { assignmentLimits, type PlanTargetView, type PlanTaskView } from '@lotrinh/contracts';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../shared/ui/day-field.js';
import { EmptyState } from '../../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useServerFaults } from '../../../../shared/ui/use-server-faults.js';
import { useProposeAssignment } from '../../api/assignment.js';
import { assignableRows, unitsOf } from './assignable-rows.js';
import { ChosenRows } from './chosen-rows.js';

type Props = { versionId: string; targets: PlanTargetView[]; tasks: PlanTaskView[]; onClose: () => void };
type Form = { dueOn: string | null; request: string };

/** What is intended for which unit, sent to all of them at once. */
export function ProposeForm({ versionId, targets, tasks, onClose }: Props) {
  const { t } = useTranslation();
  const propose = useProposeAssignment();
  const showFaults = useServerFaults();
  const form = useForm<Form>({ defaultValues: { dueOn: null, request: '' } });
  const [rows, setRows] = useState(() => assignableRows(targets, tasks));
  const units = unitsOf(rows);
  if (rows.length === 0) return <EmptyState title={t('assignment.noRows')} order={2} />;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={t('assignment.propose')}
        onSubmit={(event) =>
          void form.handleSubmit(({ dueOn, request }) => {
            if (dueOn === null) return;
            propose.mutate(
              { versionId, dueOn, request, units },
              {
                onSuccess: () => {
                  notify(t('assignment.sent', { count: units.length }));
                  onClose();
                },
                onError: (error) => {
                  showFaults(error, form.setError, { dueOn: t('assignment.dueOn') });
                },
              },
            );
          })(event)
        }
      >
        <Stack>
          <Text>{t('assignment.proposeHint')}</Text>
          <ChosenRows rows={rows} onChange={setRows} />
          <DayField name="dueOn" label={t('assignment.dueOn')} required />
          <LongTextField name="request" label={t('assignment.request')} max={assignmentLimits.requestMax} />
          {propose.isError && <ErrorState error={propose.error} />}
          <Group>
            <Button type="submit" loading={propose.isPending} disabled={units.length === 0}>
              {t('assignment.send')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}
