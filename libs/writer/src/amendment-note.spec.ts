import { inspectForm, readDocument } from '@lotrinh/reader';
import JSZip from 'jszip';
import { type AmendmentNote, officialNote } from './amendment-note.js';
import { writeOfficial } from './write.js';

const version = {
  ...{ n: 1, title: 'Kế hoạch số hóa tài liệu năm 2031', documentType: 'Quyết định', place: 'Hà Nội' },
  issuer: { id: 'bo', name: 'Bộ Kinh tế biển' },
};
const note: AmendmentNote = {
  before: { ...version, documentNumber: '7/QĐ-BKTB', issuedOn: '2031-02-05' },
  after: { ...version, n: 2, documentNumber: null, issuedOn: null },
  issuerSymbol: 'BKTB',
  cause: 'Bổ sung kho lưu trữ của hai cảng mới.',
  summary: '2 thay đổi: 1 thêm, 0 bỏ, 1 sửa, 0 chuyển chỗ',
  parts: [
    {
      title: 'Chỉ tiêu',
      changes: [
        {
          label: 'Tài liệu được số hóa',
          before: [
            [
              { text: 'Giá trị: ', mark: null },
              { text: '60', mark: null },
            ],
            [
              { text: 'Phạm vi: cảng ', mark: null },
              { text: 'do Bộ quản lý', mark: 'struck' },
            ],
          ],
          after: [
            [
              { text: 'Giá trị: ', mark: null },
              { text: '75', mark: null },
            ],
            [
              { text: 'Phạm vi: cảng ', mark: null },
              { text: 'loại I và loại II', mark: 'underlined' },
            ],
          ],
          remark: 'Sửa',
        },
      ],
    },
    { title: 'Kinh phí', changes: [] },
  ],
};

it('is a report in the official form with old and new side by side, its number and day blank', async () => {
  const bytes = await writeOfficial(officialNote(note));
  expect(inspectForm(bytes, 'thuyet-minh.docx')).toEqual([]);
  const read = await readDocument([{ name: 'thuyet-minh.docx', bytes }]);
  expect(read.title).toContain('Kế hoạch số hóa tài liệu năm 2031');
  expect(read.documentNumber).toBeNull();
  const { body } = officialNote(note);
  expect(body.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  expect(JSON.stringify(body)).toContain('So với Quyết định số 7/QĐ-BKTB ngày 05/02/2031');
});

it('underlines what comes and strikes what goes', async () => {
  const zip = await JSZip.loadAsync(await writeOfficial(officialNote(note)));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(/<w:u\b[^>]*\/>.{0,200}loại I và loại II/s.test(xml)).toBe(true);
  expect(/<w:strike\/>.{0,200}do Bộ quản lý/s.test(xml)).toBe(true);
  expect(xml.match(/<w:strike\/>|<w:u /g)).toHaveLength(2);
});
