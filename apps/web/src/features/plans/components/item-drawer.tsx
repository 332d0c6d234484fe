import type { SourceSpan } from '@lotrinh/contracts';
import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { type Fact, FactList } from '../../../shared/ui/fact-list.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { SidePanel } from '../../../shared/ui/side-panel.js';
import { fileTextQueryOptions } from '../api/get-file-text.js';
import { aroundSpan } from './around-span.js';
import classes from './plan-page.module.css';

/** A row as the drawer shows it. */
export type OpenItem = { title: string; facts: Fact[]; source: SourceSpan | null };

type Props = { item: OpenItem; onClose: () => void; onSource: (source: SourceSpan) => void };

/** Beside the page: a row and the sentence it came from, with two paragraphs around it. */
export function ItemDrawer({ item, onClose, onSource }: Props) {
  const { t } = useTranslation();
  const { source } = item;
  return (
    <SidePanel title={item.title} onClose={onClose}>
      <Stack>
        <FactList facts={item.facts} />
        <Title order={3} size="h5">
          {t('plan.itemSource')}
        </Title>
        {source === null ? (
          <Text>{t('plan.itemNoSource')}</Text>
        ) : (
          <>
            <SourceContext source={source} />
            <Anchor
              component="button"
              type="button"
              ta="left"
              onClick={() => {
                onSource(source);
              }}
            >
              {t('plan.itemInSource')}
            </Anchor>
          </>
        )}
      </Stack>
    </SidePanel>
  );
}

const reach = 4000;

function SourceContext({ source }: { source: SourceSpan }) {
  const start = Math.max(0, source.start - reach);
  const text = useQuery(fileTextQueryOptions(source.fileId, start, source.end + reach));
  if (text.isPending) return <LoadingRows rows={3} height={24} />;
  if (text.isError) return <ErrorState error={text.error} onRetry={() => void text.refetch()} />;
  const { before, words, after } = aroundSpan(text.data.text, source.start - start, source.end - start);
  return (
    <blockquote className={classes['context']} style={{ margin: 0 }}>
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}
