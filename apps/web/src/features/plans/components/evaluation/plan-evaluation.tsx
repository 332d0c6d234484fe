import type { PlanEvaluationView, PlanVersionView, ProcedureAction } from '@lotrinh/contracts';
import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../../shared/lib/format.js';
import { ConfirmReason } from '../../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { notify } from '../../../../shared/ui/notify.js';
import { evaluationQueryOptions } from '../../api/evaluation.js';
import { useActOnPlan } from '../../api/procedure.js';
import { EvaluationText } from './evaluation-text.js';

// Only those who write it need the form.
const EvaluationDialog = lazy(async () => ({ default: (await import('./evaluation-dialog.js')).EvaluationDialog }));

/** "Tổng kết": what became of a plan that is over; its drafter writes and makes it, the registry closes the dossier. */
export function PlanEvaluation({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'write' | 'EVALUATE' | 'CLOSE' | null>(null);
  const { data: evaluation, error, refetch } = useQuery(evaluationQueryOptions(version.id));
  const close = () => {
    setOpen(null);
  };
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!evaluation) return null;
  const { mayWrite, mayClose, results } = evaluation;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('evaluation.title')}
      </Title>
      {mayWrite && (
        <Text c="dimmed" mb="sm">
          {t('evaluation.due')}
        </Text>
      )}
      <EvaluationText evaluation={evaluation} />
      <Closing evaluation={evaluation} />
      <Group mt="sm" data-no-print>
        {mayWrite && (
          <Button
            variant={results === null ? 'filled' : 'default'}
            onClick={() => {
              setOpen('write');
            }}
          >
            {t('evaluation.write')}
          </Button>
        )}
        {mayWrite && results !== null && (
          <Button
            onClick={() => {
              setOpen('EVALUATE');
            }}
          >
            {t('evaluation.evaluate')}
          </Button>
        )}
        {mayClose && (
          <Button
            onClick={() => {
              setOpen('CLOSE');
            }}
          >
            {t('evaluation.close')}
          </Button>
        )}
      </Group>
      {open === 'write' && (
        <Suspense>
          <EvaluationDialog evaluation={evaluation} onClose={close} />
        </Suspense>
      )}
      {(open === 'EVALUATE' || open === 'CLOSE') && <Act action={open} evaluation={evaluation} onClose={close} />}
    </section>
  );
}

type ActProps = {
  action: Extract<ProcedureAction, 'EVALUATE' | 'CLOSE'>;
  evaluation: PlanEvaluationView;
  onClose: () => void;
};

/** Asks before a step that nobody can take back; closing without a dossier asks for the reason. */
function Act({ action, evaluation, onClose }: ActProps) {
  const { t } = useTranslation();
  const move = useActOnPlan();
  const { versionId, versionLock, hasDossier, targets } = evaluation;
  const isClosing = action === 'CLOSE';
  const silent = targets.filter(({ verdict }) => verdict === null).length;
  return (
    <ConfirmReason
      title={t(isClosing ? 'evaluation.close' : 'evaluation.evaluate')}
      body={
        isClosing ? (
          t(hasDossier ? 'evaluation.closeAsk' : 'evaluation.closeWithout')
        ) : (
          <>
            {silent > 0 && (
              <Text fw={600} mb="xs">
                {t('evaluation.silent', { count: silent, of: targets.length })}
              </Text>
            )}
            {t('evaluation.evaluateAsk')}
          </>
        )
      }
      action={t(isClosing ? 'evaluation.close' : 'evaluation.evaluate')}
      reason={isClosing && !hasDossier ? 'required' : 'none'}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onConfirm={(opinion) => {
        move.mutate(
          { versionId, lockVersion: versionLock, action, opinion },
          {
            onSuccess: () => {
              notify(t(`procedure.done.${action}`));
              onClose();
            },
          },
        );
      }}
    />
  );
}

function Closing({ evaluation: { closedBy, closedAt, closeReason } }: { evaluation: PlanEvaluationView }) {
  const { t } = useTranslation();
  if (closedBy === null || closedAt === null) return null;
  return (
    <Text size="sm" c="dimmed" mt="xs">
      {t('evaluation.closedBy', { name: closedBy, time: formatInstant(closedAt) })}
      {closeReason !== null && `. ${t('evaluation.closeReason', { reason: closeReason })}`}
    </Text>
  );
}
