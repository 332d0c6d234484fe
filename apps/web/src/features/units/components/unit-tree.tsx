import { Loader } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { UnitView } from '@lotrinh/contracts';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import classes from './unit-tree.module.css';

export type TreeState = {
  /** Children of a unit, or the roots for null; undefined while they load. */
  childrenOf: (parentId: string | null) => UnitView[] | undefined;
  expanded: ReadonlySet<string>;
  selectedId: string | null;
  onToggle: (id: string) => void;
  onSelect: (id: string) => void;
};

/**
 * The tree as assistive technology knows it: one item takes the focus, arrows move and open, Enter chooses. Children
 * are read when a branch is opened, so the tree of a whole country opens as fast as that of one office.
 */
export function UnitTree(state: TreeState) {
  const { t } = useTranslation();
  const tree = useRef<HTMLUListElement>(null);
  const roots = state.childrenOf(null) ?? [];
  const focusable = state.selectedId ?? roots[0]?.id ?? null;
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={t('units.tree')}
      className={classes['tree']}
      onKeyDown={(event) => {
        if (tree.current) moveByKey(event, tree.current);
      }}
    >
      {roots.map((unit, index) => (
        <Branch
          key={unit.id}
          {...state}
          unit={unit}
          level={1}
          position={index + 1}
          of={roots.length}
          focusable={focusable}
        />
      ))}
    </ul>
  );
}

type BranchProps = TreeState & {
  unit: UnitView;
  level: number;
  position: number;
  of: number;
  focusable: string | null;
};

function Branch({ unit, level, position, of, focusable, ...state }: BranchProps) {
  const { t } = useTranslation();
  const isBranch = unit.childCount > 0;
  const isOpen = isBranch && state.expanded.has(unit.id);
  const children = isOpen ? state.childrenOf(unit.id) : [];
  const isSelected = unit.id === state.selectedId;
  return (
    <li
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={of}
      aria-selected={isSelected}
      aria-expanded={isBranch ? isOpen : undefined}
      aria-labelledby={`don-vi-${unit.id}`}
      tabIndex={unit.id === focusable ? 0 : -1}
      data-unit={unit.id}
      className={classes['item']}
      onClick={(event) => {
        event.stopPropagation();
        const onToggle = event.target instanceof Element && event.target.closest('[data-toggle]') !== null;
        if (onToggle && isBranch) state.onToggle(unit.id);
        else state.onSelect(unit.id);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const opens = event.key === 'ArrowRight' && isBranch && !isOpen;
        const closes = event.key === 'ArrowLeft' && isOpen;
        if (opens || closes) {
          event.preventDefault();
          event.stopPropagation();
          state.onToggle(unit.id);
        }
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          state.onSelect(unit.id);
        }
      }}
    >
      <div className={classes['row']} data-selected={isSelected || undefined}>
        <span className={classes['toggle']} data-toggle aria-hidden>
          {isBranch && (isOpen ? <IconChevronDown size={18} /> : <IconChevronRight size={18} />)}
        </span>
        <span id={`don-vi-${unit.id}`} className={classes['name']}>
          {unit.name}
          {unit.closedOn !== null && (
            <span className={classes['closed']}> · {t('unit.closedOn', { date: formatDay(unit.closedOn) })}</span>
          )}
        </span>
      </div>
      {isOpen && children === undefined && <Loader size="sm" className={classes['loading'] ?? ''} />}
      {isOpen && children !== undefined && (
        <ul role="group" className={classes['group']}>
          {children.map((child, index) => (
            <Branch
              key={child.id}
              {...state}
              unit={child}
              level={level + 1}
              position={index + 1}
              of={children.length}
              focusable={focusable}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Up, Down, Home, End among what is open; Right into a branch, Left to the superior. */
function moveByKey(event: KeyboardEvent, tree: HTMLElement): void {
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const current = document.activeElement;
  const at = items.findIndex((item) => item === current);
  if (at < 0) return;
  const targets: Record<string, HTMLElement | null | undefined> = {
    ArrowDown: items[at + 1],
    ArrowUp: items[at - 1],
    Home: items[0],
    End: items.at(-1),
    ArrowRight: items[at]?.querySelector<HTMLElement>('[role=treeitem]'),
    ArrowLeft: items[at]?.parentElement?.closest<HTMLElement>('[role=treeitem]'),
  };
  if (!(event.key in targets)) return;
  event.preventDefault();
  targets[event.key]?.focus();
}
