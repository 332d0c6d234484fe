import type { PlanEvaluationView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../../shared/ui/confirm-reason.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useActOnPlan } from '../../api/procedure.js';

type Props = { evaluation: PlanEvaluationView; onClose: () => void; onDone: () => void };

/** Asks before the evaluation is made, which nobody can take back. */
export function EvaluateDialog({ evaluation, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const move = useActOnPlan();
  const { versionId, versionLock, targets } = evaluation;
  const silent = targets.filter(({ verdict }) => verdict === null).length;
  return (
    <ConfirmReason
      title={t('evaluation.evaluate')}
      body={
        <>
          {silent > 0 && (
            <Text fw={600} mb="xs">
              {t('evaluation.silent', { count: silent, of: targets.length })}
            </Text>
          )}
          {t('evaluation.evaluateAsk')}
        </>
      }
      action={t('evaluation.evaluate')}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onConfirm={() => {
        move.mutate(
          { versionId, lockVersion: versionLock, action: 'EVALUATE', opinion: null },
          {
            onSuccess: () => {
              notify(t('procedure.done.EVALUATE'));
              onDone();
            },
          },
        );
      }}
    />
  );
}
