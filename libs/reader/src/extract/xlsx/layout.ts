import { ReadError } from '../../errors.js';
import type { RawBlock, RawCell, RawTable } from '../document-builder.js';
import { limits } from '../limits.js';
import { flagHeaderRows, isHeaderRow } from '../table-header.js';
import type { Merge, Sheet } from './sheet.js';

/** A used row: cells by column, and where each of its merged cells ends. */
type Row = { y: number; cells: Map<number, string> };

/**
 * Splits a sheet into title lines, tables and closing lines. A table begins at its header row, else at the first row of several
 * cells, and ends where only single cells follow.
 */
export function sheetBlocks(sheet: Sheet): RawBlock[] {
  const rows: Row[] = [...sheet.rows].map(([y, cells]) => ({ y, cells })).sort((a, b) => a.y - b.y);
  const blocks: RawBlock[] = [];
  const headed = rows.findIndex((row) => isHeaderRow([...row.cells.values()]));
  const first = headed >= 0 ? headed : rows.findIndex((row) => row.cells.size > 1);
  if (first < 0) return rows.flatMap(asLines);
  const last = rows.findLastIndex((row) => row.cells.size > 1);
  const body = rows.slice(first, closingFrom(rows, first, last));
  blocks.push(...rows.slice(0, first).flatMap(asLines));
  blocks.push(flagHeaderRows(toTable(body, sheet.merges)));
  blocks.push(...rows.slice(first + body.length).flatMap(asLines));
  return blocks;
}

/** Signature and remarks below the table stand apart from it by an empty row and do not fill its first columns. */
function closingFrom(rows: readonly Row[], first: number, last: number): number {
  for (let at = first + 2; at <= last; at += 1) {
    const above = rows[at - 1]?.y ?? 0;
    const isApart = (rows[at]?.y ?? 0) - above > 1;
    const rest = rows.slice(at);
    if (isApart && rest.length <= 12 && rest.every((row) => row.cells.size <= 2)) return at;
  }
  return last + 1;
}

function asLines(row: Row): RawBlock[] {
  return [...row.cells]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => ({ kind: 'paragraph', text, style: null, page: null }));
}

function toTable(rows: readonly Row[], merges: readonly Merge[]): RawTable {
  const columns = rows.flatMap((row) => [...row.cells.keys()]);
  const left = columns.reduce((low, column) => Math.min(low, column), Infinity);
  const right = columns.reduce((high, column) => Math.max(high, column), 0);
  if ((right - left + 1) * rows.length > limits.tableCells)
    throw new ReadError('too_complex', { columns: right - left + 1 });
  const index = new Map(rows.map((row, at) => [row.y, at]));
  const anchors = new Map<string, { columns: number; rows: number }>();
  const covered = new Set<string>();
  for (const merge of merges) coverMerge(merge, { left, right, rows, index, anchors, covered });
  const raw = rows.map((row): RawCell[] => {
    const cells: RawCell[] = [];
    for (let x = left; x <= right; x += 1) {
      const key = `${row.y}:${x}`;
      if (covered.has(key)) continue;
      cells.push({ text: row.cells.get(x) ?? '', header: false, ...(anchors.get(key) ?? { columns: 1, rows: 1 }) });
    }
    return cells;
  });
  return { kind: 'table', rows: raw, page: null };
}

type Grid = {
  left: number;
  right: number;
  rows: readonly Row[];
  index: ReadonlyMap<number, number>;
  anchors: Map<string, { columns: number; rows: number }>;
  covered: Set<string>;
};

/** A merge counts where its upper left cell lies in the table; empty rows are not part of it. */
function coverMerge(merge: Merge, grid: Grid): void {
  const from = grid.index.get(merge.top);
  const right = Math.min(merge.right, grid.right);
  if (from === undefined || merge.left < grid.left || merge.left > grid.right) return;
  const rows = grid.rows.slice(from).filter((row) => row.y <= merge.bottom);
  grid.anchors.set(`${merge.top}:${merge.left}`, { columns: right - merge.left + 1, rows: rows.length });
  for (const row of rows)
    for (let x = merge.left; x <= right; x += 1)
      if (row.y !== merge.top || x !== merge.left) grid.covered.add(`${row.y}:${x}`);
}
