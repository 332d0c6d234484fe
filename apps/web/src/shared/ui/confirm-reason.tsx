import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from './form-dialog.js';
import { LongTextField } from './form-fields.js';

type Props = {
  title: string;
  /** What will happen, in a sentence. */
  body: ReactNode;
  /** The verb of the action, on the button. */
  action: string;
  /** Whether a reason must be written; it goes to the audit log. */
  reason?: 'none' | 'required';
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks before a step that others notice or that is hard to take back. */
export function ConfirmReason({ title, body, action, reason = 'none', busy, error, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      form={form}
      title={title}
      action={action}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={(values) => {
        onConfirm(values.reason.trim());
      }}
    >
      <Text component="div">{body}</Text>
      {reason === 'required' && (
        <LongTextField name="reason" label={t('form.reason')} description={t('form.reasonHint')} required max={1000} />
      )}
    </FormDialog>
  );
}
