import { inspectForm } from '@lotrinh/reader';
import { officialAppraisal, type WritableAppraisal } from './appraisal-report.js';
import { writeOfficial } from './write.js';

const report = (change: Partial<WritableAppraisal['appraisal']> = {}): WritableAppraisal => ({
  appraisal: {
    kind: 'FULL',
    points: [
      { key: 'bases', words: 'Căn cứ còn hiệu lực', answer: 'MET', note: null },
      { key: 'funding', words: 'Nguồn kinh phí có cơ sở', answer: 'NOT_MET', note: 'Chưa nêu nguồn' },
    ],
    opinion: 'Nội dung phù hợp.\nCần làm rõ nguồn vốn.',
    result: 'FIND_READY_ONCE_COMPLETED',
    conditions: [
      {
        ...{ id: 'a', about: 'Mục III', body: 'Nêu nguồn vốn.', answer: 'ACCEPTED', answerText: 'Đã nêu' },
        ...{ answeredBy: 'Người soạn', lockVersion: 2 },
      },
    ],
    documentNumber: null,
    documentDate: null,
    ...change,
  },
  title: 'Kế hoạch dữ liệu năm 2031',
  superior: 'Bộ Kinh tế biển',
  agency: 'Vụ Kế hoạch',
  place: 'Hà Nội',
  drafter: 'Cục Công nghệ số',
});

const lines = (given: WritableAppraisal) =>
  officialAppraisal(given).body.flatMap((block) =>
    block.kind === 'text' ? [`${block.label === null ? '' : `${block.label} `}${block.text}`] : [],
  );

it('says what was found of each point, what is to be completed and the conclusion, as they were issued', () => {
  expect(lines(report())).toEqual([
    'Vụ Kế hoạch đã thẩm định Kế hoạch dữ liệu năm 2031, kết quả như sau:',
    'I. Nội dung xem xét',
    'II. Ý kiến',
    'Nội dung phù hợp.',
    'Cần làm rõ nguồn vốn.',
    'III. Nội dung cần hoàn thiện',
    '- Mục III: Nêu nguồn vốn;',
    'IV. Kết luận',
    'Đủ điều kiện trình sau khi hoàn thiện các nội dung nêu trên.',
  ]);
  const table = officialAppraisal(report()).body.find((block) => block.kind === 'table');
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['TT', 'Nội dung xem xét', 'Đánh giá', 'Nhận xét'],
    ['1', 'Căn cứ còn hiệu lực', 'Đạt', ''],
    ['2', 'Nguồn kinh phí có cơ sở', 'Không đạt', 'Chưa nêu nguồn'],
  ]);
});

it('leaves out the parts of which there is nothing', () => {
  expect(lines(report({ conditions: [], result: 'FIND_READY' })).slice(-2)).toEqual([
    'III. Kết luận',
    'Đủ điều kiện trình.',
  ]);
});

it('bears the number and day that were given, and blanks otherwise', () => {
  const { letterhead } = officialAppraisal(report({ documentNumber: '12/BC-KH', documentDate: '2031-03-05' }));
  expect(letterhead).toMatchObject({ number: '12/BC-KH', date: { year: 2031, month: 3, day: 5 } });
  expect(officialAppraisal(report()).letterhead.date).toEqual({ year: null, month: null, day: null });
});

it.each([
  ['without', {}],
  ['with', { documentNumber: '12/BC-KH', documentDate: '2031-03-05' }],
])('keeps the form of Nghị định 30/2020 %s number and day', async (_how, change) => {
  expect(inspectForm(await writeOfficial(officialAppraisal(report(change))), 'bao-cao.docx')).toEqual([]);
});
