import fc from 'fast-check';
import { addDecimals, compareDecimals, normalizeDecimal, roundDecimal, shiftDecimal } from './decimal.js';
import { formatNumberVi, formatPercentVi, parseNumberVi } from './number.js';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 6 }))
  .map(([digits, scale]) => shiftDecimal(digits.toString(), -scale));

describe('parseNumberVi', () => {
  it.each([
    ['2.500', '2500'],
    ['12,5', '12.5'],
    ['02', '2'],
    ['0', '0'],
    ['12.700.000.000', '12700000000'],
    ['1.234,50', '1234.5'],
    ['12\u00a0700', '12700'],
    ['-3,5', '-3.5'],
    ['12,345', '12.345'],
  ])('reads %j as %s', (text, value) => {
    expect(parseNumberVi(text)).toEqual({ value, verbatim: text });
  });

  it.each(['12.5', '10.10', '1,500', '1,234,567', '1.2345', '05.000', '', 'hai', '12 700', '1.234.56', '12/12'])(
    'refuses %j',
    (text) => {
      expect(parseNumberVi(text)).toBeNull();
    },
  );

  it('reads back every decimal it printed', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const printed = formatNumberVi(value);
        expect(parseNumberVi(printed)?.value).toBe(value);
      }),
    );
  });
});

describe('formatting', () => {
  it.each([
    ['2500', '2.500'],
    ['-1234567.25', '-1.234.567,25'],
    ['999', '999'],
    ['0', '0'],
  ])('prints %s as %s', (value, printed) => {
    expect(formatNumberVi(value)).toBe(printed);
  });

  it('rounds a percentage half away from zero to two places', () => {
    expect(formatPercentVi('38.965')).toBe('38,97%');
    expect(formatPercentVi('100')).toBe('100%');
    expect(formatPercentVi('35.8333', { places: 1 })).toBe('35,8%');
  });
});

describe('decimals', () => {
  it('adds without loss', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('9007199254740993', '0.5')).toBe('9007199254740993.5');
    expect(addDecimals('1', '-1')).toBe('0');
    expect(addDecimals()).toBe('0');
    expect(addDecimals('0', '-0', '007')).toBe('7');
    expect(addDecimals('-0')).toBe('0');
    expect(addDecimals(...Array.from({ length: 12 }, () => '999999999999999'))).toBe('11999999999999988');
  });

  it('rounds and compares', () => {
    expect(roundDecimal('-2.675', 2)).toBe('-2.68');
    expect(roundDecimal('12', 2)).toBe('12');
    expect(compareDecimals('2', '10')).toBe(-1);
    expect(compareDecimals('-0.5', '-0.50')).toBe(0);
    expect(compareDecimals('3', '-4')).toBe(1);
  });

  it('shifts there and back to the same decimal', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -12, max: 12 }), (value, power) => {
        expect(shiftDecimal(shiftDecimal(value, power), -power)).toBe(normalizeDecimal(value));
      }),
    );
  });

  it('refuses what is no decimal', () => {
    expect(() => normalizeDecimal('1e3')).toThrow(RangeError);
  });
});
