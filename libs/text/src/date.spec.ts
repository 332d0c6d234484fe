import fc from 'fast-check';
import { findDates, formatDateOfficial, formatDateShort, parseDateVi } from './date.js';

describe('findDates', () => {
  it.each([
    ['Hà Nội, ngày 05 tháng 02 năm 2026', { iso: '2026-02-05', precision: 'day' }],
    ['ngày 17/10/2000', { iso: '2000-10-17', precision: 'day' }],
    ['29.10.2010', { iso: '2010-10-29', precision: 'day' }],
    ['ngày 04 – 06/10/ 2017', { iso: '2017-10-06', precision: 'day' }],
    ['tháng 5/2025', { iso: null, year: 2025, month: 5, precision: 'month' }],
    ['tháng 12 năm 2024', { iso: null, year: 2024, month: 12, precision: 'month' }],
    ['ngày … tháng … năm 2021', { iso: null, year: 2021, month: null, day: null, precision: 'year' }],
    ['ngày tháng năm 2021', { iso: null, year: 2021, precision: 'year' }],
    ['ngày      tháng 5 năm 2021', { iso: null, year: 2021, month: 5, day: null, precision: 'month' }],
    ['quý II/2026', { iso: null, year: 2026, quarter: 2, precision: 'quarter' }],
    ['Quý 4 năm 2026', { year: 2026, quarter: 4, precision: 'quarter' }],
    ['trước ngày 15/12', { iso: null, year: null, month: 12, day: 15, precision: 'day' }],
    ['đến năm 2030', { iso: null, year: 2030, precision: 'year' }],
    ['Ngày 29/02/2024', { iso: '2024-02-29', precision: 'day' }],
  ])('reads %j', (text, expected) => {
    const found = findDates(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(found[0]!.verbatim);
  });

  it.each(['31/2/2020', '29/02/2023', '14/2011/QĐ-UBND', '12/12 xã', '13/2025', '10.10', '246/2005/QĐ-TTg'])(
    'finds none in %j',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it('finds several in order', () => {
    expect(findDates('từ ngày 29/5/2019 đến ngày 31/5/2019, năm 2020').map((d) => d.verbatim)).toEqual([
      '29/5/2019',
      '31/5/2019',
      'năm 2020',
    ]);
  });
});

describe('parseDateVi', () => {
  it('takes one date and nothing else', () => {
    expect(parseDateVi(' 05/02/2026 ')?.iso).toBe('2026-02-05');
    expect(parseDateVi('2026')).toMatchObject({ year: 2026, precision: 'year', verbatim: '2026' });
    expect(parseDateVi('trước 05/02/2026')).toBeNull();
    expect(parseDateVi('32/01/2026')).toBeNull();
  });
});

describe('formatting', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-11-20', 'ngày 20 tháng 11 năm 2026'],
  ])('prints %s as %s', (iso, printed) => {
    expect(formatDateOfficial(iso)).toBe(printed);
  });

  it('is read back to the same day', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseDateVi(formatDateOfficial(iso))?.iso).toBe(iso);
        expect(parseDateVi(formatDateShort(iso))?.iso).toBe(iso);
      }),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatDateOfficial('2025-02-29')).toThrow(RangeError);
  });
});
