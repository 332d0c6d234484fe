import type { PlanEvaluationView } from '@lotrinh/contracts';
import { Button, Loader } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useDownloadDossier } from '../../api/evaluation.js';
import { useActOnPlan } from '../../api/procedure.js';

type Props = { evaluation: PlanEvaluationView; mayTakeDossier: boolean; onClose: () => void; onDone: () => void };

/** Closes the dossier; without one made since the evaluation it asks for the reason, and offers to make it. */
export function CloseDialog({ evaluation, mayTakeDossier, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { versionId, versionLock, hasDossier } = evaluation;
  const move = useActOnPlan();
  const archived = useDownloadDossier(versionId);
  return (
    <ConfirmReason
      title={t('evaluation.close')}
      body={
        <>
          {t(hasDossier ? 'evaluation.closeAsk' : 'evaluation.closeWithout')}
          {mayTakeDossier && (
            <Button
              display="block"
              mt="sm"
              variant="default"
              // Not disabled meanwhile: the keyboard stays on it.
              aria-busy={archived.isPending}
              leftSection={archived.isPending ? <Loader size={18} /> : <IconFileZip size={18} aria-hidden />}
              onClick={() => {
                if (!archived.isPending) archived.mutate();
              }}
            >
              {t('act.exportDossier')}
            </Button>
          )}
          {archived.isError && <ErrorState error={archived.error} />}
        </>
      }
      action={t('evaluation.close')}
      reason={hasDossier ? 'none' : 'required'}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onConfirm={(reason) => {
        move.mutate(
          // A reason that was begun before the dossier was taken says nothing any more.
          { versionId, lockVersion: versionLock, action: 'CLOSE', opinion: hasDossier ? null : reason },
          {
            onSuccess: () => {
              notify(t('procedure.done.CLOSE'));
              onDone();
            },
          },
        );
      }}
    />
  );
}
