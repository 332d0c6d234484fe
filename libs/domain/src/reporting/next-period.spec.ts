import type { PeriodKind } from '@lotrinh/contracts';
import { daysFrom, keptDistance, nextPeriod } from './next-period.js';

const period = (kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear = 2026) => ({
  ...{ kind, dataFrom, dataTo, reportingYear },
});

describe('the period after', () => {
  it.each([
    ['MONTH', '2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28', 2026],
    ['MONTH', '2025-12-15', '2026-01-14', '2026-01-15', '2026-02-14', 2026],
    ['QUARTER', '2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31', 2027],
    ['HALF_YEAR', '2025-12-15', '2026-06-14', '2026-06-15', '2026-12-14', 2026],
    ['HALF_YEAR', '2026-06-15', '2026-12-14', '2026-12-15', '2027-06-14', 2027],
    ['HALF_YEAR', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', 2026],
    ['NINE_MONTHS', '2025-12-15', '2026-09-14', '2026-12-15', '2027-09-14', 2027],
    ['YEAR', '2023-03-01', '2024-02-29', '2024-03-01', '2025-02-28', 2027],
    ['OTHER', '2026-03-01', '2026-03-10', '2026-03-11', '2026-03-20', 2026],
  ] as const)('%s %s – %s is %s – %s of %i', (kind, from, to, nextFrom, nextTo, year) => {
    expect(nextPeriod(period(kind, from, to))).toEqual(period(kind, nextFrom, nextTo, year));
  });
});

it('keeps a deadline as far from the end of the period as it was, before it too', () => {
  const [before, after] = [{ dataTo: '2026-06-14' }, { dataTo: '2026-12-14' }];
  expect(keptDistance('2026-06-18', before, after)).toBe('2026-12-18');
  expect(keptDistance('2026-06-12', before, after)).toBe('2026-12-12');
  expect(daysFrom('2026-06-14', '2026-06-12')).toBe(-2);
});
