import fc from 'fast-check';
import {
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  shiftDecimal,
  subtractDecimals,
} from './decimal.js';
import { compareFractions, roundFraction, scaleFraction, wholeFraction } from './fraction.js';

const of = (numerator: string, denominator: string) => ({ numerator, denominator });
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 6 }))
  .map(([digits, scale]) => shiftDecimal(digits.toString(), -scale));
const positive = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.nat({ max: 3 }))
  .map(([digits, scale]) => shiftDecimal(digits.toString(), -scale));
const fraction = fc.record({ numerator: decimal, denominator: positive });

describe('arithmetic of decimals', () => {
  it('multiplies, subtracts and negates without loss', () => {
    expect(multiplyDecimals('0.1', '0.2')).toBe('0.02');
    expect(multiplyDecimals('-12.50', '4')).toBe('-50');
    expect(multiplyDecimals('9007199254740993', '3')).toBe('27021597764222979');
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2');
    expect(['0', '-0.50', '7'].map(negateDecimal)).toEqual(['0', '0.5', '-7']);
  });

  it.each([
    ['1', '3', 2, '0.33'],
    ['2', '3', 2, '0.67'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 2, '-0.13'],
    ['0.5', '0.25', 0, '2'],
    ['0', '7', 3, '0'],
    ['-1', '1000', 1, '0'],
  ])('divides %s by %s to %i places, half away from zero: %s', (a, b, places, expected) => {
    expect(divideDecimals(a, b, places)).toBe(expected);
  });

  it('refuses to divide by zero', () => {
    expect(() => divideDecimals('1', '0.00', 2)).toThrow(RangeError);
  });

  it('divides a product by one factor to the other', () => {
    fc.assert(
      fc.property(decimal, positive, (a, b) => {
        expect(compareDecimals(divideDecimals(multiplyDecimals(a, b), b, 12), a)).toBe(0);
      }),
    );
  });
});

describe('fractions', () => {
  it('are compared unrounded: 94.96 % is below 95 %, whatever a screen shows', () => {
    expect(compareFractions(of('39057', '41130'), of('95', '100'))).toBeLessThan(0);
    expect(roundFraction(scaleFraction(of('39057', '41130'), '100'), 1)).toBe('95');
    expect(compareFractions(of('1', '3'), of('2', '6'))).toBe(0);
    expect(compareFractions(of('-1', '3'), of('0', '5'))).toBeLessThan(0);
  });

  it('refuse a denominator that is not greater than 0', () => {
    expect(() => compareFractions(of('1', '0'), of('1', '2'))).toThrow('Not a denominator: 0');
    expect(() => roundFraction(of('1', '-2'), 1)).toThrow('Not a denominator: -2');
  });

  it('are ordered as one line', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(compareFractions(a, b) + compareFractions(b, a)).toBe(0);
        if (compareFractions(a, b) <= 0 && compareFractions(b, c) <= 0) {
          expect(compareFractions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('of whole numbers are those numbers', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compareFractions(wholeFraction(a), wholeFraction(b))).toBe(compareDecimals(a, b));
      }),
    );
  });
});
