import type { Accumulation, PeriodKind, ValueType } from '@lotrinh/contracts';
import { figureOf, partialOf } from './aggregate.js';
import { count, definition, input, part } from './fixtures/input.js';
import { overTime, type PeriodPartial } from './over-time.js';
import { mergePartials } from './partial.js';

const of = (numerator: number, denominator: number) => ({
  numerator: String(numerator),
  denominator: String(denominator),
});

const period = (
  valueType: ValueType,
  [dataFrom, dataTo]: [string, string],
  inputs: Parameters<typeof partialOf>[1][],
  more: { kind?: PeriodKind; accumulation?: Accumulation } = {},
): PeriodPartial => ({
  kind: 'QUARTER',
  accumulation: 'IN_PERIOD',
  ...more,
  ...{ dataFrom, dataTo },
  partial: mergePartials(inputs.map((given) => partialOf(definition(valueType), given))),
});

const first: [string, string] = ['2025-12-15', '2026-03-14'];
const second: [string, string] = ['2026-03-15', '2026-06-14'];
const third: [string, string] = ['2026-06-15', '2026-09-14'];

const read = (valueType: ValueType, periods: PeriodPartial[]) => {
  const joined = overTime(valueType, periods);
  return joined.ok ? figureOf(definition(valueType), joined.partial) : joined.reason;
};

describe('values over time', () => {
  it('adds flows of periods of one kind, in any order', () => {
    const quarters = [period('COUNT_FLOW', second, [count('A', 5)]), period('COUNT_FLOW', first, [count('A', 7)])];
    expect(read('COUNT_FLOW', quarters)).toMatchObject({ value: '12', flags: [] });
    expect(overTime('COUNT_FLOW', quarters)).toMatchObject({
      dataFrom: '2025-12-15',
      dataTo: '2026-06-14',
      isContiguous: true,
    });
  });

  it('divides the sums of a ratio of flows, and never adds percents', () => {
    const quarters = [period('RATIO', first, [part('A', 1, 10)]), period('RATIO', second, [part('A', 81, 90)])];
    expect(read('RATIO', quarters)).toMatchObject({ value: '82', exact: of(82, 100) });
  });

  it('takes the last of what is cumulative or at a date, whatever kinds of period there are', () => {
    const cumulative = (kind: PeriodKind, days: [string, string], value: number) =>
      period('COUNT_FLOW', days, [count('A', value)], { kind, accumulation: 'YEAR_TO_DATE' });
    const periods = [
      cumulative('NINE_MONTHS', ['2025-12-15', '2026-09-14'], 90),
      cumulative('HALF_YEAR', ['2025-12-15', '2026-06-14'], 70),
    ];
    expect(read('COUNT_FLOW', periods)).toMatchObject({ value: '90' });
    const stock = [period('COUNT_STOCK', first, [count('A', 4)]), period('COUNT_STOCK', second, [count('A', 3)])];
    expect(read('COUNT_STOCK', stock)).toMatchObject({ value: '3' });
  });

  it('refuses what would count twice or says nothing', () => {
    const flow = (days: [string, string], more = {}) => period('COUNT_FLOW', days, [count('A', 1)], more);
    expect(read('COUNT_FLOW', [])).toBe('NO_PERIOD');
    expect(read('COUNT_FLOW', [flow(first), flow(['2025-12-15', '2026-06-14'], { kind: 'HALF_YEAR' })])).toBe(
      'MIXED_KINDS',
    );
    expect(read('COUNT_FLOW', [flow(first), flow(['2026-03-14', '2026-06-14'])])).toBe('OVERLAPPING');
    expect(read('COUNT_FLOW', [flow(first), flow(first)])).toBe('OVERLAPPING');
    expect(read('COUNT_FLOW', [flow(first), flow(second, { accumulation: 'AT_DATE' })])).toBe('MIXED_ACCUMULATIONS');
  });

  it('says where a period between is absent', () => {
    const joined = overTime('COUNT_FLOW', [
      period('COUNT_FLOW', first, [count('A', 1)]),
      period('COUNT_FLOW', third, [count('A', 2)]),
    ]);
    expect(joined).toMatchObject({ ok: true, isContiguous: false });
  });

  it('is as complete as its weakest period, and an estimate where any is', () => {
    const figure = read('COUNT_FLOW', [
      period('COUNT_FLOW', first, [{ ...count('A', 1), basis: 'ESTIMATED' }, count('B', 2)]),
      period('COUNT_FLOW', second, [count('A', 4), input('B')]),
    ]);
    expect(figure).toMatchObject({
      value: '7',
      highest: null,
      flags: ['ESTIMATED', 'PARTIAL_COVERAGE', 'AT_LEAST'],
      coverage: { expected: { respondents: 2 }, withFigure: { respondents: 1 } },
    });
  });

  it('keeps the bounds of what is missing in any period', () => {
    const figure = read('RATIO', [
      period('RATIO', first, [part('A', 8, 10), input('B', { knownDenominator: '10' })]),
      period('RATIO', second, [part('A', 9, 10), part('B', 1, 10)]),
    ]);
    expect(figure).toMatchObject({ exact: of(18, 30), lowest: of(18, 40), highest: of(28, 40) });
  });
});
