import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.js';
import { ErrorState } from '../ui/error-state.js';
import { LoadingRows } from '../ui/loading-rows.js';
import { Pager } from '../ui/pager.js';
import { SidePanel } from '../ui/side-panel.js';
import { CommentForm } from './comment-form.js';
import { CommentThread } from './comment-thread.js';
import { threadsPerPage, threadsQueryOptions, useOpenThread } from './comments-api.js';
import classes from './comments.module.css';
import { everywhere, type CommentPlace, type GoTo } from './use-comments.js';

type Props = {
  versionId: string;
  at: CommentPlace;
  /** Words that were selected when the panel was opened. */
  quoted: string | null;
  mayComment: boolean;
  goTo: GoTo;
  onAll: (at: CommentPlace) => void;
  onClose: () => void;
};

/** Opinions beside the page: of one paragraph or row, or all of them. N goes to the next open one. */
export function CommentPanel({ versionId, at, quoted, mayComment, goTo, onAll, onClose }: Props) {
  const { t } = useTranslation();
  const [quote, setQuote] = useState(quoted);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [page, setPage] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  const begin = useOpenThread(versionId);
  const itemId = at === everywhere ? null : at;
  const threads = useQuery(threadsQueryOptions(versionId, { itemId, onlyOpen, page }));

  const onKey = (event: KeyboardEvent<HTMLUListElement>): void => {
    const isTyping = event.target instanceof HTMLTextAreaElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'n') return;
    event.preventDefault();
    const open = [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
    const current = document.activeElement;
    const after = open.find(
      (each) => current !== null && (current.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    (after ?? open[0])?.focus();
  };

  return (
    <SidePanel title={t(itemId === null ? 'comments.title' : 'comments.ofOne')} onClose={onClose}>
      <Stack>
        {itemId !== null && threads.data?.items[0]?.words !== undefined && (
          <Text size="sm" c="dimmed" lineClamp={4}>
            {threads.data.items[0].words}
          </Text>
        )}
        {mayComment && (
          <CommentForm
            place={`${versionId} ${at}`}
            label={t(itemId === null ? 'comments.newOnAll' : 'comments.new')}
            isFirst={itemId !== null}
            busy={begin.isPending}
            error={begin.error}
            actions={[
              {
                label: t('comments.send'),
                send: (body) =>
                  begin.mutateAsync({ versionId, itemId, quote, body }).then(() => {
                    setQuote(null);
                  }),
              },
            ]}
          >
            {quote !== null && (
              <div>
                <blockquote className={classes['quote']}>{quote}</blockquote>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => {
                    setQuote(null);
                  }}
                >
                  {t('comments.withoutQuote')}
                </Button>
              </div>
            )}
          </CommentForm>
        )}
        <Group justify="space-between">
          <Switch
            label={t('comments.onlyOpen')}
            checked={onlyOpen}
            onChange={(event) => {
              setOnlyOpen(event.currentTarget.checked);
              setPage(1);
            }}
          />
          {itemId !== null && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                onAll(everywhere);
              }}
            >
              {t('comments.all')}
            </Button>
          )}
        </Group>
        {threads.isPending && <LoadingRows rows={3} />}
        {threads.isError && <ErrorState error={threads.error} onRetry={() => void threads.refetch()} />}
        {threads.data?.total === 0 && (
          <EmptyState title={t(onlyOpen ? 'comments.noneOpen' : 'comments.none')} order={3} />
        )}
        {threads.data !== undefined && threads.data.total > 0 && (
          <>
            <Text size="sm" c="dimmed">
              {t('comments.keys')}
            </Text>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; everything it reaches is reached by Tab */}
            <ul className={classes['threads']} ref={list} aria-label={t('comments.title')} onKeyDown={onKey}>
              {threads.data.items.map((thread) => (
                <li
                  key={thread.id}
                  className={classes['thread']}
                  data-open={!thread.isResolved || undefined}
                  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- N steps from opinion to opinion
                  tabIndex={0}
                >
                  <CommentThread
                    versionId={versionId}
                    thread={thread}
                    mayComment={mayComment}
                    {...(itemId === null ? { goTo } : {})}
                  />
                </li>
              ))}
            </ul>
            <Pager page={page} size={threadsPerPage} total={threads.data.total} onPage={setPage} />
          </>
        )}
      </Stack>
    </SidePanel>
  );
}
