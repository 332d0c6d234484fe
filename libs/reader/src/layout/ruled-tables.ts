import { isHeaderRow } from '../extract/table-header.js';
import type { Line } from './line.js';
import type { RawCell } from './table.js';

/** Rows found at the start of a run of lines, and how many lines they took. */
export type FoundTable = { rows: RawCell[][]; taken: number };

const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?\s*$/u;

/** Splits a line at a separator, keeping the place of every cell. */
function cellsOf(line: Line, separator: RegExp): RawCell[] {
  const cells: RawCell[] = [];
  let from = 0;
  for (const match of line.text.matchAll(separator)) {
    cells.push({ start: line.start + from, end: line.start + match.index, text: line.text.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  cells.push({ start: line.start + from, end: line.end, text: line.text.slice(from) });
  return cells;
}

/** A table drawn with pipes, as Markdown and some converters do. */
export function findPipeTable(lines: readonly Line[], at: number): FoundTable | null {
  const rows: RawCell[][] = [];
  let isFramed: boolean | undefined;
  let index = at;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.text.split('|').length < 3) break;
    if (index > at && line.blanksBefore > 1) break;
    if (RULE.test(line.text)) continue;
    const cells = cellsOf(line, /\|/gu);
    const hasFrame = line.text.trimStart().startsWith('|');
    isFramed ??= hasFrame;
    if (cells.at(-1)?.text.trim() === '') cells.pop();
    // Where the head has no bar before its first cell, a row that begins with one has an empty first cell.
    if (hasFrame && (isFramed || cells.length > (rows[0]?.length ?? 0))) cells.shift();
    rows.push(cells);
  }
  return rows.length >= 2 ? { rows, taken: index - at } : null;
}

/** A table whose rows are lines and whose columns are TABs. */
export function findTabTable(lines: readonly Line[], at: number): FoundTable | null {
  // Looked at first, so that a long run of lines with TABs that is no table is not walked again from every line.
  const opening = lines.slice(at, at + 3).map((line) => cellsOf(line, /\t/gu));
  const headed = isHeaderRow((opening[0] ?? []).map((cell) => cell.text));
  if (!headed && !evenRows(opening)) return null;
  const rows: RawCell[][] = [];
  let index = at;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const printed = line.text.split('\t').filter((part) => part.trim() !== '').length;
    const first = rows[0];
    if (printed < 2 && !(first && line.text.includes('\t') && printed === 1 && rows.length > 1)) break;
    if (index > at && line.blanksBefore > 1) break;
    rows.push(cellsOf(line, /\t/gu));
  }
  if (rows.length < 2 || (!headed && !evenRows(rows))) return null;
  // A first column that is empty throughout is the indent of the lines.
  if (rows.every((row) => row[0]?.text.trim() === '')) rows.forEach((row) => row.shift());
  return { rows, taken: index - at };
}

/** Without a heading, only three columns or more that every row fills are a table; two columns are a letterhead or a signature. */
const evenRows = (rows: readonly RawCell[][]): boolean => {
  const width = rows[0]?.length ?? 0;
  return (
    width >= 3 &&
    rows.length >= 3 &&
    rows.every((row) => row.length === width && row.filter((cell) => cell.text.trim() !== '').length >= 2)
  );
};

/** The cells of a line of a letterhead or signature that was set with pipes, each a line of its own; other lines as they are. */
export function withoutPipes(line: Line): Line[] {
  if (!line.text.includes('|')) return [line];
  const cells = cellsOf(line, /\|/gu).filter((cell) => cell.text.trim() !== '');
  return cells.map((cell, index) => ({ ...line, ...cell, blanksBefore: index === 0 ? line.blanksBefore : 1 }));
}
