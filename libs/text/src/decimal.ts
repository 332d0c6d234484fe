/** An exact decimal as a string: optional minus, digits, "." and digits; no exponent, no needless zeros ("87.5", "-3", "0"). */
export type Decimal = string;

type Parts = { digits: bigint; scale: number };

const FORM = /^(-?)(\d+)(?:\.(\d+))?$/;

function parts(value: Decimal): Parts {
  const match = FORM.exec(value);
  if (match === null) throw new RangeError(`Not a decimal: ${value}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

function toDecimal(digits: bigint, scale: number): Decimal {
  const sign = digits < 0n ? '-' : '';
  const all = magnitude(digits)
    .toString()
    .padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** Whether the text is a plain decimal with "." and no grouping, the form values travel in. */
export function isDecimal(text: string): boolean {
  return FORM.test(text);
}

/** The shortest form of a decimal. Throws RangeError where the text is not one. */
export function normalizeDecimal(value: Decimal): Decimal {
  const { digits, scale } = parts(value);
  return toDecimal(digits, scale);
}

/** `value` × 10^`power`, exact. */
export function shiftDecimal(value: Decimal, power: number): Decimal {
  const { digits, scale } = parts(value);
  return power > scale ? toDecimal(digits * 10n ** BigInt(power - scale), 0) : toDecimal(digits, scale - power);
}

const SMALL = /^-?\d{1,15}$/;

/** The sum of whole numbers that a double holds exactly; null for any other. Most sums are these, and many times faster. */
function addSmall(values: readonly Decimal[]): Decimal | null {
  let sum = 0;
  for (const value of values) {
    if (!SMALL.test(value)) return null;
    sum += Number(value);
    if (!Number.isSafeInteger(sum)) return null;
  }
  return String(sum);
}

/** Sum, exact. */
export function addDecimals(...values: Decimal[]): Decimal {
  return addSmall(values) ?? addAny(values);
}

function addAny(values: readonly Decimal[]): Decimal {
  const all = values.map(parts);
  const scale = Math.max(0, ...all.map((p) => p.scale));
  return toDecimal(
    all.reduce((sum, p) => sum + p.digits * 10n ** BigInt(scale - p.scale), 0n),
    scale,
  );
}

/** `value` with the other sign; 0 stays 0. */
export function negateDecimal(value: Decimal): Decimal {
  const { digits, scale } = parts(value);
  return toDecimal(-digits, scale);
}

/** `a` − `b`, exact. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negateDecimal(b));
}

/** Product, exact. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [parts(a), parts(b)];
  return toDecimal(x.digits * y.digits, x.scale + y.scale);
}

/** `a` / `b`, rounded half away from zero to at most `places` digits after the point. Throws RangeError where `b` is 0. */
export function divideDecimals(a: Decimal, b: Decimal, places: number): Decimal {
  const [x, y] = [parts(a), parts(b)];
  if (y.digits === 0n) throw new RangeError('Division by zero');
  const isNegative = x.digits < 0n !== y.digits < 0n;
  const above = magnitude(x.digits) * 10n ** BigInt(y.scale + places);
  const below = magnitude(y.digits) * 10n ** BigInt(x.scale);
  const rounded = (above * 2n + below) / (below * 2n);
  return toDecimal(isNegative ? -rounded : rounded, places);
}

const magnitude = (digits: bigint): bigint => (digits < 0n ? -digits : digits);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = subtractDecimals(a, b);
  return difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1;
}

/** Rounded half away from zero to at most `places` digits after the point. */
export function roundDecimal(value: Decimal, places: number): Decimal {
  const { digits, scale } = parts(value);
  if (scale <= places) return toDecimal(digits, scale);
  const divisor = 10n ** BigInt(scale - places);
  const half = divisor / 2n;
  return toDecimal((digits + (digits < 0n ? -half : half)) / divisor, places);
}
