import { UnstyledButton } from '@mantine/core';
import { IconMessage, IconMessageCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './comments.module.css';
import { useComments } from './use-comments.js';

type Props = { itemId: string; name: string };

/** Beside a paragraph or row: how many opinions wait there, and the way to give one. Words selected beside it are quoted. */
export function CommentMark({ itemId, name }: Props) {
  const { t } = useTranslation();
  const comments = useComments();
  const mark = useRef<HTMLButtonElement>(null);
  const isCurrent = comments?.at === itemId;
  useEffect(() => {
    if (isCurrent) mark.current?.scrollIntoView({ block: 'center' });
  }, [isCurrent]);
  if (comments === null) return null;
  const { open, total } = comments.summary.counts.find((count) => count.itemId === itemId) ?? { open: 0, total: 0 };
  if (total === 0 && !comments.summary.mayComment) return null;
  const short = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  const label =
    open > 0
      ? t('comments.markOpen', { count: open, name: short })
      : t(total > 0 ? 'comments.markSettled' : 'comments.markNone', { name: short });
  const Icon = total > 0 && open === 0 ? IconMessageCheck : IconMessage;
  return (
    <UnstyledButton
      ref={mark}
      className={classes['mark']}
      aria-label={label}
      title={label}
      data-open={open > 0 || undefined}
      data-current={isCurrent || undefined}
      data-no-print
      // A press must not take the selection away before it is read.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={(event) => {
        comments.open(itemId, selectedIn(event.currentTarget.parentElement));
      }}
    >
      <Icon size={16} aria-hidden />
      {open > 0 && <span aria-hidden>{open}</span>}
    </UnstyledButton>
  );
}

/** The words selected inside an element; nothing where the selection reaches beyond it. */
function selectedIn(element: HTMLElement | null): string | undefined {
  const selection = window.getSelection();
  if (element === null || selection === null || selection.isCollapsed) return undefined;
  const isInside = element.contains(selection.anchorNode) && element.contains(selection.focusNode);
  return isInside ? selection.toString().trim() : undefined;
}
