import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ScannedFileFields, useScannedFile } from './scanned-file-fields.js';

type Props = {
  waits: ReactNode;
  busy: boolean;
  error: unknown;
  onSend: (paper: File) => void;
  onClose: () => void;
};

/** Sends what was entered for a unit, with the signed paper it was taken from. */
export function OnBehalfDialog({ waits, busy, error, onSend, onClose }: Props) {
  const { t } = useTranslation();
  const form = useForm();
  const scan = useScannedFile();
  return (
    <FormDialog
      form={form}
      title={t('sheet.act.SEND_ON_BEHALF')}
      action={t('sheet.act.SEND_ON_BEHALF')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        const paper = scan.take();
        if (paper !== null) onSend(paper);
      }}
    >
      <Text>{t('sheet.ask.SEND_ON_BEHALF')}</Text>
      {waits}
      <ScannedFileFields
        scan={scan}
        label={t('sheet.paper')}
        hint={t('procedure.pageHint')}
        clear={t('sheet.paperClear')}
      />
    </FormDialog>
  );
}
