import { commentLimits } from '@lotrinh/contracts';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.js';

/** What was typed and not sent, by place: closing the panel loses nothing. */
const unsent = new Map<string, string>();

type Action = { label: string; send: (body: string) => Promise<unknown> };

type Props = {
  /** Where the words belong, while they are not sent. */
  place: string;
  label: string;
  /** Is typed into at once when it appears. */
  isFirst?: boolean;
  busy: boolean;
  error: unknown;
  /** The first one is also Ctrl+Enter. */
  actions: Action[];
  children?: ReactNode;
};

/** Words of an opinion or an answer. They stay until the server has them. */
export function CommentForm({ place, label, isFirst = false, busy, error, actions, children }: Props) {
  const { t } = useTranslation();
  const [body, setBody] = useState(unsent.get(place) ?? '');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  const change = (words: string) => {
    setBody(words);
    setMissing(false);
    if (words === '') unsent.delete(place);
    else unsent.set(place, words);
  };
  const submit = async (action: Action | undefined): Promise<void> => {
    if (body.trim() === '') {
      setMissing(true);
      return;
    }
    // A refusal shows below, and the words stay.
    const isSent = await action?.send(body.trim()).then(
      () => true,
      () => false,
    );
    if (isSent === true) change('');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(actions[0]);
      }}
    >
      <Stack gap="xs">
        {children}
        <Textarea
          ref={field}
          label={label}
          required
          autosize
          minRows={2}
          maxRows={12}
          maxLength={commentLimits.body}
          data-autofocus={isFirst || undefined}
          error={isMissing && t('rule.required', { field: label })}
          value={body}
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || busy) return;
            event.preventDefault();
            void submit(actions[0]);
          }}
        />
        {error !== null && <ErrorState error={error} />}
        <Group gap="xs">
          {actions.map((action, index) => (
            <Button
              key={action.label}
              type={index === 0 ? 'submit' : 'button'}
              variant={index === 0 ? 'filled' : 'default'}
              disabled={busy}
              {...(index === 0 ? { title: t('comments.sendHint') } : { onClick: () => void submit(action) })}
            >
              {action.label}
            </Button>
          ))}
        </Group>
      </Stack>
    </form>
  );
}
