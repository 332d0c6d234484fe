import type { ProcedureStepView, StepState } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../../shared/lib/format.js';
import { StatusBadge } from '../../../../shared/ui/status-badge.js';
import classes from './approval.module.css';

const tones: Partial<Record<StepState, 'good' | 'attention'>> = {
  DONE: 'good',
  CURRENT: 'attention',
  OPEN: 'attention',
};

/** Who does what, in order; where the version is, since when, and how long the step may take. */
export function ApprovalSteps({ steps }: { steps: ProcedureStepView[] }) {
  const { t } = useTranslation();
  return (
    <ol className={classes['steps']}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={classes['step']}
          data-state={step.state}
          aria-current={step.state === 'CURRENT' ? 'step' : undefined}
        >
          <Text component="div" fw={600}>
            {t(`procedure.stepAct.${step.act}`)}
            {!step.required && (
              <Text component="span" c="dimmed" fw={400}>
                {` (${t('procedure.optional')})`}
              </Text>
            )}
          </Text>
          <Text component="div">{t(`procedure.seat.${step.seat}`)}</Text>
          <StatusBadge tone={tones[step.state] ?? 'plain'}>{t(`procedure.stepState.${step.state}`)}</StatusBadge>
          <StepFacts step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepFacts({ step }: { step: ProcedureStepView }) {
  const { t } = useTranslation();
  if (step.state === 'PASSED') return null;
  if (step.state === 'DONE' && step.doneBy !== null && step.since !== null) {
    return <Text size="sm">{t('procedure.doneBy', { name: step.doneBy, time: formatInstant(step.since) })}</Text>;
  }
  return (
    <Text size="sm" c="dimmed" component="div">
      <div>{step.holders.length === 0 ? t('procedure.nobody') : step.holders.join(', ')}</div>
      {step.state === 'CURRENT' && step.since !== null && (
        <div>{t('procedure.since', { time: formatInstant(step.since) })}</div>
      )}
      <div>{t('procedure.term', { days: step.workingDays })}</div>
    </Text>
  );
}
