import { isHeaderRow } from '../extract/table-header.js';
import type { Line } from './line.js';
import type { FoundTable } from './ruled-tables.js';
import type { RawCell } from './table.js';

type Token = { bar: boolean; cell: RawCell; line: number };

const CELL_LINES = 40;

/** Bars and the words between them, line by line; blank pieces are left out. */
function* tokensOf(lines: readonly Line[], at: number): Generator<Token> {
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) return;
    for (const match of line.text.matchAll(/\||[^|]+/gu)) {
      const start = line.start + match.index;
      const bar = match[0] === '|';
      if (bar || match[0].trim() !== '')
        yield { bar, cell: { start, end: start + match[0].length, text: match[0] }, line: index };
    }
  }
}

const merge = (a: RawCell, b: RawCell): RawCell => ({
  start: a.start,
  end: b.end,
  text: a.text + ' '.repeat(b.start - a.end) + b.text,
});

/**
 * A table whose cells are parted by bars on lines of their own, as web pages leave them when converted: a row opens with a bar
 * and every cell closes with one, so two bars in a row are an empty cell or the border between two rows.
 */
export function findBarTable(lines: readonly Line[], at: number): FoundTable | null {
  if (!lines[at]?.text.trim().startsWith('|')) return null;
  const tokens = tokensOf(lines, at);
  const heading = readHeading(tokens);
  if (!heading || !isHeaderRow(heading.map((cell) => cell.text))) return null;
  const rows: RawCell[][] = [heading];
  let taken = (lastLine(lines, heading) ?? at) + 1 - at;
  // The bar that opened the second row has been read with the heading.
  for (let opened = true; opened;) {
    const row: RawCell[] = [];
    let cell: RawCell | null = null;
    let cellLines = 0;
    let end = at + taken - 1;
    while (row.length < heading.length) {
      const { value: token } = tokens.next() as IteratorResult<Token, undefined>;
      if (!token || cellLines > CELL_LINES) return finished(rows, taken);
      end = token.line;
      if (!token.bar) {
        cell = cell ? merge(cell, token.cell) : token.cell;
        cellLines += 1;
      } else {
        row.push(cell ?? { start: token.cell.start, end: token.cell.start, text: '' });
        cell = null;
        cellLines = 0;
      }
    }
    rows.push(row);
    taken = end + 1 - at;
    const { value: next } = tokens.next() as IteratorResult<Token, undefined>;
    opened = next?.bar === true;
  }
  return finished(rows, taken);
}

const finished = (rows: RawCell[][], taken: number): FoundTable | null => (rows.length >= 2 ? { rows, taken } : null);

const lastLine = (lines: readonly Line[], row: readonly RawCell[]): number | null => {
  const end = row.at(-1)?.end ?? 0;
  const index = lines.findIndex((line) => line.start <= end && end <= line.end);
  return index < 0 ? null : index;
};

/** The cells up to the first two bars in a row: a heading has no empty cell. */
function readHeading(tokens: Generator<Token>): RawCell[] | null {
  const cells: RawCell[] = [];
  let cell: RawCell | null = null;
  let first = true;
  let pieces = 0;
  for (;;) {
    const { value: token } = tokens.next() as IteratorResult<Token, undefined>;
    if (!token || (first && !token.bar) || cells.length > 20 || pieces > 6) return null;
    if (!token.bar) {
      cell = cell ? merge(cell, token.cell) : token.cell;
      pieces += 1;
    } else if (cell) {
      cells.push(cell);
      cell = null;
      pieces = 0;
    } else if (!first) return cells.length >= 2 ? cells : null;
    first = false;
  }
}
