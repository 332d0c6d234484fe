import type { PlanSendingView, PlanVersionView, SendingStanding } from '@lotrinh/contracts';
import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { sendingQueryOptions } from '../api/sending.js';
import { SendingDialog } from './sending-dialog.js';

const tones = {
  ...{ WAITING: 'attention', OVERDUE: 'bad', SENT: 'good', SENT_LATE: 'attention', NOT_REQUIRED: 'plain' },
} as const satisfies Record<SendingStanding, 'good' | 'attention' | 'bad' | 'plain'>;

/** Whom the issued version is to be sent to, until when, and what became of it. */
export function PlanSending({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data: sending, error } = useQuery(sendingQueryOptions(version.id));
  if (error !== null) return <ErrorState error={error} />;
  if (!sending) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('sending.title', { recipient: t(`sending.recipient.${sending.recipient}`) })}
      </Title>
      <StatusBadge tone={tones[sending.standing]}>{t(`sending.standing.${sending.standing}`)}</StatusBadge>
      <Text mt="xs">{t('sending.due', { date: formatDay(sending.dueOn), days: sending.workingDays })}</Text>
      <Recorded sending={sending} />
      {sending.mayRecord && (
        <Button
          mt="sm"
          variant="default"
          data-no-print
          onClick={() => {
            setOpen(true);
          }}
        >
          {t(sending.outcome === null ? 'sending.record' : 'sending.correct')}
        </Button>
      )}
      {isOpen && (
        <SendingDialog
          version={version}
          sending={sending}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

function Recorded({ sending }: { sending: PlanSendingView }) {
  const { t } = useTranslation();
  const { way, documentNumber, sentOn, reason, recordedBy, recordedAt } = sending;
  return (
    <>
      {way !== null && documentNumber !== null && sentOn !== null && (
        <Text>
          {t('sending.sent', { way: t(`sending.way.${way}`), number: documentNumber, date: formatDay(sentOn) })}
        </Text>
      )}
      {reason !== null && <Text style={{ whiteSpace: 'pre-line' }}>{t('sending.notRequired', { reason })}</Text>}
      {recordedBy !== null && recordedAt !== null && (
        <Text size="sm" c="dimmed">
          {t('sending.recordedBy', { name: recordedBy, time: formatInstant(recordedAt) })}
        </Text>
      )}
    </>
  );
}
