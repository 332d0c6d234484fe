import { addDecimals } from '@lotrinh/text';
import fc from 'fast-check';
import { percentShares, shareFault } from './shares.js';

describe('E28: shares of a whole', () => {
  it.each([
    [['1', '1', '1'], 1, ['33.4', '33.3', '33.3']],
    [['1', '2'], 0, ['33', '67']],
    [['12.5', '37.5', '50'], 1, ['12.5', '37.5', '50']],
    [['0', '7'], 1, ['0', '100']],
    [['1', '1', '1', '1', '1', '1'], 0, ['17', '17', '17', '17', '16', '16']],
  ])('%j to %i places are %j', (parts, places, expected) => {
    expect(percentShares(parts, places)).toEqual(expected);
  });

  it('of nothing are none, and a negative part is refused', () => {
    expect(percentShares([], 1)).toBeNull();
    expect(percentShares(['0', '0.0'], 1)).toBeNull();
    expect(() => percentShares(['3', '-1'], 1)).toThrow(RangeError);
  });

  it('add up to exactly 100, each within one unit of its own', () => {
    const part = fc.nat({ max: 10_000 }).map((cents) => String(cents / 100));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), fc.nat({ max: 3 }), (parts, places) => {
        const shares = percentShares(parts, places);
        fc.pre(shares !== null);
        expect(addDecimals(...shares)).toBe('100');
        const whole = parts.reduce((sum, given) => sum + Number(given), 0);
        shares.forEach((share, index) => {
          const off = Math.abs(Number(share) - (Number(parts[index]) / whole) * 100);
          expect(off).toBeLessThan(10 ** -places + 1e-9);
        });
      }),
    );
  });
});

describe('E12: shares by hand of a unit that is divided', () => {
  it.each([
    [['0.6', '0.4'], null],
    [['1'], null],
    [['0.6', '0.3'], 'LESS'],
    [['0.333', '0.333', '0.333'], 'LESS'],
    [['0.6', '0.5'], 'MORE'],
    [['1.2', '-0.2'], 'OUT_OF_RANGE'],
    [[], 'LESS'],
  ])('%j: %s', (shares, expected) => {
    expect(shareFault(shares)).toBe(expected);
  });
});
