import type { ValueType } from '@lotrinh/contracts';
import fc from 'fast-check';
import { formatNumberVi } from '@lotrinh/text';
import { readTyped } from './typed-value.js';

const read = (text: string, valueType: ValueType = 'COUNT_STOCK', whole: string | null = null) => {
  const { state, value, numerator, denominator, doubt } = readTyped(text, valueType, whole);
  return [state, value, numerator === null ? null : `${numerator}/${denominator}`, doubt];
};

describe('a count cell', () => {
  it.each([
    ['1.047', '1047'],
    ['02', '2'],
    ['0', '0'],
    ['12,5', '12.5'],
    ['87 máy', '87'],
    ['3.400 giờ', '3400'],
  ])('reads %s as %s', (text, value) => {
    expect(read(text)).toEqual(['REPORTED', value, null, null]);
  });

  it.each(['12.5', '1,500', 'hầu hết', '50%', '3/4', '12 máy và 5 bàn', '–'])('does not guess at %s', (text) => {
    expect(read(text)).toEqual(['REPORTED', null, null, 'UNREADABLE']);
  });

  it('is empty, not 0, where nothing is typed', () => {
    expect(read('  ')).toEqual([null, null, null, null]);
  });

  it('reads back every number as documents print it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (number) => {
        expect(read(formatNumberVi(String(number)))[1]).toBe(String(number));
      }),
    );
  });
});

describe('words in a cell', () => {
  it.each([
    ['Chưa có', 'NONE_EXISTS'],
    ['không phát sinh.', 'NONE_EXISTS'],
    ['Không thuộc đối tượng', 'NOT_APPLICABLE'],
    ['Chưa tổng hợp', 'NOT_COLLECTED'],
    ['Không cung cấp (nội dung mật)', 'WITHHELD'],
  ])('%s is %s', (text, state) => {
    expect(read(text)).toEqual([state, null, null, null]);
  });

  it('E5: "Đang xây dựng" is a state that asks once whether there is a figure, and keeps its words', () => {
    expect(readTyped('Đang  xây dựng', 'COUNT_STOCK')).toMatchObject({
      state: 'IN_PROGRESS',
      value: null,
      doubt: 'STILL_IN_PROGRESS',
      verbatim: 'Đang  xây dựng',
    });
  });

  it('E6: a denial with a figure is in conflict, and neither is taken', () => {
    expect(read('chưa dùng 80%', 'RATIO')).toEqual(['CONFLICTED', null, null, 'CONTRADICTORY']);
  });

  it('E43: are the same in composed and decomposed form and with either place of the tone', () => {
    expect(read('Chưa có'.normalize('NFD'))[0]).toBe('NONE_EXISTS');
    expect(readTyped('Không cung cấp'.normalize('NFD'), 'RATIO').verbatim).toBe('Không cung cấp');
  });

  it('"có" and "Đã ban hành" answer the question whether it is there, and no other', () => {
    expect(read('Đã ban hành', 'DOCUMENT_ISSUED')).toEqual(['REPORTED', '1', null, null]);
    expect(read('Có', 'UNIT_SHARE')[1]).toBe('1');
    expect(read('có')).toEqual(['REPORTED', null, null, 'UNREADABLE']);
  });
});

describe('E4: a percent', () => {
  it.each([
    ['60', '60'],
    ['60%', '60'],
    ['60 %', '60'],
    ['99,5', '99.5'],
    ['99.5%', '99.5'],
    ['0', '0'],
    ['0,6%', '0.6'],
  ])('%s is %s', (text, value) => {
    expect(read(text, 'RATIO')).toEqual(['REPORTED', value, null, null]);
  });

  it.each([
    ['0.6', ['0.6', '60']],
    ['0,6', ['0.6', '60']],
    ['1', ['1', '100']],
  ])('%s may be either of %j, which a person chooses', (text, choices) => {
    const typed = readTyped(text, 'RATIO');
    expect([typed.value, typed.doubt]).toEqual([null, 'SPELLING']);
    expect(typed.choices.map(({ value }) => value)).toEqual(choices);
  });

  it('as a quotient is part and whole, and 1/1 beside a known whole is asked', () => {
    expect(read('11.480/12.000', 'RATIO')).toEqual(['REPORTED', null, '11480/12000', null]);
    expect(read('1/1', 'RATIO')).toEqual(['REPORTED', null, '1/1', null]);
    expect(read('1/1', 'RATIO', '1')).toEqual(['REPORTED', null, '1/1', null]);
    expect(readTyped('1/1', 'RATIO', '300')).toMatchObject({
      value: null,
      numerator: null,
      doubt: 'SPELLING',
      choices: [{ value: '100' }, { numerator: '1', denominator: '1' }],
    });
    expect(read('1/3', 'PERCENT_ONLY')).toEqual(['REPORTED', '33.333333', null, null]);
    expect(read('1/0', 'PERCENT_ONLY')[3]).toBe('UNREADABLE');
  });
});

describe('a range', () => {
  it.each(['40 – 180', '40-180', '40 đến 180'])('%s has two ends (R86)', (text) => {
    expect(readTyped(text, 'RANGE')).toMatchObject({ state: 'REPORTED', rangeLow: '40', rangeHigh: '180' });
  });

  it('of one number is not one', () => {
    expect(readTyped('50', 'RANGE').doubt).toBe('UNREADABLE');
  });
});
