import type { Cell, Table } from '../model.js';
import { isHeaderRow } from '../extract/table-header.js';

/** A cell before it is placed: its place in the canonical text, and its words at the same length. */
export type RawCell = { start: number; end: number; text: string };

const squeeze = (cell: RawCell): RawCell => {
  const lead = cell.text.length - cell.text.trimStart().length;
  const words = cell.text.trim();
  return words === ''
    ? { start: cell.start, end: cell.start, text: '' }
    : { start: cell.start + lead, end: cell.start + lead + words.length, text: words };
};

/** Builds a table of equal rows; short rows are filled up with empty cells, and heading rows at the top are marked. */
export function tableOf(rows: readonly (readonly RawCell[])[], page: number | null): Table | null {
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const first = filled[0]?.[0];
  const last = filled.at(-1)?.at(-1);
  if (!first || !last) return null;
  const width = Math.max(...filled.map((row) => row.length));
  let inHead = true;
  const cells = filled.map((row): Cell[] => {
    inHead = inHead && (isHeaderRow(row.map((cell) => cell.text)) || isColumnCount(row));
    const squeezed = row.map(squeeze);
    const end = squeezed.at(-1)?.end ?? first.start;
    const filler = Array.from({ length: width - row.length }, (): RawCell => ({ start: end, end, text: '' }));
    return [...squeezed, ...filler].map((cell) => ({ ...cell, header: inHead }));
  });
  const ends = cells.flat().map((cell) => cell.end);
  return { kind: 'table', start: first.start, end: Math.max(last.end, ...ends), rows: cells, page };
}

/** The row "(1) (2) (3)" or "A B 1 2" under a heading. */
const isColumnCount = (row: readonly RawCell[]): boolean =>
  row.length >= 3 &&
  row.every(
    (cell, index) =>
      new RegExp(`^\\s*\\(?(?:${index + 1}|[A-E])\\)?\\s*$`, 'u').test(cell.text) || cell.text.trim() === '',
  );
