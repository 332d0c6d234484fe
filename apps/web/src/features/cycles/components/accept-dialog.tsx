import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { notify } from '../../../shared/ui/notify.js';
import { useAcceptReports } from '../api/change-cycle.js';
import type { CycleReport } from '../api/get-cycles.js';

/** Accepts all reports that were ticked, or none of them. */
export function AcceptDialog({ reports, onClose }: { reports: CycleReport[]; onClose: () => void }) {
  const { t } = useTranslation();
  const accept = useAcceptReports();
  const word = t('cycle.acceptSome', { count: reports.length });
  return (
    <ConfirmReason
      title={word}
      body={t('cycle.acceptAsk', { units: reports.map(({ unit }) => unit.name).join(', ') })}
      action={word}
      busy={accept.isPending}
      error={accept.error}
      onClose={onClose}
      onConfirm={() => {
        accept.mutate(
          reports.map(({ id }) => id),
          {
            onSuccess: (count) => {
              notify(t('cycle.acceptedSome', { count }));
              onClose();
            },
          },
        );
      }}
    />
  );
}
