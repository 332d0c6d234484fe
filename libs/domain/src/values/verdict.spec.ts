import type { ExactFraction } from '@lotrinh/contracts';
import { aggregate } from './aggregate.js';
import { count, definition, input, part, reported } from './fixtures/input.js';
import { judge, judgeAll, type Judgement, type TargetForm, targetFormOf, verdictOn } from './verdict.js';

const of = (value: string): ExactFraction => ({ numerator: value, denominator: '1' });
const between = (low: string | null, high: string | null) => ({
  kind: 'TOTAL' as const,
  lowest: low === null ? null : of(low),
  highest: high === null ? null : of(high),
});
const up = (target: TargetForm, low: string | null, high: string | null): string =>
  judge(target, 'HIGHER_IS_BETTER', between(low, high)).verdict;
const down = (target: TargetForm, low: string | null, high: string | null): string =>
  judge(target, 'LOWER_IS_BETTER', between(low, high)).verdict;

describe('a target', () => {
  const exact: TargetForm = { form: 'EXACT', value: '50' };
  const atLeast: TargetForm = { form: 'AT_LEAST', value: '50', isStrict: false };
  const more: TargetForm = { form: 'AT_LEAST', value: '50', isStrict: true };
  const atMost: TargetForm = { form: 'AT_MOST', value: '50', isStrict: false };
  const range: TargetForm = { form: 'RANGE', low: '50', high: '70' };

  it.each([
    ['bare', exact, '49.9', 'NOT_MET'],
    ['bare', exact, '50.0', 'MET'],
    ['bare', exact, '50.1', 'EXCEEDED'],
    ['at least', atLeast, '50', 'MET'],
    ['at least', atLeast, '80', 'MET'],
    ['at least', atLeast, '49', 'NOT_MET'],
    ['more than', more, '50', 'NOT_MET'],
    ['more than', more, '50.01', 'MET'],
    ['at most', atMost, '50', 'MET'],
    ['at most', atMost, '51', 'NOT_MET'],
    ['in a range', range, '49', 'NOT_MET'],
    ['in a range', range, '50', 'MET'],
    ['in a range', range, '70', 'MET'],
    ['in a range', range, '71', 'EXCEEDED'],
  ])('%s (%j) of a figure %s: %s', (_name, target, value, expected) => {
    expect(up(target, value, value)).toBe(expected);
  });

  it('turns round where lower is better', () => {
    expect(['49', '50', '51'].map((value) => down(exact, value, value))).toEqual(['EXCEEDED', 'MET', 'NOT_MET']);
    expect(['49', '60', '71'].map((value) => down(range, value, value))).toEqual(['EXCEEDED', 'MET', 'NOT_MET']);
  });

  it('E39: is judged only where worst and best case agree, else both ends are told', () => {
    expect(up(atLeast, '50', null)).toBe('MET');
    expect(up(atLeast, '0', '49')).toBe('NOT_MET');
    expect(judge(atLeast, 'HIGHER_IS_BETTER', between('40', '60'))).toEqual({
      verdict: 'CANNOT_DETERMINE',
      lowest: of('40'),
      highest: of('60'),
    });
    expect(up(atMost, '51', null)).toBe('NOT_MET');
    expect(up(atMost, '0', null)).toBe('CANNOT_DETERMINE');
    expect(up(atLeast, null, '49')).toBe('NOT_MET');
    expect(up(atLeast, null, null)).toBe('CANNOT_DETERMINE');
  });

  it('is met where it is met at the worst and exceeded at the best', () => {
    expect(up(exact, '50', '60')).toBe('MET');
    expect(up(exact, '51', '60')).toBe('EXCEEDED');
    expect(up(range, '60', null)).toBe('MET');
  });

  it('reads shares in percent and never rounded', () => {
    const share = aggregate(definition('RATIO'), [part('A', 9496, 10000)]);
    expect(judge({ ...atLeast, value: '94.96' }, 'HIGHER_IS_BETTER', share).verdict).toBe('MET');
    expect(judge({ ...atLeast, value: '95' }, 'HIGHER_IS_BETTER', share).verdict).toBe('NOT_MET');
  });

  it('of a reduction (R79) reads the change itself, or what may be left of the baseline', () => {
    const target: TargetForm = { form: 'REDUCE_BY', percent: '30', baseline: null };
    const change = (value: string) => aggregate(definition('REDUCTION'), [reported('A', { baseline: '200', value })]);
    expect(judge(target, 'LOWER_IS_BETTER', change('140')).verdict).toBe('MET');
    expect(judge(target, 'LOWER_IS_BETTER', change('141')).verdict).toBe('NOT_MET');
    const left = { ...target, baseline: '150' };
    expect([up(left, '105', '105'), up(left, '105.5', '105.5'), up(target, '1', '1')]).toEqual([
      'MET',
      'NOT_MET',
      'CANNOT_DETERMINE',
    ]);
  });

  it('of a score that only some have is not judged', () => {
    const scores = aggregate(definition('INDEX'), [count('A', 90), count('B', 95)]);
    expect(judge(exact, 'HIGHER_IS_BETTER', scores).verdict).toBe('CANNOT_DETERMINE');
  });

  it('for each unit is judged by the share that reach it', () => {
    const rate = definition('RATE_PER_UNIT', { required: '2' });
    const all = (inputs: Parameters<typeof aggregate>[1]): string => {
      const { meeting } = aggregate(rate, inputs);
      return judge({ form: 'EXACT', value: '100' }, 'HIGHER_IS_BETTER', { kind: 'SHARE', ...meeting! }).verdict;
    };
    expect(all([count('A', 2), count('B', 3)])).toBe('MET');
    expect(all([count('A', 2), count('B', 1), input('C')])).toBe('NOT_MET');
    expect(all([count('A', 2), input('C')])).toBe('CANNOT_DETERMINE');
  });
});

