import fc from 'fast-check';
import type { Block, SourceDocument } from '../model.js';
import { layOut } from './lay-out.js';

const textFile = (text: string): SourceDocument => ({ format: 'text', text, blocks: [], notes: [] });
const laidOut = (text: string): Block[] => layOut(textFile(text)).blocks;
const shown = (text: string): (string | string[][])[] =>
  laidOut(text).map((block) =>
    block.kind === 'paragraph'
      ? block.text.replace(/\s+/gu, ' ')
      : block.rows.map((row) => row.map((cell) => cell.text.replace(/\s+/gu, ' '))),
  );

describe('paragraphs', () => {
  it('joins lines that a narrow column has broken, headings and labels included', () => {
    const text = [
      'I. MỤC',
      'TIÊU',
      '1. Mục tiêu chung:',
      'Hoàn thành việc số hóa hồ sơ của các đơn vị trực',
      'thuộc và kết nối với kho dữ liệu dùng chung của tỉnh',
      'trước khi kết thúc năm.',
      '2.',
      'Mục tiêu cụ thể',
      '- Bảo',
      'đảm 90% đơn vị có mạng nội bộ được nối với trung tâm',
      'dữ liệu của tỉnh theo đúng quy định hiện hành;',
    ].join('\n');
    expect(shown(text)).toEqual([
      'I. MỤC TIÊU',
      '1. Mục tiêu chung:',
      'Hoàn thành việc số hóa hồ sơ của các đơn vị trực thuộc và kết nối với kho dữ liệu dùng chung của tỉnh trước khi kết thúc năm.',
      '2. Mục tiêu cụ thể',
      '- Bảo đảm 90% đơn vị có mạng nội bộ được nối với trung tâm dữ liệu của tỉnh theo đúng quy định hiện hành;',
    ]);
  });

  it('keeps apart a heading that ends in "số" and the paragraph below it', () => {
    expect(shown('1. Phát triển dữ liệu số\nƯu tiên vùng khó khăn.\n')).toEqual([
      '1. Phát triển dữ liệu số',
      'Ưu tiên vùng khó khăn.',
    ]);
  });

  it('joins a sentence cut by a page break and drops the page number', () => {
    const text =
      'Các đơn vị hoàn thành việc rà soát theo hướng dẫn của Thủ\n\n4\n\ntướng Chính phủ và báo cáo kết quả.';
    expect(shown(text)).toEqual([
      'Các đơn vị hoàn thành việc rà soát theo hướng dẫn của Thủ tướng Chính phủ và báo cáo kết quả.',
    ]);
  });

  it('leaves superior agency and issuer on lines of their own', () => {
    expect(shown('BỘ KINH TẾ BIỂN\nCỤC CÔNG NGHỆ SỐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/BC-CNS')).toEqual([
      'BỘ KINH TẾ BIỂN',
      'CỤC CÔNG NGHỆ SỐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 5/BC-CNS',
    ]);
  });

  it('cuts bullets that run together in one line', () => {
    expect(shown('I. MỤC TIÊU • 90% bến có mạng; • 70% hộ có ví số.')).toEqual([
      ...['I. MỤC TIÊU', '• 90% bến có mạng;', '• 70% hộ có ví số.'],
    ]);
    expect(shown('Gồm: - Sở Kế hoạch - Tài chính; - Sở Y tế.')).toEqual([
      'Gồm:',
      '- Sở Kế hoạch - Tài chính;',
      '- Sở Y tế.',
    ]);
    expect(shown('Vụ Kế hoạch - Tài chính và Vụ Pháp chế - Hợp tác')).toHaveLength(1);
  });

  it('cuts a document that stands in one line where its labels begin', () => {
    const text =
      'I. CĂN CỨ LẬP KẾ HOẠCH - Quyết định số 12/QĐ-TTg ngày 03/6/2030 của Thủ tướng Chính phủ; - Kế hoạch số 4/KH-UBND ngày 11/6/2030 của UBND huyện. II. MỤC TIÊU 1. Mục tiêu cụ thể - 90% hồ sơ được xử lý trên mạng; - Tối thiểu 70% thủ tục có hồ sơ trực tuyến. III. TỔ CHỨC THỰC HIỆN 1. Văn phòng - Thống kê: theo dõi chung. 2. Các thôn: vận động người dân.';
    expect(shown(text)).toEqual([
      'I. CĂN CỨ LẬP KẾ HOẠCH',
      '- Quyết định số 12/QĐ-TTg ngày 03/6/2030 của Thủ tướng Chính phủ;',
      '- Kế hoạch số 4/KH-UBND ngày 11/6/2030 của UBND huyện.',
      'II. MỤC TIÊU',
      '1. Mục tiêu cụ thể',
      '- 90% hồ sơ được xử lý trên mạng;',
      '- Tối thiểu 70% thủ tục có hồ sơ trực tuyến.',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng - Thống kê: theo dõi chung.',
      '2. Các thôn: vận động người dân.',
    ]);
  });

  it('reads through the marks of Markdown', () => {
    expect(shown('## **I. MỤC TIÊU**\n\n*(Kèm theo Quyết định số 5/QĐ-X)*')).toEqual([
      'I. MỤC TIÊU',
      '(Kèm theo Quyết định số 5/QĐ-X)',
    ]);
  });
});

