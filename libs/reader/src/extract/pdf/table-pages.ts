import type { RawCell } from '../document-builder.js';
import { joinLines } from './paragraphs.js';
import type { PageTable } from './tables.js';

/**
 * Joins a table to the one that ends the page before, where the columns are the same: a repeated header is dropped, a row cut
 * by the page is made whole, a merged cell goes on. Returns whether it did.
 */
export function continueTable(before: PageTable, next: PageTable): boolean {
  if (next.page !== before.page + 1 || !hasSameColumns(before.columns, next.columns)) return false;
  const above = before.table.rows;
  const rows = next.table.rows.slice(repeatedRows(above, next.table.rows));
  const upper = occupancy(above).at(-1) ?? [];
  const lower = occupancy(rows)[0] ?? [];
  const carried = new Set<RawCell>();
  const pairs = [...new Set(lower)].map((cell) => ({ cell, over: upper[lower.indexOf(cell)] }));
  for (const { cell, over } of pairs)
    if (over?.columns === cell.columns && cell.text === '' && (over.rows > 1 || cell.rows > 1)) carried.add(cell);
  const own = pairs.filter(({ cell }) => !carried.has(cell));
  const isRest = isRestOfRow(own);
  for (const { cell, over } of pairs) if (over && carried.has(cell)) over.rows += cell.rows - (isRest ? 1 : 0);
  if (isRest) {
    for (const { cell, over } of own)
      if (over && cell.text !== '') over.text = over.text === '' ? cell.text : joinLines([over.text, cell.text]);
    rows.shift();
  } else if (rows[0]) rows[0] = rows[0].filter((cell) => !carried.has(cell));
  above.push(...rows);
  before.page = next.page;
  return true;
}

function hasSameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 6);
}

/** How many rows at the head of a page repeat those at the head of the table. */
function repeatedRows(above: readonly RawCell[][], rows: readonly RawCell[][]): number {
  const most = Math.min(above.length, rows.length - 1, 4);
  let count = 0;
  while (count < most && rowText(above[count]) !== '' && rowText(above[count]) === rowText(rows[count])) count += 1;
  return count;
}

function rowText(row: readonly RawCell[] | undefined): string {
  return (row ?? [])
    .map((cell) => cell.text)
    .join('\t')
    .trim();
}

/** Row by row, the cell that covers each column. */
function occupancy(rows: readonly RawCell[][]): RawCell[][] {
  const grid: RawCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (const line of grid.slice(y, y + cell.rows))
        for (let dx = 0; dx < cell.columns; dx += 1) line[x + dx] ??= cell;
      x += cell.columns;
    }
  });
  return grid;
}

/** A row cut by the page goes on without its number, and in the middle of what its cells say. */
function isRestOfRow(pairs: readonly { cell: RawCell; over: RawCell | undefined }[]): boolean {
  const [first] = pairs;
  const filled = pairs.filter(({ cell }) => cell.text !== '');
  if (first?.cell.text !== '' || filled.length === 0 || pairs.some(({ cell }) => cell.rows > 1)) return false;
  return filled.every(
    ({ cell, over }) =>
      over !== undefined && over.text !== '' && (/^\p{Ll}/u.test(cell.text) || !/[.:;!?]$/.test(over.text)),
  );
}
