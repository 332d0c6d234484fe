import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  answered,
  cellErrors,
  change,
  type GridState,
  isUnsaved,
  newRow,
  openGrid,
  readyChanges,
  redo,
  resolve,
  type ServerRow,
  undo,
  visibleRows,
} from './grid-state.js';
import type { GridAnswer, GridChange, GridCheck, GridColumn, GridRow, GridValues } from './grid-types.js';
import { paste, type PasteAt } from './paste.js';
import { useAutosave } from './use-autosave.js';

type Options = {
  columns: GridColumn[];
  rows: ServerRow[];
  check: GridCheck;
  blank: () => GridValues;
  save: (changes: GridChange[]) => Promise<GridAnswer[]>;
};

/** The grid's rows with their history and their saves; the component only draws them. */
export function useGrid({ columns, rows, check, blank, save }: Options) {
  const { t } = useTranslation();
  const [state, setState] = useState<GridState>(() => openGrid(rows));
  const [announcement, announce] = useState('');
  // A save reads what is on the page when it begins, which may be later than the render that asked for it.
  const current = useRef(state);
  useEffect(() => {
    current.current = state;
  }, [state]);

  const { status, touch, saveNow } = useAutosave({
    ready: () => readyChanges(current.current, columns, check),
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
    addRow: (after: string | null, values = blank()) => {
      const row = newRow(crypto.randomUUID(), values, { place: {}, source: null });
      apply((before) => change(before, [row], after));
    },
    paste: (at: PasteAt, block: string[][]) => {
      const pasted = paste(current.current, columns, at, block, () => ({
        itemId: crypto.randomUUID(),
        values: blank(),
      }));
      apply(() => pasted.state);
      const touched = new Set(pasted.touched);
      const errors = visibleRows(pasted.state)
        .filter((row) => touched.has(row.itemId))
        .reduce((sum, row) => sum + cellErrors(row, columns, check).length, 0);
      announce(
        pasted.added > 0
          ? t('grid.pastedRows', { cells: pasted.cells, rows: pasted.added, errors })
          : t('grid.pasted', { cells: pasted.cells, errors }),
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
