import type { PlanFileView } from '@lotrinh/contracts';
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../shared/lib/app-error.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { fileTextQueryOptions } from '../api/get-file-text.js';
import { type Marked, markSpans } from './mark-spans.js';
import classes from './plan-page.module.css';

type Props = {
  files: PlanFileView[];
  fileId: string | null;
  onFile: (fileId: string) => void;
  items: Marked[];
  openId: string | null;
  onOpen: (itemId: string) => void;
};

const windowLength = 60_000;

/** The text of the files, a window at a time, with the words that became data marked. */
export function PlanSource({ files, fileId, onFile, items, openId, onOpen }: Props) {
  const { t } = useTranslation();
  const readable = files.filter((file) => !file.isPurged);
  const shown = readable.find((file) => file.fileId === fileId) ?? readable[0];
  if (shown === undefined) return <EmptyState title={t('plan.sourceNone')} />;
  return (
    <>
      {readable.length > 1 && (
        <SegmentedControl
          mb="md"
          aria-label={t('plan.sourceFile')}
          value={shown.fileId}
          onChange={onFile}
          data={readable.map((file) => ({ value: file.fileId, label: t(`plan.file.${file.role}`) }))}
        />
      )}
      <FileText key={shown.fileId} fileId={shown.fileId} items={items} openId={openId} onOpen={onOpen} />
    </>
  );
}

function FileText({ fileId, items, openId, onOpen }: Pick<Props, 'items' | 'openId' | 'onOpen'> & { fileId: string }) {
  const { t } = useTranslation();
  const wanted = items.find((item) => item.itemId === openId && item.source.fileId === fileId)?.source.start;
  const [start, setStart] = useState(wanted === undefined ? 0 : Math.max(0, wanted - windowLength / 4));
  const text = useQuery(fileTextQueryOptions(fileId, start, start + windowLength));
  const pane = useRef<HTMLDivElement>(null);
  const pieces = useMemo(
    () => (text.data === undefined ? [] : markSpans(text.data.text, text.data.start, fileId, items)),
    [text.data, fileId, items],
  );
  useEffect(() => {
    pane.current?.querySelector('mark[data-open]')?.scrollIntoView({ block: 'center' });
  }, [openId, pieces]);
  if (text.isPending) return <LoadingRows rows={10} height={24} />;
  if (text.isError) {
    if (hasCode(text.error, 'record.not_found')) return <EmptyState title={t('plan.sourceUnreadable')} />;
    return <ErrorState error={text.error} onRetry={() => void text.refetch()} />;
  }
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" data-no-print>
        {t('plan.sourceMarks')}
      </Text>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by keyboard */}
      <div className={classes['source']} ref={pane} tabIndex={0} role="region" aria-label={t('plan.tab.source')}>
        {pieces.map(({ at, words, itemId }) =>
          itemId === null ? (
            words
          ) : (
            // Marks are a pointer's short cut; the same rows are buttons on the other tabs.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
            <mark
              key={at}
              data-open={itemId === openId || undefined}
              onClick={() => {
                onOpen(itemId);
              }}
            >
              {words}
            </mark>
          ),
        )}
      </div>
      <Group mt="sm" data-no-print>
        {text.data.start > 0 && (
          <Button
            variant="default"
            onClick={() => {
              setStart(Math.max(0, start - windowLength));
            }}
          >
            {t('plan.sourceBefore')}
          </Button>
        )}
        {text.data.end < text.data.total && (
          <Button
            variant="default"
            onClick={() => {
              setStart(text.data.end);
            }}
          >
            {t('plan.sourceMore')}
          </Button>
        )}
      </Group>
    </>
  );
}
