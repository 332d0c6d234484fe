import { importItemKinds, type ImportItemKind } from '@lotrinh/contracts';
import { Alert, Button, Group, Progress, Stack, Tabs, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { useAcceptImport, useDiscardImport } from '../api/change-import.js';
import { useAcceptSure, useDecide } from '../api/change-items.js';
import type { Import } from '../api/get-import.js';
import { importItemsQueryOptions, type ImportItem } from '../api/list-import-items.js';
import type { ReviewTab } from '../review-tab.js';
import { Duplicate } from './comparison.js';
import { HeaderForm } from './header-form.js';
import classes from './imports.module.css';
import { ItemForm } from './item-form.js';
import { ItemList } from './item-list.js';
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
  const shown = tab ?? kinds[0] ?? 'HEADER';
  const kind = importItemKinds.find((known) => known === shown);
  const list = kind === undefined ? [] : (items.get(kind) ?? []);
  const pick = (id: string) => {
    setCurrentId(id);
    const source = list.find((item) => item.id === id)?.source;
    if (source) setFileId(source.fileId);
  };

  return (
    <Stack gap="md">
      <WarningList warnings={found.warnings} />
      {found.duplicateOfVersionId && <Duplicate importId={found.id} />}
      {found.amendsVersionId && (
        <Alert variant="outline" color="#3d444d">
          {t('import.amends')}
        </Alert>
      )}
      <ReviewBar found={found} kind={kind ?? null} items={list} onDone={onDone} />
      <Tabs
        value={shown}
        keepMounted={false}
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
        <Tabs.Panel value="HEADER" pt="md">
          {found.header && <HeaderForm found={found} header={found.header} />}
        </Tabs.Panel>
        <Tabs.Panel value="UNITS" pt="md">
          <UnitNames importId={found.id} />
        </Tabs.Panel>
        {kind !== undefined && (
          <Tabs.Panel value={kind} pt="md">
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
      {editing && (
        <ItemForm
          importId={found.id}
          item={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </Stack>
  );
}

function KindCount({ items }: { items: ImportItem[] }) {
  const decided = items.filter(({ decision }) => decision !== 'PENDING').length;
  return (
    <StatusBadge tone={decided === items.length ? 'good' : 'plain'}>
      {decided}/{items.length}
    </StatusBadge>
  );
}

type BarProps = { found: Import; kind: ImportItemKind | null; items: ImportItem[]; onDone: () => void };

/** How far the review is, decisions for many items at once, and the way out. */
function ReviewBar({ found, kind, items, onDone }: BarProps) {
  const { t } = useTranslation();
  const acceptSure = useAcceptSure(found.id);
  const accept = useAcceptImport(found.id);
  const discard = useDiscardImport(found.id);
  const decide = useDecide(found.id, kind ?? 'TARGET');
  const [discarding, setDiscarding] = useState(false);
  const left = found.total - found.decided;
  const pending = items.filter(({ decision }) => decision === 'PENDING');
  const error = acceptSure.error ?? accept.error ?? decide.error;
  const decideRest = (decision: 'ACCEPTED' | 'SKIPPED') => {
    decide.mutate(pending.slice(0, 500).map(({ id }) => ({ id, decision })));
  };
  return (
    <Stack gap="xs">
      <div className={classes['bar']}>
        <div className={classes['grow']}>
          <Text size="sm" aria-live="polite">
            {t('import.reviewed', { decided: found.decided, total: found.total })}
          </Text>
          <Progress
            value={found.total === 0 ? 100 : (100 * found.decided) / found.total}
            aria-label={t('import.reviewed', { decided: found.decided, total: found.total })}
          />
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            loading={acceptSure.isPending}
            disabled={left === 0}
            onClick={() => {
              acceptSure.mutate(null);
            }}
          >
            {t('import.acceptSure')}
          </Button>
          {kind !== null && pending.length > 0 && (
            <>
              <Button
                variant="default"
                onClick={() => {
                  decideRest('ACCEPTED');
                }}
              >
                {t('import.acceptRest', { count: pending.length })}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  decideRest('SKIPPED');
                }}
              >
                {t('import.skipRest', { count: pending.length })}
              </Button>
            </>
          )}
          <Button
            variant="default"
            onClick={() => {
              setDiscarding(true);
            }}
          >
            {t('import.discard')}
          </Button>
          <Button
            disabled={left > 0}
            loading={accept.isPending}
            onClick={() => {
              accept.mutate(found.lockVersion);
            }}
          >
            {t(`import.finish.${found.header?.outcome ?? 'PLAN'}`)}
          </Button>
        </Group>
      </div>
      {left > 0 && (
        <Text size="sm" c="dimmed">
          {t('import.left', { count: left })}
        </Text>
      )}
      {error !== null && <ErrorState error={error} />}
      {discarding && (
        <ConfirmReason
          title={t('import.discard')}
          body={t('import.discardAsk')}
          action={t('import.discard')}
          busy={discard.isPending}
          error={discard.error}
          onClose={() => {
            setDiscarding(false);
          }}
          onConfirm={() => {
            discard.mutate(undefined, { onSuccess: onDone });
          }}
        />
      )}
    </Stack>
  );
}

/** After acceptance: what the document became, and the way there. */
export function Accepted({ found }: { found: Import }) {
  const { t } = useTranslation();
  const outcome = found.header?.outcome ?? 'PLAN';
  const id = found.resultId ?? '';
  return (
    <Alert variant="outline" color="#1b5e2f" title={t(`import.became.${outcome}`)}>
      <Stack gap="sm" align="flex-start">
        <Text>{found.header?.title}</Text>
        {outcome === 'PLAN' && (
          <Link to="/ke-hoach/$planId" params={{ planId: id }}>
            {t('import.openPlan')}
          </Link>
        )}
        {outcome === 'REPORT' && (
          <Link to="/bao-cao/$roundId" params={{ roundId: id }}>
            {t('import.openRound')}
          </Link>
        )}
        {outcome === 'FRAMEWORK' && (
          <Link to="/ke-hoach/khung/$frameworkId" params={{ frameworkId: id }}>
            {t('import.openFramework')}
          </Link>
        )}
      </Stack>
    </Alert>
  );
}
