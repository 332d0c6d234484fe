import fc from 'fast-check';
import type { GridColumn } from './grid-types.js';
import { formatCell, parseCell } from './parse-cell.js';

const column = (type: GridColumn['type'], more: Partial<GridColumn> = {}): GridColumn => ({
  key: 'c',
  title: 'C',
  width: 100,
  type,
  ...more,
});

it.each([
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['9.120', '9120'],
  ['9 120', '9120'],
  ['12.5', '12.5'],
  ['-3', '-3'],
  ['02', '2'],
])('reads the number %s', (typed, value) => {
  expect(parseCell(column('number'), typed)).toEqual({ value, also: {} });
});

it.each([
  ['1,500', 'ambiguous'],
  ['ba mươi', 'number'],
  ['12a', 'number'],
])('refuses %s as a number rather than guess', (typed, rule) => {
  expect(parseCell(column('number'), typed)).toEqual({ rule });
});

it('gives the percent sign to the column of units', () => {
  expect(parseCell(column('number', { companion: 'unit' }), '95,5%')).toEqual({ value: '95.5', also: { unit: '%' } });
});

it('reads money with its words and its currency, and a bare amount as đồng', () => {
  const money = column('money', { companion: 'currency' });
  expect(parseCell(money, '210 tỷ đồng')).toEqual({ value: '210000000000', also: { currency: 'VND' } });
  expect(parseCell(money, '500 nghìn USD')).toEqual({ value: '500000', also: { currency: 'USD' } });
  expect(parseCell(money, '12.500.000')).toEqual({ value: '12500000', also: { currency: 'VND' } });
  expect(parseCell(money, '10 - 15 tỷ đồng')).toEqual({ rule: 'number' });
});

it('leaves an empty cell empty, never 0, and takes the currency along', () => {
  expect(parseCell(column('number'), ' \u00a0')).toEqual({ value: null, also: {} });
  expect(parseCell(column('money', { companion: 'currency' }), '')).toEqual({ value: null, also: { currency: null } });
  expect(formatCell(column('number'), null)).toBe('');
});

it('reads choices by label without diacritics, days and years', () => {
  const choice = column('choice', { choices: [{ value: 'gte', label: 'ít nhất' }] });
  expect(parseCell(choice, 'It nhat')).toEqual({ value: 'gte', also: {} });
  expect(parseCell(choice, 'nhiều')).toEqual({ rule: 'choice' });
  expect(parseCell(column('day'), '1/5/2026')).toEqual({ value: '2026-05-01', also: {} });
  expect(parseCell(column('day'), '5/2026')).toEqual({ rule: 'date' });
  expect(parseCell(column('year'), '2026')).toEqual({ value: 2026, also: {} });
  expect(parseCell(column('year'), '26')).toEqual({ rule: 'year' });
});

it('keeps unit names as printed, one a line or between semicolons', () => {
  const names = parseCell(column('units'), 'Vụ Một; Cục Hai\nSở Ba');
  expect('value' in names && Array.isArray(names.value) && names.value.map((unit) => unit.printed)).toEqual([
    'Vụ Một',
    'Cục Hai',
    'Sở Ba',
  ]);
});

it('shows every value so that it is read back unchanged', () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) =>
      part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0').replace(/0$/, '')}`,
    );
  fc.assert(
    fc.property(decimals, (value) => {
      const number = column('number');
      expect(parseCell(number, formatCell(number, value))).toEqual({ value, also: {} });
    }),
  );
});
