import { importItemKinds } from '@lotrinh/contracts';
import { Alert, Tabs } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import type { Import } from '../api/get-import.js';
import { importItemsQueryOptions, type ImportItem } from '../api/list-import-items.js';
import type { ReviewTab } from '../review-tab.js';
import { Duplicate } from './comparison.js';
import { HeaderForm } from './header-form.js';
import classes from './imports.module.css';
import { ItemForm } from './item-form.js';
import { ItemList } from './item-list.js';
import { ReviewBar } from './review-bar.js';
import { SourcePane } from './source-pane.js';
import { UnitNames } from './unit-names.js';
import { WarningList } from './warning-list.js';

type Props = {
  found: Import;
  tab: ReviewTab | null;
  onTab: (tab: ReviewTab) => void;
  onDone: () => void;
};

/** Step three: the source on the left, what was recognised on the right, and nothing saved that nobody has looked at. */
export function Review({ found, tab, onTab, onDone }: Props) {
  const { t } = useTranslation();
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const [editing, setEditing] = useState<ImportItem | null>(null);
  const lists = useQueries({ queries: importItemKinds.map((kind) => importItemsQueryOptions(found.id, kind)) });
  const failed = lists.find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (lists.some(({ isPending }) => isPending)) return <LoadingRows rows={8} />;
  const items = new Map(importItemKinds.map((kind, index) => [kind, lists[index]?.data ?? []]));
  const kinds = importItemKinds.filter((kind) => (items.get(kind)?.length ?? 0) > 0);
  // An address may name a kind that this document has none of.
  const known: readonly ReviewTab[] = ['HEADER', ...kinds, 'UNITS'];
  const shown = known.find((each) => each === tab) ?? kinds[0] ?? 'HEADER';
  const kind = kinds.find((each) => each === shown);
  const list = kind === undefined ? [] : (items.get(kind) ?? []);
  const pick = (id: string) => {
    setCurrentId(id);
    const source = list.find((item) => item.id === id)?.source;
    if (source) setFileId(source.fileId);
  };

  return (
    <div className={classes['review']} data-fills-window>
      <WarningList warnings={found.warnings} />
      {found.duplicateOfVersionId && <Duplicate importId={found.id} />}
      {found.amendsVersionId && (
        <Alert role="note" variant="outline" color="#3d444d" py="xs">
          {t('import.amends')}
        </Alert>
      )}
      <Tabs
        value={shown}
        keepMounted={false}
        className={classes['tabs'] ?? ''}
        onChange={(value) => {
          setCurrentId(null);
          if (value !== null) onTab(value as ReviewTab);
        }}
      >
        <Tabs.List aria-label={t('import.recognised')}>
          <Tabs.Tab value="HEADER">{t('import.tab.HEADER')}</Tabs.Tab>
          {kinds.map((each) => (
            <Tabs.Tab key={each} value={each} rightSection={<KindCount items={items.get(each) ?? []} />}>
              {t(`import.tab.${each}`)}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="UNITS">{t('import.tab.UNITS')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="HEADER" className={classes['panel'] ?? ''}>
          {found.header && <HeaderForm found={found} header={found.header} />}
        </Tabs.Panel>
        <Tabs.Panel value="UNITS" className={classes['panel'] ?? ''}>
          <UnitNames importId={found.id} />
        </Tabs.Panel>
        {kind !== undefined && (
          <Tabs.Panel value={kind} className={classes['panel'] ?? ''}>
            <div className={classes['split']}>
              <SourcePane
                files={found.files}
                fileId={fileId}
                onFile={setFileId}
                items={list}
                currentId={currentId}
                onPick={pick}
              />
              <ItemList
                importId={found.id}
                kind={kind}
                items={list}
                onlyDoubtful={onlyDoubtful}
                onOnlyDoubtful={setOnlyDoubtful}
                currentId={currentId}
                onCurrent={pick}
                onEdit={setEditing}
              />
            </div>
          </Tabs.Panel>
        )}
      </Tabs>
      <ReviewBar found={found} onDone={onDone} />
      {editing && (
        <ItemForm
          importId={found.id}
          item={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

function KindCount({ items }: { items: ImportItem[] }) {
  const decided = items.filter(({ decision }) => decision !== 'PENDING').length;
  return (
    <span className={classes['count']} data-done={decided === items.length || undefined}>
      {decided}/{items.length}
    </span>
  );
}
