import { foldKeepingLength } from '@lotrinh/text';
import { readLabel } from '../structure/label.js';
import { isHeaderRow } from '../extract/table-header.js';
import type { ColumnRole } from '../items/table-columns.js';
import { columnRole } from '../items/table-columns.js';
import type { Line } from './line.js';
import { isBlank, isCapitals, wordCount } from './line.js';
import type { FoundTable } from './ruled-tables.js';
import type { RawCell } from './table.js';

const asCell = (line: Line): RawCell => ({ start: line.start, end: line.end, text: line.text });
const merge = (a: RawCell, b: RawCell): RawCell => ({
  start: a.start,
  end: b.end,
  text: a.text + ' '.repeat(b.start - a.end) + b.text,
});

/**
 * A table whose cells stand one to a line, each indented by a TAB, rows parted by an empty line (as web pages leave them when
 * copied). A line without TAB carries on the cell above; a line of a TAB alone is an empty cell.
 */
export function findIndentedTable(lines: readonly Line[], at: number): FoundTable | null {
  if (!hasHeading(lines, at)) return null;
  const rows: RawCell[][] = [];
  let index = at;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || (index > at && line.blanksBefore > 1)) break;
    const row = rows.at(-1);
    const startsRow = index === at || line.blanksBefore === 1;
    if (!line.text.startsWith('\t')) {
      if (startsRow || !row || isBlank(line)) break;
      const cell = row.pop();
      if (cell) row.push(merge(cell, asCell(line)));
    } else if (startsRow) rows.push([asCell(line)]);
    else row?.push(asCell(line));
  }
  const heading = rows[0] ?? [];
  const width = heading.length;
  if (rows.length < 2 || width < 2) return null;
  return {
    rows: rows.length === 2 && (rows[1]?.length ?? 0) > width * 1.5 ? rewrap(rows, width) : rows,
    taken: index - at,
  };
}

const WIDEST = 40;

/** Whether the indented lines from here to the next empty line name columns. */
function hasHeading(lines: readonly Line[], at: number): boolean {
  if (!lines[at]?.text.startsWith('\t')) return false;
  const rest = lines.slice(at + 1, at + WIDEST);
  const end = rest.findIndex((line) => line.blanksBefore > 0);
  const cells: string[] = [];
  for (const { text } of [lines[at], ...(end < 0 ? rest : rest.slice(0, end))]) {
    if (text.startsWith('\t')) cells.push(text);
    else cells.push(`${cells.pop() ?? ''} ${text}`);
  }
  return isHeaderRow(cells) || isHeaderRow(cells.slice(0, 3));
}

/** Rows printed without a line between them: cut at the width of the heading. */
function rewrap(rows: RawCell[][], width: number): RawCell[][] {
  const cells = rows.flat();
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}

const TIME =
  /^(?:(?:quy|thang|nam|ngay|truoc|hoan thanh|giai doan|tu nam|den nam|trong nam|cuoi nam|dau nam)?\s*[ivx\d]{1,4}(?:\s*[-/.]\s*\d{1,4})*(?:\s*nam \d{4})?(?:\s*[-–]\s*(?:quy|thang|nam)?\s*[ivx\d]{1,4}(?:[/.]\d{1,4})*)?$|hang nam|hang quy|hang thang|thuong xuyen|dinh ky|giai doan|quy [ivx]|thang \d|nam \d{4}|den nam|tu nam|truoc \d|lien tuc|theo lo trinh|theo ke hoach)/;
const UNIT =
  /^(?:cac )?(?:so|vu|cuc|tong cuc|van phong|vp|trung tam|tttt|phong|ban|bo|ubnd|uy ban|thanh tra|vien|truong|hoc vien|cong an|kho bac|bao hiem|buu dien|don vi|co quan|dia phuong|chi cuc|quy|doan|hoi|dang uy|mat tran|benh vien|doanh nghiep|cong ty|tap doan|ngan hang|toa an|bhxh|cac bo)(?![a-z])/;
const AMOUNT = /^[\d.,\s]+(?:\s*(?:trieu|ty|nghin|dong|usd|trd))*$/;

/** How well the words of a line suit a column, 0 to 3. */
function suits(text: string, column: ColumnRole): number {
  const words = foldKeepingLength(text.trim()).replace(/\s+/g, ' ');
  const isTime = TIME.test(words) && wordCount(words) <= 12;
  const isUnit = UNIT.test(words) && wordCount(words) <= 40;
  const isAmount = AMOUNT.test(words);
  if (column === 'number') return /^(?:\d{1,3}(?:\.\d{1,2})*|[ivxl]+|[a-z])\.?$/.test(words) ? 3 : -4;
  if (column === 'period' || column === 'start' || column === 'end') return isTime ? 3 : -2;
  if (column === 'lead' || column === 'coordination' || column === 'both_units' || column === 'respondent')
    return isUnit ? 2 : isTime || isAmount ? -2 : 0;
  if (column === 'cost' || column === 'value' || column === 'baseline') return isAmount ? 3 : /\d/.test(words) ? 1 : -1;
  if (column === 'task' || column === 'indicator') return isTime || isAmount ? -1 : 2;
  return isTime || isAmount ? 0 : 1;
}

/**
 * Lays the lines of one row under the columns: a line goes under the column of the line before or a later one, so that the
 * words suit the headings best; columns passed over are empty.
 */
