import type { PlanProcedureView, PlanVersionView } from '@lotrinh/contracts';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../../shared/ui/loading-rows.js';
import { procedureQueryOptions, useOpenPlanTurn } from '../../api/procedure.js';
import classes from './approval.module.css';
import { ApprovalSteps } from './approval-steps.js';
import { DecisionForm } from './decision-form.js';
import { DecisionHistory } from './decision-history.js';

/** The way of a version to its release: where it is, what this person can do, what was said. */
export function ApprovalTab({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const procedure = useQuery(procedureQueryOptions(version.id));
  useOpened(procedure.data);
  if (procedure.isPending) return <LoadingRows rows={8} />;
  if (procedure.isError) return <ErrorState error={procedure.error} onRetry={() => void procedure.refetch()} />;
  if (version.recordedAt !== null) return <Text>{t('procedure.recorded')}</Text>;
  return (
    <div className={classes['columns']}>
      <Stack gap="xl">
        <DecisionForm version={version} procedure={procedure.data} />
        <DecisionHistory decisions={procedure.data.decisions} />
      </Stack>
      <section>
        <Title order={2} size="h4" mb={4}>
          {t('procedure.steps')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t(`procedure.code.${procedure.data.code}`)}
        </Text>
        <ApprovalSteps steps={procedure.data.steps} />
      </section>
    </div>
  );
}

/** The drafter can take a version back until the person whose turn it is has it on screen. */
function useOpened(procedure: PlanProcedureView | undefined): void {
  const { mutate } = useOpenPlanTurn();
  const turn = procedure?.steps.find(({ state }) => state === 'CURRENT')?.key;
  const isNew = procedure !== undefined && turn !== undefined && turn === procedure.ownStepKey && !procedure.isSeen;
  const versionId = isNew && !procedure.isBarred ? procedure.versionId : null;
  useEffect(() => {
    if (versionId !== null) mutate(versionId);
  }, [versionId, mutate]);
}
