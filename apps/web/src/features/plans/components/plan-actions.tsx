import type { PlanTable, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { isEditable, isIssued } from '@lotrinh/domain';
import { Button } from '@mantine/core';
import {
  IconChecklist,
  IconFilePencil,
  IconFileSpreadsheet,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileZip,
  IconPrinter,
  IconRubberStamp,
} from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { useDeletePlanDraft } from '../api/change-plan.js';
import { useDownloadDossier } from '../api/evaluation.js';
import { makesPdfQueryOptions } from '../api/makes-pdf.js';
import { downloadMade } from '../../../shared/lib/download.js';
import { AmendDialog } from './amend-dialog.js';
import { mayTakeDossier } from './evaluation/may-take-dossier.js';
import { HeaderDialog } from './header-dialog.js';
import { RecordDialog } from './record-dialog.js';

type Props = { plan: PlanView; version: PlanVersionView; table: PlanTable | undefined };

/** What can be done with the version on the page; what may not is absent. */
export function PlanActions({ plan, version, table }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'header' | 'record' | 'delete' | 'amend' | null>(null);
  const exported = useMutation({
    mutationFn: (what: PlanTable) => downloadMade(`/api/plans/versions/${version.id}/export.xlsx?table=${what}`),
  });
  const written = useMutation({ mutationFn: () => downloadMade(`/api/plans/versions/${version.id}/document.docx`) });
  const printed = useMutation({ mutationFn: () => downloadMade(`/api/plans/versions/${version.id}/document.pdf`) });
  const makesPdf = useQuery(makesPdfQueryOptions).data;
  const archived = useDownloadDossier(version.id);
  const close = () => {
    setOpen(null);
  };
  const mayWrite = isEditable(version.state) && plan.mayWrite;
  const isAmended = plan.versions.some((other) => other.amendsVersionId !== null && !isIssued(other.state));
  const mayRecord = version.state === 'DRAFTING' && plan.mayRecord;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => {
          window.print();
        }}
      >
        {t(makesPdf === false ? 'act.printOrPdf' : 'act.print')}
      </Button>
      {isIssued(version.state) && (
        <Button
          variant="default"
          leftSection={<IconChecklist size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/ke-hoach/$planId/giao" params={{ planId: plan.id }} {...props} />}
        >
          {t('assignment.title')}
        </Button>
      )}
      {plan.restriction === 'NONE' && (
        <Button
          variant="default"
          loading={written.isPending}
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          onClick={() => {
            written.mutate();
          }}
        >
          {t('act.exportWord')}
        </Button>
      )}
      {plan.restriction === 'NONE' && makesPdf === true && (
        <Button
          variant="default"
          loading={printed.isPending}
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
          onClick={() => {
            printed.mutate();
          }}
        >
          {t('act.exportPdf')}
        </Button>
      )}
      {mayTakeDossier(plan, version) && (
        <Button
          variant="default"
          loading={archived.isPending}
          leftSection={<IconFileZip size={18} aria-hidden />}
          onClick={() => {
            archived.mutate();
          }}
        >
          {t('act.exportDossier')}
        </Button>
      )}
      {table !== undefined && plan.restriction === 'NONE' && (
        <Button
          variant="default"
          loading={exported.isPending}
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          onClick={() => {
            exported.mutate(table);
          }}
        >
          {t('act.exportExcel')}
        </Button>
      )}
      {mayWrite && (
        <>
          {version.state === 'DRAFTING' && (
            <Button
              variant="default"
              onClick={() => {
                setOpen('delete');
              }}
            >
              {t('plan.deleteDraft')}
            </Button>
          )}
          <Button
            variant="default"
            onClick={() => {
              setOpen('header');
            }}
          >
            {t('plan.editHeader')}
          </Button>
        </>
      )}
      {mayRecord && (
        <Button
          leftSection={<IconRubberStamp size={18} aria-hidden />}
          onClick={() => {
            setOpen('record');
          }}
        >
          {t('plan.record')}
        </Button>
      )}
      {plan.mayAmend && version.state === 'ISSUED' && !isAmended && (
        <Button
          leftSection={<IconFilePencil size={18} aria-hidden />}
          onClick={() => {
            setOpen('amend');
          }}
        >
          {t('amendment.begin')}
        </Button>
      )}
      {exported.isError && <ErrorState error={exported.error} />}
      {written.isError && <ErrorState error={written.error} />}
      {printed.isError && <ErrorState error={printed.error} />}
      {archived.isError && <ErrorState error={archived.error} />}
      {open === 'header' && <HeaderDialog plan={plan} version={version} onClose={close} />}
      {open === 'amend' && (
        <AmendDialog
          version={version}
          onClose={close}
          onBegun={(ban) => {
            close();
            void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id }, search: { ban } });
          }}
        />
      )}
      {open === 'record' && <RecordDialog version={version} onClose={close} />}
      {open === 'delete' && <DeleteDialog version={version} onClose={close} />}
    </>
  );
}

function DeleteDialog({ version, onClose }: { version: PlanVersionView; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDeletePlanDraft();
  return (
    <ConfirmReason
      title={t('plan.deleteDraft')}
      body={t('plan.deleteDraftAsk', { title: version.title })}
      action={t('plan.deleteDraft')}
      busy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate(version.id, {
          onSuccess: () => {
            notify(t('plan.deleted'));
            void navigate({ to: '/ke-hoach' });
          },
        });
      }}
    />
  );
}
