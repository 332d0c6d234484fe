import { toCanonical } from '@lotrinh/text';
import type { Glyphs } from './page.js';

/** Text on one baseline without a wide gap in it. */
export type Segment = {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  bold: boolean;
  italic: boolean;
};
/** Segments of one baseline from left to right, and the smaller parts that narrow gaps make of it; `page` is 1-based. */
export type Line = {
  page: number;
  baseline: number;
  size: number;
  segments: Segment[];
  parts: Segment[];
  opensNote: boolean;
};

/** A gap of this many times the font size parts a line into segments. */
const wideGap = 2.2;
/** A gap of this many times the font size may part the cells of a table without rules. */
const narrowGap = 0.8;

/** Groups glyphs into lines from top to bottom. Raised and lowered signs stay with the line that they hang on. */
export function toLines(glyphs: readonly Glyphs[], page: number): Line[] {
  const rows: Glyphs[][] = [];
  let last: { baseline: number; size: number } | null = null;
  for (const item of [...glyphs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const isSame = last !== null && item.baseline - last.baseline < 0.45 * Math.max(item.size, last.size);
    if (isSame) rows.at(-1)?.push(item);
    else rows.push([item]);
    if (!isSame || (last !== null && item.size > last.size)) last = { baseline: item.baseline, size: item.size };
  }
  return rows.map((row) => toLine(row, page)).filter((line) => line.segments.length > 0);
}

function toLine(row: Glyphs[], page: number): Line {
  row.sort((a, b) => a.left - b.left);
  const size = usualSize(row);
  const baseline = row.find((item) => item.size === size)?.baseline ?? 0;
  const isMark = (item: Glyphs): boolean => isNoteMark(item, size, baseline);
  const cleaned = row.map((item, index) => (isMark(item) && !isUnit(row[index - 1]) ? { ...item, text: '' } : item));
  const isOne = isStretched(row, size);
  const split = (gap: number): Segment[] =>
    splitAtGaps(cleaned, isOne ? Infinity : gap * size)
      .map((part) => toSegment(part, baseline, size))
      .filter((segment) => segment.text !== '');
  const opensNote = row.length > 1 && row[0] !== undefined && isMark(row[0]);
  return { page, baseline, size, segments: split(wideGap), parts: split(narrowGap), opensNote };
}

function splitAtGaps(row: readonly Glyphs[], widest: number): Glyphs[][] {
  const parts: Glyphs[][] = [];
  let end: number | null = null;
  for (const item of row) {
    const isInked = item.text.trim() !== '';
    if (isInked && (end === null || item.left - end > widest)) parts.push([]);
    parts.at(-1)?.push(item);
    if (isInked) end = Math.max(end ?? item.right, item.right);
  }
  return parts;
}

/** A short line set to the full width (the last before a line break) has wide gaps everywhere: they part words, not columns. */
function isStretched(row: readonly Glyphs[], size: number): boolean {
  const inked = row.filter((item) => item.text.trim() !== '');
  const gaps = inked.slice(1).map((item, index) => item.left - (inked[index]?.right ?? item.left));
  const wide = gaps.filter((gap) => gap > 0.15 * size);
  return wide.length > 2 && Math.max(...wide) < 1.8 * Math.min(...wide);
}

/** The size of most of its letters. */
function usualSize(row: readonly Glyphs[]): number {
  const letters = new Map<number, number>();
  for (const item of row) letters.set(item.size, (letters.get(item.size) ?? 0) + item.text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A small raised number refers to a footnote, or opens one. */
function isNoteMark(item: Glyphs, size: number, baseline: number): boolean {
  return item.size < 0.8 * size && baseline - item.baseline > 0.12 * size && /^\s*\d{1,3}\s*$/.test(item.text);
}

/** Behind a metre the raised number is a power. */
function isUnit(before: Glyphs | undefined): boolean {
  return before !== undefined && /(^|[\s\d])[kcd]?m$/.test(before.text);
}

function toSegment(part: Glyphs[], baseline: number, size: number): Segment {
  let text = '';
  let end: number | null = null;
  part.forEach((item) => {
    const gap = end === null ? 0 : item.left - end;
    if (gap > 0.2 * item.size && !/\s$/.test(text) && !/^\s/.test(item.text)) text += ' ';
    text += item.text;
    end = item.right;
  });
  const inked = part.filter((item) => item.text.trim() !== '');
  return {
    text: toCanonical(text).trim(),
    left: Math.min(...inked.map((item) => item.left)),
    right: Math.max(...inked.map((item) => item.right)),
    baseline,
    size,
    bold: inked.length > 0 && inked.every((item) => item.bold),
    italic: inked.length > 0 && inked.every((item) => item.italic),
  };
}

export function lineLeft(line: Line): number {
  return line.segments[0]?.left ?? 0;
}

export function lineRight(line: Line): number {
  return Math.max(...line.segments.map((segment) => segment.right));
}

/** The line as text; wide gaps become tabs, save the one behind a list label. */
export function lineText(line: Line): string {
  return line.segments.map((segment) => segment.text).join('\t');
}
