import { officialForm } from '@lotrinh/domain';
import type { ITableBordersOptions } from 'docx';
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow } from 'docx';
import { ink } from './lines.js';
import type { ColumnLine } from './model.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const size = officialForm.sizes.body[0];
/** Between lines that stand beside each other, in twentieths of a point. */
const gap = 200;

/** For the tables that set letterhead and signature in two columns. */
export const noBorders: ITableBordersOptions = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
};

/** A column of a table without borders, as wide as given and without padding. */
export const columnCell = (lines: Paragraph[], width: number): TableCell =>
  new TableCell({
    children: lines,
    width: { size: width, type: 'dxa' },
    margins: { left: 0, right: 0, marginUnitType: 'dxa' },
  });

/** Lines beside each other in columns of one width, kept on one page. */
export function columnsTable(columns: readonly (readonly ColumnLine[])[], whole: number): Table {
  const width = Math.floor(whole / columns.length);
  return new Table({
    columnWidths: columns.map(() => width),
    width: { size: width * columns.length, type: 'dxa' },
    layout: 'fixed',
    borders: noBorders,
    rows: [
      new TableRow({ cantSplit: true, children: columns.map((lines) => columnCell(lines.map(columnLine), width)) }),
    ],
  });
}

const columnLine = ({ text, face, isCentred }: ColumnLine): Paragraph =>
  new Paragraph({
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...(isCentred ? {} : { indent: { right: gap } }),
    children: [ink(text, { size, bold: face === 'strong', italic: face === 'italic' })],
  });
