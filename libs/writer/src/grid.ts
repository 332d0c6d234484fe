import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlign } from 'docx';
import { ink, widthOf } from './lines.js';
import type { Block, Cell, MarkedLine } from './model.js';

export type Grid = Extract<Block, { kind: 'table' }>;
type Rows = readonly (readonly Cell[])[];

const size = 12;
const padding = 80;
/** No column under a centimetre, none that takes more of the width than this many others. */
const least = 567;
const longest = 60;

/**
 * A ruled table over the whole width, its header repeated on every page; neither that nor the last row stands alone on one.
 * `keepNext` holds the last row on one page with what follows.
 */
export function tableOf({ rows, headerRows }: Grid, width: number, keepNext = false): Table {
  const widths = columnWidths(rows, width);
  return new Table({
    columnWidths: widths,
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    margins: { left: padding, right: padding, marginUnitType: 'dxa' },
    rows: rows.map((row, index) => {
      const isHeader = index < headerRows;
      const isKept = index === rows.length - 1 ? keepNext : isHeader || index === rows.length - 2;
      return new TableRow({
        tableHeader: isHeader,
        cantSplit: true,
        children: row.map((cell) => cellOf(cell, isHeader, isKept)),
      });
    }),
  });
}

function cellOf(cell: Cell, isHeader: boolean, keepNext: boolean): TableCell {
  const { text, columnSpan, rowSpan, marked } = cell;
  const alignment = isHeader || cell.isCentred ? AlignmentType.CENTER : alignmentOf(text);
  const bold = isHeader || cell.isStrong === true;
  const lines: readonly MarkedLine[] = marked ?? text.split('\n').map((line) => [{ text: line, mark: null }]);
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlign.CENTER,
    children: lines.map(
      (line) =>
        new Paragraph({
          alignment,
          keepNext,
          children: line.map(({ text: words, mark }) =>
            ink(words, { size, bold, struck: mark === 'struck', underlined: mark === 'underlined' }),
          ),
        }),
    ),
  });
}

/** Amounts to the right, figures and signs in the middle, words to the left. */
function alignmentOf(text: string): 'left' | 'center' | 'right' {
  if (/^\s*\d{1,3}(?:\.\d{3})+(?:,\d+)?\s*$/u.test(text)) return AlignmentType.RIGHT;
  return /\p{L}{3}/u.test(text) ? AlignmentType.LEFT : AlignmentType.CENTER;
}

/**
 * No column is narrower than its longest word or amount; what is left over goes to the columns whose text does not fit on a
 * line yet, by how much it lacks.
 */
function columnWidths(rows: Rows, width: number): number[] {
  const words = leastWidths(rows);
  const lines = widest(rows, (text) => lineWidth(text.slice(0, longest)));
  const taken = words.reduce((sum, word) => sum + word, 0);
  if (taken >= width) return words.map((word) => Math.floor((width * word) / taken));
  const lacks = words.map((word, at) => Math.max(1, (lines[at] ?? 0) - word));
  const lacking = lacks.reduce((sum, lack) => sum + lack, 0);
  return words.map((word, at) => Math.floor(word + ((width - taken) * (lacks[at] ?? 0)) / lacking));
}

/** How wide the longest word of each column is. */
export const leastWidths = (rows: Rows): number[] => widest(rows, wordWidth);

function widest(rows: Rows, measure: (text: string) => number): number[] {
  const widths: number[] = [];
  for (const { column, cell } of placedCells(rows)) {
    for (let at = column; at < column + cell.columnSpan; at += 1)
      widths[at] = Math.max(widths[at] ?? least, measure(cell.text) / cell.columnSpan);
  }
  return widths;
}

const lineWidth = (text: string): number => widthOf(text, size) + 3 * padding;

const wordWidth = (text: string): number => Math.max(...text.split(/[^\S\u00a0]+/u).map((word) => lineWidth(word)));

/** Every cell with the column it begins in: cells that reach down from above keep their places. */
function placedCells(rows: Rows): { column: number; cell: Cell }[] {
  const freeFrom: number[] = [];
  return rows.flatMap((row, r) => {
    let column = 0;
    return row.map((cell) => {
      while ((freeFrom[column] ?? 0) > r) column += 1;
      const placed = { column, cell };
      for (let at = column; at < column + cell.columnSpan; at += 1) freeFrom[at] = r + cell.rowSpan;
      column += cell.columnSpan;
      return placed;
    });
  });
}
