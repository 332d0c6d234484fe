import { type FormRule, inspectForm } from '@lotrinh/reader';
import JSZip from 'jszip';
import { decision } from './fixtures/official.js';
import { writeOfficial } from './write.js';

const open = async (): Promise<JSZip> => JSZip.loadAsync(await writeOfficial(decision));
const partOf = async (zip: JSZip, name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';

/** The rules that the written decision breaks once a part of it is changed. */
async function rulesAfter(change: (xml: string) => string, part = 'word/document.xml'): Promise<FormRule[]> {
  const zip = await open();
  const before = await partOf(zip, part);
  const after = change(before);
  expect(after).not.toBe(before);
  zip.file(part, after);
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  return [...new Set(inspectForm(bytes, 'quyet-dinh.docx').map(({ rule }) => rule))];
}

const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
/** Changes the letters of the run that holds the words. */
const restyle = (words: string, from: RegExp, to: string) => (xml: string) => {
  const at = xml.indexOf(words);
  const start = xml.lastIndexOf('<w:r>', at);
  return xml.slice(0, start) + xml.slice(start, at).replace(from, to) + xml.slice(at);
};
const BOLD = /<w:b\/><w:bCs\/>|<w:b\/>/u;
const ITALIC = /<w:i\/>/u;

describe('the form of what is written', () => {
  it('is without fault', async () => {
    expect(inspectForm(await writeOfficial(decision), 'quyet-dinh.docx')).toEqual([]);
  });

  it('is A4 with the margins of the decree, in twentieths of a point', async () => {
    const xml = await partOf(await open(), 'word/document.xml');
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/gu)].map(([, w, h]) => [Number(w), Number(h)]);
    expect(sizes).toEqual([
      [11906, 16838],
      [16838, 11906],
      [11906, 16838],
    ]);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
  });

  it('hides the number on the first page of the text and of each annex, and counts each anew', async () => {
    const xml = await partOf(await open(), 'word/document.xml');
    expect(xml.match(/<w:titlePg\/>/gu)).toHaveLength(3);
    expect(xml.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(3);
  });

  it('pads number, day and month, and leaves blanks for what is not known', async () => {
    const xml = await partOf(await open(), 'word/document.xml');
    expect(xml).toContain('Số: 07/QĐ-BKTB');
    expect(xml).toContain('Hà Nội, ngày 05 tháng 02 năm 2031');
    const blank = {
      ...decision,
      letterhead: decision.letterhead && {
        ...decision.letterhead,
        number: null,
      },
    };
    const zip = await JSZip.loadAsync(await writeOfficial(blank));
    expect(await partOf(zip, 'word/document.xml')).toMatch(/Số:\s+\/QĐ-BKTB/u);
  });

  it('prints its parts in their order', async () => {
    const xml = await partOf(await open(), 'word/document.xml');
    const order = [
      'BỘ KINH TẾ BIỂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 07',
      'Hà Nội, ngày',
      'Quyết định',
      'Phê duyệt Kế hoạch',
      'BỘ TRƯỞNG BỘ KINH TẾ BIỂN',
      'Căn cứ Luật',
      'Theo đề nghị của Cục trưởng Cục Công nghệ số.',
      'QUYẾT ĐỊNH:',
      'Điều 1.',
      'kể từ ngày ký./.',
      'Nơi nhận:',
      'KT. BỘ TRƯỞNG',
      'Phụ lục I',
      'Phụ lục II',
    ].map((words) => xml.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps the enacting word with the first article, and the last words with the signature', async () => {
    const xml = await partOf(await open(), 'word/document.xml');
    const text = await partOf(
      await JSZip.loadAsync(await writeOfficial({ ...decision, attachments: [] })),
      'word/document.xml',
    );
    const held = (words: string, within: string): boolean => {
      const at = within.indexOf(words);
      return within.slice(within.lastIndexOf('<w:p>', at), at).includes('<w:keepNext/>');
    };
    expect(held('QUYẾT ĐỊNH:', xml)).toBe(true);
    expect(held('Căn cứ', xml)).toBe(false);
    expect(held('./.', text)).toBe(true);
  });

  it('repeats the header of its tables', async () => {
    expect(await partOf(await open(), 'word/document.xml')).toMatch(/<w:tblHeader\/>/u);
  });
});

describe('a deviation from the form', () => {
  it.each<[FormRule, (xml: string) => string]>([
    ['paper_size', swap('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
    ['margin', swap('w:left="1701"', 'w:left="1134"')],
    ['body_alignment', (xml) => xml.replaceAll('<w:jc w:val="both"/>', '<w:jc w:val="left"/>')],
    ['body_lines', (xml) => xml.replaceAll('w:line="276"', 'w:line="480"')],
    ['body_gap', (xml) => xml.replaceAll('w:after="120"', 'w:after="0"')],
    ['body_size', restyle('Cục Công nghệ số theo dõi', /w:val="28"/gu, 'w:val="22"')],
    ['national_title_missing', swap('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA')],
    ['national_title_face', restyle('CỘNG HÒA XÃ HỘI', BOLD, '')],
    ['motto_spelling', swap('Độc lập - Tự do', 'Độc lập – Tự do')],
    ['motto_face', restyle('Độc lập - Tự do', BOLD, '')],
    ['agency_face', restyle('BỘ KINH TẾ BIỂN', BOLD, '')],
    ['number_missing', swap('Số: 07/QĐ-BKTB', 'Văn bản mới')],
    ['number_unpadded', swap('Số: 07', 'Số: 7')],
    ['number_spelling', swap('Số: 07/QĐ-BKTB', 'Số: 07/QĐ - BKTB')],
    ['date_unpadded', swap('ngày 05 tháng 02 năm 2031', 'ngày 5 tháng 02 năm 2031')],
    ['date_overpadded', swap('ngày 05 tháng 02 năm 2031', 'ngày 05 tháng 08 năm 2031')],
    ['date_face', restyle('Hà Nội, ngày', ITALIC, '')],
    ['kind_face', restyle('Quyết định<', BOLD, '')],
    ['basis_face', restyle('Căn cứ Luật', ITALIC, '')],
    ['basis_end', swap('tháng 12 năm 2025;', 'tháng 12 năm 2025.')],
    ['basis_last_end', swap('Cục Công nghệ số.</w:t>', 'Cục Công nghệ số,</w:t>')],
    ['basis_law_number', swap('Luật Chuyển đổi số ngày', 'Luật Chuyển đổi số số 148/2025/QH15 ngày')],
    ['letter_unknown', swap('>c) <', '>f) <')],
    ['letter_sequence', swap('>c) <', '>e) <')],
    ['end_mark_missing', swap('ngày ký./.', 'ngày ký.')],
    ['signature_capacity', swap('KT. BỘ TRƯỞNG', 'K/T BỘ TRƯỞNG')],
    ['signature_academic_title', swap('Trần Thị Hải Vân', 'TS. Trần Thị Hải Vân')],
    ['recipients_missing', swap('Nơi nhận:', 'Gửi:')],
    ['recipients_end', swap('Như Điều 3;', 'Như Điều 3,')],
    ['recipients_archive', swap('- Lưu: VT, CNS.', '- Như trên.')],
    ['page_number_first', (xml) => xml.replaceAll('<w:titlePg/>', '')],
    ['annex_number', swap('Phụ lục II', 'Phụ lục 2')],
  ])('is found: %s', async (rule, change) => {
    expect(await rulesAfter(change)).toContain(rule);
  });

  it('of the page number is found in the header', async () => {
    expect(await rulesAfter(swap('w:val="center"', 'w:val="right"'), 'word/header1.xml')).toContain(
      'page_number_place',
    );
    expect(await rulesAfter(swap(/w:val="26"/gu, 'w:val="20"'), 'word/header1.xml')).toContain('page_number_size');
    expect(await rulesAfter(swap('>PAGE<', '>TIME<'), 'word/header1.xml')).toContain('page_number_missing');
  });

  it('of the font is found wherever a style sets it', async () => {
    expect(await rulesAfter((xml) => xml.replaceAll('Times New Roman', 'Arial'), 'word/styles.xml')).toContain('font');
  });
});
