import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { hasCode } from '../../../shared/lib/app-error.js';
import { useMe } from '../../../shared/lib/session.js';
import { cellErrors, isUnsaved } from '../../../shared/grid/grid-state.js';
import type { GridAnswer, GridChange, GridRow } from '../../../shared/grid/grid-types.js';
import { useGrid } from '../../../shared/grid/use-grid.js';
import { type Report, type ReportCell, reportQueryOptions, saveCells } from '../api/report.js';
import { checkedCell, gapsOf, isNarrative, serverRow, unkeepable, valuesOf, wordsOf } from './sheet-cells.js';
import type { SheetDrafts } from './sheet-drafts.js';
import { sheetDrafts } from './sheet-drafts.js';
import { useSheetColumns } from './use-sheet-columns.js';

/** Kept rows of one report and person. */
export function useSheetDrafts(reportId: string): SheetDrafts {
  const { personId } = useMe();
  return useMemo(() => sheetDrafts(personId, reportId), [personId, reportId]);
}

/**
 * The cells of a report as they are filled: rows of the grid first, then the words. What is typed is kept on this computer until the
 * server has it. `isOpen` false shows them only.
 */
export function useSheet(report: Report, isOpen: boolean, onPanel: (indicatorId: string) => void) {
  const queryClient = useQueryClient();
  const drafts = useSheetDrafts(report.id);
  const cells = useMemo(() => new Map(report.cells.map((cell) => [cell.indicator.id, cell])), [report.cells]);
  const ordered = useMemo(() => {
    const words = report.cells.filter(isNarrative);
    return [...report.cells.filter((cell) => !words.includes(cell)), ...words].map(serverRow);
  }, [report.cells]);
  const columns = useSheetColumns(report, cells, isOpen, onPanel);
  // Not shown in a report that cannot be filled: nobody would send them.
  const [kept] = useState(() =>
    isOpen ? drafts.take().filter(({ itemId }) => cells.get(itemId)?.isExempt === false) : [],
  );

  const save = useCallback((changes: GridChange[]) => send(report.id, changes, queryClient), [report.id, queryClient]);
  const checkRow = useCallback(
    (row: GridRow) => {
      const cell = cells.get(row.itemId);
      const checked = cell && checkedCell(report, cell, wordsOf(row.values));
      return { checked, gaps: checked === undefined ? [] : gapsOf(report, checked) };
    },
    [cells, report],
  );
  const grid = useGrid({
    ...{ columns, rows: ordered, check: unkeepable, blank: null, kept, isOpen, save },
    faults: (row) =>
      cellErrors(row, columns, unkeepable).length + checkRow(row).gaps.filter(({ kind }) => kind === 'BLOCK').length,
  });

  const { adopt, visible } = grid;
  useEffect(() => {
    adopt(ordered);
  }, [adopt, ordered]);
  useEffect(() => {
    if (isOpen) drafts.keep(visible.filter((row) => isUnsaved(row, columns)).map((row) => row));
  }, [drafts, visible, columns, isOpen]);

  const lines = useMemo(
    () =>
      visible.flatMap((row): SheetLine[] => {
        const cell = cells.get(row.itemId);
        return cell === undefined
          ? []
          : [{ row, cell, ...checkRow(row), errors: cellErrors(row, columns, unkeepable) }];
      }),
    [visible, cells, checkRow, columns],
  );
  return { grid, columns, lines, cells, restored: kept.length };
}

export type Sheet = ReturnType<typeof useSheet>;
export type SheetLine = {
  row: GridRow;
  cell: ReportCell;
  errors: ReturnType<typeof cellErrors>;
} & { checked: ReturnType<typeof checkedCell> | undefined; gaps: ReturnType<typeof gapsOf> };

async function send(
  reportId: string,
  changes: GridChange[],
  queryClient: ReturnType<typeof useQueryClient>,
): Promise<GridAnswer[]> {
  const { queryKey } = reportQueryOptions(reportId);
  const written = changes.map(({ itemId, lockVersion, values }) => ({
    ...{ indicatorId: itemId, lockVersion: lockVersion ?? 0, words: wordsOf(values ?? {}) },
  }));
  try {
    const answers = await saveCells({ reportId, cells: written });
    const before = queryClient.getQueryData(queryKey);
    queryClient.setQueryData(queryKey, (known) => known && withAnswers(known, answers));
    void queryClient.invalidateQueries({ queryKey: [...queryKey, 'history'] });
    // Whether it may go past the head hangs on what was changed.
    if (before?.state === 'RETURNED') void queryClient.invalidateQueries({ queryKey });
    return answers.map(({ indicatorId, result, lockVersion, words, changedBy, changedAt }) => ({
      ...{ itemId: indicatorId, result, row: { values: valuesOf(words), lockVersion }, changedBy, changedAt },
      problems: [],
    }));
  } catch (error) {
    // Somebody moved it on: the page shows where it is now.
    if (hasCode(error, 'report.not_editable', 'cycle.not_open')) void queryClient.invalidateQueries({ queryKey });
    throw error;
  }
}

function withAnswers(report: Report, answers: Awaited<ReturnType<typeof saveCells>>): Report {
  const byId = new Map(answers.map((answer) => [answer.indicatorId, answer]));
  const cells = report.cells.map((cell): ReportCell => {
    const answer = byId.get(cell.indicator.id);
    if (answer === undefined || answer.lockVersion < cell.lockVersion) return cell;
    const { lockVersion, words, state, changedBy, changedAt } = answer;
    return { ...cell, lockVersion, words, state, changedBy, changedAt };
  });
  return { ...report, cells, state: report.state === 'NOT_STARTED' ? 'IN_PROGRESS' : report.state };
}
