import { multiply, toMatrix, type Matrix } from './matrix.js';
import type { Glyphs } from './page.js';

/** What a font says to the reader of text. `unit` is the size of a width step in ems. */
export type Font = { name: string; unit: number; vertical: boolean };

type TextState = {
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

/** A jump inside a string wider than this many ems is a gap between words. */
const jump = 0.15;

/**
 * Follows the text operators of a page and yields stretches of glyphs with exact places. pdf.js's own text items guess at
 * spaces from widths that some writers leave out; the operators hold the spaces that were written.
 */
export class GlyphReader {
  readonly glyphs: Glyphs[] = [];
  readonly #fontOf: (id: string) => Font;
  readonly #saved: TextState[] = [];
  #state: TextState = {
    font: { name: '', unit: 0.001, vertical: false },
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #lineMatrix: Matrix = [1, 0, 0, 1, 0, 0];

  constructor(fontOf: (id: string) => Font) {
    this.#fontOf = fontOf;
  }

  visit(name: string, args: unknown[], toPage: Matrix): void {
    const [a = 0, b = 0] = args.map(Number);
    switch (name) {
      case 'save':
      case 'paintFormXObjectBegin':
        this.#saved.push({ ...this.#state });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case 'beginText':
        this.#matrix = this.#lineMatrix = [1, 0, 0, 1, 0, 0];
        break;
      case 'setTextMatrix':
        this.#matrix = this.#lineMatrix = toMatrix(args.length === 1 ? args[0] : args);
        break;
      case 'setLeadingMoveText':
        this.#state.leading = -b;
        this.#moveLine(a, b);
        break;
      case 'moveText':
        this.#moveLine(a, b);
        break;
      case 'nextLine':
        this.#moveLine(0, -this.#state.leading);
        break;
      case 'setFont':
        this.#state.font = this.#fontOf(String(args[0]));
        this.#state.size = b;
        break;
      case 'setCharSpacing':
        this.#state.charSpacing = a;
        break;
      case 'setWordSpacing':
        this.#state.wordSpacing = a;
        break;
      case 'setHScale':
        this.#state.scale = a / 100;
        break;
      case 'setLeading':
        this.#state.leading = a;
        break;
      case 'setTextRise':
        this.#state.rise = a;
        break;
      case 'showText':
        this.#show(Array.isArray(args[0]) ? args[0] : [], toPage);
        break;
    }
  }

  #moveLine(x: number, y: number): void {
    this.#lineMatrix = multiply(this.#lineMatrix, [1, 0, 0, 1, x, y]);
    this.#matrix = this.#lineMatrix;
  }

  #show(string: readonly unknown[], toPage: Matrix): void {
    const { font, size, charSpacing, wordSpacing, scale } = this.#state;
    let text = '';
    let start = 0;
    let x = 0;
    const flush = (end: number): void => {
      if (text !== '') this.#put(text, start, end, toPage);
      text = '';
    };
    for (const element of string) {
      if (typeof element === 'number') {
        const move = -element * 0.001 * size * scale;
        if (Math.abs(move) > jump * Math.abs(size)) flush(x);
        x += move;
        continue;
      }
      const glyph = readGlyph(element);
      if (!glyph) continue;
      if (text === '') start = x;
      text += glyph.unicode;
      x += (glyph.width * font.unit * size + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    }
    flush(x);
    this.#matrix = multiply(this.#matrix, [1, 0, 0, 1, x, 0]);
  }

  #put(text: string, from: number, to: number, toPage: Matrix): void {
    const { font, size, rise } = this.#state;
    if (font.vertical) return;
    const [a, b, c, d, e, f] = multiply(multiply(toPage, this.#matrix), [1, 0, 0, 1, from, rise]);
    const seen = Math.hypot(c, d) * Math.abs(size);
    // Turned and mirrored text (watermarks, remarks along the margin) is no part of the lines.
    const isUpright = a > 0 && Math.abs(b) < 0.05 * a && d < 0;
    if (!isUpright || seen < 1) return;
    this.glyphs.push({
      text,
      left: e,
      right: e + (to - from) * a,
      baseline: f,
      size: seen,
      font: font.name,
      bold: /bold|black|heavy|demi|[-,]bd\b/i.test(font.name),
      italic: /italic|oblique/i.test(font.name),
    });
  }
}

function readGlyph(element: unknown): { unicode: string; width: number; isSpace: boolean } | null {
  if (typeof element !== 'object' || element === null) return null;
  const { unicode, width, isSpace } = element as { unicode?: unknown; width?: unknown; isSpace?: unknown };
  if (typeof unicode !== 'string') return null;
  return { unicode, width: typeof width === 'number' ? width : 0, isSpace: isSpace === true };
}
