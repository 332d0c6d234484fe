import { foldKeepingLength } from '@lotrinh/text';
import type { TableCell } from '../model.js';

/** What the cells of a column hold, told by the words at its head. */
export type ColumnRole =
  | 'number'
  | 'task'
  | 'indicator'
  | 'lead'
  | 'coordination'
  | 'both_units'
  | 'period'
  | 'start'
  | 'end'
  | 'cost'
  | 'source'
  | 'deliverable'
  | 'unit_of_measure'
  | 'value'
  | 'baseline'
  | 'respondent'
  | 'note'
  | 'other';

/** `heading` is the text of all header cells above the column, joined; `year` a year printed there. */
export type Column = { role: ColumnRole; heading: string; year: number | null };

export type TableShape = { columns: Column[]; rows: TableCell[][] };

type Rule = [ColumnRole, RegExp];

/** First hit wins; written on folded text, so without diacritics. */
const RULES: Rule[] = [
  ['number', /^(?:tt|stt|so tt|so thu tu|s\.?t\.?t\.?|ma so|#|no\.?)$/],
  ['both_units', /chu tri.*phoi hop|co quan thuc hien va phoi hop/],
  ['coordination', /phoi hop|tham gia thuc hien/],
  ['unit_of_measure', /^don vi(?: tinh)?$|^dvt$|don vi tinh$|^don vi do/],
  [
    'lead',
    /chu tri|dau moi|chu dau tu|don vi thuc hien|co quan thuc hien|don vi chu quan|phu trach|chiu trach nhiem|co quan tham muu|don vi tham muu|to chuc thuc hien|noi thuc hien|phan cong|giao thuc hien|don vi trien khai/,
  ],
  ['start', /bat dau|khoi cong|thoi gian tu$/],
  ['end', /thoi gian hoan thanh|thoi han|hoan thanh truoc|ket thuc|ngay hoan thanh|han hoan thanh/],
  ['period', /thoi gian|tien do|nam thuc hien|lo trinh|thoi diem|giai doan thuc hien/],
  ['source', /nguon von|nguon kinh phi|nguon ngan sach|nguon luc|^nguon|ngan sach/],
  [
    'cost',
    /kinh phi|tong muc dau tu|du toan|so tien|thanh tien|tong von|nhu cau von|von dau tu|muc dau tu|^von|gia tri dau tu/,
  ],
  ['note', /ghi chu/],
  [
    'baseline',
    /hien trang|thuc hien nam|ket qua nam|thuc trang|uoc thuc hien|nam goc|nam co so|^th nam|^uth|da dat|ket qua thuc hien|hien tai|^thuc hien/,
  ],
  ['deliverable', /san pham|dau ra|ket qua|minh chung|san luong/],
  ['indicator', /^(?!.*nhiem vu).*(?:chi tieu|chi so)/],
  ['task', /nhiem vu|noi dung|hoat dong|du an|cong viec|giai phap|danh muc|hang muc|de an|cong tac|viec lam/],
  ['indicator', /chi tieu|chi so|muc tieu|tieu chi|noi dung danh gia|chi bao/],
  ['value', /^ke hoach|gia tri|dinh muc|muc phan dau|ty le|so luong|phan dau|ket qua can dat/],
  ['respondent', /^(?:ten )?(?:don vi|co quan|dia phuong|huyen|xa|so nganh)/],
  ['task', /^ten /],
];

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

/** The role that the words at the head of a column give it. */
export function columnRole(heading: string): ColumnRole {
  const words = foldKeepingLength(heading)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = words.replace(/^[\s.:*]+|[\s.:*]+$/g, '');
  for (const [role, pattern] of RULES) if (pattern.test(bare)) return role;
  return 'other';
}

function distinct(row: TableCell[]): TableCell[] {
  return row.filter((cell, i) => i === 0 || !sameCell(cell, row[i - 1]));
}

/** Merged cells are repeated with one span. */
export function sameCell(a: TableCell | undefined, b: TableCell | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.span.start === b.span.start && a.span.end === b.span.end && a.span.end > a.span.start;
}

function isBlank(cell: TableCell | undefined): boolean {
  return (cell?.text ?? '').trim() === '';
}

/** "(1) (2) (3)", "1 2 3", "A B C": a row that numbers the columns. */
function numbersColumns(row: TableCell[]): boolean {
  const texts = row.map((cell) => cell.text.trim()).filter((text) => text !== '');
  if (texts.length < 3 || !texts.every((text) => /^\(?\d{1,2}\)?$|^\(?[A-Z]\)?$|^\(?\d{1,2}\)?\s*=.*$/u.test(text)))
    return false;
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN)).filter((n) => !Number.isNaN(n));
  return numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);
}

