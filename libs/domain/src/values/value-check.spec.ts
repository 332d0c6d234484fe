import { type ExactFraction, type ValueDefinition, type ValueInput, valueRules } from '@lotrinh/contracts';
import { count, definition, input, part, reported } from './fixtures/input.js';
import { readTyped } from './typed-value.js';
import { checkValue, type EnteredValue, type ValueFinding } from './value-check.js';
import { currentValueRuleSet, isValueRuleSet, valueRuleSets } from './value-rules.js';

type Case = { about?: ValueDefinition; before?: ExactFraction | null } & Partial<Omit<EnteredValue, 'input'>>;

const check = (given: ValueInput, more: Case = {}): ValueFinding[] => {
  const { about = definition('COUNT_STOCK', { decimals: 0 }), before = null, typed = null, document = null } = more;
  const context = { definition: about, sameLastYear: before };
  return checkValue({ input: given, typed, document }, context, currentValueRuleSet);
};
const seen = (given: ValueInput, more: Case = {}): [string, string, unknown][] =>
  check(given, more).map(({ rule, severity, params }) => [rule, severity, params]);

const ratio = definition('RATIO');

describe('a value while it is entered', () => {
  it('in order raises nothing', () => {
    expect(seen(count('A', 12))).toEqual([]);
    expect(seen(count('A', 0))).toEqual([]);
    expect(seen(part('A', 8, 10), { about: ratio })).toEqual([]);
  });

  it('E3: has no numerator above its denominator, unless the definition allows it', () => {
    expect(check(part('A', 12480, 12000), { about: ratio })).toEqual([
      {
        rule: 'numerator_exceeds',
        severity: 'BLOCK',
        message: 'value.check.numerator_exceeds',
        params: { a: '12.480', b: '12.000' },
      },
    ]);
    expect(seen(part('A', 3, 2), { about: { ...ratio, mayExceedWhole: true } })).toEqual([]);
  });

  it('E2: of a whole of 0 is told, not refused', () => {
    expect(seen(part('A', 0, 0), { about: ratio })).toEqual([['whole_zero', 'WARN', {}]]);
  });

  it('E4, E5, E6: that was typed in doubt says what is in doubt', () => {
    const typed = (text: string, more: Partial<ValueInput> = {}) => {
      const cell = readTyped(text, 'RATIO');
      const given = input('A', { state: cell.state ?? 'MISSING', value: cell.value, denominator: '10', ...more });
      return seen(given, { about: ratio, typed: cell });
    };
    expect(typed('0,6')).toEqual([['spelling', 'BLOCK', { text: '0,6' }]]);
    expect(typed('0,6', { value: '60' })).toEqual([]);
    expect(typed('gần hết')).toEqual([['unreadable', 'BLOCK', { text: 'gần hết' }]]);
    expect(typed('Đang xây dựng')).toEqual([['still_in_progress', 'WARN', { text: 'Đang xây dựng' }]]);
    expect(typed('chưa dùng 80%')).toEqual([['contradictory', 'BLOCK', { text: 'chưa dùng 80%' }]]);
    expect(typed('')).toEqual([]);
  });

  it('has what its type needs', () => {
    expect(seen(reported('A', {}))).toEqual([['value_missing', 'BLOCK', {}]]);
    expect(seen(reported('A', { rangeLow: '3' }), { about: definition('RANGE') })).toEqual([
      ['value_missing', 'BLOCK', {}],
    ]);
    expect(seen(reported('A', { value: '60' }), { about: ratio })).toEqual([['whole_missing', 'WARN', {}]]);
    expect(seen(reported('A', {}), { about: definition('NARRATIVE') })).toEqual([]);
  });

  it('stands beside no state of no figure, and beside secrecy not even its whole', () => {
    expect(seen(input('A', { state: 'NONE_EXISTS', value: '3' }))).toEqual([['figure_beside_state', 'BLOCK', {}]]);
    expect(seen(input('A', { state: 'IN_PROGRESS', denominator: '9' }), { about: ratio })).toEqual([]);
    expect(seen(input('A', { state: 'WITHHELD', denominator: '9' }), { about: ratio })).toEqual([
      ['figure_beside_state', 'BLOCK', {}],
    ]);
  });

  it('lies within what can be, with the digits that are asked for', () => {
    expect(seen(reported('A', { value: '101', denominator: '5' }), { about: ratio })).toEqual([
      ['out_of_range', 'BLOCK', { value: '101', min: '0', max: '100' }],
    ]);
    const score = definition('INDEX', { scale: { min: '-5', max: '5' } });
    expect(seen(count('A', '5.5'), { about: score })).toEqual([
      ['out_of_range', 'BLOCK', { value: '5,5', min: '-5', max: '5' }],
    ]);
    expect(seen(count('A', -4), { about: score })).toEqual([]);
    expect(seen(count('A', -4))).toEqual([['negative', 'BLOCK', { value: '-4' }]]);
    expect(seen(count('A', '2.5'))).toEqual([['not_whole', 'BLOCK', { value: '2,5' }]]);
    expect(seen(count('A', '2.25'), { about: definition('WEIGHTED_MEAN') })).toEqual([
      ['decimals', 'WARN', { value: '2,25', places: 1 }],
    ]);
  });

  it('has its ends in order, and levels that make their total', () => {
    expect(seen(reported('A', { rangeLow: '180', rangeHigh: '40' }), { about: definition('RANGE') })).toEqual([
      ['range_reversed', 'BLOCK', { low: '180', high: '40' }],
    ]);
    const levels = reported('A', { levels: { L1: '5', L2: '6' }, denominator: '12' });
    expect(seen(levels, { about: definition('LEVEL_DISTRIBUTION') })).toEqual([
      ['levels_total', 'BLOCK', { sum: '11', total: '12' }],
    ]);
    expect(seen({ ...levels, denominator: '11' }, { about: definition('LEVEL_DISTRIBUTION') })).toEqual([]);
  });

  it('of an issued document needs number, day and file', () => {
    const about = definition('DOCUMENT_ISSUED');
    const document = { number: '87/QĐ-CDV', issuedOn: '2026-03-02', hasFile: true };
    expect(seen(count('A', 1), { about, document })).toEqual([]);
    for (const lacking of [null, { ...document, number: null }, { ...document, hasFile: false }]) {
      expect(seen(count('A', 1), { about, document: lacking })).toEqual([['document_missing', 'BLOCK', {}]]);
    }
    expect(seen(count('A', 0), { about })).toEqual([]);
  });
});

