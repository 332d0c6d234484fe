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
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
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

/** Sum, exact. */
export function addDecimals(...values: Decimal[]): Decimal {
  const all = values.map(parts);
  const scale = Math.max(0, ...all.map((p) => p.scale));
  return toDecimal(
    all.reduce((sum, p) => sum + p.digits * 10n ** BigInt(scale - p.scale), 0n),
    scale,
  );
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = addDecimals(a, b.startsWith('-') ? b.slice(1) : `-${b}`);
  return difference === '0' || difference === '-0' ? 0 : difference.startsWith('-') ? -1 : 1;
}

/** Rounded half away from zero to at most `places` digits after the point. */
export function roundDecimal(value: Decimal, places: number): Decimal {
  const { digits, scale } = parts(value);
  if (scale <= places) return toDecimal(digits, scale);
  const divisor = 10n ** BigInt(scale - places);
  const half = divisor / 2n;
  return toDecimal((digits + (digits < 0n ? -half : half)) / divisor, places);
}
