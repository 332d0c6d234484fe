import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.js';
import { ErrorState } from './error-state.js';

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
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason === 'required' && text.trim() === '';
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) onConfirm(text.trim());
        }}
      >
        <Stack>
          <Text component="div">{body}</Text>
          {reason === 'required' && (
            <Textarea
              label={t('form.reason')}
              description={t('form.reasonHint')}
              required
              autosize
              minRows={2}
              maxLength={1000}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
              }}
              error={tried && missing && t('rule.required', { field: t('form.reason') })}
            />
          )}
          {error !== null && error !== undefined && <ErrorState error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('act.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
