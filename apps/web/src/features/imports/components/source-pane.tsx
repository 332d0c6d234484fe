import { SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { fileTextQueryOptions } from '../api/get-file-text.js';
import type { ImportItem } from '../api/list-import-items.js';
import classes from './imports.module.css';
import { markText } from './mark-text.js';

type Props = {
  files: { fileId: string; name: string; hasText: boolean }[];
  fileId: string | null;
  onFile: (fileId: string) => void;
  items: ImportItem[];
  currentId: string | null;
  onPick: (id: string) => void;
};

/** The text of the document with the words of each item marked; the current one is brought into view. */
export function SourcePane({ files, fileId, onFile, items, currentId, onPick }: Props) {
  const { t } = useTranslation();
  const readable = files.filter(({ hasText }) => hasText);
  const shown = fileId ?? readable[0]?.fileId ?? null;
  const text = useQuery({ ...fileTextQueryOptions(shown ?? ''), enabled: shown !== null });
  const pane = useRef<HTMLDivElement>(null);
  const pieces = text.data === undefined ? [] : markText(text.data.text, shown ?? '', items);
  const isShown = text.data !== undefined;
  useEffect(() => {
    pane.current?.querySelector('mark[data-current]')?.scrollIntoView({ block: 'center' });
  }, [currentId, isShown]);
  return (
    <section className={classes['pane']} aria-label={t('import.source')} ref={pane}>
      {readable.length > 1 && (
        <div className={classes['toolbar']}>
          <SegmentedControl
            value={shown ?? ''}
            onChange={onFile}
            data={readable.map(({ fileId: value, name }) => ({ value, label: name }))}
          />
        </div>
      )}
      {text.isPending && shown !== null && <LoadingRows rows={8} />}
      {text.isError && <ErrorState error={text.error} onRetry={() => void text.refetch()} />}
      {shown === null && <Text p="md">{t('import.noText')}</Text>}
      {text.data && (
        // The pane scrolls, so it must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region without controls of its own
        <div className={classes['source']} tabIndex={0} role="group" aria-label={t('import.source')}>
          {pieces.map(({ key, words, item }) =>
            item === null ? (
              words
            ) : (
              // Marks are a pointer's short cut; the same items are buttons in the list beside.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
              <mark
                key={key}
                data-decision={item.decision}
                data-current={item.id === currentId || undefined}
                onClick={() => {
                  onPick(item.id);
                }}
              >
                {words}
              </mark>
            ),
          )}
          {text.data.end < text.data.total && <Text c="dimmed">{t('import.textGoesOn')}</Text>}
        </div>
      )}
    </section>
  );
}
