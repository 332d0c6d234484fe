import type { ReadNode } from '../context.js';
import { layOut } from '../layout/lay-out.js';
import { buildTree } from './build-tree.js';
import { sectionsOf } from './sections.js';

const nodesOf = (text: string): ReadNode[] =>
  buildTree([layOut({ format: 'text', text, blocks: [], notes: [] })]).nodes;
/** `I/1/a` for every labelled section. */
const paths = (text: string): string[] =>
  nodesOf(text)
    .filter(({ node }) => node.kind === 'section' && node.label !== null)
    .map(({ path }) => path.join('/'));
const pathOf = (text: string, words: string): string | undefined =>
  nodesOf(text)
    .find(({ node }) => node.text.includes(words))
    ?.path.join('/');

describe('the sections', () => {
  it('hold the sentences numbered in one list with headings, without the dashes below', () => {
    const { tree } = buildTree([
      layOut({
        ...{ format: 'text', blocks: [], notes: [] },
        text: 'I. HIỆN TRẠNG\n1. Hạ tầng\n- Có 5 bến.\n2. Kinh phí các năm qua: 9 tỷ đồng.\nII. MỤC TIÊU',
      }),
    ]);
    const [first] = sectionsOf(tree);
    expect(first?.children.map(({ label }) => label)).toEqual(['1', '2']);
    expect(first?.children[0]?.children).toEqual([]);
  });
});

describe('the section tree', () => {
  it('nests labels in the order in which their kinds first appear', () => {
    const text = [
      'Điều 1. Phê duyệt Kế hoạch với nội dung sau:',
      'A. MỤC TIÊU',
      '1. Mục tiêu cụ thể',
      '* Đến năm 2030',
      '- 90% đơn vị có mạng nội bộ;',
      '- 80% hồ sơ xử lý trên mạng.',
      '* Đến năm 2035',
      '- Toàn bộ hồ sơ xử lý trên mạng.',
      'B. DỰ ÁN',
      '2.1. Dự án Kho dữ liệu',
      'Lập kho dữ liệu dùng chung.',
      'Điều 2. Tổ chức thực hiện',
      '1. Văn phòng',
      '- Theo dõi việc thực hiện.',
    ].join('\n');
    expect(paths(text)).toEqual([
      ...[
        'Điều 1',
        'Điều 1/A',
        'Điều 1/A/1',
        'Điều 1/A/1/*',
        'Điều 1/A/1/*',
        'Điều 1/B',
        'Điều 1/B/2.1',
        'Điều 2',
        'Điều 2/1',
      ],
    ]);
  });

  it('starts labels anew in each part and survives a number left out', () => {
    const text = [
      'PHẦN I',
      'ĐÁNH GIÁ KẾT QUẢ',
      'I. Hạ tầng',
      'Đã có mạng.',
      'II. Dữ liệu',
      'Đã có kho.',
      'PHẦN II',
      'NỘI DUNG',
      'I. Mục tiêu',
      'Nâng cao.',
      'III. Kinh phí',
      'Ngân sách.',
    ].join('\n');
    expect(paths(text)).toEqual(['PHẦN I', 'PHẦN I/I', 'PHẦN I/II', 'PHẦN II', 'PHẦN II/I', 'PHẦN II/III']);
  });

  it('reads letters with and without đ, "C." and "D." as parts, and roman numbers under parts', () => {
    const text = [
      'A. CĂN CỨ',
      'Một.',
      'B. MỤC TIÊU',
      'Hai.',
      'C. NHIỆM VỤ',
      'I. Chung',
      'Ba.',
      'II. Riêng',
      'Bốn.',
      'D. KINH PHÍ',
      'Năm.',
    ].join('\n');
    expect(paths(text)).toEqual(['A', 'B', 'C', 'C/I', 'C/II', 'D']);
  });

  it('takes a numbered sentence of a list of work for an item, a numbered duty of a unit for a section', () => {
    const work = [
      'I. NHIỆM VỤ',
      'Nhiệm vụ 1: Hạ tầng',
      '1. Trang bị máy tính và thiết bị mạng cho các phòng, ban còn thiếu theo định mức.',
      '2. Nối mạng nội bộ của các đơn vị trực thuộc với trung tâm dữ liệu.',
    ].join('\n');
    expect(paths(work)).toEqual(['I', 'I/Nhiệm vụ 1']);
    const duties = [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Giao Văn phòng chủ trì, phối hợp với các phòng theo dõi và báo cáo kết quả thực hiện hằng năm.',
      '2. Các phòng thực hiện nhiệm vụ được giao và báo cáo đúng thời hạn quy định.',
    ].join('\n');
    expect(paths(duties)).toEqual(['I', 'I/1', 'I/2']);
  });

  it('splits a heading from the text behind it, and leaves a value with its name', () => {
    const nodes = nodesOf(
      'III. GIẢI PHÁP\n1. Giải pháp tài chính: Bố trí đủ kinh phí hằng năm từ ngân sách và các nguồn khác.\n2. Giải pháp khác: Tiếp tục rà soát, hoàn thiện quy chế và quy trình nội bộ.\nIV. KINH PHÍ\n1. Nguồn tài trợ: 500 nghìn USD.',
    );
    expect(nodes.map(({ node }) => [node.kind, node.label, node.text])).toEqual([
      ['section', 'III', 'GIẢI PHÁP'],
      ['section', '1', 'Giải pháp tài chính'],
      ['paragraph', null, 'Bố trí đủ kinh phí hằng năm từ ngân sách và các nguồn khác.'],
      ['section', '2', 'Giải pháp khác'],
      ['paragraph', null, 'Tiếp tục rà soát, hoàn thiện quy chế và quy trình nội bộ.'],
      ['section', 'IV', 'KINH PHÍ'],
      ['item', '1', 'Nguồn tài trợ: 500 nghìn USD.'],
    ]);
  });

  it('tells head, body, closing and annex, and starts again with a plan attached behind the signature', () => {
    const text = [
      'QUYẾT ĐỊNH',
      'Về việc ban hành Kế hoạch',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành Kế hoạch.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lê Văn Bình',
      'KẾ HOẠCH',
      'Chuyển đổi số xã An Bình',
      'I. MỤC TIÊU',
      'Nâng cao.',
      'PHỤ LỤC',
      'DANH MỤC NHIỆM VỤ',
      'A. VỐN SỰ NGHIỆP',
    ].join('\n');
    const parts = nodesOf(text).map(({ part, node }) => `${part} ${node.text}`);
    expect(parts).toContain('closing CHỦ TỊCH');
    expect(parts).toContain('head Chuyển đổi số xã An Bình');
    expect(parts).toContain('body MỤC TIÊU');
    expect(parts).toContain('annex DANH MỤC NHIỆM VỤ');
    expect(pathOf(text, 'VỐN SỰ NGHIỆP')).toBe('PHỤ LỤC/A');
  });

  it('reads labels that recognition of a scan has stripped of their signs, only where the text is so damaged', () => {
    const damaged = [
      'Căn Luật Công nghệ thông tin;',
      'QUYẾT ĐỊNH:',
      'Điều Phê duyệt Kế hoạch với nội dung sau:',
      'I Mục tiêu',
      '1 Nâng cao năng lực',
      '- 60% đơn vị có mạng.',
    ].join('\n');
    expect(paths(damaged)).toEqual(['Điều', 'Điều/I', 'Điều/I/1']);
    expect(paths('I. SỐ LIỆU\n12 Xã đã có mạng.\n')).toEqual(['I']);
  });
});
