import Papa from 'papaparse';
import { change, type GridState, newRow, typeInto, visibleRows } from './grid-state.js';
import type { GridColumn, GridPlace, GridRow, GridValues } from './grid-types.js';
import { isLocked } from './parse-cell.js';

/** Rows of cells as a spreadsheet puts them on the clipboard: tabs, and quotes around cells that hold line breaks. */
export function readBlock(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), {
    delimiter: '\t',
    quoteChar: '"',
  });
  return data;
}

/** The other way: a table that a spreadsheet takes. A leading "=" or "@" is kept from being a formula there. */
export function writeBlock(rows: string[][]): string {
  return Papa.unparse(rows, { delimiter: '\t', newline: '\n', escapeFormulae: /^[=@\t\r]/ });
}

/** `skipped`: cells with words in them that had no place. */
export type Pasted = { state: GridState; cells: number; added: number; skipped: number; touched: string[] };

/**
 * Puts a block into the grid from one cell on, down and to the right, as one step; rows that are missing are added, columns
 * beyond the last are left out, as are cells that nothing can be typed into. One single value fills its cell only. Without
 * `blank` the rows are fixed.
 */
export function paste(
  state: GridState,
  columns: GridColumn[],
  at: GridPlace,
  block: string[][],
  blank: (() => { itemId: string; values: GridValues }) | null,
): Pasted {
  const rows = visibleRows(state);
  const firstRow = rows.findIndex((row) => row.itemId === at.itemId);
  const firstColumn = columns.findIndex((column) => column.key === at.column);
  if (firstRow < 0 || firstColumn < 0) return { state, cells: 0, added: 0, skipped: 0, touched: [] };
  const place = columns.slice(firstColumn);
  const fits = blank === null ? block.slice(0, rows.length - firstRow) : block;
  let cells = 0;
  let skipped = block.slice(fits.length).flat().filter(isWritten).length;
  const changed = fits.flatMap((line, offset): GridRow[] => {
    const known = rows[firstRow + offset] ?? (blank === null ? null : emptyRow(blank()));
    if (known === null) return [];
    const filled = place.slice(0, line.length).reduce((row, column, index) => {
      const text = line[index] ?? '';
      if (isLocked(row, column)) {
        skipped += Number(isWritten(text));
        return row;
      }
      cells += 1;
      return typeInto(row, column, text);
    }, known);
    return [filled];
  });
  const added = Math.max(0, firstRow + fits.length - rows.length);
  return { state: change(state, changed), cells, added, skipped, touched: changed.map((row) => row.itemId) };
}

const isWritten = (text: string): boolean => text.trim() !== '';

const emptyRow = ({ itemId, values }: { itemId: string; values: GridValues }): GridRow =>
  newRow(itemId, values, { place: {}, source: null });