describe('tables', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', 'Ghi chú'],
    ['1', 'Số hóa hồ sơ', 'Văn phòng', '2030-2031', ''],
    ['2', 'Nâng cấp mạng nội bộ', 'Trung tâm Thông tin', 'Hàng năm', 'Vốn sự nghiệp'],
  ];

  it.each([
    ['drawn with pipes', rows.map((row) => `| ${row.join(' | ')} |`).join('\n')],
    ['parted by tabs', rows.map((row) => row.join('\t')).join('\n')],
    ['with one indented cell to a line', rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')],
    [
      'with one cell to a line, the empty one lost',
      rows.map((row) => row.filter((cell) => cell !== '').join('\n')).join('\n'),
    ],
    [
      'with cells between bars',
      rows.map((row) => ['|', ...row.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|']))].join('\n')).join('\n'),
    ],
  ])('rebuilds a table %s', (_, text) => {
    expect(shown(text)).toEqual([rows]);
  });

  it('keeps an empty first cell of a table with bars between its cells only', () => {
    const parted = [
      ['TT', 'Nguồn', 'Năm 2030', 'Tổng'],
      ['1', 'Ngân sách tỉnh', '12', '20'],
      ['', 'Tổng cộng', '12', '20'],
    ];
    expect(shown(parted.map((row) => row.join(' | ')).join('\n'))).toEqual([parted]);
  });

  it('takes a letterhead set with pipes for lines', () => {
    expect(
      shown(
        'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 7/KH-UBND | An Khánh, ngày 5 tháng 3 năm 2030 |',
      ),
    ).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 7/KH-UBND',
      'An Khánh, ngày 5 tháng 3 năm 2030',
    ]);
  });
});

it('keeps every offset: a block holds the words of its place, in order, at the same length', () => {
  const pieces = fc.constantFrom(
    'I. MỤC TIÊU',
    '- 95% đơn vị',
    '\tTT',
    '| a | b | c |',
    'quy định tại',
    '12',
    '',
    '**đậm**',
    'Căn cứ Luật',
    '2.',
    'của Bộ;',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 40 })), { maxLength: 30 }), (lines) => {
      const text = lines.join('\n').normalize('NFC');
      let last = 0;
      for (const block of laidOut(text)) {
        expect(block.start).toBeGreaterThanOrEqual(last);
        expect(block.end).toBeGreaterThanOrEqual(block.start);
        last = block.end;
        const cells = block.kind === 'paragraph' ? [block] : block.rows.flat();
        for (const { start, end, text: words } of cells) {
          expect(words).toHaveLength(end - start);
          // Marks and breaks may have become spaces; every other sign stands where it stood.
          for (let i = 0; i < words.length; i += 1) if (words[i] !== ' ') expect(text[start + i]).toBe(words[i]);
        }
      }
    }),
  );
});
