import type { FieldChangeView, ItemChangeType, ItemChangeView } from '@lotrinh/contracts';
import { wordChanges } from '@lotrinh/domain';
import { comparedField, comparedValue, isProseChange } from '@lotrinh/messages';
import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import classes from './comparison.module.css';
import { comparedWords } from './field-words.js';

const tones = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'attention', MOVED: 'plain' } as const;

/** The changes of one part, each a stop for the keys N and P. */
export function ChangeList({ changes }: { changes: ItemChangeView[] }) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const step = (by: 1 | -1) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    const at = stops.findIndex((stop) => stop.contains(document.activeElement));
    const next = stops[at < 0 ? 0 : Math.min(Math.max(at + by, 0), stops.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'n' && key !== 'p') return;
    event.preventDefault();
    step(key === 'n' ? 1 : -1);
  };
  return (
    <Stack gap="sm">
      <Group gap="xs" data-no-print>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            step(-1);
          }}
        >
          {t('comparison.previous')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            step(1);
          }}
        >
          {t('comparison.next')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('comparison.keys')}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t('comparison.legend')}
      </Text>
      {/* Keys work on the list as a whole; each change only takes the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
      <ol className={classes['changes']} aria-label={t('comparison.changes')} ref={list} onKeyDown={onKey}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.itemId}`} className={classes['change']} data-change tabIndex={-1}>
            <Change change={change} />
          </li>
        ))}
      </ol>
    </Stack>
  );
}

function Change({ change }: { change: ItemChangeView }) {
  const { t } = useTranslation();
  const { type, label, isMoved, movedAfter } = change;
  const words = type === 'CHANGED' && isMoved ? t('comparison.changedAndMoved') : t(`comparison.type.${type}`);
  return (
    <>
      <div className={classes['head']}>
        <StatusBadge tone={tones[type]}>{words}</StatusBadge>
        <span className={classes['label']}>
          {type === 'ADDED' ? <Inserted>{label}</Inserted> : type === 'REMOVED' ? <Deleted>{label}</Deleted> : label}
        </span>
      </div>
      {isMoved && (
        <Text size="sm">
          {movedAfter === null ? t('comparison.movedFirst') : t('comparison.movedAfter', { label: movedAfter })}
        </Text>
      )}
      {change.fields.length > 0 && (
        <dl className={classes['fields']}>
          {change.fields.map((field) => (
            <div key={field.field}>
              <dt>{comparedField(change.kind, field.field, comparedWords(t, currentLocale()))}</dt>
              <dd>
                <FieldChange type={type} change={field} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function FieldChange({ type, change }: { type: ItemChangeType; change: FieldChangeView }) {
  const { t } = useTranslation();
  if (isProseChange(change)) {
    return wordChanges(change.before ?? '', change.after ?? '').map((run, index) =>
      run.in === 'BOTH' ? (
        <span key={index}>{run.text}</span>
      ) : run.in === 'AFTER' ? (
        <Inserted key={index}>{run.text}</Inserted>
      ) : (
        <Deleted key={index}>{run.text}</Deleted>
      ),
    );
  }
  const shown = (value: string | null) =>
    value === null ? t('comparison.empty') : comparedValue(change.field, value, comparedWords(t, currentLocale()));
  if (type === 'ADDED') return <Inserted>{shown(change.after)}</Inserted>;
  if (type === 'REMOVED') return <Deleted>{shown(change.before)}</Deleted>;
  return (
    <>
      <Deleted>{shown(change.before)}</Deleted> <span aria-hidden>→</span> <Inserted>{shown(change.after)}</Inserted>
    </>
  );
}

function Inserted({ children }: { children: string }) {
  const { t } = useTranslation();
  return (
    <ins className={classes['inserted']}>
      <VisuallyHidden>{t('comparison.type.ADDED')}: </VisuallyHidden>
      {children}
    </ins>
  );
}

function Deleted({ children }: { children: string }) {
  const { t } = useTranslation();
  return (
    <del className={classes['deleted']}>
      <VisuallyHidden>{t('comparison.type.REMOVED')}: </VisuallyHidden>
      {children}
    </del>
  );
}
