import type { Decimal } from './decimal.js';
import { findDates } from './date.js';
import { findDocumentNumbers } from './document-number.js';
import { foldKeepingLength } from './fold.js';
import { findMoney } from './money.js';
import { parseLabel } from './label.js';
import { parseNumberVi } from './number.js';
import { readComparator, readDirection, type Comparator } from './comparator.js';
import { isNoQuantity } from './no-quantity.js';
import { readUnit } from './quantity-unit.js';

/**
 * A stated quantity. `value` is the lower end of a range; `ratio` keeps "12/12" as printed (then `value` is the numerator);
 * `baseline` is the A of "từ A lên B". `verbatim` spans comparator words, figure and unit; `figure` the number alone.
 */
export type Quantity = {
  start: number;
  end: number;
  figure: { start: number; end: number };
  comparator: Comparator;
  value: Decimal;
  valueMax: Decimal | null;
  baseline: Decimal | null;
  unit: string | null;
  ratio: { numerator: Decimal; denominator: Decimal } | null;
  direction: 'decrease' | null;
  verbatim: string;
};

const NUMBER = '\\d+(?:[.,\\u00a0\\u2007\\u2009\\u202f]\\d+)*';
const PERCENT = '\\s*(?:%|phan tram(?!\\p{L}))';
const BETWEEN = '\\s*(?:-|den|toi)\\s*';
const RISE = '\\s*(len|xuong)(?:\\s+(?:den|toi|con|muc|tren|duoi|it nhat|toi thieu))*\\s*';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,/:-]|\\d\\s[-:]\\s)(?:(${NUMBER})(${PERCENT})?(?:(${BETWEEN})|${RISE}))?(${NUMBER})(?:\\s*/\\s*(${NUMBER})(?![\\d/]))?(${PERCENT})?`,
  'gu',
);

type Interval = { start: number; end: number };

const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && a.end > b.start;

/** What looks like a number but is a date, a document number, money, an address or the label at the head. */
function taken(text: string): Interval[] {
  const label = parseLabel(text);
  return [
    ...(label === null ? [] : [{ start: 0, end: label.length }]),
    ...findDocumentNumbers(text),
    ...findDates(text),
    ...findMoney(text),
    ...[...text.matchAll(/(?:https?:|www\.|\S+@)\S+/giu)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ];
}

/**
 * Every quantity stated in a text (NFC), in order: "95%", "50% - 70%", "từ 03 đến 05", "12/12", "02 cán bộ/đơn vị", "ít nhất 5",
 * "trên 5.000 lượt/năm". Dates, years, document numbers, money ({@link findMoney}), labels, levels ("mức độ 3") and figures with
 * two readings are left out.
 */
export function findQuantities(text: string): Quantity[] {
  const folded = foldKeepingLength(text);
  const reserved = taken(text);
  const found: Quantity[] = [];
  for (const match of folded.matchAll(FIGURE)) {
    const figure = { start: match.index, end: match.index + match[0].length };
    if (reserved.some((r) => overlaps(r, figure))) found.push(...inside(text, folded, match, reserved));
    else found.push(...read(text, folded, match));
  }
  return found;
}

/** A match that runs over a reserved stretch may still hold a quantity beside it ("100% - 2025"). */
function inside(text: string, folded: string, match: RegExpMatchArray, reserved: readonly Interval[]): Quantity[] {
  const start = match.index ?? 0;
  const first = new RegExp(`^${NUMBER}(?:${PERCENT})?`, 'u').exec(match[0]);
  if (first === null || first[0].length === match[0].length) return [];
  const figure = { start, end: start + first[0].length };
  if (reserved.some((r) => overlaps(r, figure))) return [];
  const single = new RegExp(`(${NUMBER})(${PERCENT})?`, 'u').exec(first[0]);
  if (single === null) return [];
  return build(text, folded, figure, { number: single[1] ?? '', percent: single[2] !== undefined });
}

type Figures = {
  number: string;
  percent: boolean;
  low?: string | undefined;
  baseline?: string | undefined;
  denominator?: string | undefined;
};

function read(text: string, folded: string, match: RegExpMatchArray): Quantity[] {
  const [whole, first, firstPercent, between, rise, number = '', denominator, percent] = match;
  const start = match.index ?? 0;
  const figure = { start, end: start + whole.trimEnd().length };
  const isPercent =
    percent !== undefined || (denominator === undefined && firstPercent !== undefined && first !== undefined);
  return build(text, folded, figure, {
    number,
    percent: isPercent,
    low: between === undefined ? undefined : first,
    baseline: rise === undefined ? undefined : first,
    denominator,
  });
}

/** With a percent sign behind it "99.5" has one reading; a count with three decimals may be an English thousand. */
function valueOf(printed: string | undefined, percent: boolean): Decimal | null {
  if (printed === undefined) return null;
  if (percent && /^\d{1,3}\.\d{1,2}$/.test(printed)) return parseNumberVi(printed.replace('.', ','))?.value ?? null;
  if (!percent && /^\d{1,3},\d{3}$/.test(printed)) return null;
  return parseNumberVi(printed)?.value ?? null;
}

function build(text: string, folded: string, figure: Interval, printed: Figures): Quantity[] {
  const value = valueOf(printed.number, printed.percent);
  const low = valueOf(printed.low, printed.percent);
  const baseline = valueOf(printed.baseline, printed.percent);
  const denominator = valueOf(printed.denominator, printed.percent);
  if (value === null || (printed.low !== undefined && low === null)) return [];
  if (printed.denominator !== undefined && denominator === null) return [];
  if (isNoQuantity(folded, figure, printed)) return [];
  const unit = printed.percent ? { text: '%', end: figure.end } : readUnit(text, folded, figure.end);
  const comparator = readComparator(folded, figure, unit?.end ?? figure.end, {
    range: low !== null,
    percentValue: printed.percent ? value : null,
  });
  const start = comparator.start;
  const end = Math.max(unit?.end ?? figure.end, comparator.end);
  return [
    {
      ...{ start, end, figure, comparator: comparator.value, baseline, unit: unit?.text ?? null },
      ...{ value: low ?? value, valueMax: low === null ? null : value },
      ratio: denominator === null ? null : { numerator: value, denominator },
      direction: readDirection(folded, start),
      verbatim: text.slice(start, end),
    },
  ];
}
