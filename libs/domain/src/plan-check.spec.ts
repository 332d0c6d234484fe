import { checkBasis, checkFunding, checkPeriod, checkTarget, checkTask } from './plan-check.js';

const target = {
  phrase: 'Tỷ lệ hồ sơ trực tuyến',
  comparator: 'gte',
  value: '80',
  valueMax: null,
  unit: '%',
  population: null,
  scope: null,
  targetYear: 2026,
  baselineYear: null,
  baselineValue: null,
  direction: null,
} as const;
const task = {
  no: null,
  name: 'Nâng cấp',
  kind: 'TASK',
  scheduleText: null,
  startYear: null,
  endYear: null,
  dueOn: null,
  recurrence: null,
  cost: null,
  currency: null,
  fundingNature: null,
  output: null,
  note: null,
} as const;
const rules = (found: { field: string; rule: string }[]) => found.map(({ field, rule }) => `${field} ${rule}`);

describe('a target', () => {
  it('may lack everything but its words', () => {
    expect(checkTarget({ ...target, comparator: null, value: null, unit: null, targetYear: null })).toEqual([]);
    expect(rules(checkTarget({ ...target, phrase: ' ' }))).toEqual(['phrase required']);
  });

  it('has a value exactly where it has a comparator, and an upper one exactly where it is a range', () => {
    expect(rules(checkTarget({ ...target, comparator: null }))).toEqual(['comparator comparatorMissing']);
    expect(rules(checkTarget({ ...target, value: null }))).toEqual(['value valueMissing']);
    expect(rules(checkTarget({ ...target, comparator: 'range' }))).toEqual(['valueMax rangeOpen']);
    expect(rules(checkTarget({ ...target, valueMax: '90' }))).toEqual(['valueMax notRange']);
  });

  it('compares its bounds exactly', () => {
    const range = { ...target, comparator: 'range', value: '0.3' } as const;
    expect(checkTarget({ ...range, valueMax: '0.30' })).toEqual([]);
    expect(rules(checkTarget({ ...range, valueMax: '0.29999999' }))).toEqual(['valueMax rangeReversed']);
  });

  it('refuses what is no number and no year', () => {
    expect(rules(checkTarget({ ...target, value: '8e1', targetYear: 26 }))).toEqual([
      'value number',
      'targetYear year',
    ]);
  });
});

describe('money', () => {
  it('goes with a currency, is not negative, and whole in đồng', () => {
    expect(checkTask({ ...task, cost: '87500000000', currency: 'VND' })).toEqual([]);
    expect(checkTask({ ...task, cost: '0.5', currency: 'USD' })).toEqual([]);
    expect(rules(checkTask({ ...task, cost: '1', currency: null }))).toEqual(['currency required']);
    expect(rules(checkTask({ ...task, cost: null, currency: 'VND' }))).toEqual(['cost amountMissing']);
    expect(rules(checkTask({ ...task, cost: '-1', currency: 'VND' }))).toEqual(['cost negative']);
    expect(rules(checkTask({ ...task, cost: '1.5', currency: 'VND' }))).toEqual(['cost wholeDong']);
    const line = {
      printed: 'Tổng',
      isTotal: true,
      isComposite: false,
      source: null,
      nature: null,
      year: null,
    } as const;
    expect(rules(checkFunding({ ...line, currency: 'VND', amount: 'x' }))).toEqual(['amount number']);
  });
});

it('keeps years and days in order', () => {
  expect(rules(checkTask({ ...task, startYear: 2027, endYear: 2026 }))).toEqual(['endYear endBeforeStart']);
  expect(rules(checkTask({ ...task, dueOn: '2026-02-30' }))).toEqual(['dueOn date']);
  expect(rules(checkPeriod({ periodStart: 2027, periodEnd: 2026, orientationTo: null }))).toEqual([
    'periodEnd endBeforeStart',
  ]);
  const basis = { type: 'Luật', number: null, issuer: null, title: null, printed: 'Căn cứ Luật' };
  expect(rules(checkBasis({ ...basis, issuedOn: '2026-13-01' }))).toEqual(['issuedOn date']);
});
