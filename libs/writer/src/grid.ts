import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlign } from 'docx';
import { ink } from './lines.js';
import type { Block, Cell } from './model.js';

type Grid = Extract<Block, { kind: 'table' }>;

const size = 12;
const padding = 80;
/** No column under a centimetre, none that takes more of the width than this many others. */
const least = 567;
const longest = 60;

/** A ruled table over the whole width, its header repeated on every page. */
export function tableOf({ rows, headerRows }: Grid, width: number): Table {
  const widths = columnWidths(rows, width);
  return new Table({
    columnWidths: widths,
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    margins: { left: padding, right: padding, marginUnitType: 'dxa' },
    rows: rows.map((row, index) => {
      const isHeader = index < headerRows;
      return new TableRow({
        tableHeader: isHeader,
        cantSplit: true,
        children: row.map((cell) => cellOf(cell, isHeader)),
      });
    }),
  });
}

function cellOf({ text, columnSpan, rowSpan }: Cell, isHeader: boolean): TableCell {
  const alignment = isHeader ? AlignmentType.CENTER : alignmentOf(text);
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlign.CENTER,
    children: text
      .split('\n')
      .map((line) => new Paragraph({ alignment, children: [ink(line, { size, bold: isHeader })] })),
  });
}

/** Amounts to the right, figures and signs in the middle, words to the left. */
function alignmentOf(text: string): 'left' | 'center' | 'right' {
  if (/^\s*\d{1,3}(?:\.\d{3})+(?:,\d+)?\s*$/u.test(text)) return AlignmentType.RIGHT;
  return /\p{L}{3}/u.test(text) ? AlignmentType.LEFT : AlignmentType.CENTER;
}

/** Shares the width by how much stands in each column, so that short columns stay narrow. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const weights = columnWeights(rows);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = width - least * weights.length;
  if (room <= 0) return weights.map(() => Math.floor(width / weights.length));
  return weights.map((weight) => least + Math.floor((room * weight) / total));
}

function columnWeights(rows: readonly (readonly Cell[])[]): number[] {
  const weights: number[] = [];
  const covered: number[] = [];
  for (const row of rows) {
    let column = 0;
    const next = [...row];
    const width = Math.max(
      weights.length,
      row.reduce((sum, cell) => sum + cell.columnSpan, 0),
    );
    while (column < width) {
      if ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 0) - 1;
        column += 1;
        continue;
      }
      const cell = next.shift();
      if (cell === undefined) break;
      const share = Math.min(longest, cell.text.length) / cell.columnSpan;
      for (let at = column; at < column + cell.columnSpan; at += 1) {
        weights[at] = Math.max(weights[at] ?? 1, share);
        covered[at] = cell.rowSpan - 1;
      }
      column += cell.columnSpan;
    }
  }
  return Array.from(weights, (weight) => weight);
}
