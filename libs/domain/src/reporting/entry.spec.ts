import type { EntryWords, ValueType } from '@lotrinh/contracts';
import { definition } from '../values/fixtures/input.js';
import { emptyWords, readEntry, wordsOfNumbers } from './entry.js';

const context = { respondentId: 'u', represents: 1, knownWhole: null, hasFile: false };
const read = (valueType: ValueType, words: Partial<EntryWords>, more = {}, known: Partial<typeof context> = {}) =>
  readEntry(definition(valueType, more), { ...emptyWords, ...words }, { ...context, ...known });

describe('a cell as it is filled', () => {
  it.each<[string, ValueType, string | null, string | null, object]>([
    [
      'a part and its whole',
      'RATIO',
      '11.480',
      '12.000',
      { state: 'REPORTED', numerator: '11480', denominator: '12000' },
    ],
    ['one of one', 'RATIO', '1', '1', { numerator: '1', denominator: '1', value: null }],
    ['none of a whole is 0, a value', 'RATIO', '0', '380', { state: 'REPORTED', numerator: '0', denominator: '380' }],
    [
      '"Chưa có" of a whole is no value',
      'RATIO',
      'Chưa có',
      '380',
      { state: 'NONE_EXISTS', numerator: null, denominator: '380' },
    ],
    ['both in one cell', 'RATIO', '5.120/5.200', null, { numerator: '5120', denominator: '5200' }],
    ['a percent of a whole', 'RATIO', '95%', '400', { value: '95', numerator: null, denominator: '400' }],
    ['a percent alone', 'RATIO', '95', null, { value: '95', denominator: null }],
    [
      'a part whose whole is still to come',
      'RATIO',
      '11.480',
      null,
      { numerator: '11480', denominator: null, value: null },
    ],
    ['a count', 'COUNT_FLOW', '1.081', null, { value: '1081' }],
    ['nothing new', 'COUNT_FLOW', 'Không phát sinh', null, { state: 'NONE_EXISTS', value: null }],
    ['a mean with its n', 'WEIGHTED_MEAN', '4,5', '120', { value: '4.5', weight: '120' }],
    ['a value with its baseline', 'REDUCTION', '70', '100', { value: '70', baseline: '100' }],
    ['money', 'MONEY', '30.600', null, { value: null, amounts: [{ currency: 'VND', amount: '30600' }] }],
    ['a document', 'DOCUMENT_ISSUED', 'Đã ban hành', null, { value: '1' }],
    ['a span', 'RANGE', '40 - 180', null, { rangeLow: '40', rangeHigh: '180' }],
    ['silence', 'RATIO', '  ', null, { state: 'MISSING' }],
    ['a whole without an answer', 'RATIO', null, '380', { state: 'MISSING', denominator: '380' }],
    ['words', 'NARRATIVE', 'Thiếu cán bộ chuyên trách.', null, { state: 'REPORTED' }],
    ['no opinion, said', 'NARRATIVE', 'Không có ý kiến.', null, { state: 'NONE_EXISTS' }],
    ['no opinion, not said', 'NARRATIVE', '', null, { state: 'MISSING' }],
  ])('%s', (_name, valueType, value, second, expected) => {
    expect(read(valueType, { value, second }).input).toMatchObject(expected);
  });

  it('a word of an ordered list, whatever its marks; a state may be one of them', () => {
    const levels = { levels: ['Chưa có', 'Thí điểm', 'Vận hành'] };
    expect(read('ORDINAL', { value: 'van hanh' }, levels).input).toMatchObject({ state: 'REPORTED', code: 'Vận hành' });
    expect(read('ORDINAL', { value: 'Chưa có' }, levels).input).toMatchObject({ state: 'REPORTED', code: 'Chưa có' });
    expect(read('ORDINAL', { value: 'Gần xong' }, levels)).toMatchObject({ typed: { doubt: 'UNREADABLE' } });
  });

  it.each<[string, ValueType, string, string | null, string]>([
    ['a share or a percent', 'RATIO', '0,6', null, 'SPELLING'],
    ['no number', 'COUNT_STOCK', 'chừng mười', null, 'UNREADABLE'],
    ['a whole that is no number', 'RATIO', '5', 'tất cả', 'UNREADABLE'],
    ['words against a figure', 'RATIO', 'chưa sử dụng 95%', null, 'CONTRADICTORY'],
    ['words where a figure may exist by now', 'COUNT_STOCK', 'Đang xây dựng', null, 'STILL_IN_PROGRESS'],
  ])('has a doubt: %s', (_name, valueType, value, second, doubt) => {
    expect(read(valueType, { value, second }).typed?.doubt).toBe(doubt);
  });

  it('knows what a document needs beside it', () => {
    const words = { value: 'Đã ban hành', documentNumber: '87/QĐ', documentIssuedOn: '2026-03-02' };
    expect(read('DOCUMENT_ISSUED', words, {}, { hasFile: true }).document).toEqual({
      ...{ number: '87/QĐ', issuedOn: '2026-03-02', hasFile: true },
    });
    expect(read('UNIT_SHARE', words).document).toBeNull();
  });
});

it('shows a stored ratio in its two cells, and all else as it was typed', () => {
  const numbers = { numerator: '11480', denominator: '12000', weight: null, baseline: null };
  expect(wordsOfNumbers('RATIO', '11480/12000', numbers)).toEqual({ value: '11.480', second: '12.000' });
  const none = { ...numbers, numerator: null, denominator: '380' };
  expect(wordsOfNumbers('RATIO', 'Chưa có', none)).toEqual({ value: 'Chưa có', second: '380' });
  expect(wordsOfNumbers('COUNT_FLOW', '1.081', { ...none, denominator: null })).toEqual({
    value: '1.081',
    second: null,
  });
});
