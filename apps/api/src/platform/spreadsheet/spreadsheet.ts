import { Workbook } from '@cj-tech-master/excelts';

export type SheetColumn = { title: string; width: number; as: 'text' | 'number' | 'day' };
/** Text, exact decimals as text, days as `YYYY-MM-DD`; null is an empty cell. */
export type SheetCell = string | number | boolean | null;
export type Sheet = { name: string; notes: string[]; columns: SheetColumn[]; rows: SheetCell[][] };

/** Excel computes with binary doubles: a decimal of more digits than they hold stays text rather than change. */
const EXACT_DIGITS = 15;
const CELL_LIMIT = 32_767;

/**
 * An .xlsx file of one sheet: notes on top, one header row, real numbers and days below. Text is written as a string cell and
 * marked as such, so that "=1+1" stays what it says and is not computed when somebody edits it (formula injection).
 */
export async function writeSpreadsheet(sheet: Sheet): Promise<Buffer> {
  const workbook = new Workbook();
  const page = workbook.addWorksheet(sheet.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31));
  for (const note of sheet.notes) page.addRow([text(note)]);
  if (sheet.notes.length > 0) page.addRow([]);
  const header = page.addRow(sheet.columns.map((column) => column.title));
  header.font = { bold: true };
  page.views = [{ state: 'frozen', xSplit: 0, ySplit: header.number }];
  for (const cells of sheet.rows) {
    const row = page.addRow([]);
    sheet.columns.forEach((column, index) => {
      const value = cells[index] ?? null;
      if (value === null) return;
      const cell = row.getCell(index + 1);
      const exact = column.as === 'number' ? exactNumber(String(value)) : null;
      if (exact !== null) {
        cell.value = exact;
        cell.numFmt = Number.isInteger(exact) ? '#,##0' : '#,##0.########';
      } else if (column.as === 'day' && typeof value === 'string') {
        cell.value = new Date(`${value}T00:00:00Z`);
        cell.numFmt = 'dd/mm/yyyy';
      } else {
        cell.value = text(String(value));
        cell.style = { ...cell.style, alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };
      }
    });
  }
  sheet.columns.forEach((column, index) => {
    page.getColumn(index + 1).width = column.width;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function exactNumber(decimal: string): number | null {
  if (decimal.replace(/\D/g, '').replace(/^0+/, '').length > EXACT_DIGITS) return null;
  const number = Number(decimal);
  return Number.isFinite(number) ? number : null;
}

/** What XML cannot hold is left out, and what a cell cannot hold is cut. */
function text(value: string): string {
  // eslint-disable-next-line no-control-regex -- these are exactly the characters that XML 1.0 refuses
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, CELL_LIMIT);
}
