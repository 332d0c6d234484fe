import type { CommentThreadView } from '@lotrinh/contracts';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../lib/format.js';
import { ErrorState } from '../ui/error-state.js';
import { CommentForm } from './comment-form.js';
import { useAnswerThread, useReopenThread, useResolveThread } from './comments-api.js';
import classes from './comments.module.css';
import type { GoTo } from './use-comments.js';

type Props = {
  versionId: string;
  thread: CommentThreadView;
  mayComment: boolean;
  /** Absent where the panel shows one paragraph or row only. */
  goTo?: GoTo;
};

/** One opinion: what it is about, who said what, and how it was settled. */
export function CommentThread({ versionId, thread, mayComment, goTo }: Props) {
  const { t } = useTranslation();
  const [isAnswering, setAnswering] = useState(false);
  const answer = useAnswerThread(versionId);
  const resolve = useResolveThread(versionId);
  const reopen = useReopenThread(versionId);
  const { id: threadId, lockVersion, isResolved, mayResolve } = thread;
  const isBusy = answer.isPending || resolve.isPending || reopen.isPending;
  const settle = (words: string | null) =>
    resolve.mutateAsync({ versionId, threadId, lockVersion, answer: words }).then(() => {
      setAnswering(false);
    });
  const actions = [
    {
      label: t('comments.sendAnswer'),
      send: (body: string) =>
        answer.mutateAsync({ versionId, threadId, body }).then(() => {
          setAnswering(false);
        }),
    },
    ...(mayResolve && !isResolved ? [{ label: t('comments.answerAndSettle'), send: settle }] : []),
  ];
  return (
    <Stack gap="xs">
      {goTo && <Place thread={thread} goTo={goTo} />}
      {thread.isGone && <Text size="sm">{t('comments.gone')}</Text>}
      {thread.quote !== null && <blockquote className={classes['quote']}>{thread.quote}</blockquote>}
      {thread.comments.map((comment) => (
        <div key={comment.id}>
          <Text size="sm" fw={600}>
            {[comment.authorName, comment.unitName].filter(Boolean).join(', ')}
          </Text>
          <Text size="sm" c="dimmed">
            {formatInstant(comment.writtenAt)}
          </Text>
          <Text className={classes['body']}>{comment.body}</Text>
        </div>
      ))}
      {isResolved && thread.resolvedAt !== null && (
        <Text size="sm" fw={600}>
          {t('comments.settledBy', { name: thread.resolvedByName ?? '', time: formatInstant(thread.resolvedAt) })}
        </Text>
      )}
      {isAnswering ? (
        <CommentForm
          place={threadId}
          label={t('comments.answer')}
          isFirst
          busy={isBusy}
          error={answer.error ?? resolve.error}
          actions={actions}
        />
      ) : (
        <>
          <Group gap="xs">
            {mayComment && (
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  setAnswering(true);
                }}
              >
                {t('comments.answer')}
              </Button>
            )}
            {mayResolve && (
              <Button
                size="xs"
                variant="default"
                loading={isBusy}
                onClick={() => {
                  if (isResolved) reopen.mutate({ versionId, threadId, lockVersion });
                  else resolve.mutate({ versionId, threadId, lockVersion, answer: null });
                }}
              >
                {t(isResolved ? 'comments.reopen' : 'comments.settle')}
              </Button>
            )}
          </Group>
          {(resolve.error ?? reopen.error) !== null && <ErrorState error={resolve.error ?? reopen.error} />}
        </>
      )}
    </Stack>
  );
}

/** What the opinion is about, as the way to it. */
function Place({ thread: { kind, itemId, words, isGone }, goTo }: { thread: CommentThreadView; goTo: GoTo }) {
  const { t } = useTranslation();
  const name = t(`comments.kind.${kind}`);
  if (itemId === null || words === null) return <Text size="sm">{name}</Text>;
  const text = t('comments.place', { kind: name, words });
  if (isGone) return <Text size="sm">{text}</Text>;
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      ta="left"
      lineClamp={3}
      onClick={() => {
        goTo(kind, itemId);
      }}
    >
      {text}
    </Anchor>
  );
}
