import type { ReadContext } from '../context.js';
import type { DraftHeader, LegalBasis } from '../draft.js';
import { contextOf } from '../read.js';
import { recogniseBases } from './bases.js';
import { periodOf } from './period.js';

const read = (lines: readonly string[]): ReadContext =>
  contextOf([{ format: 'text', text: lines.join('\n'), blocks: [], notes: [] }]);
const headerOf = (...lines: string[]): DraftHeader => read(lines).header;
const basesOf = (...lines: string[]): LegalBasis[] => recogniseBases(read(lines));
const named = (bases: readonly LegalBasis[]): string[] =>
  bases.map(({ type, number, title, date }) => [type, number ?? title, date].filter(Boolean).join(' | '));

describe('the head of a decision', () => {
  const header = headerOf(
    ...[
      'ỦY BAN NHÂN DÂN',
      'TỈNH AN KHÁNH',
      '-------',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 07/2031/QĐ-UBND',
      'An Khánh, ngày 05 tháng 02 năm 2031',
    ],
    ...[
      'QUYẾT ĐỊNH',
      'PHÊ DUYỆT KẾ HOẠCH DỮ LIỆU SỐ TỈNH AN KHÁNH',
      'GIAI ĐOẠN 2031 - 2035, ĐỊNH HƯỚNG ĐẾN NĂM 2040',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN KHÁNH',
    ],
    ...[
      'Căn cứ Luật Dữ liệu ngày 30 tháng 11 năm 2024;',
      'Xét đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 12/TTr-SKHCN ngày 20/01/2031,',
      'QUYẾT ĐỊNH:',
      'Điều 1. Phê duyệt Kế hoạch.',
      'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
    ],
    ...['Nơi nhận:', '- Như Điều 2;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Bích Hà'],
  );

  it('gives number, date, place and kind', () => {
    expect(header).toMatchObject({
      documentKind: 'decision',
      documentTypeVi: 'Quyết định',
      documentNumber: '07/2031/QĐ-UBND',
      documentSymbol: 'QĐ-UBND',
      date: '2031-02-05',
      datePrecision: 'day',
      place: 'An Khánh',
    });
  });
  it('joins the title and reads the period from it', () => {
    expect(header.title).toBe(
      'PHÊ DUYỆT KẾ HOẠCH DỮ LIỆU SỐ TỈNH AN KHÁNH GIAI ĐOẠN 2031 - 2035, ĐỊNH HƯỚNG ĐẾN NĂM 2040',
    );
    expect(header.period).toEqual({ start: 2031, end: 2035, orientationTo: 2040 });
  });
  it('names agency, authority, signer, recipients, proposal and effect', () => {
    expect(header).toMatchObject({
      issuingAgency: 'Ủy ban nhân dân tỉnh An Khánh',
      issuingAuthority: 'Chủ tịch Ủy ban nhân dân tỉnh An Khánh',
      agencyLevel: 'province',
      signer: { capacity: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Trần Thị Bích Hà' },
      recipients: ['Như Điều 2', 'Lưu: VT'],
      proposedBy: 'Giám đốc Sở Khoa học và Công nghệ',
      proposalDocument: { type: 'Tờ trình', number: '12/TTr-SKHCN', date: '2031-01-20' },
      effectiveFrom: 'kể từ ngày ký',
    });
  });
});

describe('what is blank or lost', () => {
  it('keeps a blank number and date as printed, and borrows those of the decision a plan is attached to', () => {
    const header = headerOf(
      'KẾ HOẠCH',
      'Dữ liệu số năm 2031',
      '(Ban hành kèm theo Quyết định số /QĐ-BKTB ngày tháng năm 2031 của Bộ trưởng Bộ Kinh tế biển)',
      'I. MỤC TIÊU',
    );
    expect(header).toMatchObject({
      documentKind: 'plan',
      documentNumber: null,
      documentNumberAsPrinted: '/QĐ-BKTB',
      date: null,
      datePrecision: 'year',
      dateYear: 2031,
      issuingAgency: 'Bộ Kinh tế biển',
      issuingAuthority: 'Bộ trưởng Bộ Kinh tế biển',
    });
  });
  it('finds the issuer of a letter without letterhead by the initials of its symbol', () => {
    const header = headerOf(
      'Số: 91/BKTB-CNS',
      'V/v hướng dẫn xây dựng kế hoạch số giai đoạn 2031-2035',
      'Hà Nội, ngày 5 tháng 3 năm 2031',
      'Kính gửi:',
      '- Các sở;',
      '- Các cục.',
      'Ủy ban nhân dân tỉnh đề nghị sớm có hướng dẫn và Bộ Kinh tế biển hướng dẫn như sau:',
      'A. KHUNG NỘI DUNG',
    );
    expect(header).toMatchObject({
      documentKind: 'guidance',
      documentTypeVi: 'Công văn',
      documentNumber: '91/BKTB-CNS',
      issuingAgency: 'Bộ Kinh tế biển',
      addressees: ['Các sở', 'Các cục'],
    });
  });
  it('completes "ỦY BAN NHÂN DÂN" whose second line is lost by the place of issue', () => {
    const header = headerOf(
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 9/KH-UBND',
      'An Khánh, ngày 5 tháng 3 năm 2031',
      'KẾ HOẠCH',
      'Chuyển đổi số tỉnh An Khánh năm 2031',
      'I. MỤC TIÊU',
    );
    expect(header.issuingAgency).toBe('Ủy ban nhân dân tỉnh An Khánh');
  });
  it('invents nothing where nothing is printed', () => {
    expect(headerOf('Nội dung trao đổi trong buổi làm việc.')).toMatchObject({
      documentKind: null,
      documentNumber: null,
      date: null,
      title: null,
      period: null,
      signer: null,
      issuingAgency: null,
    });
  });
});

describe('the period of a title', () => {
  it.each([
    ['Kế hoạch giai đoạn 2031-2035', { start: 2031, end: 2035, orientationTo: null }],
    ['Kế hoạch 5 năm 2031 – 2035', { start: 2031, end: 2035, orientationTo: null }],
    ['Kế hoạch năm 2032', { start: 2032, end: 2032, orientationTo: null }],
    ['Kế hoạch năm 2032 thực hiện Chương trình giai đoạn 2031-2035', { start: 2032, end: 2032, orientationTo: null }],
    ['Chương trình đến năm 2035, tầm nhìn đến năm 2045', { start: null, end: 2035, orientationTo: 2045 }],
    ['Báo cáo kết quả thực hiện Quyết định số 43/2028/QĐ-TTg ngày 24/3/2028', null],
  ])('of %s', (title, period) => {
    expect(periodOf(title)).toEqual(period);
  });
});

describe('legal bases', () => {
  it('gives one entry per instrument, laws by name, with numbers only where printed', () => {
    expect(
      named(
        basesOf(
          'KẾ HOẠCH',
          'Căn cứ Luật Công nghệ số ngày 29 tháng 6 năm 2026; Luật Dữ liệu số 60/2024/QH15 ngày 30/11/2024;',
          'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức A và Luật Tổ chức B ngày 22 tháng 11 năm 2019;',
          'Căn cứ Nghị quyết số 50/NQ-CP ngày 17/4/2030 của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2029 của Bộ Chính trị;',
          'Căn cứ Nghị định số 5/2030/NĐ-CP ngày 01/02/2030 và Nghị định số 6/2030/NĐ-CP ngày 02/02/2030 của Chính phủ;',
          'Căn cứ Quy hoạch phát triển hạ tầng số tỉnh An Khánh;',
          'Căn cứ tình hình thực tế của địa phương;',
          'I. MỤC TIÊU',
        ),
      ),
    ).toEqual([
      'Luật | Luật Công nghệ số | 2026-06-29',
      'Luật | 60/2024/QH15 | 2024-11-30',
      'Luật | Luật sửa đổi, bổ sung một số điều của Luật Tổ chức A và Luật Tổ chức B | 2019-11-22',
      'Nghị quyết | 50/NQ-CP | 2030-04-17',
      'Nghị định | 5/2030/NĐ-CP | 2030-02-01',
      'Nghị định | 6/2030/NĐ-CP | 2030-02-02',
      'Quy hoạch | Quy hoạch phát triển hạ tầng số tỉnh An Khánh',
    ]);
  });
  it('reads lists below a heading and openings that a scan has damaged', () => {
    expect(
      named(
        basesOf(
          'KẾ HOẠCH',
          'I. CĂN CỨ LẬP KẾ HOẠCH',
          '- Luật An ninh mạng;',
          '- Quyết định số 9/QĐ-TTg ngày 3/6/2030 của Thủ tướng Chính phủ.',
          'II. MỤC TIÊU',
          'Chung.',
        ),
      ),
    ).toEqual(['Luật | Luật An ninh mạng', 'Quyết định | 9/QĐ-TTg | 2030-06-03']);
    expect(
      named(basesOf('QUYẾT ĐỊNH', 'Căn Luật Giao dịch điện tử ngày 29 tháng 11 năm 2005;', 'QUYẾT ĐỊNH:')),
    ).toEqual(['Luật | Luật Giao dịch điện tử | 2005-11-29']);
  });
  it('leaves out proposals, what is answered and what guidance prescribes to others', () => {
    expect(
      basesOf('QUYẾT ĐỊNH', 'Theo đề nghị của Giám đốc Sở tại Tờ trình số 4/TTr-STC ngày 5/6/2030,', 'QUYẾT ĐỊNH:'),
    ).toEqual([]);
    expect(
      basesOf(
        'Số: 9/BKTB-CNS',
        'V/v báo cáo kết quả năm 2030',
        'Kính gửi: Bộ Dữ liệu',
        'Phúc đáp Công văn số 465/BDL-THH ngày 2/3/2030, Bộ Kinh tế biển báo cáo như sau:',
        'I. KẾT QUẢ',
      ),
    ).toEqual([]);
    expect(
      basesOf(
        'Số: 9/BKTB-CNS',
        'V/v hướng dẫn xây dựng kế hoạch',
        'Kính gửi: Các sở',
        'I. CĂN CỨ LẬP KẾ HOẠCH',
        'Nêu các căn cứ như: Nghị định số 64/2027/NĐ-CP ngày 10/4/2027 của Chính phủ.',
        'II. MỤC TIÊU',
      ),
    ).toEqual([]);
  });
});

describe('a head that is damaged or of another kind', () => {
  it('gives the committee below a superior committee, and a title that opens with "thực hiện"', () => {
    const header = headerOf(
      ...['ĐẢNG BỘ TỈNH AN KHÁNH', 'HUYỆN ỦY SÔNG TRẦM', '*', 'Số 8-CTr/HU', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ...['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'thực hiện Nghị quyết số 12-NQ/TU về kinh tế số đến năm 2035', '-----'],
      ...['Thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy, Huyện ủy ban hành Chương trình như sau:', 'I- MỤC TIÊU'],
    );
    expect(header).toMatchObject({
      issuingAgency: 'Huyện ủy Sông Trầm',
      documentKind: 'action_programme',
      title: 'Chương trình hành động thực hiện Nghị quyết số 12-NQ/TU về kinh tế số đến năm 2035',
    });
  });

  it('completes "ỦY BAN NHÂN DÂN" by the place of issue', () => {
    const header = headerOf(
      ...['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'Số: 55/KH-UBND'],
      ...['An Khánh, ngày 4 tháng 2 năm 2031', 'DỮ LIỆU SỐ TỈNH AN KHÁNH NĂM 2031', 'II. MỤC TIÊU'],
    );
    expect(header.issuingAgency).toBe('Ủy ban nhân dân tỉnh An Khánh');
  });

  it('reads a text torn off at its top from its first line, and what it calls itself', () => {
    const { header, nodes } = read([
      ...['và công khai trên mạng, tỷ lệ đạt 90%.', 'd) 100% báo cáo được gửi qua mạng.', '2. Phát triển kinh tế số'],
      ...['a) Doanh nghiệp số chiếm 20%;', 'III. TỔ CHỨC THỰC HIỆN', 'Các sở triển khai Kế hoạch này.'],
    ]);
    expect(header.documentKind).toBe('plan');
    expect(nodes.filter(({ node }) => node.kind === 'section').map(({ node }) => node.label)).toEqual(['2', 'III']);
  });
});

describe('instruments listed without the words "Căn cứ"', () => {
  const listed = ['- Luật Dữ liệu ngày 30/11/2024;', '- Quyết định số 7/QĐ-TTg ngày 3/6/2030 của Thủ tướng Chính phủ;'];

  it('are bases in the head of a plan and under that heading in a report', () => {
    expect(named(basesOf('KẾ HOẠCH', 'Dữ liệu số năm 2031', ...listed, 'II. MỤC TIÊU'))).toEqual([
      'Luật | Luật Dữ liệu | 2024-11-30',
      'Quyết định | 7/QĐ-TTg | 2030-06-03',
    ]);
    expect(basesOf('BÁO CÁO', 'Kết quả năm 2031', 'I. CĂN CỨ', ...listed, 'II. KẾT QUẢ')).toHaveLength(2);
  });
});

describe('a decision whose number and signature are lost', () => {
  it('keeps its articles and takes the number that the attached plan names', () => {
    const { header, nodes } = read([
      ...['QUYẾT ĐỊNH', 'Về việc ban hành Kế hoạch dữ liệu năm 2031', 'BỘ TRƯỞNG BỘ KINH TẾ BIỂN'],
      ...['- Căn cứ Luật Dữ liệu ngày 30/11/2024;', 'QUYẾT ĐỊNH', 'Điều 1: Ban hành kèm theo Kế hoạch năm 2031.'],
      ...['Điều 2: Chánh Văn phòng chịu trách nhiệm thi hành./.', 'KẾ HOẠCH', 'DỮ LIỆU NĂM 2031'],
      ...['(Ban hành kèm theo Quyết định số 25/QĐ-BKTB ngày 09/01/2031)', 'I/ MỤC TIÊU:', '- 80% bến có mạng.'],
    ]);
    expect(header).toMatchObject({ documentNumber: '25/QĐ-BKTB', date: '2031-01-09' });
    expect(nodes.filter(({ node }) => node.kind === 'section').map(({ node }) => node.label)).toEqual([
      ...['Điều 1', 'Điều 2'],
      'I',
    ]);
  });
});

it('ends the title above the office that decides, also where its line names no agency', () => {
  const header = headerOf(
    ...['BỘ KINH TẾ BIỂN', 'Số: 31/QĐ-BKTB', 'Hà Nội, ngày 15 tháng 10 năm 2030', 'QUYẾT ĐỊNH'],
    ...['Phê duyệt Kế hoạch dữ liệu năm 2031', 'BỘ TRƯỞNG', 'Căn cứ Luật Dữ liệu ngày 30 tháng 11 năm 2024;'],
    ...['QUYẾT ĐỊNH:', 'Điều 1. Phê duyệt Kế hoạch dữ liệu năm 2031.'],
  );
  expect(header).toMatchObject({ title: 'Phê duyệt Kế hoạch dữ liệu năm 2031' });
});

it('reads a date of the letterhead written with strokes', () => {
  const header = headerOf(
    'ỦY BAN NHÂN DÂN',
    'XÃ SÔNG TRẦM',
    'Số: 5/BC-UBND',
    'Sông Trầm, ngày 15/6/2031',
    'BÁO CÁO',
    'Kết quả',
  );
  expect(header).toMatchObject({ date: '2031-06-15', place: 'Sông Trầm' });
});
