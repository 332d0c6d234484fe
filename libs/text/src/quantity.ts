import type { Decimal } from './decimal.js';
import { readComparator, readDirection, type Comparator } from './comparator.js';
import { findDates } from './date.js';
import { findDocumentNumbers } from './document-number.js';
import { foldKeepingLength } from './fold.js';
import { parseLabel } from './label.js';
import { findMoney } from './money.js';
import { isNoQuantity } from './no-quantity.js';
import { parseNumberVi } from './number.js';
import { readUnit } from './quantity-unit.js';

/**
 * A stated quantity. `value` is the lower end of a range; `ratio` keeps "12/12" as printed (then `value` is the numerator);
 * `baseline` is the A of "từ A lên B". `verbatim` spans comparator words, figure and unit; `figure` the number with its percent sign.
 */
export type Quantity = {
  start: number;
  end: number;
  figure: { start: number; end: number };
  comparator: Comparator;
  value: Decimal;
  valueMax: Decimal | null;
  baseline: Decimal | null;
  /** "%", or the noun counted, with the noun of a rate ("cán bộ/đơn vị"); null where none is printed. */
  unit: string | null;
  ratio: { numerator: Decimal; denominator: Decimal } | null;
  direction: 'decrease' | null;
  verbatim: string;
};

const NUMBER = '\\d+(?:[.,\\u00a0\\u2007\\u2009\\u202f]\\d+)*';
const PERCENT = '\\s*(?:%|phan tram(?!\\p{L}))';
const BETWEEN = '\\s*(?:-|den|toi)\\s*';
const RISE = '\\s*(len|xuong)(?:\\s+(?:den|toi|con|muc|tren|duoi|hon|it nhat|toi thieu|khong qua|khoang))*\\s+';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,/:]|\\p{L}-)(?:(${NUMBER})(${PERCENT})?(?:(${BETWEEN})|${RISE}))?(${NUMBER})(?:\\s*/\\s*(${NUMBER})(?![\\d/]))?(${PERCENT})?`,
  'gu',
);

const ADDRESS =
  /(?:https?:|www\.|(?<!\S)\S{1,200}@)\S+|(?<![\d.,])(?:\+84|0)\d{1,3}[ .-]?\d{3,4}[ .-]?\d{3,4}(?![\d,.]\d)/giu;
const MASK = '\u0001';

/** The folded text with dates, document numbers, money, web and mail addresses, telephone numbers and the label at the head blotted out. */
function masked(text: string, folded: string): string {
  const label = parseLabel(text);
  const reserved = [
    ...(label === null ? [] : [{ start: 0, end: label.length }]),
    ...findDocumentNumbers(text),
    ...findDates(text),
    ...findMoney(text),
    ...[...text.matchAll(ADDRESS)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ];
  return reserved.reduce(
    (all, { start, end }) => all.slice(0, start) + MASK.repeat(end - start) + all.slice(end),
    folded,
  );
}

/**
 * Every quantity stated in a text (NFC), in order: "95%", "50% - 70%", "từ 03 đến 05", "12/12", "02 cán bộ/đơn vị", "ít nhất 5",
 * "trên 5.000 lượt/năm". Dates, years, document numbers, money ({@link findMoney}), labels, levels ("mức độ 3") and figures with
 * two readings are left out.
 */
export function findQuantities(text: string): Quantity[] {
  if (!/\d/.test(text)) return [];
  const folded = foldKeepingLength(text);
  return [...masked(text, folded).matchAll(FIGURE)].flatMap((match) => read(text, folded, match) ?? []);
}

/** With a percent sign behind it "99.5" has one reading; a count with three decimals may be an English thousand. */
function valueOf(printed: string | undefined, percent: boolean): Decimal | null {
  if (printed === undefined) return null;
  if (percent && /^\d{1,3}\.\d{1,2}$/.test(printed)) return parseNumberVi(printed.replace('.', ','))?.value ?? null;
  if (!percent && /^\d{1,3},\d{3}$/.test(printed)) return null;
  return parseNumberVi(printed)?.value ?? null;
}

function read(text: string, folded: string, match: RegExpExecArray): Quantity | null {
  const [whole, first, firstPercent, between, rise, number = '', divisor, lastPercent] = match;
  const figure = { start: match.index, end: match.index + whole.length };
  const percent = lastPercent !== undefined;
  // "50% - 70": the sign of the first counts for both only where the second prints none and no ratio follows.
  const isPercent = percent || (firstPercent !== undefined && divisor === undefined);
  const value = valueOf(number, isPercent);
  const low = between === undefined ? null : valueOf(first, isPercent);
  const baseline = rise === undefined ? null : valueOf(first, isPercent);
  const denominator = valueOf(divisor, isPercent);
  if (value === null || (between !== undefined && low === null) || (divisor !== undefined && denominator === null))
    return null;
  const printed = { number, percent: isPercent, low: between === undefined ? undefined : first, denominator: divisor };
  if (isNoQuantity(text, folded, figure, printed)) return null;
  const unit = isPercent ? { text: '%', end: figure.end } : readUnit(text, folded, figure.end);
  const context = { range: low !== null, percentValue: isPercent ? value : null };
  // Of "từ 30% xuống còn dưới 10%" the comparator stands before the second figure.
  const at = baseline === null ? figure.start : figure.start + whole.lastIndexOf(number);
  const comparator = readComparator(folded, { start: at, end: figure.end }, unit?.end ?? figure.end, context);
  const start = baseline === null ? comparator.start : figure.start;
  const end = Math.max(unit?.end ?? figure.end, comparator.end);
  return {
    ...{ start, end, figure, comparator: comparator.value, baseline, unit: unit?.text ?? null },
    ...{ value: low ?? value, valueMax: low === null ? null : value },
    ratio: denominator === null ? null : { numerator: value, denominator },
    direction: rise === 'xuong' ? 'decrease' : readDirection(folded, start),
    verbatim: text.slice(start, end),
  };
}
