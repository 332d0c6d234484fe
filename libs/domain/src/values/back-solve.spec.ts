import { roundFraction } from '@lotrinh/text';
import fc from 'fast-check';
import { backSolve } from './back-solve.js';

describe('O10: the whole behind a printed percent', () => {
  it('is offered where one fits, what fits without rounding first', () => {
    expect(backSolve(['17', '18'], '45')).toEqual([
      { numerator: '18', denominator: '40', isExact: true },
      { numerator: '17', denominator: '38', isExact: false },
    ]);
    expect(backSolve(['13', '21'], '75')).toEqual([{ numerator: '21', denominator: '28', isExact: true }]);
  });

  it('is as sharp as the percent is printed', () => {
    expect(backSolve(['40'], '33.3').map(({ denominator }) => denominator)).toEqual(['120']);
    expect(backSolve(['2'], '66.7')).toEqual([{ numerator: '2', denominator: '3', isExact: false }]);
    expect(backSolve(['2'], '66.70')).toEqual([]);
  });

  it('is not told where a percent admits too many, or nothing', () => {
    expect(backSolve(['500'], '50')).toEqual([]);
    expect(backSolve(['5'], '0')).toEqual([]);
    expect(backSolve(['0'], '70')).toEqual([]);
    expect(backSolve([], '70')).toEqual([]);
  });

  it('always gives back the percent that was printed, and finds the whole it was printed for', () => {
    const whole = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [numerator, denominator] = [String(Math.min(a, b)), String(Math.max(a, b))];
        const percent = roundFraction({ numerator: `${numerator}00`, denominator }, 0);
        const found = backSolve([numerator], percent);
        for (const candidate of found) {
          const again = { numerator: `${candidate.numerator}00`, denominator: candidate.denominator };
          expect(roundFraction(again, 0)).toBe(percent);
        }
        if (found.length > 0) expect(found.map((candidate) => candidate.denominator)).toContain(denominator);
      }),
    );
  });
});
