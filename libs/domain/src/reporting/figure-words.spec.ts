import type { EntryWords, ValueState } from '@lotrinh/contracts';
import { aggregate } from '../values/aggregate.js';
import { count, definition, part, reported } from '../values/fixtures/input.js';
import { emptyWords } from './entry.js';
import { endWords, entryWords, figureWords, shareWords } from './figure-words.js';
import { targetWords } from './target-words.js';

it('prints figures as Vietnamese does: percent for shares, points for thousands, nothing for nothing', () => {
  const share = aggregate(definition('RATIO'), [part('a', 37697, 39770)]);
  expect([figureWords(share), shareWords(share)]).toEqual(['94,8%', '37.697/39.770']);
  const sum = aggregate(definition('COUNT_FLOW', { decimals: 0 }), [count('a', 1081)]);
  expect([figureWords(sum), shareWords(sum)]).toEqual(['1.081', null]);
  const none = aggregate(definition('RATIO'), [reported('a', { value: '60' })]);
  expect([figureWords(none), shareWords(none)]).toEqual([null, null]);
  expect(figureWords(aggregate(definition('COUNT_FLOW'), [count('a', 0)]))).toBe('0');
});

it('prints the ends of what is possible with two digits, so that none is rounded onto the aim', () => {
  expect(endWords('SHARE', { numerator: '39057', denominator: '41130' })).toBe('94,96%');
  expect(endWords('TOTAL', { numerator: '1081', denominator: '1' })).toBe('1.081');
  expect(endWords('TOTAL', null)).toBeNull();
});

describe('an entry in one cell of a table', () => {
  const say = (value: string | null, second: string | null = null): EntryWords => ({ ...emptyWords, value, second });
  const stateWords = (state: ValueState) => `[${state}]`;
  it.each<[string, EntryWords, ValueState, string | null]>([
    ['a part of a whole', say('5.120', '5.200'), 'REPORTED', '5.120/5.200'],
    ['a percent of a whole', say('95%', '400'), 'REPORTED', '95% (400)'],
    ['a count', say('0'), 'REPORTED', '0'],
    ['a state in its own words', say('Chưa có', '380'), 'NONE_EXISTS', 'Chưa có (380)'],
    ['silence', say(null), 'MISSING', '[MISSING]'],
    ['what does not concern', say(null), 'NOT_APPLICABLE', null],
  ])('%s', (_name, words, state, expected) => {
    expect(entryWords(words, state, stateWords)).toBe(expected);
  });
});

it.each([
  ['≥ 95%', 'gte', '95', null, '%'],
  ['30 - 50%', 'range', '30', '50', '%'],
  ['≥ 1.000 lượt người/năm', 'gte', '1000', null, 'lượt người/năm'],
  ['100%', 'eq', '100', null, '%'],
  [null, null, null, null, null],
] as const)('prints an aim as %s', (expected, comparator, value, valueMax, unit) => {
  expect(targetWords({ comparator, value, valueMax, unit })).toBe(expected);
});
