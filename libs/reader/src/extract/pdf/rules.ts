import { numbersOf, type Matrix } from './matrix.js';
import type { OperatorNames } from './operators.js';
import type { Rule } from './page.js';

/** Fills thinner than this are drawn lines. */
const thin = 3;

/** Collects every straight line that a page draws: strokes, sides of stroked boxes, and thin filled boxes (as Word draws borders). */
export class RuleReader {
  readonly rules: Rule[] = [];
  readonly #strokes: ReadonlySet<unknown>;
  readonly #fills: ReadonlySet<unknown>;

  constructor(names: OperatorNames) {
    const codes = (wanted: RegExp): Set<unknown> =>
      new Set(Object.entries(names).flatMap(([name, code]) => (wanted.test(name) ? [code] : [])));
    this.#strokes = codes(/^(close)?(stroke|fillStroke|eoFillStroke|EOFillStroke)$/i);
    this.#fills = codes(/^(eo)?fill$/i);
  }

  /** Takes the arguments of one `constructPath`. */
  visit(args: readonly unknown[], matrix: Matrix): void {
    const [paint, data] = args;
    const path = numbersOf(Array.isArray(data) ? data[0] : null);
    const isStroke = this.#strokes.has(paint);
    if (path.length === 0 || !(isStroke || this.#fills.has(paint))) return;
    for (const outline of outlines(path, matrix)) {
      if (isStroke) addSides(this.rules, outline);
      else addThinBox(this.rules, outline);
    }
  }
}

type Point = { x: number; y: number };

/** Points of each subpath, on the page; those with curves are left out. */
function outlines(path: readonly number[], matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  let isStraight = true;
  const at = (i: number): Point => {
    const x = path[i] ?? 0;
    const y = path[i + 1] ?? 0;
    return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] };
  };
  const finish = (): void => {
    if (isStraight && points.length > 1) found.push(points);
    points = [];
    isStraight = true;
  };
  for (let i = 0; i < path.length;) {
    const step = path[i];
    if (step === 0) {
      finish();
      points.push(at(i + 1));
      i += 3;
    } else if (step === 1) {
      points.push(at(i + 1));
      i += 3;
    } else if (step === 4) {
      const [first] = points;
      if (first) points.push(first);
      i += 1;
    } else {
      isStraight = false;
      i += step === 2 ? 7 : step === 3 ? 5 : path.length;
    }
  }
  finish();
  return found;
}

function addSides(rules: Rule[], points: readonly Point[]): void {
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    if (from) addRule(rules, from, to);
  });
}

function addThinBox(rules: Rule[], points: readonly Point[]): void {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thin && right - left > bottom - top)
    addRule(rules, { x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 });
  else if (right - left <= thin)
    addRule(rules, { x: (left + right) / 2, y: top }, { x: (left + right) / 2, y: bottom });
}

function addRule(rules: Rule[], a: Point, b: Point): void {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (height <= 1 && width > 1)
    rules.push({ across: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) });
  else if (width <= 1 && height > 1)
    rules.push({ across: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) });
}
