import type { Page, Rule } from './page.js';

/** A cell of a ruled table: where it lies, and how many columns and rows of the grid it covers. */
export type GridCell = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  column: number;
  row: number;
  columns: number;
  rows: number;
};
export type Grid = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  columns: number[];
  rows: number;
  cells: GridCell[];
};

/** Lines nearer than this are one line; ends nearer than this touch. */
const snap = 3;
/** A page with more lines than this is a drawing. */
const mostRules = 4000;

/** The ruled tables of a page, from top to bottom: rules that touch, at least two columns of cells. */
export function findGrids(page: Page): Grid[] {
  const rules = mergeRules(page.rules);
  if (rules.length > mostRules) return [];
  return components(rules)
    .map(toGrid)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => a.top - b.top);
}

/** Borders are drawn cell by cell: pieces that lie on one line and meet become one rule. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  for (const across of [true, false]) {
    const same = rules.filter((rule) => rule.across === across).sort((a, b) => a.at - b.at || a.from - b.from);
    for (const line of groupByPosition(same)) {
      let open: Rule | null = null;
      for (const piece of line.sort((a, b) => a.from - b.from)) {
        if (open && piece.from <= open.to + snap) open.to = Math.max(open.to, piece.to);
        else {
          open = { ...piece };
          merged.push(open);
        }
      }
    }
  }
  return merged.filter((rule) => rule.to - rule.from > 2 * snap);
}

function groupByPosition(sorted: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  let last = -Infinity;
  for (const rule of sorted) {
    if (rule.at - last > snap / 2) groups.push([]);
    last = rule.at;
    groups.at(-1)?.push(rule);
  }
  return groups;
}

function components(rules: readonly Rule[]): Rule[][] {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  const groupOf = new Map<Rule, Rule[]>(rules.map((rule) => [rule, [rule]]));
  for (const h of across) {
    for (const v of down) {
      const isTouching = v.at >= h.from - snap && v.at <= h.to + snap && h.at >= v.from - snap && h.at <= v.to + snap;
      const [a, b] = [groupOf.get(h), groupOf.get(v)];
      if (!isTouching || !a || !b || a === b) continue;
      a.push(...b);
      for (const rule of b) groupOf.set(rule, a);
    }
  }
  return [...new Set(groupOf.values())];
}

function toGrid(rules: Rule[]): Grid | null {
  const ys = positions(rules.filter((rule) => rule.across));
  const xs = positions(rules.filter((rule) => !rule.across));
  // A table may lack its outer sides; what its horizontal rules span is its width.
  const spans = rules.filter((rule) => rule.across);
  const left = Math.min(...spans.map((rule) => rule.from));
  const right = Math.max(...spans.map((rule) => rule.to));
  if ((xs[0] ?? Infinity) > left + 2 * snap) xs.unshift(left);
  if ((xs.at(-1) ?? -Infinity) < right - 2 * snap) xs.push(right);
  // At the end of a page the last row may go without a rule below it: its sides tell how far it reaches.
  const sides = rules.filter((rule) => !rule.across);
  const bottom = Math.max(...sides.map((rule) => rule.to));
  const top = Math.min(...sides.map((rule) => rule.from));
  if (sides.length > 0 && bottom > (ys.at(-1) ?? Infinity) + 3 * snap) ys.push(bottom);
  if (sides.length > 0 && top < (ys[0] ?? -Infinity) - 3 * snap) ys.unshift(top);
  if (ys.length < 2 || xs.length < 3 || ys.length * xs.length > 40_000) return null;
  return {
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    columns: xs,
    rows: ys.length - 1,
    cells: cellsOf(rules, xs, ys),
  };
}

function positions(rules: readonly Rule[]): number[] {
  const sorted = rules.map((rule) => rule.at).sort((a, b) => a - b);
  const found: number[] = [];
  for (const at of sorted) if (at - (found.at(-1) ?? -Infinity) > snap) found.push(at);
  return found;
}

/** Squares of the grid with no rule between them are one merged cell. */
function cellsOf(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): GridCell[] {
  const hasRule = (across: boolean, at: number, point: number): boolean =>
    rules.some(
      (rule) => rule.across === across && Math.abs(rule.at - at) <= snap && rule.from <= point && rule.to >= point,
    );
  const [width, height] = [xs.length - 1, ys.length - 1];
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  const middle = (list: readonly number[], i: number): number => ((list[i] ?? 0) + (list[i + 1] ?? 0)) / 2;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      let columns = 1;
      while (
        column + columns < width &&
        !taken.has(row * width + column + columns) &&
        !hasRule(false, xs[column + columns] ?? 0, middle(ys, row))
      )
        columns += 1;
      let rows = 1;
      const isOpenBelow = (): boolean => {
        for (let x = column; x < column + columns; x += 1)
          if (hasRule(true, ys[row + rows] ?? 0, middle(xs, x))) return false;
        return true;
      };
      while (row + rows < height && isOpenBelow()) rows += 1;
      for (let y = row; y < row + rows; y += 1)
        for (let x = column; x < column + columns; x += 1) taken.add(y * width + x);
      cells.push({
        column,
        row,
        columns,
        rows,
        left: xs[column] ?? 0,
        right: xs[column + columns] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + rows] ?? 0,
      });
    }
  }
  return cells;
}
