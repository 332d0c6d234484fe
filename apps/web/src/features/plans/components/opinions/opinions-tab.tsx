import type { PlanConsultationsView, PlanVersionView } from '@lotrinh/contracts';
import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../../shared/ui/confirm-reason.js';
import { EmptyState } from '../../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../../shared/ui/loading-rows.js';
import { notify } from '../../../../shared/ui/notify.js';
import { consultationsQueryOptions, useCloseOpinions } from '../../api/consultation.js';
import { AskDialog } from './ask-dialog.js';
import { ConsultationSection } from './consultation-section.js';

/** "Lấy ý kiến": who was asked about the draft, what they said, and what became of it. */
export function OpinionsTab({ version }: { version: PlanVersionView }) {
  const { t } = useTranslation();
  const found = useQuery(consultationsQueryOptions(version.id));
  if (found.isPending) return <LoadingRows rows={8} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const view = found.data;
  return (
    <Stack gap="xl">
      <Moves view={view} />
      {view.consultations.length === 0 && (
        <EmptyState
          title={t('consultation.none')}
          hint={view.mayAsk ? t('consultation.askHint') : t('consultation.noneHint')}
        />
      )}
      {view.consultations.map((consultation) => (
        <ConsultationSection key={consultation.id} view={view} consultation={consultation} />
      ))}
    </Stack>
  );
}

/** The drafter's two acts: to ask, and to end the asking. */
function Moves({ view }: { view: PlanConsultationsView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'ASK' | 'CLOSE' | null>(null);
  const close = useCloseOpinions();
  const { versionId, lockVersion, mayAsk, mayClose } = view;
  const leave = () => {
    setOpen(null);
  };
  if (!mayAsk && !mayClose) return null;
  return (
    <Group data-no-print>
      <Button
        size="md"
        variant={mayAsk ? 'filled' : 'default'}
        onClick={() => {
          close.reset();
          setOpen(mayAsk ? 'ASK' : 'CLOSE');
        }}
      >
        {t(mayAsk ? 'consultation.ask' : 'consultation.close')}
      </Button>
      {open === 'ASK' && <AskDialog view={view} onClose={leave} />}
      {open === 'CLOSE' && (
        <ConfirmReason
          title={t('consultation.close')}
          body={t('consultation.closeAsk')}
          action={t('consultation.close')}
          busy={close.isPending}
          error={close.error}
          onClose={leave}
          onConfirm={() => {
            close.mutate(
              { versionId, lockVersion },
              {
                onSuccess: () => {
                  notify(t('consultation.closedDone'));
                  leave();
                },
              },
            );
          }}
        />
      )}
    </Group>
  );
}
