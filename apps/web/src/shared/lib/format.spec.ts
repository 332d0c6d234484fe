import fc from 'fast-check';
import { formatDay, formatDecimal, formatInstant, formatTime, today } from './format.js';

it('shows instants on the clock of Vietnam, whatever the computer’s zone', () => {
  expect(formatInstant('2026-11-20T17:00:00Z')).toBe('00:00 21/11/2026');
  expect(formatTime('2026-11-21T02:14:59Z')).toBe('09:14');
  expect(today(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
});

it('shows days and partial days in the order of speech', () => {
  expect(formatDay('2026-11-21')).toBe('21/11/2026');
  expect(formatDay('2026-11')).toBe('11/2026');
  expect(formatDay('2026')).toBe('2026');
});

describe('decimals', () => {
  it.each([
    ['1234567.5', '1.234.567,5', '1,234,567.5'],
    ['-1000', '-1.000', '-1,000'],
    ['0.05', '0,05', '0.05'],
    ['999', '999', '999'],
  ])('shows %s as %s and %s', (decimal, vietnamese, english) => {
    expect(formatDecimal(decimal, 'vi')).toBe(vietnamese);
    expect(formatDecimal(decimal, 'en')).toBe(english);
  });

  it('loses no digit, however long the number', () => {
    const decimals = fc
      .tuple(fc.bigInt(), fc.option(fc.stringMatching(/^\d{1,12}$/), { nil: undefined }))
      .map(([whole, fraction]) => (fraction === undefined ? String(whole) : `${String(whole)}.${fraction}`));
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(formatDecimal(decimal, 'vi').replaceAll('.', '').replace(',', '.')).toBe(decimal);
      }),
    );
  });

  it('leaves alone what is not a decimal', () => {
    expect(formatDecimal('1/1', 'vi')).toBe('1/1');
    expect(formatDecimal('', 'en')).toBe('');
  });
});