function placeRow(lines: readonly Line[], columns: readonly ColumnRole[]): RawCell[] {
  const n = lines.length;
  const m = columns.length;
  // A line for every column, and none that its heading forbids: nothing is missing, so nothing is moved.
  if (n === m && lines.every((line, i) => suits(line.text, columns[i] ?? 'other') > -2)) return lines.map(asCell);
  const score = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(-Infinity));
  const from = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(-1));
  (score[0] ?? [])[0] = 0;
  for (let i = 1; i <= n; i += 1) {
    for (let j = 1; j <= m; j += 1) {
      const fit = suits(lines[i - 1]?.text ?? '', columns[j - 1] ?? 'other');
      for (let k = 0; k <= j; k += 1) {
        const before = score[i - 1]?.[k] ?? -Infinity;
        if (before === -Infinity || (k === 0 && i > 1)) continue;
        // Two lines in one cell, or a column left empty, are each a little less likely than one line per column.
        const cost = k === j ? 1.2 : (j - k - 1) * 0.4;
        const total = before + fit - cost;
        if (total > (score[i]?.[j] ?? -Infinity)) {
          (score[i] ?? [])[j] = total;
          (from[i] ?? [])[j] = k;
        }
      }
    }
  }
  let column = 1;
  for (let j = 2; j <= m; j += 1) if ((score[n]?.[j] ?? -Infinity) > (score[n]?.[column] ?? -Infinity)) column = j;
  const placed = new Array<RawCell | null>(m).fill(null);
  for (let i = n; i >= 1; i -= 1) {
    const line = lines[i - 1];
    const held = placed[column - 1];
    if (line) placed[column - 1] = held ? merge(asCell(line), held) : asCell(line);
    column = from[i]?.[column] ?? 1;
  }
  let end = lines[0]?.start ?? 0;
  return placed.map((cell) => {
    if (cell) end = cell.end;
    return cell ?? { start: end, end, text: '' };
  });
}

const NUMBERED = /^\s*\(?(\d{1,3})\)?\s*[.)]?\s*$/u;
const GROUP = /^\s*(?:[IVX]+|[A-HĐ])\s*[.)]?\s*$/u;

/** A table whose cells stand one to a line without indent; row numbers tell where rows begin. */
export function findNumberedTable(lines: readonly Line[], at: number): FoundTable | null {
  if (columnRole(lines[at]?.text ?? '') !== 'number' || wordCount(lines[at]?.text ?? '') > 3) return null;
  const heading: Line[] = [];
  let index = at;
  for (; index < lines.length && heading.length < 14; index += 1) {
    const line = lines[index];
    if (!line || NUMBERED.test(line.text) || GROUP.test(line.text) || wordCount(line.text) > 14) break;
    if (!isBlank(line)) heading.push(line);
  }
  const cells = joinHeading(heading);
  const columns = cells.map((cell) => columnRole(cell.text));
  const firstRow = lines[index];
  if (cells.length < 3 || !isHeaderRow(cells.map((cell) => cell.text)) || !firstRow) return null;
  const rows: RawCell[][] = [cells];
  let row: Line[] = [];
  let expected = 1;
  const flush = (): void => {
    if (row.length > 0) rows.push(placeRow(row, columns));
    row = [];
  };
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || (row.length > 0 && endsTable(line, row, columns.length))) break;
    if (isBlank(line)) continue;
    const number = Number(NUMBERED.exec(line.text)?.[1] ?? Number.NaN);
    const startsRow =
      number === expected || (number === 1 && row.length >= 2) || (GROUP.test(line.text) && row.length !== 1);
    if (startsRow) {
      flush();
      if (!Number.isNaN(number)) expected = number + 1;
    } else if (rows.length === 1 && row.length === 0) return null;
    const last = row.at(-1);
    if (last && line.blanksBefore === 0 && /^\s*\p{Ll}/u.test(line.text) && row.length > 1)
      row[row.length - 1] = { ...last, ...merge(last, line) };
    else row.push(line);
  }
  flush();
  return rows.length >= 3 ? { rows, taken: index - at } : null;
}

/** A heading broken over lines ("Thời gian" / "thực hiện") is one cell. */
function joinHeading(lines: readonly Line[]): RawCell[] {
  const cells: RawCell[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last && (/^\s*\p{Ll}/u.test(line.text) || (columnRole(line.text) === 'other' && /^\s*\(/u.test(line.text))))
      cells[cells.length - 1] = merge(last, asCell(line));
    else cells.push(asCell(line));
  }
  return cells;
}

/** What cannot stand in a cell: a heading of the next section, the signature, or running text below a row that is already full. */
function endsTable(line: Line, row: readonly Line[], width: number): boolean {
  const label = readLabel(line.text);
  const words = foldKeepingLength(line.text.trim());
  if (/^(?:noi nhan|phu luc|tm\.|kt\.|tong cong|ghi chu:)/.test(words)) return true;
  if (label && (label.kind === 'part' || label.kind === 'chapter' || label.kind === 'article')) return true;
  if (
    label &&
    (label.kind === 'roman' || label.kind === 'capital') &&
    line.text.slice(label.length).trim() !== '' &&
    isCapitals(line.text)
  )
    return true;
  if (
    row.length >= width &&
    line.blanksBefore > 0 &&
    (line.blanksBefore > 1 || wordCount(line.text) > 12 || label !== null)
  )
    return true;
  return line.blanksBefore > 2;
}
