import type { ITableBordersOptions, Paragraph } from 'docx';
import { BorderStyle, TableCell } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

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
