import { readDocument } from '../read.js';
import type { ReadResult } from '../read.js';

const read = (...lines: string[]): Promise<ReadResult> =>
  readDocument([{ name: 'van-ban.txt', bytes: new TextEncoder().encode(lines.join('\n')) }]);
const codes = async (...lines: string[]): Promise<string[]> => (await read(...lines)).warnings.map(({ code }) => code);

const HEAD = [
  'BỘ KINH TẾ BIỂN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 5/KH-BKTB',
  'Hà Nội, ngày 5 tháng 3 năm 2031',
  'KẾ HOẠCH',
  'Dữ liệu số giai đoạn 2031 - 2035, định hướng đến năm 2040',
];
const CLOSING = ['Nơi nhận:', '- Lưu: VT.', 'BỘ TRƯỞNG', 'Lê Văn Bình'];

describe('warnings', () => {
  it('are none for a whole and consistent document', async () => {
    expect(
      await codes(
        ...HEAD,
        'I. MỤC TIÊU',
        '- 90% đơn vị có mạng nội bộ.',
        'II. KINH PHÍ',
        'Ngân sách nhà nước.',
        ...CLOSING,
      ),
    ).toEqual([]);
  });

  it('tell of a missing number, date and signer, and of blanks', async () => {
    expect(await codes('KẾ HOẠCH', 'Dữ liệu số', 'I. MỤC TIÊU', 'Nâng cao.')).toEqual(
      expect.arrayContaining(['number_missing', 'date_missing', 'signer_missing']),
    );
    expect(
      await codes(
        'Số:    /KH-BKTB',
        'Hà Nội, ngày    tháng    năm 2031',
        'KẾ HOẠCH',
        'Dữ liệu số',
        'I. MỤC TIÊU',
        'Nâng cao.',
      ),
    ).toEqual(expect.arrayContaining(['number_blank', 'date_incomplete']));
  });

  it('tell of numbers left out, with both labels', async () => {
    const { warnings } = await read(
      ...HEAD,
      'I. MỤC TIÊU',
      'Một.',
      'II. NHIỆM VỤ',
      'Hai.',
      'IV. KINH PHÍ',
      'Bốn.',
      ...CLOSING,
    );
    expect(warnings).toEqual([expect.objectContaining({ code: 'section_gap', params: { before: 'II', after: 'IV' } })]);
  });

  it('tell of one instrument cited with two dates, and of a decision with the symbol of a letter', async () => {
    const { warnings } = await read(
      ...HEAD,
      'Căn cứ Nghị quyết số 17/NQ-CP ngày 07/3/2029 của Chính phủ;',
      'Căn cứ Quyết định số 23/BKTB-CNS ngày 31/12/2029 của Bộ Kinh tế biển;',
      'I. HIỆN TRẠNG',
      'Đã thực hiện Nghị quyết số 17/NQ-CP ngày 09/3/2030 của Chính phủ.',
      ...CLOSING,
    );
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'citation_dates_differ',
        params: { name: 'Nghị quyết 17/NQ-CP', first: '2029-03-07', second: '2030-03-09' },
      }),
      expect.objectContaining({ code: 'symbol_type_mismatch', params: { type: 'Quyết định', number: '23/BKTB-CNS' } }),
    ]);
  });

  it('tell of work before or after the period, and count what lies within the orientation', async () => {
    const row = (...cells: string[]): string => cells.join('\t');
    const { warnings } = await read(
      ...HEAD,
      'I. NHIỆM VỤ',
      row('TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'),
      row('1', 'Lập kho dữ liệu nghề cá', 'Cục Thủy sản', '2029-2030'),
      row('2', 'Mở cổng dữ liệu cảng', 'Cục Hàng hải', '2035-2038'),
      row('3', 'Thay hệ thống phao tiêu', 'Cục Đường thủy', '2041'),
      ...CLOSING,
    );
    expect(warnings.map(({ code, params }) => [code, params['year']])).toEqual([
      ['deadline_before_period', 2030],
      ['deadline_after_period', 2041],
      ['deadline_in_orientation', 2038],
    ]);
  });

  it('tell of sources that do not add up to the total', async () => {
    const { warnings } = await read(
      ...HEAD,
      'I. KINH PHÍ',
      'Tổng kinh phí: 100 tỷ đồng, trong đó:',
      '- Ngân sách trung ương: 60 tỷ đồng;',
      '- Nguồn tài trợ: 30 tỷ đồng.',
      ...CLOSING,
    );
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'sum_mismatch',
        params: { currency: 'VND', total: '100000000000', sum: '90000000000' },
      }),
    ]);
  });

  it('tell of an annex that is named and not there', async () => {
    expect(await codes(...HEAD, 'I. DANH MỤC DỰ ÁN', 'Chi tiết tại Phụ lục II kèm theo.', ...CLOSING)).toEqual([
      'annex_absent',
    ]);
    expect(
      await codes(
        ...HEAD,
        'I. DANH MỤC DỰ ÁN',
        'Chi tiết tại Phụ lục II kèm theo.',
        ...CLOSING,
        'PHỤ LỤC II',
        'DANH MỤC DỰ ÁN',
        'Không có.',
      ),
    ).toEqual([]);
  });

  it('tell guidance and reports from plans, and text that stops in mid-sentence', async () => {
    expect(
      await codes('Số: 9/BKTB-CNS', 'V/v hướng dẫn lập kế hoạch', 'Kính gửi: Các sở', 'I. MỤC TIÊU', 'Nêu mục tiêu.'),
    ).toContain('guidance_not_plan');
    expect(await codes('BÁO CÁO', 'Kết quả năm 2031', 'I. KẾT QUẢ', 'Tốt.')).toContain('report_not_plan');
    expect(
      await codes(...HEAD, 'I. MỤC TIÊU', 'Đến hết năm 2033 các đơn vị hoàn thành việc kết nối với kho dữ liệu của'),
    ).toContain('text_cut_off');
  });
});
