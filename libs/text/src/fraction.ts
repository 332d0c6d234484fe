import { type Decimal, compareDecimals, divideDecimals, multiplyDecimals } from './decimal.js';

/** An exact quotient of two decimals, not reduced: 37697 of 39770 stays so. The denominator is greater than 0. */
export type Fraction = { numerator: Decimal; denominator: Decimal };

function checked(fraction: Fraction): Fraction {
  if (compareDecimals(fraction.denominator, '0') <= 0)
    throw new RangeError(`Not a denominator: ${fraction.denominator}`);
  return fraction;
}

/** A decimal as a fraction over 1. */
export const wholeFraction = (value: Decimal): Fraction => ({ numerator: value, denominator: '1' });

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`; by cross-multiplication, nothing is rounded. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return compareDecimals(
    multiplyDecimals(checked(a).numerator, checked(b).denominator),
    multiplyDecimals(b.numerator, a.denominator),
  );
}

/** `fraction` × `factor`, exact. */
export const scaleFraction = ({ numerator, denominator }: Fraction, factor: Decimal): Fraction => ({
  numerator: multiplyDecimals(numerator, factor),
  denominator,
});

/** For reading only: rounded half away from zero to at most `places` digits after the point. */
export const roundFraction = (fraction: Fraction, places: number): Decimal =>
  divideDecimals(checked(fraction).numerator, fraction.denominator, places);
