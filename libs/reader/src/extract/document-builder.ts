import type { Block, Cell, Paragraph, ParagraphStyle, SourceDocument, SourceFormat } from '../model.js';
import { ReadError } from '../errors.js';
import { toCanonical } from '@lotrinh/text';
import { limits } from './limits.js';

/** A cell before it has a place in the canonical text. `columns` and `rows` say how many it covers, at least 1. */
export type RawCell = { text: string; columns: number; rows: number; header: boolean };

export type RawParagraph = { kind: 'paragraph'; text: string; style: ParagraphStyle | null; page: number | null };
/** Rows as printed: a merged cell stands once, at its upper left corner; positions it covers are left out. */
export type RawTable = { kind: 'table'; rows: RawCell[][]; page: number | null };
export type RawBlock = RawParagraph | RawTable;

/**
 * Lays blocks out one after another in one canonical text: a paragraph per line group, a table row by row with TAB between
 * cells. Empty paragraphs leave no trace. The only place that makes offsets, so the invariants of the model hold by construction.
 */
export function buildDocument(
  format: SourceFormat,
  raw: readonly RawBlock[],
  notes: readonly string[],
): SourceDocument {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const put = (text: string): number => {
    const at = length;
    parts.push(text);
    length += text.length;
    return at;
  };
  for (const block of raw) {
    if (block.kind === 'paragraph') {
      const text = tidy(block.text);
      if (text === '') continue;
      const start = put(text);
      put('\n');
      const flat: Paragraph = {
        kind: 'paragraph',
        start,
        end: start + text.length,
        text: text.replaceAll('\n', ' '),
        style: block.style,
        page: block.page,
      };
      blocks.push(flat);
    } else {
      const rows = placeRows(block.rows, put);
      if (rows.length === 0) continue;
      const cells = rows.flat();
      blocks.push({
        kind: 'table',
        start: Math.min(...bounds(cells, 'start')),
        end: Math.max(...bounds(cells, 'end')),
        rows,
        page: block.page,
      });
    }
  }
  return { format, text: parts.join(''), blocks, notes: [...new Set(notes)] };
}

function bounds(cells: readonly Cell[], key: 'start' | 'end'): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const cell of cells) {
    low = Math.min(low, cell[key]);
    high = Math.max(high, cell[key]);
  }
  return [low, high];
}

function placeRows(raw: readonly RawCell[][], put: (text: string) => number): Cell[][] {
  const rows: Cell[][] = [];
  let placed = 0;
  raw.forEach((rawRow, y) => {
    const row = (rows[y] ??= []);
    let x = 0;
    rawRow.forEach((cell, index) => {
      while (row[x] !== undefined) x += 1;
      if (index > 0) put('\t');
      const text = tidy(cell.text);
      const start = put(text);
      const made: Cell = { start, end: start + text.length, text, header: cell.header };
      placed += cell.rows * cell.columns;
      if (placed > limits.tableCells) throw new ReadError('too_complex', { cells: placed });
      for (let dy = 0; dy < Math.min(cell.rows, raw.length - y); dy += 1) {
        const target = (rows[y + dy] ??= []);
        for (let dx = 0; dx < cell.columns; dx += 1) target[x + dx] ??= made;
      }
      x += cell.columns;
    });
    put('\n');
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > limits.tableCells) throw new ReadError('too_complex', { cells: width * rows.length });
  return rows.map((row) => fill(row, width)).filter((row) => row.some((cell) => cell.text !== ''));
}

/** Rows that are too short get empty cells at the end of what they have. */
function fill(row: (Cell | undefined)[], width: number): Cell[] {
  const full: Cell[] = [];
  let last: Cell | undefined = row.find((cell) => cell !== undefined);
  for (let x = 0; x < width; x += 1) {
    const at = last?.end ?? 0;
    const cell = row[x] ?? { start: at, end: at, text: '', header: last?.header ?? false };
    if (row[x] !== undefined) last = cell;
    full.push(cell);
  }
  return full;
}

/** Canonical form, with no space at the ends of its lines and no empty line in it. */
function tidy(text: string): string {
  return toCanonical(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
