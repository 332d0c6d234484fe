import { type Decimal, addDecimals, isDecimal, normalizeDecimal, roundDecimal, shiftDecimal } from './decimal.js';
import { foldKeepingLength } from './fold.js';
import { formatNumberVi, parseNumberVi } from './number.js';

export type Currency = 'VND' | 'USD';
/** Power of ten by which a printed unit multiplies: đồng 0, nghìn 3, triệu 6, tỷ 9. */
export type MoneyScale = 'đồng' | 'nghìn' | 'triệu' | 'tỷ';

export type MoneyUnit = { currency: Currency; scale: MoneyScale };

/** An amount in base units (đồng or US dollars), exact. `amountMax` is set where a range is printed ("10 - 15 tỷ đồng"). */
export type Money = { amount: Decimal; amountMax: Decimal | null; currency: Currency; verbatim: string };
export type FoundMoney = Money & { start: number; end: number };

const POWER: Record<MoneyScale, number> = { đồng: 0, nghìn: 3, triệu: 6, tỷ: 9 };

const NUMBER = '\\d+(?:[.,\\u00a0\\u2007\\u2009\\u202f]\\d+)*';
const SCALE = '(?:(?:nghin|ngan|tram|trieu)\\s+)?(?:nghin|ngan|trieu|ty|ti)';
const CURRENCY = 'dong|vnd|vn\\s?d|usd|do la my|do la|d(?![\\p{L}])|\\$';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(${NUMBER})\\s*(?:-|den)\\s*)?(${NUMBER})\\s*(${SCALE})?(?:\\s*(${CURRENCY}))?(?![\\p{L}\\d])`,
  'gu',
);

const SCALE_POWER: Record<string, number> = { tram: 2, nghin: 3, ngan: 3, trieu: 6, ty: 9, ti: 9 };

const powerOf = (scale: string): number => scale.split(/\s+/).reduce((sum, word) => sum + (SCALE_POWER[word] ?? 0), 0);

/** "ty" alone is money unless things are counted by it ("2 tỷ người"); lesser scales need the currency. */
function bareBillions(scale: string, after: string): boolean {
  return (
    /(?:ty|ti)$/.test(scale) && /^\s*(?:$|[.,;:)\]]|(?:va|cho|tu|trong|de|bang|gom|nam|thuoc|do|duoc)\s)/.test(after)
  );
}

function toBase(number: string | undefined, power: number): Decimal | null {
  const parsed = number === undefined ? null : parseNumberVi(number);
  return parsed === null ? null : shiftDecimal(parsed.value, power);
}

/**
 * Every amount of money in a text (NFC): "210 tỷ đồng", "12.700.000.000 đồng", "500 nghìn USD", "12 tỷ 500 triệu đồng".
 * A bare number is money only where `unit` says so (a table under "Đơn vị tính: triệu đồng").
 */
export function findMoney(text: string, unit: MoneyUnit | null = null): FoundMoney[] {
  const folded = foldKeepingLength(text);
  const found: FoundMoney[] = [];
  for (const match of folded.matchAll(AMOUNT)) {
    const [whole, from, number = '', scale = '', currency] = match;
    const start = match.index;
    const end = start + whole.trimEnd().length;
    const read = readAmount(from, number, scale, currency, folded.slice(end), unit);
    if (read === null) continue;
    const last = found.at(-1);
    // "12 tỷ 500 triệu đồng": one amount in two steps.
    if (
      last &&
      scale !== '' &&
      last.amountMax === null &&
      /^\s+$/.test(folded.slice(last.end, start)) &&
      compound(last, read)
    ) {
      last.amount = addDecimals(last.amount, read.amount);
      last.end = end;
      last.verbatim = text.slice(last.start, end);
    } else {
      found.push({ ...read, verbatim: text.slice(start, end), start, end });
    }
  }
  return found;
}

const compound = (last: Omit<Money, 'verbatim'>, next: Omit<Money, 'verbatim'>): boolean =>
  last.currency === next.currency && next.amountMax === null && next.amount.length < last.amount.length;

function readAmount(
  from: string | undefined,
  number: string,
  scale: string,
  currency: string | undefined,
  after: string,
  unit: MoneyUnit | null,
): Omit<Money, 'verbatim'> | null {
  const printed =
    currency !== undefined ||
    (scale !== '' && (bareBillions(scale, after) || /^\s+\d[\d.,]*\s*(?:trieu|nghin|ngan)/.test(after)));
  if (!printed && (unit === null || scale !== '')) return null;
  const isDollar = currency === undefined ? !printed && unit?.currency === 'USD' : /^(?:usd|do la|\$)/.test(currency);
  const power = printed ? powerOf(scale) : POWER[unit?.scale ?? 'đồng'];
  const low = toBase(from, power);
  const high = toBase(number, power);
  if (high === null || (from !== undefined && low === null)) return null;
  return { amount: low ?? high, amountMax: low === null ? null : high, currency: isDollar ? 'USD' : 'VND' };
}

/** A text that is one amount and nothing else, or a bare number under `unit`; null otherwise. */
export function parseMoney(text: string, unit: MoneyUnit | null = null): Money | null {
  const trimmed = text.trim();
  const [first, ...rest] = findMoney(trimmed, unit);
  if (first === undefined || rest.length > 0 || first.start !== 0 || first.end !== trimmed.length) return null;
  return { amount: first.amount, amountMax: first.amountMax, currency: first.currency, verbatim: first.verbatim };
}

const UNIT_LINE = /(?:don vi(?: tinh)?|dvt)\s*:?\s*\(?\s*(nghin|ngan|trieu|ty|ti)?\s*(dong|vnd|usd|do la)/;
const UNIT_BRACKET =
  /\(\s*(?:dvt:?\s*)?(nghin|ngan|trieu|ty|ti)?\s*(dong|vnd|usd|do la)[^)]*\)|^\s*(nghin|ngan|trieu|ty|ti)\s+(dong|usd)\s*$/;

/** The unit a table or column announces: "Đơn vị tính: triệu đồng", "Kinh phí (tỷ đồng)"; null where it announces none. */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  const folded = foldKeepingLength(text).replace(/\s+/g, ' ');
  const match = UNIT_LINE.exec(folded) ?? UNIT_BRACKET.exec(folded);
  if (match === null) return null;
  const scale = match[1] ?? match[3];
  const currency = match[2] ?? match[4] ?? '';
  const byPower: Record<number, MoneyScale> = { 0: 'đồng', 3: 'nghìn', 6: 'triệu', 9: 'tỷ' };
  return { currency: /usd|do la/.test(currency) ? 'USD' : 'VND', scale: byPower[powerOf(scale ?? '')] ?? 'đồng' };
}

/** An amount in base units, in the chosen unit: 87500000000 in "tỷ" is "87.5". Exact. */
export function toMoneyUnit(amount: Decimal, scale: MoneyScale): Decimal {
  return shiftDecimal(amount, -POWER[scale]);
}

/** The inverse of {@link toMoneyUnit}. Exact. */
export function fromMoneyUnit(value: Decimal, scale: MoneyScale): Decimal {
  return shiftDecimal(value, POWER[scale]);
}

/** The largest unit in which the amount has at most two decimals: what a person would write. */
export function naturalScale(amount: Decimal): MoneyScale {
  const scales: MoneyScale[] = ['tỷ', 'triệu', 'nghìn'];
  const size = amount.replace(/^-/, '').split('.')[0] ?? '';
  return (
    scales.find(
      (scale) =>
        size.length > POWER[scale] && roundDecimal(toMoneyUnit(amount, scale), 2) === toMoneyUnit(amount, scale),
    ) ?? 'đồng'
  );
}

/**
 * An amount as official documents write it: "87,5 tỷ đồng", "1.250 triệu đồng", "500 nghìn USD". Without `scale` the natural
 * one; without `places` no digit is lost. Throws RangeError where `amount` is no decimal.
 */
export function formatMoneyVi(
  amount: Decimal,
  options: { currency?: Currency; scale?: MoneyScale; places?: number } = {},
): string {
  if (!isDecimal(amount)) throw new RangeError(`Not an amount: ${amount}`);
  const exact = normalizeDecimal(amount);
  const scale = options.scale ?? naturalScale(exact);
  const value = formatNumberVi(
    toMoneyUnit(exact, scale),
    options.places === undefined ? {} : { places: options.places },
  );
  const word = options.currency === 'USD' ? 'USD' : 'đồng';
  return scale === 'đồng' ? `${value} ${word}` : `${value} ${scale} ${word}`;
}
