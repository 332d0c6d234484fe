import { Button } from '@mantine/core';
import { IconCopy, IconPencil } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { notify } from '../../../shared/ui/notify.js';
import { useCloseCycle, useDeleteCycle, useOpenCycle } from '../api/change-cycle.js';
import type { Cycle } from '../api/get-cycles.js';

type Props = { cycle: Cycle };
type Step = 'open' | 'close' | 'delete';

/** What whoever collects does with the round as a whole. */
export function CycleActions({ cycle }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Step | null>(null);
  const onClose = () => {
    setAsked(null);
  };
  const button = (step: Step, isMain = false) => (
    <Button
      variant={isMain ? 'filled' : 'default'}
      onClick={() => {
        setAsked(step);
      }}
    >
      {t(`cycle.${step}`)}
    </Button>
  );
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={18} aria-hidden />}
        renderRoot={(props) => <Link to="/dot-bao-cao/lap" search={{ tu: cycle.id }} {...props} />}
      >
        {t('cycle.copy')}
      </Button>
      {cycle.state === 'DRAFT' && (
        <>
          {button('delete')}
          <Button
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
            renderRoot={(props) => <Link to="/dot-bao-cao/$cycleId/sua" params={{ cycleId: cycle.id }} {...props} />}
          >
            {t('act.edit')}
          </Button>
          {button('open', true)}
        </>
      )}
      {cycle.state === 'OPEN' && button('close')}
      {asked === 'open' && <OpenDialog cycle={cycle} onClose={onClose} />}
      {asked === 'close' && <CloseDialog cycle={cycle} onClose={onClose} />}
      {asked === 'delete' && <DeleteDialog cycle={cycle} onClose={onClose} />}
    </>
  );
}

type DialogProps = Props & { onClose: () => void };

function OpenDialog({ cycle: { id, lockVersion, reports }, onClose }: DialogProps) {
  const { t } = useTranslation();
  const open = useOpenCycle();
  return (
    <ConfirmReason
      title={t('cycle.open')}
      body={t('cycle.openAsk', { count: reports.length })}
      action={t('cycle.open')}
      busy={open.isPending}
      error={open.error}
      onClose={onClose}
      onConfirm={() => {
        open.mutate(
          { id, lockVersion },
          {
            onSuccess: () => {
              notify(t('cycle.opened'));
              onClose();
            },
          },
        );
      }}
    />
  );
}

function CloseDialog({ cycle: { id, lockVersion, reports }, onClose }: DialogProps) {
  const { t } = useTranslation();
  const close = useCloseCycle();
  const open = reports.filter(({ state }) => state !== 'ACCEPTED').length;
  return (
    <ConfirmReason
      title={t('cycle.close')}
      body={t('cycle.closeAsk', { count: open })}
      action={t('cycle.close')}
      busy={close.isPending}
      error={close.error}
      onClose={onClose}
      onConfirm={() => {
        close.mutate(
          { id, lockVersion },
          {
            onSuccess: () => {
              notify(t('cycle.closed'));
              onClose();
            },
          },
        );
      }}
    />
  );
}

function DeleteDialog({ cycle: { id }, onClose }: DialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDeleteCycle();
  return (
    <ConfirmReason
      title={t('cycle.delete')}
      body={t('cycle.deleteAsk')}
      action={t('cycle.delete')}
      busy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate(id, {
          onSuccess: () => {
            notify(t('cycle.deleted'));
            void navigate({ to: '/dot-bao-cao' });
          },
        });
      }}
    />
  );
}