describe('a jump on the same period last year', () => {
  const before = (value: string) => ({ numerator: value, denominator: '1' });

  it('of 30 percent or more asks for its cause', () => {
    expect(seen(count('A', 145), { before: before('310') })).toEqual([
      ['jump_down', 'WARN', { percent: '53,2%', previous: '310' }],
    ]);
    expect(seen(count('A', 400), { before: before('38') })).toEqual([
      ['jump_up', 'WARN', { percent: '952,6%', previous: '38' }],
    ]);
    expect(seen(count('A', 70), { before: before('100') }).map(([rule]) => rule)).toEqual(['jump_down']);
    expect(seen(count('A', 71), { before: before('100') })).toEqual([]);
  });

  it('is told of shares in percent, and not of what came from nothing or is out of order', () => {
    const share = { about: ratio, before: { numerator: '9', denominator: '10' } };
    expect(seen(part('A', 5, 10), share)).toEqual([['jump_down', 'WARN', { percent: '44,4%', previous: '90%' }]]);
    expect(seen(count('A', 5), { before: before('0') })).toEqual([]);
    expect(seen(part('A', 50, 10), share).map(([rule]) => rule)).toEqual(['numerator_exceeds']);
  });
});

describe('rules', () => {
  it('E46: are those of the set that the round began with', () => {
    expect(isValueRuleSet(currentValueRuleSet)).toBe(true);
    expect(isValueRuleSet('1999-01')).toBe(false);
    expect(Object.keys(valueRuleSets[currentValueRuleSet]).sort()).toEqual([...valueRules].sort());
  });

  it('E45: see the same in the same value, however often they look', () => {
    const given = part('A', 12, 10);
    expect(check(given, { about: ratio })).toEqual(check(structuredClone(given), { about: ratio }));
  });
});