describe('nested conditions (R80)', () => {
  const verdicts = (...given: Judgement['verdict'][]): string =>
    judgeAll(given.map((verdict) => ({ verdict, lowest: null, highest: null })));

  it.each([
    [['MET', 'MET'], 'MET'],
    [['EXCEEDED', 'MET'], 'MET'],
    [['EXCEEDED', 'EXCEEDED'], 'EXCEEDED'],
    [['MET', 'NOT_MET'], 'NOT_MET'],
    [['CANNOT_DETERMINE', 'NOT_MET'], 'NOT_MET'],
    [['CANNOT_DETERMINE', 'MET'], 'CANNOT_DETERMINE'],
    [[], 'CANNOT_DETERMINE'],
  ] as [Judgement['verdict'][], string][])('%j are %s', (given, expected) => {
    expect(verdicts(...given)).toBe(expected);
  });
});

describe('the day of a verdict', () => {
  it('E32: comes with the period that the regime names; before it a forecast says what is likely', () => {
    const judged = (dataTo: string, actual: Judgement['verdict'], forecast: Judgement['verdict'] | null) =>
      verdictOn(dataTo, '2026-12-14', actual, forecast);
    expect(judged('2026-12-14', 'NOT_MET', 'MET')).toBe('NOT_MET');
    expect(judged('2026-06-14', 'NOT_MET', null)).toBe('NOT_YET_DUE');
    expect(judged('2026-06-14', 'NOT_MET', 'CANNOT_DETERMINE')).toBe('NOT_YET_DUE');
    expect(judged('2026-06-14', 'NOT_MET', 'EXCEEDED')).toBe('LIKELY');
    expect(judged('2026-06-14', 'MET', 'NOT_MET')).toBe('UNLIKELY');
    expect(verdictOn('2026-06-14', null, 'NOT_MET', null)).toBe('NOT_MET');
  });
});

describe('the target of a plan', () => {
  const form = (more: Partial<Parameters<typeof targetFormOf>[0]>): TargetForm | null =>
    targetFormOf({
      ...{ comparator: 'eq', value: '50', valueMax: null, unit: '%', isDecrease: false, baseline: null },
      ...more,
    });

  it('has the form of its words', () => {
    expect(form({})).toEqual({ form: 'EXACT', value: '50' });
    expect(form({ comparator: 'gt' })).toEqual({ form: 'AT_LEAST', value: '50', isStrict: true });
    expect(form({ comparator: 'lte' })).toEqual({ form: 'AT_MOST', value: '50', isStrict: false });
    expect(form({ comparator: 'range', value: '70', valueMax: '50' })).toEqual({
      form: 'RANGE',
      low: '50',
      high: '70',
    });
    expect(form({ isDecrease: true, value: '30', baseline: '9' })).toEqual({
      form: 'REDUCE_BY',
      percent: '30',
      baseline: '9',
    });
    expect(form({ comparator: null })).toBeNull();
    expect(form({ value: null })).toBeNull();
  });
});
