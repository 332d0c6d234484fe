import type { RawCell, RawTable } from '../document-builder.js';
import { startsWithLabel } from '../label-start.js';
import { isHeaderRow } from '../table-header.js';
import type { Line, Segment } from './lines.js';
import { joinLines } from './paragraphs.js';

type Interval = { left: number; right: number };

/** Lines above the table, the table, and how many lines they and it take; null where there is no table. */
export type AlignedTable = { before: Line[]; table: RawTable; taken: number };

/**
 * A table drawn without rules: a line that names at least three columns, and lines below it whose parts keep to them. A row
 * begins where its first column is filled.
 */
export function findAlignedTable(lines: readonly Line[]): AlignedTable | null {
  const at = lines.findIndex((line) => line.parts.length >= 3 && isHeaderRow(line.parts.map((part) => part.text)));
  const header = lines[at];
  if (!header) return null;
  let columns: Interval[] = header.parts;
  const body: Line[] = [];
  for (let next = lines[at + 1]; next; next = lines[at + 1 + body.length]) {
    const above = body.at(-1) ?? header;
    const wider = widen(columns, next.parts);
    if (wider.length !== header.parts.length || isBelow(above, next)) break;
    columns = wider;
    body.push(next);
  }
  const rows = toRows(body, columns);
  if (rows.length < 2) return null;
  const headerRow = header.parts.map((part) => cell(part.text, true));
  return {
    before: lines.slice(0, at),
    table: { kind: 'table', rows: [headerRow, ...rows], page: header.page },
    taken: at + 1 + body.length,
  };
}

/** Text below the table: far from it, or a line alone that is no continuation of a cell. */
function isBelow(above: Line, next: Line): boolean {
  const gap = (next.baseline - above.baseline) / next.size;
  const [only, second] = next.parts;
  return gap > 3 || (only !== undefined && second === undefined && (gap > 1.5 || startsWithLabel(only.text)));
}

/** The columns with these parts in them; fewer where a part reaches over two. */
function widen(columns: readonly Interval[], parts: readonly Segment[]): Interval[] {
  const sorted = [...columns, ...parts].map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last && interval.left < last.right) last.right = Math.max(last.right, interval.right);
    else merged.push(interval);
  }
  return merged;
}

function toRows(lines: readonly Line[], columns: readonly Interval[]): RawCell[][] {
  const rows: string[][][] = [];
  for (const line of lines) {
    const cells = columns.map((column) =>
      line.parts
        .filter((part) => part.left >= column.left && part.right <= column.right)
        .map((part) => part.text)
        .join(' '),
    );
    if (cells[0] !== '' || rows.length === 0) rows.push(columns.map(() => []));
    cells.forEach((text, i) => {
      if (text !== '') rows.at(-1)?.[i]?.push(text);
    });
  }
  return rows.map((row) => row.map((texts) => cell(joinLines(texts), false)));
}

function cell(text: string, header: boolean): RawCell {
  return { text, columns: 1, rows: 1, header };
}
