import { fold } from '@lotrinh/text';

/** One row of a pasted table: its line (from 1) and its cells by column, trimmed and in NFC; absent and empty cells are ''. */
export type PastedRow<Column extends string> = { line: number; cells: Record<Column, string> };

const TITLE_ROWS = 10;
const least = (row: { cells: string[] }) => Math.min(2, row.cells.filter((cell) => cell !== '').length);

/**
 * Reads cells copied from a spreadsheet: rows by line, cells by TAB, cells with quotes or line breaks in double quotes. `headings`
 * gives for each column the folded words that may head it, in the order that holds when there is no line of headings; a leading
 * column of running numbers is then passed over. Titles above the headings and columns without a known heading are left out.
 */
export function readPastedTable<Column extends string>(
  text: string,
  headings: Record<Column, readonly string[]>,
): PastedRow<Column>[] {
  const columns = Object.keys(headings) as Column[];
  const rows = splitCells(text).filter((row) => row.cells.some((cell) => cell !== ''));
  const named = (row: { cells: string[] }) =>
    row.cells.map((cell) => columns.find((column) => headings[column].includes(fold(cell))));
  // Titles may stand above the headings of a sheet; a row of one word is a heading only at the very top.
  const at = rows
    .slice(0, TITLE_ROWS)
    .findIndex(
      (row, index) => named(row).filter((column) => column !== undefined).length >= (index === 0 ? least(row) : 2),
    );
  const isNumbered = rows.length > 0 && rows.every((row) => /^\d+[.)]?$/.test(row.cells[0] ?? ''));
  const head = rows[at];
  const layout = head !== undefined ? named(head) : isNumbered ? [undefined, ...columns] : columns;
  return rows.slice(at + 1).map((row) => {
    const cells = Object.fromEntries(columns.map((column) => [column, ''])) as Record<Column, string>;
    layout.forEach((column, index) => {
      if (column !== undefined && cells[column] === '') cells[column] = row.cells[index] ?? '';
    });
    return { line: row.line, cells };
  });
}

function splitCells(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let cells: string[] = [];
  let startedOn = 1;
  const source = text.replace(/\r\n?/g, '\n');
  let at = 0;
  while (at <= source.length) {
    const quoted = source[at] === '"' ? closingQuote(source, at) : null;
    const end = quoted ?? nextBreak(source, at);
    const raw = source.slice(at, end);
    cells.push(clean(quoted === null ? raw : raw.slice(1, -1).replaceAll('""', '"')));
    line += raw.split('\n').length - 1;
    if (source[end] !== '\t') {
      rows.push({ line: startedOn, cells });
      cells = [];
      line += 1;
      startedOn = line;
    }
    at = end + 1;
  }
  return rows;
}

/** Where a quoted cell ends, or null when the quote is just a character of the text. */
function closingQuote(source: string, from: number): number | null {
  let at = from + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return null;
    if (source[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const after = source[quote + 1];
    return after === undefined || after === '\t' || after === '\n' ? quote + 1 : null;
  }
}

function nextBreak(source: string, from: number): number {
  const tab = source.indexOf('\t', from);
  const newline = source.indexOf('\n', from);
  const ends = [tab, newline].filter((at) => at !== -1);
  return ends.length === 0 ? source.length : Math.min(...ends);
}

const clean = (cell: string) => cell.normalize('NFC').replace(/\s+/g, ' ').trim();
