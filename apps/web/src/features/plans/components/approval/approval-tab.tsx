import type { PlanProcedureView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../../shared/ui/loading-rows.js';
import { PrintSheet } from '../../../../shared/ui/print-sheet.js';
import { procedureQueryOptions, useOpenPlanTurn } from '../../api/procedure.js';
import { AppraisalPart } from '../appraisal/appraisal-part.js';
import classes from './approval.module.css';
import { ApprovalSteps } from './approval-steps.js';
import { DecisionForm } from './decision-form.js';
import { DecisionHistory } from './decision-history.js';
import { SubmissionSlip } from './submission-slip.js';

/** The way of a version to its release: where it is, what this person can do, what was said. */
export function ApprovalTab({ plan, version }: { plan: PlanView; version: PlanVersionView }) {
  const { t } = useTranslation();
  const procedure = useQuery(procedureQueryOptions(version.id));
  useOpened(procedure.data);
  if (procedure.isPending) return <LoadingRows rows={8} />;
  if (procedure.isError) return <ErrorState error={procedure.error} onRetry={() => void procedure.refetch()} />;
  if (version.recordedAt !== null) {
    return (
      <Stack>
        <Text>{t('procedure.recorded')}</Text>
        {procedure.data.decisions.length > 0 && <DecisionHistory decisions={procedure.data.decisions} />}
      </Stack>
    );
  }
  return (
    <div className={classes['columns']}>
      <Stack gap="xl">
        {!procedure.data.actions.includes('FIND_READY') && (
          <DecisionForm version={version} procedure={procedure.data} />
        )}
        {procedure.data.steps.some(({ act }) => act === 'APPRAISE') && <AppraisalPart versionId={version.id} />}
        <DecisionHistory decisions={procedure.data.decisions} />
        {procedure.data.round > 0 && <PrintSlip plan={plan} version={version} procedure={procedure.data} />}
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

/** The slip is on the page only while it is printed; then nothing else of the page is. */
function PrintSlip(props: { plan: PlanView; version: PlanVersionView; procedure: PlanProcedureView }) {
  const { t } = useTranslation();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const onPrinted = () => {
      setPrinting(false);
    };
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => {
      window.removeEventListener('afterprint', onPrinted);
    };
  }, [isPrinting]);
  return (
    <Group data-no-print>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => {
          setPrinting(true);
        }}
      >
        {t('submissionSlip.print')}
      </Button>
      {isPrinting && (
        <PrintSheet>
          <SubmissionSlip {...props} />
        </PrintSheet>
      )}
    </Group>
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
