import type { RawParagraph } from '../document-builder.js';
import { startsWithLabel } from '../label-start.js';
import { lineLeft, lineRight, lineText, type Line } from './lines.js';

/** The box that text flows in: on every page of one size the same. `tight` where it is only as wide as its widest line. */
export type Column = { left: number; right: number; tight?: boolean };

type Open = { lines: Line[]; column: Column };

/**
 * Joins lines into paragraphs. A line goes on in the next when the first word of the next had no room on it; extra space, a new
 * indent, a list label or a change from bold to plain begin a new paragraph. Pages do not end paragraphs.
 */
export class ParagraphJoiner {
  readonly #pitch: number;
  #open: Open | null = null;
  readonly #emit: (paragraph: RawParagraph) => void;

  /** @param pitch usual distance of baselines inside a paragraph, in font sizes */
  constructor(pitch: number, emit: (paragraph: RawParagraph) => void) {
    this.#pitch = pitch;
    this.#emit = emit;
  }

  add(line: Line, column: Column): void {
    if (this.#open && goesOn(this.#open, line, column, this.#pitch)) this.#open.lines.push(line);
    else {
      this.end();
      this.#open = { lines: [line], column };
    }
  }

  end(): void {
    if (!this.#open) return;
    const { lines, column } = this.#open;
    this.#open = null;
    const segments = lines.flatMap((line) => line.segments);
    this.#emit({
      kind: 'paragraph',
      text: joinLines(lines.map(lineText)),
      page: lines[0]?.page ?? null,
      style: {
        bold: segments.every((segment) => segment.bold),
        italic: segments.every((segment) => segment.italic),
        centered: isTitle(lines, column),
        heading: null,
        listLevel: null,
      },
    });
  }
}

/** An item can stand in the middle by chance; its label tells. */
function isTitle(lines: readonly Line[], column: Column): boolean {
  const isInMiddle = lines.every((line) => isBalanced(line, column)) && lines.some((line) => isCentered(line, column));
  return isInMiddle && !lines.slice(0, 1).some((line) => startsWithLabel(lineText(line)));
}

/** Lines of one paragraph as one text; a line broken behind a hyphen or slash inside a word is closed up. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else text += /[\p{L}\d][-/]$/u.test(text) && /^[\p{L}\d]/u.test(line) ? line : ` ${line}`;
  }
  return text;
}

function goesOn(open: Open, next: Line, column: Column, pitch: number): boolean {
  const prev = open.lines.at(-1);
  const first = open.lines[0];
  if (!prev || !first) return false;
  if (next.segments.length > 1 || prev.segments.length > 1) return false;
  if (Math.abs(prev.size - next.size) > 1) return false;
  const isSamePage = prev.page === next.page;
  if (isSamePage && (next.baseline - prev.baseline) / next.size > pitch * 1.22 + 0.1) return false;
  const [before, after] = [lineText(prev), lineText(next)];
  if (isBold(prev) && !isBold(next) && startsCapital(after)) return false;
  // Every line of a tight box may be a full one: there, capitals end where small letters begin.
  if (open.column.tight && isInCapitals(before) && /\p{Ll}/u.test(after) && startsCapital(after)) return false;
  if (isDrawn(before) || isDrawn(after)) return false;
  const wanted = firstWordWidth(next);
  const isInMiddle = isCentered(prev, open.column) || isCentered(next, column);
  if (isInMiddle && isBalanced(prev, open.column) && isBalanced(next, column) && !startsWithLabel(after))
    return lineRight(prev) - lineLeft(prev) + wanted > width(column) - 4;
  // Set to the right (place and date, office and name): such lines are not wrapped ones.
  if (lineLeft(prev) - open.column.left > 0.3 * width(open.column)) return false;
  const isFull = lineRight(prev) - open.column.left + wanted > width(open.column) - 4;
  if (!isFull) return !isSamePage && /^\p{Ll}/u.test(after) && !startsWithLabel(after) && !/[.:;!?]$/.test(before);
  return keepsIndent(open, prev, next, column) && !opensItem(open, before, next, column);
}

/** The second line sets where the rest of the paragraph begins. */
function keepsIndent(open: Open, prev: Line, next: Line, column: Column): boolean {
  const [first, second] = open.lines;
  const at = (line: Line, box: Column): number => lineLeft(line) - box.left;
  const x = at(next, column);
  if (!first) return false;
  if (second) return Math.abs(x - at(second, open.column)) < 5;
  if (x <= at(first, open.column) + 5) {
    // As far in as a first line, where other lines begin further left: most likely a first line itself.
    const isIndented = x > 10;
    return !(isIndented && Math.abs(x - at(first, open.column)) < 5 && /[.:;!?]$/.test(lineText(prev)));
  }
  // A hanging indent lets the lines of an item begin where its text does.
  return startsWithLabel(lineText(first)) && x < 60;
}

/** A dash or number at the very left, below an indented first line, is not a list mark but the rest of the sentence. */
function opensItem(open: Open, before: string, next: Line, column: Column): boolean {
  if (!startsWithLabel(lineText(next))) return false;
  const [first] = open.lines;
  const indent = first ? lineLeft(first) - open.column.left : 0;
  const isAtMargin = lineLeft(next) - column.left < 3;
  return !(isAtMargin && indent > 8 && !/[.:;]$/.test(before));
}

export function isCentered(line: Line, column: Column): boolean {
  const [before, after] = margins(line, column);
  return before > 12 && after > 12 && Math.abs(before - after) < 14;
}

/** As far from the left as from the right, which a full line is, too. */
function isBalanced(line: Line, column: Column): boolean {
  const [before, after] = margins(line, column);
  return Math.abs(before - after) < 14;
}

function margins(line: Line, column: Column): [number, number] {
  return [lineLeft(line) - column.left, column.right - lineRight(line)];
}

/** A line typed with underscores or dashes. */
function isDrawn(text: string): boolean {
  return /^[\s_=*.–—-]{3,}$/u.test(text);
}

function isBold(line: Line): boolean {
  return line.segments.every((segment) => segment.bold);
}

export function isInCapitals(text: string): boolean {
  const letters = text.replaceAll(/\P{L}/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

function startsCapital(text: string): boolean {
  return /^["“(]?\p{Lu}/u.test(text) || startsWithLabel(text);
}

function width(column: Column): number {
  return column.right - column.left;
}

/** Width of what the writer would have had to fit in: a space and the text up to the first place where a line may break. */
function firstWordWidth(line: Line): number {
  const text = lineText(line);
  const word = /^\S+?(?:-(?=\p{L})|(?=\s)|$)/u.exec(text)?.[0] ?? text;
  return ((lineRight(line) - lineLeft(line)) * weight(`${word} `)) / weight(text);
}

/** Relative width of text in the proportions that common fonts share. */
export function weight(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    if (/[ijlt.,;:'|()[\]!\s-]/.test(letter)) sum += 0.6;
    else if (/[mwMW%]/.test(letter)) sum += 1.7;
    else sum += /\p{Lu}/u.test(letter) ? 1.4 : 1;
  }
  return Math.max(sum, 0.6);
}
