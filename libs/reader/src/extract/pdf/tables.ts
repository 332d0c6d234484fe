import type { RawCell, RawTable } from '../document-builder.js';
import { startsWithLabel } from '../label-start.js';
import type { Grid, GridCell } from './grid.js';
import { lineLeft, lineRight, lineText, toLines, type Line } from './lines.js';
import type { Glyphs, Page } from './page.js';
import { isCentered, joinLines, weight } from './paragraphs.js';

/** A table on one page, with what is needed to see whether it goes on from the page before. */
export type PageTable = { table: RawTable; columns: number[]; top: number; bottom: number; page: number };

export function inside(grid: Grid, item: Glyphs): boolean {
  const x = (item.left + item.right) / 2;
  return x > grid.left && x < grid.right && item.baseline > grid.top && item.baseline < grid.bottom + 1;
}

/** Puts the text of a page into the cells of one grid. */
export function readGrid(grid: Grid, page: Page): PageTable {
  const glyphs = page.glyphs.filter((item) => inside(grid, item)).flatMap((item) => cutAtBorders(item, grid));
  const rows: RawCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) {
    const own = glyphs.filter((item) => isIn(cell, item));
    const text = cellText(toLines(own, page.number), cell);
    rows[cell.row]?.push({ text, columns: cell.columns, rows: cell.rows, header: false });
  }
  return {
    table: { kind: 'table', rows, page: page.number },
    columns: grid.columns,
    top: grid.top,
    bottom: grid.bottom,
    page: page.number,
  };
}

function isIn(cell: GridCell, item: Glyphs): boolean {
  const x = (item.left + Math.max(item.left, item.right)) / 2;
  // The middle of the letters, not the line they stand on, lies between the borders.
  const y = item.baseline - 0.3 * item.size;
  return x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom;
}

/** Neighbouring cells may come as one stretch of glyphs: it is cut at the blank nearest to the border. */
function cutAtBorders(item: Glyphs, grid: Grid): Glyphs[] {
  const y = item.baseline - 0.3 * item.size;
  const border = grid.cells.find(
    (cell) =>
      y >= cell.top && y < cell.bottom && cell.right > item.left + item.size && cell.right < item.right - item.size,
  )?.right;
  if (border === undefined || border >= grid.right) return [item];
  const share = (border - item.left) / (item.right - item.left);
  const aim = Math.round(share * item.text.length);
  const blanks = [...item.text.matchAll(/\s+/g)].map((match) => match.index);
  const at = blanks.sort((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0];
  if (at === undefined || Math.abs(at - aim) > 3) return [item];
  const rest: Glyphs = { ...item, text: item.text.slice(at).trimStart(), left: border + 1 };
  return [{ ...item, text: item.text.slice(0, at), right: border - 1 }, ...cutAtBorders(rest, grid)];
}

/** Wrapped lines of a cell are joined; a line that had room for the next word ends a paragraph of the cell. */
function cellText(lines: readonly Line[], cell: GridCell): string {
  const room = cell.right - cell.left - 8;
  const paragraphs: string[][] = [];
  lines.forEach((line, index) => {
    const prev = lines[index - 1];
    if (prev && wraps(prev, line, room, cell)) paragraphs.at(-1)?.push(lineText(line));
    else paragraphs.push([lineText(line)]);
  });
  return paragraphs.map(joinLines).join('\n');
}

function wraps(prev: Line, next: Line, room: number, cell: GridCell): boolean {
  const text = lineText(next);
  if (startsWithLabel(text) && lineLeft(next) <= lineLeft(prev) + 2) return false;
  const word = /^\S+/.exec(text)?.[0] ?? text;
  const wanted = ((lineRight(next) - lineLeft(next)) * weight(`${word} `)) / weight(text);
  const used = isCentered(prev, cell) ? lineRight(prev) - lineLeft(prev) : lineRight(prev) - cell.left - 4;
  return used + wanted > room - 6 || /^\p{Ll}/u.test(text);
}
