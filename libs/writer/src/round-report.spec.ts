import { inspectForm, readDocument } from '@lotrinh/reader';
import { roundReport } from './fixtures/reports.js';
import type { Attachment, Block } from './model.js';
import type { RoundReportInput } from './round-input.js';
import { officialRoundReport, writeRoundReport } from './round-report.js';

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'columns') return block.columns.flat().map(({ text }) => text);
    return block.kind === 'text' ? [`${block.label === null ? '' : `${block.label} `}${block.text}`] : [];
  });
const tablesOf = (blocks: readonly Block[]): string[][][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text.replaceAll('\u00a0', ' ')))] : [],
  );
const annexOf = (input: RoundReportInput): Attachment | undefined => officialRoundReport(input).attachments[0];
const lines = (change: Partial<RoundReportInput> = {}): string[] =>
  linesOf(officialRoundReport({ ...roundReport, ...change }).body);

it('says what the data are of, who answered and who did not, what each unit wrote, who had nothing to say and who is silent', () => {
  expect(lines()).toEqual([
    'I. Thông tin chung',
    'Số liệu từ ngày 15/12/2030 đến ngày 14/6/2031, theo cơ cấu tổ chức tại ngày 14/6/2031. Đã báo cáo: 3/4 đầu mối, đại diện cho 5/6 đơn vị. Tạp chí Biển: chưa báo cáo, đã đôn đốc 2 lần.',
    'II. Kết quả theo chỉ tiêu',
    'Ghi chú:',
    '(1) CT1 – Viện Hải dương: chưa có; Tạp chí Biển: chưa báo cáo. Khi có đủ số liệu, kết quả thấp nhất 85,1 %, cao nhất 89,8 %.',
    '(2) CT2 – Tạp chí Biển: chưa báo cáo. Khi có đủ số liệu, kết quả thấp nhất 310.',
    'III. Ý kiến của các đầu mối',
    '1. Khó khăn, vướng mắc và nguyên nhân',
    '- Cục Hàng hải số: Đường truyền ra đảo chưa ổn định.',
    'Thiết bị ở ba trạm đã quá hạn.',
    '- Viện Hải dương: Chưa có phần mềm xử lý hồ sơ',
    'Không có ý kiến: Vụ Kế hoạch.',
    'Chưa báo cáo: Tạp chí Biển.',
    'Trên đây là kết quả tổng hợp báo cáo của các đầu mối; số liệu của từng đầu mối nêu tại Phụ lục kèm theo.',
  ]);
});

it('sets each figure beside its target, with what a share is made of, its flags, and the number of its note', () => {
  expect(tablesOf(officialRoundReport(roundReport).body)).toEqual([
    [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Kết quả', 'Kỳ trước', 'Đánh giá', 'Đầu mối có số liệu'],
      [
        ...['1', 'CT1. Tỷ lệ hồ sơ tàu cá được xử lý trên môi trường mạng', '%', '≥ 90 %'],
        ...['89,3 %\n8.037/9.000', '81,0 %', 'Chưa đạt', '2/4 (1)'],
      ],
      [
        ...['2', 'CT2. Lượt người được bồi dưỡng kỹ năng số', 'lượt người', '–'],
        ...['310 (ít nhất)', '0', 'Chưa đến kỳ đánh giá', '3/4 (2)'],
      ],
      [
        ...['3', 'CT3. Số bến cảng có trạm quan trắc tự động', 'bến', '12'],
        ...['9 (ước tính)', 'Chưa có số liệu', 'Chưa đạt', '1/1'],
      ],
    ],
  ]);
});

it('annexes what each respondent gave: 0, a state, silence and what does not concern are told apart', () => {
  const annex = annexOf(roundReport);
  expect(annex).toMatchObject({ label: 'Phụ lục', title: 'Số liệu của từng đầu mối', isLandscape: true });
  expect(linesOf(annex?.blocks ?? [])[1]).toBe('CT2. Lượt người được bồi dưỡng kỹ năng số (lượt người)');
  expect(tablesOf(annex?.blocks ?? [])).toEqual([
    [
      ['TT', 'Đầu mối', 'CT1', 'CT2', 'CT3'],
      ['1', 'Cục Hàng hải số', '7.137/8.000', '310', '9'],
      ['2', 'Vụ Kế hoạch', '900/1.000', '0', '–'],
      ['3', 'Viện Hải dương', 'Chưa có', '0', '–'],
      ['4', 'Tạp chí Biển', 'Chưa báo cáo', 'Chưa báo cáo', '–'],
      ['', 'Tổng hợp', '89,3 %\n8.037/9.000', '310 (ít nhất)', '9 (ước tính)'],
    ],
  ]);
});

it('leaves no cell empty where words are missing', () => {
  const [filed] = roundReport.indicators;
  if (filed === undefined) throw new Error('no indicator');
  const annex = annexOf({ ...roundReport, indicators: [{ ...filed, values: ['', '  '] }] });
  const cells = tablesOf(annex?.blocks ?? [])[0]?.slice(1, 5);
  expect(cells?.map((row) => row[2])).toEqual(['……', '……', '……', '……']);
});

it('goes on below where its indicators do not fit beside each other, with the respondents in each table', () => {
  const indicators = Array.from({ length: 12 }, (_, at) => ({ ...roundReport.indicators[0], code: `CT${at + 1}` }));
  const input = { ...roundReport, indicators: indicators as RoundReportInput['indicators'] };
  const tables = tablesOf(annexOf(input)?.blocks ?? []);
  expect(tables.length).toBeGreaterThan(1);
  expect(tables.flatMap(([header]) => header?.slice(2))).toEqual(indicators.map(({ code }) => code));
  for (const table of tables) {
    expect(table.map((row) => row[1])).toEqual(['Đầu mối', ...roundReport.respondentNames, 'Tổng hợp']);
  }
});

it('leaves out what there is none of', () => {
  const bare = { indicators: [], narratives: [], silent: [] };
  expect(lines(bare).filter((line) => /^[IVX]+\./u.test(line))).toEqual(['I. Thông tin chung']);
  expect(lines(bare).join()).not.toContain('chưa báo cáo');
  expect(annexOf({ ...roundReport, ...bare })).toBeUndefined();
});

it('is a report that the reader takes for one, its number, day and signer blank until they are given', async () => {
  const read = async (input: RoundReportInput) =>
    readDocument([{ name: 'bao-cao.docx', bytes: await writeRoundReport(input) }]);
  expect(await read(roundReport)).toMatchObject({
    ...{ documentTypeVi: 'Báo cáo', documentNumber: null, date: null, signer: null },
    addressees: ['Bộ Khoa học và Công nghệ'],
  });
  const issued = await read({
    ...{ ...roundReport, receiver: null, number: '7/BC-BKTB', date: '2031-06-22' },
    signer: { capacity: 'TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Sóng' },
  });
  expect(issued).toMatchObject({ documentNumber: '07/BC-BKTB', date: '2031-06-22', addressees: [] });
  expect(issued.signer).toMatchObject({ name: 'Trần Văn Sóng' });
});

it.each<[string, Partial<RoundReportInput>]>([
  ['with all its parts', {}],
  ['with number and day', { number: '7/BC-BKTB', date: '2031-06-02', receiver: null, place: null }],
  ['with nothing to say', { indicators: [], narratives: [], silent: [] }],
  ['without opinions', { narratives: [] }],
])('keeps the form of Nghị định 30/2020 %s', async (_how, change) => {
  expect(inspectForm(await writeRoundReport({ ...roundReport, ...change }), 'bao-cao.docx')).toEqual([]);
});
