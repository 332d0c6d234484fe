import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { useBeginVersion, useDeleteDraft, usePutInUse } from '../api/change-indicator.js';
import type { Indicator } from '../api/get-indicators.js';
import { EditDraftDialog } from './edit-draft-dialog.js';
import { RetireDialog } from './retire-dialog.js';

type Draft = Indicator['versions'][number];

/** What whoever keeps the indicator can do: with its draft, or begin one, or stop following it. */
export function IndicatorActions({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'use' | 'delete' | 'retire' | null>(null);
  const begin = useBeginVersion();
  const [newest] = indicator.versions;
  const draft = newest?.state === 'DRAFT' ? newest : null;
  const close = () => {
    setOpen(null);
  };
  const button = (name: 'edit' | 'use' | 'delete' | 'retire', word: string, isMain = false) => (
    <Button
      variant={isMain ? 'filled' : 'default'}
      leftSection={name === 'edit' ? <IconPencil size={18} aria-hidden /> : undefined}
      onClick={() => {
        setOpen(name);
      }}
    >
      {word}
    </Button>
  );
  return (
    <>
      {draft === null && indicator.retiredOn === null && button('retire', t('indicator.retire'))}
      {draft === null && (
        <Button
          loading={begin.isPending}
          onClick={() => {
            begin.mutate(indicator.id, {
              onSuccess: () => {
                notify(t('indicator.begun'));
              },
            });
          }}
        >
          {t('indicator.begin')}
        </Button>
      )}
      {draft !== null && (
        <>
          {button('delete', t('indicator.deleteDraft'))}
          {button('edit', t('indicator.edit'))}
          {button('use', t('indicator.putInUse'), true)}
        </>
      )}
      {begin.isError && <ErrorState error={begin.error} />}
      {draft !== null && open === 'edit' && <EditDraftDialog draft={draft} onClose={close} />}
      {draft !== null && open === 'use' && <UseDialog draft={draft} onClose={close} />}
      {draft !== null && open === 'delete' && <DeleteDialog draft={draft} onClose={close} />}
      {open === 'retire' && <RetireDialog indicator={indicator} onClose={close} />}
    </>
  );
}

function UseDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation();
  const use = usePutInUse();
  return (
    <ConfirmReason
      title={t('indicator.putInUse')}
      body={t('indicator.putInUseAsk', { date: formatDay(draft.validFrom) })}
      action={t('indicator.putInUse')}
      busy={use.isPending}
      error={use.error}
      onClose={onClose}
      onConfirm={() => {
        use.mutate(
          { versionId: draft.id, lockVersion: draft.lockVersion },
          {
            onSuccess: () => {
              notify(t('indicator.nowInUse'));
              onClose();
            },
          },
        );
      }}
    />
  );
}

function DeleteDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDeleteDraft();
  return (
    <ConfirmReason
      title={t('indicator.deleteDraft')}
      body={draft.n === 1 ? t('indicator.deleteFirstAsk') : t('indicator.deleteDraftAsk', { n: draft.n })}
      action={t('indicator.deleteDraft')}
      busy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate(draft.id, {
          onSuccess: () => {
            notify(t('indicator.draftDeleted'));
            onClose();
            if (draft.n === 1) void navigate({ to: '/chi-tieu' });
          },
        });
      }}
    />
  );
}
