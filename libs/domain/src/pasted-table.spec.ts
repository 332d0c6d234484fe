import fc from 'fast-check';
import { readPastedTable } from './index.js';

const headings = { name: ['ten', 'ten don vi'], short: ['viet tat'], note: ['ghi chu'] };
const read = (text: string) => readPastedTable(text, headings);
const cells = (text: string) => read(text).map((row) => [row.line, row.cells.name, row.cells.short, row.cells.note]);

describe('cells pasted from a spreadsheet', () => {
  it('go by their headings, in whatever order these stand, and drop columns nobody asked for', () => {
    expect(cells('STT\tViết tắt\tTên đơn vị\r\n1\tVP\tVăn phòng\r\n2\t\tThanh tra\r\n')).toEqual([
      [2, 'Văn phòng', 'VP', ''],
      [3, 'Thanh tra', '', ''],
    ]);
  });

  it('may have titles above their headings', () => {
    expect(cells('DANH SÁCH ĐƠN VỊ\nNăm 2026\n\nTên\tViết tắt\nVăn phòng\tVP')).toEqual([[5, 'Văn phòng', 'VP', '']]);
    expect(cells('Tên\nVăn phòng\nTên')).toEqual([
      [2, 'Văn phòng', '', ''],
      [3, 'Tên', '', ''],
    ]);
  });

  it('go by position without headings, after a column of running numbers', () => {
    expect(cells('Văn phòng\tVP')).toEqual([[1, 'Văn phòng', 'VP', '']]);
    expect(cells('1\tVăn phòng\tVP\n2\tThanh tra\tTTr')).toEqual([
      [1, 'Văn phòng', 'VP', ''],
      [2, 'Thanh tra', 'TTr', ''],
    ]);
  });

  it('keep quotes and line breaks inside a cell, and the numbers of the lines after it', () => {
    expect(cells('"Văn\nphòng ""A"""\tVP\n\nThanh tra')).toEqual([
      [1, 'Văn phòng "A"', 'VP', ''],
      [4, 'Thanh tra', '', ''],
    ]);
    expect(cells('"Văn phòng\tVP')).toEqual([[1, '"Văn phòng', 'VP', '']]);
  });

  it('are composed, and nothing is a table without rows', () => {
    expect(read('Văn phòng'.normalize('NFD'))[0]?.cells.name).toBe('Văn phòng');
    expect(read('')).toEqual([]);
    expect(read(' \t \n\t')).toEqual([]);
  });
});

it('brings back every cell that was quoted', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'B', '"', '\t', '\n', ' ', 'ế'), minLength: 1, maxLength: 8 });
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join('\t')).join('\n');
      const expected = rows.map((row) => row.map(clean)).filter((row) => row.some((value) => value !== ''));
      expect(read(text).map((row) => [row.cells.name, row.cells.short])).toEqual(expected);
    }),
  );
});
