import { fold } from '@lotrinh/text';
import type { RawTable } from './document-builder.js';

/** Words that open a column heading of plans, annexes and reports, folded (no diacritics, lower case). */
const headings =
  /^(stt|tt|so tt|so thu tu|noi dung|ten |nhiem vu|du an|danh muc|hang muc|chi tieu|muc tieu|don vi|dvt|co quan|chu tri|phoi hop|thoi gian|thoi han|tien do|han |kinh phi|du toan|nguon|ghi chu|san pham|ket qua|muc dau tu|tong |giai doan|nam \d{4}|ke hoach|thuc hien|hinh thuc|ty le|so luong|quy mo|linh vuc|noi dung|muc do|lo trinh|thanh tien|don gia|gia tri)/;

/** True where the cells read as names of columns: at least two known ones, and no cell as long as a sentence. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.map((text) => fold(text).replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const known = filled.filter((text) => headings.test(text)).length;
  return known >= 2 && known * 2 >= filled.length && filled.every((text) => text.length <= 80);
}

/** Marks the header rows of a table that does not mark them itself: the first row that names columns, and rows its cells reach into. */
export function flagHeaderRows(table: RawTable): RawTable {
  const first = table.rows.slice(0, 4).findIndex((row) => isHeaderRow(row.map((cell) => cell.text)));
  const depth = first < 0 ? 0 : headerDepth(table, first);
  return {
    ...table,
    rows: table.rows.map((row, y) => (y < depth ? row.map((cell) => ({ ...cell, header: true })) : row)),
  };
}

function headerDepth(table: RawTable, first: number): number {
  let depth = first + 1;
  for (let y = 0; y < Math.min(depth, table.rows.length); y += 1)
    for (const cell of table.rows[y] ?? []) depth = Math.max(depth, Math.min(y + cell.rows, first + 3));
  // A heading over several columns is completed by the row below it.
  const last = table.rows[depth - 1] ?? [];
  const isOpen = depth === first + 1 && last.some((cell) => cell.columns > 1) && last.length > 1;
  return isOpen ? depth + 1 : depth;
}
