import Papa from 'papaparse';
import { change, type GridState, newRow, typeInto, visibleRows } from './grid-state.js';
import type { GridColumn, GridRow, GridValues } from './grid-types.js';

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

export type PasteAt = { itemId: string; column: string };
export type Pasted = { state: GridState; cells: number; added: number; touched: string[] };

/**
 * Puts a block into the grid from one cell on, down and to the right, as one step; rows that are missing are added, columns
 * beyond the last are left out. One single value fills its cell only.
 */
export function paste(
  state: GridState,
  columns: GridColumn[],
  at: PasteAt,
  block: string[][],
  blank: () => { itemId: string; values: GridValues },
): Pasted {
  const rows = visibleRows(state);
  const firstRow = rows.findIndex((row) => row.itemId === at.itemId);
  const firstColumn = columns.findIndex((column) => column.key === at.column);
  if (firstRow < 0 || firstColumn < 0) return { state, cells: 0, added: 0, touched: [] };
  let cells = 0;
  const changed = block.map((line, offset): GridRow => {
    const known = rows[firstRow + offset] ?? emptyRow(blank());
    return line.slice(0, columns.length - firstColumn).reduce((row, text, index) => {
      const column = columns[firstColumn + index];
      if (column === undefined) return row;
      cells += 1;
      return typeInto(row, column, text);
    }, known);
  });
  const added = Math.max(0, firstRow + block.length - rows.length);
  return { state: change(state, changed), cells, added, touched: changed.map((row) => row.itemId) };
}

const emptyRow = ({ itemId, values }: { itemId: string; values: GridValues }): GridRow =>
  newRow(itemId, values, { place: {}, source: null });
