import type { PlanEvaluationView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../../shared/lib/format.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { evaluationQueryOptions } from '../../api/evaluation.js';
import { CloseDialog } from './close-dialog.js';
import { EvaluateDialog } from './evaluate-dialog.js';
import { EvaluationText } from './evaluation-text.js';
import { mayTakeDossier } from './may-take-dossier.js';

// Only those who write it need the form.
const EvaluationDialog = lazy(async () => ({ default: (await import('./evaluation-dialog.js')).EvaluationDialog }));

/** "Tổng kết": what became of a plan that is over; its drafter writes and makes it, the registry closes the dossier. */
export function PlanEvaluation({ plan, version }: { plan: PlanView; version: PlanVersionView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'write' | 'EVALUATE' | 'CLOSE' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: evaluation, error, refetch } = useQuery(evaluationQueryOptions(version.id));
  const close = () => {
    setOpen(null);
  };
  // The button that began the step is gone then.
  const done = () => {
    close();
    heading.current?.focus();
  };
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!evaluation) return null;
  const { mayWrite, mayClose, results } = evaluation;
  return (
    <section>
      <Title ref={heading} tabIndex={-1} order={2} size="h4" mb="sm">
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
      {open === 'EVALUATE' && <EvaluateDialog evaluation={evaluation} onClose={close} onDone={done} />}
      {open === 'CLOSE' && (
        <CloseDialog
          evaluation={evaluation}
          mayTakeDossier={mayTakeDossier(plan, version)}
          onClose={close}
          onDone={done}
        />
      )}
    </section>
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
