import { checkPlan, currentRuleSet, type Finding, shippedInstruments } from '@lotrinh/domain';
import { toCheckedPlan } from './checked-plan.js';
import { readDocument } from './read.js';

const read = async (...lines: string[]): Promise<{ findings: Finding[]; text: string }> => {
  const { texts, ...draft } = await readDocument([
    { name: 'van-ban.txt', bytes: new TextEncoder().encode(lines.join('\n')) },
  ]);
  const context = { today: '2032-05-01', requiredSections: [], parentTargets: [], instruments: shippedInstruments };
  // As the command line keeps a draft: by way of JSON.
  const saved = JSON.parse(JSON.stringify(draft)) as typeof draft;
  return { findings: checkPlan(toCheckedPlan(saved), context, currentRuleSet), text: texts[0] ?? '' };
};

const row = (...cells: string[]): string => cells.join('\t');
const HEAD = [
  'BỘ KINH TẾ BIỂN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 5/KH-BKTB',
  'Hà Nội, ngày 5 tháng 3 năm 2031',
  'KẾ HOẠCH',
  'Dữ liệu số giai đoạn 2031 - 2035',
  'Căn cứ Nghị quyết số 17/NQ-CP ngày 07/3/2029 của Chính phủ về kinh tế biển;',
];
const TASKS = row('TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian');
const CLOSING = ['Nơi nhận:', '- Lưu: VT.', 'BỘ TRƯỞNG', 'Lê Văn Bình'];

describe('the check of a document that was read', () => {
  it('finds no defect in a sound plan beyond what documents of this kind do not print', async () => {
    const { findings } = await read(
      ...HEAD,
      'I. MỤC TIÊU',
      '- Đến năm 2033, 50% cảng cá công bố số liệu trên mạng.',
      '- Đến năm 2035, 90% cảng cá công bố số liệu trên mạng.',
      'II. NHIỆM VỤ',
      TASKS,
      row('1', 'Lập kho dữ liệu nghề cá', 'Cục Thủy sản', '2031-2033'),
      row('2', 'Mở cổng dữ liệu cảng', 'Cục Hàng hải', '2032-2035'),
      'III. KINH PHÍ',
      'Tổng kinh phí: 100 tỷ đồng, trong đó:',
      '- Ngân sách trung ương: 60 tỷ đồng;',
      '- Nguồn tài trợ: 40 tỷ đồng.',
      ...CLOSING,
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['target.owner_missing', 'target.owner_missing']);
  });

  it('finds its defects where they stand in the text', async () => {
    const { findings, text } = await read(
      ...HEAD,
      'I. HIỆN TRẠNG',
      'Đã thực hiện Nghị quyết số 17/NQ-CP ngày 09/3/2030 của Chính phủ, chi tiết tại Phụ lục II kèm theo.',
      'II. MỤC TIÊU',
      '- Đến năm 2033, 50% cảng cá công bố số liệu trên mạng.',
      '- Đến năm 2035, 90% cảng cá công bố số liệu trên mạng.',
      'IV. NHIỆM VỤ',
      TASKS,
      row('1', 'Lập kho dữ liệu nghề cá', 'Cục Thủy sản', '2029-2030'),
      row('2', 'Mở cổng dữ liệu cảng', '', '2032-2035'),
      'V. KINH PHÍ',
      'Tổng kinh phí: 100 tỷ đồng, trong đó:',
      '- Ngân sách trung ương: 60 tỷ đồng;',
      '- Nguồn tài trợ: 30 tỷ đồng.',
      ...CLOSING,
    );
    const words = findings
      .filter(({ rule }) => rule !== 'target.owner_missing')
      .map(({ rule, place: { span } }) => [rule, span === null ? null : text.slice(span.start, span.end)]);
    expect(words).toEqual([
      ['task.lead_missing', expect.stringContaining('Mở cổng dữ liệu cảng')],
      ['task.before_period', expect.stringContaining('Lập kho dữ liệu nghề cá')],
      ['funding.sources_mismatch', '100 tỷ đồng'],
      ['citation.dates_differ', 'Nghị quyết số 17/NQ-CP ngày 09/3/2030 của Chính phủ'],
      ['section.gap', 'IV. NHIỆM VỤ'],
      ['annex.absent', 'Phụ lục II kèm theo'],
    ]);
  });

  it('looks at the form of guidance only', async () => {
    const { findings } = await read(
      'Số: 9/BKTB-CNS',
      'Hà Nội, ngày 5 tháng 3 năm 2031',
      'V/v hướng dẫn lập kế hoạch',
      'Kính gửi: Các sở',
      'I. MỤC TIÊU',
      'Nêu mục tiêu.',
      ...CLOSING,
    );
    expect(findings).toEqual([]);
  });
});
