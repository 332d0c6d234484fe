import { cycleLimits } from '@lotrinh/contracts';
import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadStored } from '../../../shared/lib/download.js';
import { formatInstant } from '../../../shared/lib/format.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { type ReportCell, useAttachEvidence, useDetachEvidence } from '../api/report.js';
import { ScannedFileFields, useScannedFile } from './scanned-file-fields.js';
import classes from './sheet.module.css';

type Props = {
  reportId: string;
  cell: ReportCell;
  isOpen: boolean;
  /** What is typed goes first, so that file and value do not meet on their way. */
  onSave: () => Promise<void>;
};
type File = ReportCell['files'][number];

/** The files behind a value: read by whoever reads the report, put there and taken off by whoever fills it. */
export function SheetEvidence({ reportId, cell, isOpen, onSave }: Props) {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<File | null>(null);
  const download = useMutation({ mutationFn: downloadStored });
  const detach = useDetachEvidence({ reportId, indicatorId: cell.indicator.id });
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {t('sheet.panel.files')}
      </Title>
      {cell.files.length === 0 && <Text c="dimmed">{t('sheet.panel.filesNone')}</Text>}
      <ul className={classes['entries']}>
        {cell.files.map((file) => (
          <li key={file.id} className={classes['entry']}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <div>
                <Text className={classes['prose'] ?? ''}>{file.name}</Text>
                <Text size="sm" c="dimmed">
                  {t('sheet.panel.addedBy', { name: file.addedBy, time: formatInstant(file.addedAt) })}
                </Text>
              </div>
              <Group gap={4} wrap="nowrap">
                <ActionIcon
                  variant="default"
                  size={34}
                  aria-label={t('sheet.panel.download', { name: file.name })}
                  loading={download.isPending && download.variables === file.id}
                  onClick={() => {
                    download.mutate(file.id);
                  }}
                >
                  <IconDownload size={18} aria-hidden />
                </ActionIcon>
                {isOpen && (
                  <ActionIcon
                    variant="default"
                    size={34}
                    aria-label={t('sheet.panel.detach', { name: file.name })}
                    onClick={() => {
                      detach.reset();
                      setRemoved(file);
                    }}
                  >
                    <IconTrash size={18} aria-hidden />
                  </ActionIcon>
                )}
              </Group>
            </Group>
          </li>
        ))}
      </ul>
      {download.isError && <ErrorState error={download.error} />}
      {isOpen && cell.files.length < cycleLimits.files && (
        <AttachForm reportId={reportId} indicatorId={cell.indicator.id} onSave={onSave} />
      )}
      {removed !== null && (
        <ConfirmReason
          title={t('sheet.panel.detach', { name: removed.name })}
          body={t('sheet.panel.detachAsk', { name: removed.name })}
          action={t('act.remove')}
          busy={detach.isPending}
          error={detach.error}
          onConfirm={() => {
            detach.mutate(removed.id, {
              onSuccess: () => {
                notify(t('sheet.panel.detached'));
                setRemoved(null);
              },
            });
          }}
          onClose={() => {
            setRemoved(null);
          }}
        />
      )}
    </section>
  );
}

function AttachForm({ onSave, ...cell }: Pick<Props, 'reportId' | 'onSave'> & { indicatorId: string }) {
  const { t } = useTranslation();
  const attach = useAttachEvidence(cell, onSave);
  const scan = useScannedFile();
  return (
    <Stack gap="sm" mt="sm">
      <ScannedFileFields
        scan={scan}
        label={t('sheet.panel.file')}
        hint={t('sheet.panel.filesHint', { max: cycleLimits.files })}
        clear={t('sheet.panel.fileClear')}
      />
      {attach.isError && <ErrorState error={attach.error} />}
      <Group justify="flex-end">
        <Button
          variant="default"
          loading={attach.isPending}
          onClick={() => {
            const file = scan.take();
            if (file === null) return;
            attach.mutate(file, {
              onSuccess: () => {
                notify(t('sheet.panel.attached'));
                scan.clear();
              },
            });
          }}
        >
          {t('sheet.panel.attach')}
        </Button>
      </Group>
    </Stack>
  );
}
