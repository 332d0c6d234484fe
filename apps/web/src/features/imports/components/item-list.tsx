import { importLimits, sureConfidence, type ImportItemKind } from '@lotrinh/contracts';
import { Button, Group, Switch, Text } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { useDecide, useMergeItem } from '../api/change-items.js';
import type { ImportItem } from '../api/list-import-items.js';
import { itemFacts } from './item-facts.js';
import classes from './imports.module.css';

type Props = {
  importId: string;
  kind: ImportItemKind;
  items: ImportItem[];
  onlyDoubtful: boolean;
  onOnlyDoubtful: (on: boolean) => void;
  currentId: string | null;
  onCurrent: (id: string) => void;
  onEdit: (item: ImportItem) => void;
};

/**
 * The recognised items of one kind. With the list in focus: ↑ ↓ move, A accepts, X skips, M joins with the one before, E edits,
 * N goes to the next undecided. Keys act only here and never while an input method is composing (WCAG 2.1.4).
 */
export function ItemList({ importId, kind, items, onlyDoubtful, onOnlyDoubtful, currentId, onCurrent, onEdit }: Props) {
  const { t } = useTranslation();
  const decide = useDecide(importId, kind);
  const merge = useMergeItem(importId);
  const list = useRef<HTMLUListElement>(null);
  const shown = items.filter(
    (item) =>
      !onlyDoubtful || (item.decision === 'PENDING' && item.confidence < sureConfidence) || item.id === currentId,
  );
  const pending = items.filter(({ decision }) => decision === 'PENDING').slice(0, importLimits.itemsInOneDecision);
  const at = shown.findIndex(({ id }) => id === currentId);

  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const go = (index: number) => {
    const next = shown[Math.max(0, Math.min(index, shown.length - 1))];
    if (next === undefined) return;
    onCurrent(next.id);
    requestAnimationFrame(() => list.current?.querySelector<HTMLButtonElement>('[data-current] button')?.focus());
  };
  const nextUndecided = () => shown.findIndex((item, index) => index > at && item.decision === 'PENDING');
  const choose = (item: ImportItem, decision: 'ACCEPTED' | 'SKIPPED' | 'PENDING') => {
    decide.mutate([{ id: item.id, decision }]);
    if (decision !== 'PENDING') go(at + 1);
  };

  const decideRest = (decision: 'ACCEPTED' | 'SKIPPED') => {
    decide.mutate(pending.map(({ id }) => ({ id, decision })));
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = shown[at];
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => {
        go(at + 1);
      },
      ArrowUp: () => {
        go(at - 1);
      },
      n: () => {
        const next = nextUndecided();
        if (next >= 0) go(next);
      },
      ...(item && {
        a: () => {
          choose(item, 'ACCEPTED');
        },
        x: () => {
          choose(item, 'SKIPPED');
        },
        e: () => {
          onEdit(item);
        },
        m: () => {
          if (at > 0) merge.mutate(item.id);
        },
      }),
    };
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    <section className={classes['pane']} aria-label={t('import.recognised')}>
      <div className={classes['toolbar']}>
        <Switch
          size="sm"
          label={t('import.onlyDoubtful')}
          checked={onlyDoubtful}
          onChange={(event) => {
            onOnlyDoubtful(event.currentTarget.checked);
          }}
        />
        {pending.length > 0 && (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                decideRest('ACCEPTED');
              }}
            >
              {t('import.acceptRest', { count: pending.length })}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                decideRest('SKIPPED');
              }}
            >
              {t('import.skipRest', { count: pending.length })}
            </Button>
          </Group>
        )}
        <Text size="sm" c="dimmed" w="100%">
          {t('import.keys')}
        </Text>
      </div>
      {decide.isError && <ErrorState error={decide.error} />}
      {merge.isError && <ErrorState error={merge.error} />}
      {shown.length === 0 && (
        <EmptyState title={items.length === 0 ? t('import.noneOfKind') : t('import.noDoubtful')} />
      )}
      {/* Keys work on the list as a whole; its items hold the buttons. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
      <ul className={classes['items']} ref={list} onKeyDown={onKey}>
        {shown.map((item) => {
          const { title, facts } = itemFacts(item, t);
          const sure = item.confidence >= sureConfidence;
          return (
            <li
              key={item.id}
              className={classes['item']}
              data-decision={item.decision}
              data-sure={sure ? 'yes' : 'no'}
              data-current={item.id === currentId || undefined}
            >
              <button
                type="button"
                className={classes['words']}
                aria-current={item.id === currentId || undefined}
                onClick={() => {
                  onCurrent(item.id);
                }}
              >
                {title}
              </button>
              <div className={classes['facts']}>
                <StatusBadge tone={tone(item, sure)}>
                  {item.decision === 'PENDING'
                    ? t(sure ? 'import.confidence.sure' : 'import.confidence.check')
                    : t(`import.decision.${item.decision}`)}
                </StatusBadge>
                {facts.map((fact, index) => (
                  <span key={index}>{fact}</span>
                ))}
              </div>
              {item.id === currentId && (
                <Group gap="xs" mt={8}>
                  {item.decision !== 'ACCEPTED' && item.decision !== 'MERGED' && (
                    <Button
                      size="compact-sm"
                      onClick={() => {
                        choose(item, 'ACCEPTED');
                      }}
                    >
                      {t('import.accept')}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => {
                      onEdit(item);
                    }}
                  >
                    {t('act.edit')}
                  </Button>
                  {item.decision !== 'SKIPPED' && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => {
                        choose(item, 'SKIPPED');
                      }}
                    >
                      {t('import.confidence.skip')}
                    </Button>
                  )}
                  {at > 0 && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      loading={merge.isPending}
                      onClick={() => {
                        merge.mutate(item.id);
                      }}
                    >
                      {t('import.merge')}
                    </Button>
                  )}
                </Group>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function tone({ decision }: ImportItem, sure: boolean): 'good' | 'plain' | 'attention' {
  if (decision === 'ACCEPTED' || decision === 'EDITED') return 'good';
  if (decision === 'SKIPPED' || decision === 'MERGED') return 'plain';
  return sure ? 'plain' : 'attention';
}