/** How many rows at the top are header rows. */
function headerDepth(rows: TableCell[][]): number {
  const marked = rows.findIndex((row) => !row.some((cell) => cell.header));
  const roles = (row: TableCell[]): number => distinct(row).filter((cell) => columnRole(cell.text) !== 'other').length;
  let depth = marked > 0 ? marked : 0;
  if (depth === 0) {
    const first = rows.slice(0, 4).findIndex((row) => roles(row) >= 2);
    if (first < 0) return 0;
    depth = first + 1;
  }
  while (depth < Math.min(rows.length, depth + 1) && isSecondHeader(rows, depth)) depth += 1;
  return depth;
}

/** A row under the first header row that only splits its columns ("2021 | 2022 | …", "Chủ trì | Phối hợp"). */
function isSecondHeader(rows: TableCell[][], index: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  if (row === undefined || above === undefined) return false;
  if (numbersColumns(row)) return true;
  const inherited = row.some((cell, i) => sameCell(cell, above[i]));
  const merged = above.some((cell, i) => i > 0 && sameCell(cell, above[i - 1]));
  const own = row.filter((cell, i) => !sameCell(cell, above[i]) && !isBlank(cell));
  const short = own.every((cell) => cell.text.trim().length <= 40);
  if (inherited) return own.length > 0 && short;
  const first = row[0]?.text.trim() ?? '';
  const looksLikeHead = own.filter((cell) => columnRole(cell.text) !== 'other' || YEAR.test(cell.text)).length >= 2;
  return merged && isBlank(row[0]) && first === '' && short && looksLikeHead;
}

/** The columns of a table and the rows beneath its head; null where no head is recognised. Repeated heads are dropped. */
export function readTableShape(rows: TableCell[][]): TableShape | null {
  const depth = headerDepth(rows);
  if (depth === 0) return null;
  const head = rows.slice(0, depth).filter((row) => !numbersColumns(row) && distinct(row).length > 1);
  const width = Math.max(...rows.map((row) => row.length));
  const columns: Column[] = [];
  for (let c = 0; c < width; c += 1) {
    const cells = head.map((row) => row[c]).filter((cell) => cell !== undefined);
    const own = cells.filter((cell, i) => i === 0 || !sameCell(cell, cells[i - 1]));
    const heading = own
      .map((cell) => cell.text.trim())
      .filter((text) => text !== '')
      .join(' ');
    const last = own.at(-1)?.text ?? '';
    const lastRole = columnRole(last);
    const role = lastRole === 'other' || lastRole === 'respondent' ? columnRole(heading) : lastRole;
    columns.push({ role, heading, year: yearIn(last) ?? yearIn(heading) });
  }
  const signature = head.map((row) => row.map((cell) => cell.text.trim()).join('|'));
  const body = rows
    .slice(depth)
    .filter((row) => !signature.includes(row.map((cell) => cell.text.trim()).join('|')) && !numbersColumns(row));
  return { columns, rows: body };
}

function yearIn(text: string): number | null {
  const match = YEAR.exec(text);
  return match === null ? null : Number(match[1]);
}

/** The last of the columns with a role, as an index, or -1. */
export function columnOf(shape: TableShape, ...roles: ColumnRole[]): number {
  for (const role of roles) {
    const index = shape.columns.findIndex((column) => column.role === role);
    if (index >= 0) return index;
  }
  return -1;
}

/** The text of a cell, white space collapsed; dashes, dots and "x" that stand for nothing give ''. */
export function cellText(cell: TableCell | undefined): string {
  const text = (cell?.text ?? '').replace(/\s+/gu, ' ').trim();
  return /^[-–—.…_/*\s]*$/u.test(text) ? '' : text;
}
