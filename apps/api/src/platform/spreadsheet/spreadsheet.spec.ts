import { Workbook } from '@cj-tech-master/excelts';
import { type Sheet, writeSpreadsheet } from './spreadsheet.js';

async function written(sheet: Partial<Sheet>) {
  const bytes = await writeSpreadsheet({ name: 'Bảng', notes: [], columns: [], rows: [], ...sheet });
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets[0]!;
}

const columns: Sheet['columns'] = [
  { title: 'Tên', width: 40, as: 'text' },
  { title: 'Số tiền', width: 20, as: 'number' },
  { title: 'Ngày', width: 12, as: 'day' },
];

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("http://a.example")'])(
  'keeps %s as text that nothing computes',
  async (typed) => {
    const page = await written({ columns, rows: [[typed, null, null]] });
    const cell = page.getCell('A2');
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe(typed);
    expect(cell.numFmt).toBe('@');
  },
);

it('writes real numbers and days, and leaves what is absent empty', async () => {
  const page = await written({
    columns,
    rows: [
      ['a', '87500000000', '2026-11-21'],
      ['b', null, null],
    ],
  });
  expect(page.getCell('B2').value).toBe(87_500_000_000);
  expect(page.getCell('C2').value).toEqual(new Date('2026-11-21T00:00:00Z'));
  expect(page.getCell('B3').value).toBeNull();
});

it('keeps as text what a double would change', async () => {
  const page = await written({ columns, rows: [['a', '123456789012345678.12', null]] });
  expect(page.getCell('B2').value).toBe('123456789012345678.12');
});

it('puts notes above the header and freezes down to it', async () => {
  const page = await written({ notes: ['Một', 'Hai'], columns, rows: [] });
  expect(page.getCell('A1').value).toBe('Một');
  expect(page.getCell('A4').value).toBe('Tên');
  expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
});

it('takes characters that a sheet cannot hold', async () => {
  const page = await written({
    name: 'a/b*c?',
    columns,
    rows: [
      ['x\u0001y', null, null],
      ['d'.repeat(40_000), null, null],
    ],
  });
  expect(page.name).toBe('a b c ');
  expect(page.getCell('A2').value).toBe('xy');
  expect(page.getCell('A3').text).toHaveLength(32_767);
});
