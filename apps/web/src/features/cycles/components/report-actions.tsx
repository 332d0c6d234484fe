import type { ReportAction } from '@lotrinh/contracts';
import { reportFlow } from '@lotrinh/domain';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../shared/lib/app-error.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { notify } from '../../../shared/ui/notify.js';
import { type Report, useMoveReport } from '../api/report.js';
import { OnBehalfDialog } from './on-behalf-dialog.js';
import { ReturnDialog } from './return-dialog.js';

/** Those that send the report on; everything has to be answered and saved before. */
export const sendingActions: readonly ReportAction[] = ['TO_HEAD', 'SEND', 'RESEND', 'SEND_ON_BEHALF'];
const primary: readonly ReportAction[] = [...sendingActions, 'ACCEPT', 'CONFIRM'];
/** From the back of the row to the front, where the step that is taken most often stands last. */
const order: readonly ReportAction[] = [
  ...(['REOPEN', 'RECALL', 'REVISE', 'RETURN', 'CONFIRM', 'SEND_ON_BEHALF'] as const),
  ...(['TO_HEAD', 'RESEND', 'SEND', 'ACCEPT'] as const),
];

type ButtonsProps = { actions: ReportAction[]; onAsk: (action: ReportAction) => void };

/** One button for each step that the reader may take now; one of them stands out. */
export function ReportActionButtons({ actions, onAsk }: ButtonsProps) {
  const { t } = useTranslation();
  const shown = order.filter((action) => actions.includes(action));
  const main = shown.filter((action) => primary.includes(action)).at(-1);
  return shown.map((action) => (
    <Button
      key={action}
      variant={action === main ? 'filled' : 'default'}
      onClick={() => {
        onAsk(action);
      }}
    >
      {t(`sheet.act.${action}`)}
    </Button>
  ));
}

type Props = {
  report: Report;
  action: ReportAction;
  /** Rows that have not reached the server. */
  unsaved: number;
  onSave: () => Promise<void>;
  /** Codes at which the server found the report not ready. */
  onNotReady: (codes: string[]) => void;
  onClose: () => void;
};

/** Asks before a step is taken, with the reason or the paper that it needs. */
export function ReportActionDialog({ report, action, unsaved, onSave, onNotReady, onClose }: Props) {
  const { t } = useTranslation();
  const move = useMoveReport(() => {
    notify(t(`sheet.done.${action}`));
    onClose();
  });
  const take = (more: { reason?: string; returns?: { indicatorId: string; reason: string }[]; paper?: File }): void => {
    if (unsaved > 0 && sendingActions.includes(action)) {
      void onSave();
      return;
    }
    const { reason = null, returns = [], paper } = more;
    move.mutate(
      {
        ...{ reportId: report.id, lockVersion: report.lockVersion, action, reason, returns },
        ...(paper === undefined ? {} : { paper }),
      },
      {
        onError: (error) => {
          if (hasCode(error, 'report.not_ready')) onNotReady(error.fields.map(({ field }) => field));
        },
      },
    );
  };
  const common = { busy: move.isPending, error: move.error, onClose };
  if (action === 'RETURN' || action === 'REOPEN') {
    return <ReturnDialog {...common} report={report} action={action} onReturn={take} />;
  }
  const waits = unsaved > 0 && sendingActions.includes(action) && (
    <Text mt="xs" fw={600} role="status">
      {t('sheet.savingFirst')}
    </Text>
  );
  if (action === 'SEND_ON_BEHALF') {
    return (
      <OnBehalfDialog
        {...common}
        waits={waits}
        onSend={(paper) => {
          take({ paper });
        }}
      />
    );
  }
  return (
    <ConfirmReason
      {...common}
      title={t(`sheet.act.${action}`)}
      body={
        <>
          {t(`sheet.ask.${action}`, { unit: report.cycle.unit.name })}
          {waits}
        </>
      }
      action={t(`sheet.act.${action}`)}
      reason={reportFlow[action].needsReason ? 'required' : 'none'}
      onConfirm={(reason) => {
        take(reportFlow[action].needsReason ? { reason } : {});
      }}
    />
  );
}
