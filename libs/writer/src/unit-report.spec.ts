import { inspectForm, readDocument } from '@lotrinh/reader';
import JSZip from 'jszip';
import { unitReport } from './fixtures/reports.js';
import { officialUnitReport, type UnitReportInput, writeUnitReport } from './unit-report.js';

const lines = (change: Partial<UnitReportInput> = {}): string[] =>
  officialUnitReport({ ...unitReport, ...change }).body.flatMap((block) =>
    block.kind === 'text' ? [`${block.label === null ? '' : `${block.label} `}${block.text}`] : [],
  );
const formOf = (change: Partial<UnitReportInput> = {}) =>
  officialUnitReport({ ...unitReport, ...change }).attachments[0]?.blocks ?? [];

it('says under each question what the unit wrote, in its words, or that it has nothing to say', () => {
  expect(lines()).toEqual([
    'Cục Hàng hải số báo cáo Trung tâm Thông tin kết quả kỳ 6 tháng đầu năm 2031 như sau:',
    'I. Kết quả',
    'Đã đưa hai cảng lên hệ thống.',
    'Đã tập huấn cho cảng vụ.',
    'II. Kiến nghị',
    'Không có ý kiến.',
    'Số liệu theo các chỉ tiêu nêu tại Phụ lục kèm theo.',
  ]);
});

it('has the form as its annex: heads, figures as they were given, and who signs it', () => {
  const [head, table, foot] = formOf();
  expect(head?.kind === 'columns' && head.columns.map((column) => column.map(({ text }) => text))).toEqual([
    ['Biểu số: 01/CĐS', 'Kỳ báo cáo: 6 tháng đầu năm 2031'],
    ['Đơn vị báo cáo: Cục Hàng hải số', 'Đơn vị nhận: Trung tâm Thông tin'],
  ]);
  expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ trước', 'Thực hiện', 'Mẫu số', 'Ghi chú'],
    ['1', 'CT1. Tỷ lệ hồ sơ tàu cá được xử lý trên môi trường mạng', '%', 'Chưa có', '7.137', '8.000', ''],
    ['2', 'CT2. Lượt người được bồi dưỡng kỹ năng số', 'lượt người', '45', '0', '–', 'Lùi lịch sang quý III'],
  ]);
  expect(foot?.kind === 'columns' && foot.columns.map((column) => column.slice(0, 2).map(({ text }) => text))).toEqual([
    ['Người lập biểu', '(Ký, ghi rõ họ tên)'],
    ['Thủ trưởng đơn vị', '(Ký, ghi rõ họ tên)'],
  ]);
});

it('leaves the number of the form blank where it has none, and the form out where nothing was asked in figures', () => {
  const [head] = formOf({ formNumber: null });
  expect(head?.kind === 'columns' && head.columns[0]?.[0]?.text).toBe('Biểu số: ……');
  expect(formOf({ rows: [] })).toEqual([]);
  expect(lines({ rows: [] }).join()).not.toContain('Phụ lục');
});

it('bears the capacity of its signer, and the signers of its form stay on the page of the last rows', async () => {
  const [first, ...rest] = unitReport.rows;
  const rows = first === undefined ? [] : [{ ...first, value: '5.005' }, first, ...rest];
  const bytes = await writeUnitReport({ ...unitReport, rows });
  const read = await readDocument([{ name: 'bao-cao.docx', bytes }]);
  expect(read).toMatchObject({
    ...{ documentTypeVi: 'Báo cáo', issuingAgency: 'Cục Hàng hải số', addressees: ['Trung tâm Thông tin'] },
    signer: { capacity: 'KT. CỤC TRƯỞNG', position: 'PHÓ CỤC TRƯỞNG', name: 'Lê Thị Sóng' },
  });
  const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
  const paragraph = (words: string): string => {
    const at = xml.indexOf(words);
    return xml.slice(xml.lastIndexOf('<w:p>', at), at);
  };
  expect(paragraph('Lùi lịch')).toContain('<w:keepNext/>');
  expect(paragraph('Thực hiện')).toContain('<w:keepNext/>');
  expect(paragraph('7.137')).toContain('<w:keepNext/>');
  expect(paragraph('5.005')).not.toContain('<w:keepNext/>');
});

it.each<[string, Partial<UnitReportInput>]>([
  ['with all its parts', {}],
  ['unsigned', { signer: { capacity: null, position: null, name: null }, superior: null }],
  ['without a form', { rows: [] }],
  ['with the form alone', { narratives: [], number: '12/BC-CHHS', date: '2031-06-15' }],
])('keeps the form of Nghị định 30/2020 %s', async (_how, change) => {
  expect(inspectForm(await writeUnitReport({ ...unitReport, ...change }), 'bao-cao.docx')).toEqual([]);
});
