import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  adopt,
  answered,
  cellErrors,
  change,
  type GridState,
  isUnsaved,
  type KeptRow,
  newRow,
  openGrid,
  readyChanges,
  redo,
  resolve,
  restore,
  type ServerRow,
  undo,
  visibleRows,
  write,
} from './grid-state.js';
import type { GridAnswer, GridChange, GridCheck, GridColumn, GridPlace, GridRow, GridValues } from './grid-types.js';
import { paste } from './paste.js';
import { useAutosave } from './use-autosave.js';

type Options = {
  columns: GridColumn[];
  rows: ServerRow[];
  check: GridCheck;
  /** How many places of a row are to be mended; without it what `check` says. */
  faults?: (row: GridRow) => number;
  /** A new row; null where rows are fixed. */
  blank: (() => GridValues) | null;
  /** What was typed before and has not reached the server. */
  kept?: readonly KeptRow[];
  /** False while the server takes nothing; what is typed waits. */
  isOpen?: boolean;
  save: (changes: GridChange[]) => Promise<GridAnswer[]>;
};

/** The grid's rows with their history and their saves; the component only draws them. */
export function useGrid(options: Options) {
  const { columns, rows, check, blank, kept = [], isOpen = true, save } = options;
  const faults = options.faults ?? ((row: GridRow) => cellErrors(row, columns, check).length);
  const { t } = useTranslation();
  const [state, setState] = useState<GridState>(() => restore(openGrid(rows), kept));
  const [announcement, announce] = useState('');
  // A save reads what is on the page when it begins, which may be later than the render that asked for it.
  const current = useRef(state);
  useEffect(() => {
    current.current = state;
  }, [state]);

  const { status, touch, saveNow } = useAutosave({
    ready: () => (isOpen ? readyChanges(current.current, columns, check) : []),
    save,
    onAnswers: (sent, answers) => {
      setState((before) => answered(before, sent, answers));
    },
  });
  const apply = useCallback(
    (next: (before: GridState) => GridState): void => {
      setState((before) => {
        const after = next(before);
        current.current = after;
        return after;
      });
      touch();
    },
    [touch],
  );

  // What waited goes out: rows that were kept, or typed while nothing was taken.
  useEffect(() => {
    if (isOpen && current.current.rows.some((row) => isUnsaved(row, columns))) touch();
  }, [isOpen, columns, touch]);

  const adoptRows = useCallback(
    (newer: readonly ServerRow[]) => {
      setState((before) => adopt(before, newer, columns));
    },
    [columns],
  );

  const visible = useMemo(() => visibleRows(state), [state]);
  return {
    visible,
    status,
    saveNow,
    announcement,
    unsaved: state.rows.filter((row) => isUnsaved(row, columns)).length,
    conflicts: state.rows.filter((row) => row.conflict !== null),
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    edit: (changed: GridRow[]) => {
      apply((before) => change(before, changed));
    },
    write: (row: GridRow) => {
      apply((before) => write(before, row));
    },
    adopt: adoptRows,
    addRow: (after: string | null, values = blank?.() ?? {}): string => {
      const row = newRow(crypto.randomUUID(), values, { place: {}, source: null });
      apply((before) => change(before, [row], after));
      return row.itemId;
    },
    paste: (at: GridPlace, block: string[][]) => {
      const newOne = blank === null ? null : () => ({ itemId: crypto.randomUUID(), values: blank() });
      const pasted = paste(current.current, columns, at, block, newOne);
      apply(() => pasted.state);
      const touched = new Set(pasted.touched);
      const errors = visibleRows(pasted.state)
        .filter((row) => touched.has(row.itemId))
        .reduce((sum, row) => sum + faults(row), 0);
      const { cells, added, skipped } = pasted;
      const left = skipped > 0 ? ` ${t('grid.pasteSkipped', { count: skipped })}` : '';
      announce(
        (added > 0 ? t('grid.pastedRows', { cells, rows: added, errors }) : t('grid.pasted', { cells, errors })) + left,
      );
    },
    undo: () => {
      announce(t(current.current.past.length > 0 ? 'grid.undone' : 'grid.nothingToUndo'));
      apply(undo);
    },
    redo: () => {
      if (current.current.future.length > 0) announce(t('grid.redone'));
      apply(redo);
    },
    keep: (itemId: string, which: 'mine' | 'theirs', mine?: GridValues) => {
      apply((before) => resolve(before, itemId, which, mine));
    },
  };
}
