import { ReadError } from '../../errors.js';
import type { SourceDocument } from '../../model.js';
import { buildDocument, type RawBlock } from '../document-builder.js';
import { flagHeaderRows } from '../table-header.js';
import { findAlignedTable } from './aligned-table.js';
import { splitColumns } from './columns.js';
import { removeFurniture, takeFootnotes } from './furniture.js';
import { findGrids, type Grid } from './grid.js';
import { lineLeft, lineRight, lineText, toLines, type Line } from './lines.js';
import { loadPages } from './load.js';
import type { Page } from './page.js';
import { ParagraphJoiner, type Column } from './paragraphs.js';
import { continueTable } from './table-pages.js';
import { inside, readGrid, type PageTable } from './tables.js';

type ReadPage = { page: Page; number: number; height: number; lines: Line[]; grids: Grid[] };

/**
 * Reads a PDF with a text layer: ruled tables are rebuilt, wrapped lines joined, page numbers and running heads left out.
 * @throws ReadError `no_text_layer`, `password_protected`, `damaged`, `too_complex`
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const notes: string[] = [];
  const loaded = await loadPages(bytes, notes);
  refuseScan(loaded);
  const pages = loaded.map(readPage);
  removeFurniture(pages);
  return buildDocument('pdf', layOut(pages), notes);
}

/** A scan may carry a stamp or a page number as text; that is not its content. */
function refuseScan(pages: readonly Page[]): void {
  const letters = pages.reduce(
    (sum, page) => sum + page.glyphs.reduce((n, item) => n + (item.text.match(/\p{L}/gu) ?? []).length, 0),
    0,
  );
  const pictures = pages.filter((page) => page.hasImage).length;
  const isScan = letters < 40 * pages.length && pictures * 2 >= pages.length;
  if (letters === 0 || isScan) throw new ReadError('no_text_layer', { pages: pages.length });
}

function readPage(page: Page): ReadPage {
  const grids = findGrids(page);
  const free = page.glyphs.filter((item) => !grids.some((grid) => inside(grid, item)));
  return { page, number: page.number, height: page.height, lines: toLines(free, page.number), grids };
}

function layOut(pages: readonly ReadPage[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  const bodies = bodyColumns(pages);
  const pitch = usualPitch(pages, bodies);
  const bodySize = usualSize(pages);
  /** Footnotes of the page just read wait for the end of the paragraph that runs over its foot. */
  let notes: { lines: Line[]; body: Column } | null = null;
  const emit = (block: RawBlock): void => {
    blocks.push(block);
    printNotes();
  };
  const printNotes = (): void => {
    if (!notes) return;
    const { lines, body } = notes;
    notes = null;
    const joiner = new ParagraphJoiner(pitch, emit);
    for (const line of lines) {
      if (line.opensNote) joiner.end();
      joiner.add(line, body);
    }
    joiner.end();
  };
  const flow = new ParagraphJoiner(pitch, emit);
  const addLines = (lines: readonly Line[], body: Column): void => {
    for (const stretch of splitColumns(lines, body)) {
      if (stretch.kind === 'flow') {
        flow.add(stretch.line, body);
        continue;
      }
      flow.end();
      for (const column of stretch.columns) {
        const joiner = new ParagraphJoiner(pitch, emit);
        for (const line of column.lines) joiner.add(line, column.box);
        joiner.end();
      }
    }
  };
  let lastTable: PageTable | null = null;
  for (const read of pages) {
    const body = bodies.get(sizeOf(read.page)) ?? { left: 0, right: read.page.width };
    const footnotes = takeFootnotes(read, bodySize);
    for (const part of inOrder(read)) {
      if (part.kind === 'table') {
        const table = readGrid(part.grid, read.page);
        if (lastTable && continueTable(lastTable, table)) continue;
        flow.end();
        lastTable = table;
        emit(table.table);
        continue;
      }
      lastTable = null;
      let { lines } = part;
      for (let found = findAlignedTable(lines); found; found = findAlignedTable(lines)) {
        addLines(found.before, body);
        flow.end();
        emit(found.table);
        lines = lines.slice(found.taken);
      }
      addLines(lines, body);
    }
    if (footnotes.length > 0) notes = { lines: footnotes, body };
  }
  flow.end();
  printNotes();
  return blocks.map((block) => (block.kind === 'table' ? flagHeaderRows(block) : block));
}

type Part = { kind: 'lines'; lines: Line[] } | { kind: 'table'; grid: Grid };

/** Tables and the lines between them, from top to bottom. */
function inOrder(read: ReadPage): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const grid of read.grids) {
    const lines: Line[] = [];
    for (let line = read.lines[at]; line && line.baseline < grid.top + 1; line = read.lines[at]) {
      lines.push(line);
      at += 1;
    }
    if (lines.length > 0) parts.push({ kind: 'lines', lines });
    parts.push({ kind: 'table', grid });
  }
  const rest = read.lines.slice(at);
  if (rest.length > 0) parts.push({ kind: 'lines', lines: rest });
  return parts;
}

function sizeOf(page: Page): string {
  return `${Math.round(page.width)}x${Math.round(page.height)}`;
}

/** Where lines begin and end on pages of each size. */
function bodyColumns(pages: readonly ReadPage[]): Map<string, Column> {
  const bySize = new Map<string, ReadPage[]>();
  for (const read of pages) bySize.set(sizeOf(read.page), [...(bySize.get(sizeOf(read.page)) ?? []), read]);
  return new Map([...bySize].map(([size, group]) => [size, bodyColumn(group)]));
}

/** Right margin of official documents at its widest, in points: where too few lines are full to show it. */
const widestMargin = 90;

/** The outermost ends of lines, stray ones left aside. */
function bodyColumn(pages: readonly ReadPage[]): Column {
  const lines = pages.flatMap((read) => read.lines);
  const skip = Math.min(Math.floor(lines.length * 0.02), lines.length - 1);
  const left = lines.map(lineLeft).sort((a, b) => a - b)[skip] ?? 0;
  const right = lines.map(lineRight).sort((a, b) => b - a)[skip] ?? 0;
  const full = lines.filter((line) => Math.abs(lineRight(line) - right) < 4).length;
  const width = pages[0]?.page.width ?? right;
  return { left, right: full >= 3 ? right : Math.max(right, width - widestMargin) };
}

/** Font size of most of the text. */
function usualSize(pages: readonly ReadPage[]): number {
  const letters = new Map<number, number>();
  for (const line of pages.flatMap((read) => read.lines)) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lineText(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Most frequent distance of a full line to the next, in font sizes. */
function usualPitch(pages: readonly ReadPage[], bodies: ReadonlyMap<string, Column>): number {
  const counts = new Map<number, number>();
  for (const read of pages) {
    const right = bodies.get(sizeOf(read.page))?.right ?? Infinity;
    read.lines.forEach((line, index) => {
      const next = read.lines[index + 1];
      if (!next || lineRight(line) < right - 4 || lineText(next) === '') return;
      const pitch = Math.round(((next.baseline - line.baseline) / line.size) * 20) / 20;
      if (pitch > 0.8 && pitch < 2.6) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
    });
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? 1.2;
}
