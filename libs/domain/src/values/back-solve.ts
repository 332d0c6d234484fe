import {
  addDecimals,
  compareDecimals,
  type Decimal,
  multiplyDecimals,
  shiftDecimal,
  subtractDecimals,
} from '@lotrinh/text';

/** A whole number that explains a printed percent; `isExact` where nothing had to be rounded for it. */
export type WholeCandidate = { numerator: Decimal; denominator: Decimal; isExact: boolean };

/** A percent that admits more wholes than this tells nothing about them. */
const tellsNothing = 5;

/**
 * Which wholes a printed percent admits for counts beside it (O10: "18 … 45%" is 18 of 40). Offered as a hint and never stored:
 * a person says what is true. `percent` as printed, so that "45" and "45.0" are rounded as far as they show.
 */
export function backSolve(numerators: readonly Decimal[], percent: Decimal): WholeCandidate[] {
  const half = shiftDecimal('5', -1 - (percent.split('.')[1]?.length ?? 0));
  const [low, high] = [subtractDecimals(percent, half), addDecimals(percent, half)];
  if (compareDecimals(low, '0') <= 0) return [];
  return numerators
    .flatMap((numerator) => wholesFor(numerator, percent, low, high))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact));
}

/** Whole numbers d with low ≤ 100·numerator/d < high. */
function wholesFor(numerator: Decimal, percent: Decimal, low: Decimal, high: Decimal): WholeCandidate[] {
  if (compareDecimals(numerator, '0') <= 0) return [];
  const hundredfold = shiftDecimal(numerator, 2);
  const found: WholeCandidate[] = [];
  for (let whole = floorOf(hundredfold, high) + 1n; ; whole += 1n) {
    const denominator = String(whole);
    if (compareDecimals(multiplyDecimals(denominator, low), hundredfold) > 0) return found;
    if (found.length === tellsNothing) return [];
    const isExact = compareDecimals(multiplyDecimals(denominator, percent), hundredfold) === 0;
    found.push({ numerator, denominator, isExact });
  }
}

/** The whole part of `a` / `b`, both greater than 0. */
function floorOf(a: Decimal, b: Decimal): bigint {
  const scale = Math.max(...[a, b].map((value) => value.split('.')[1]?.length ?? 0));
  return BigInt(shiftDecimal(a, scale)) / BigInt(shiftDecimal(b, scale));
}
