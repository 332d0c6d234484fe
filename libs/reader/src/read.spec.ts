import fc from 'fast-check';
import { blankMarks } from './layout/marks.js';
import type { DocumentNode, Span } from './model.js';
import type { ReadResult } from './read.js';
import { readDocument } from './read.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (...texts: string[]): Promise<ReadResult> =>
  readDocument(texts.map((text, index) => ({ name: `tep-${index + 1}.txt`, bytes: encode(text) })));

const GUIDANCE = [
  'BỘ KINH TẾ BIỂN',
  'Số: 91/BKTB-CNS',
  'V/v hướng dẫn xây dựng Kế hoạch số giai đoạn 2031-2035',
  'Hà Nội, ngày 5 tháng 3 năm 2030',
  'Kính gửi: Các cục',
  'Bộ Kinh tế biển hướng dẫn xây dựng Kế hoạch như sau:',
  'A. KHUNG NỘI DUNG',
  'Kế hoạch gồm các phần:',
  ...[
    'I. CĂN CỨ LẬP KẾ HOẠCH',
    'Nêu các văn bản.',
    'II. HIỆN TRẠNG',
    ...[
      'Môi trường pháp lý',
      'Hạ tầng',
      'Ứng dụng nội bộ',
      'Ứng dụng phục vụ ngư dân',
      'Nhân lực',
      'Kinh phí đã dùng',
    ].map((title, i) => `${i + 1}. ${title}:\nĐánh giá hiện trạng.`),
  ],
  ...['III. MỤC TIÊU', '1. Mục tiêu tổng quát', 'Xác định rõ.', '2. Mục tiêu cụ thể', 'Định lượng, dễ đo.'],
  ...[
    'IV. NỘI DUNG',
    ...['Hạ tầng', 'Nội bộ', 'Ngư dân', 'Nhân lực'].map(
      (title, i) => `${i + 1}. ${title}: Xác định rõ nội dung phát triển theo từng năm của kỳ kế hoạch.`,
    ),
  ],
  ...[
    'V. GIẢI PHÁP',
    ...['tài chính', 'triển khai', 'tổ chức', 'chính sách', 'khác'].map(
      (kind, i) => `${i + 1}. Giải pháp ${kind} (chú ý nguồn lực).`,
    ),
  ],
  ...[
    'VI. LỘ TRÌNH',
    'Theo năm.',
    'VII. KINH PHÍ',
    'Theo nội dung.',
    'VIII. DANH MỤC DỰ ÁN',
    'Tên, mục tiêu.',
    'IX. HIỆU QUẢ',
    'Kinh tế, xã hội.',
  ],
  'B. THỜI GIAN',
  'Đề nghị gửi dự thảo về Bộ trước ngày 01/5/2030.',
].join('\n');

describe('O3: a guidance letter', () => {
  it('yields the outline it prescribes, nine sections with their subsections and words of guidance', async () => {
    const { templateOutline } = await read(GUIDANCE);
    expect(templateOutline.map(({ label, children }) => [label, children.length])).toEqual([
      ['I', 0],
      ['II', 6],
      ['III', 2],
      ['IV', 4],
      ['V', 5],
      ['VI', 0],
      ['VII', 0],
      ['VIII', 0],
      ['IX', 0],
    ]);
    expect(templateOutline[1]?.children[1]).toMatchObject({ title: 'Hạ tầng', guidance: 'Đánh giá hiện trạng.' });
  });
  it('asks for the draft before a day, so that the day before is the last valid one', async () => {
    const { deadlines } = await read(GUIDANCE);
    expect(deadlines).toEqual([
      expect.objectContaining({ asPrinted: 'trước ngày 01/5/2030', isStrict: true, lastDay: '2030-04-30' }),
    ]);
  });
  it('yields no plan: no targets, no tasks, no money', async () => {
    const { targets, tasks, budget, documentKind } = await read(GUIDANCE);
    expect({ documentKind, targets, tasks, budget }).toEqual({
      documentKind: 'guidance',
      targets: [],
      tasks: [],
      budget: { totals: [], sources: [] },
    });
  });
});

describe('several files', () => {
  it('are read as one document, each item with the file it stands in', async () => {
    const decision =
      'ỦY BAN NHÂN DÂN\nTỈNH AN KHÁNH\nSố: 7/QĐ-UBND\nAn Khánh, ngày 5 tháng 2 năm 2031\nQUYẾT ĐỊNH\nBan hành Kế hoạch dữ liệu số năm 2031\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch dữ liệu số năm 2031.\n';
    const plan = 'KẾ HOẠCH\nDữ liệu số năm 2031\nI. MỤC TIÊU\n- 90% hồ sơ được số hóa.\n';
    const draft = await read(decision, plan);
    expect(draft.documentNumber).toBe('7/QĐ-UBND');
    expect(draft.sections.map(({ label, span }) => [label, span.file])).toEqual([
      ['Điều 1', 0],
      ['I', 1],
    ]);
    expect(draft.targets.map(({ span }) => span.file)).toEqual([1]);
    expect(draft.files.map(({ name, textLength }) => [name, textLength])).toEqual([
      ['tep-1.txt', decision.length],
      ['tep-2.txt', plan.length],
    ]);
  });
  it('report progress that never goes back', async () => {
    const seen: number[] = [];
    await readDocument([{ name: 'a.txt', bytes: encode(GUIDANCE) }], {
      onProgress: (_, percent) => seen.push(percent),
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });
});

const nodesOf = (tree: readonly DocumentNode[]): DocumentNode[] =>
  tree.flatMap((node) => [node, ...nodesOf(node.children)]);

it('reads any text without a fault, twice the same, and points only into the text', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...GUIDANCE.split('\n'),
      'QUYẾT ĐỊNH:',
      'Điều 1. Phê duyệt',
      'Căn cứ Luật A ngày 1/2/2030;',
      '\tTT',
      '| TT | Nội dung | Thời gian |',
      'Nơi nhận:',
      'KT. BỘ TRƯỞNG',
      '- 95% đơn vị',
      'Tổng kinh phí: 3 tỷ đồng',
      'PHỤ LỤC I',
      '12',
    ),
    fc.string({ maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
      const text = `Văn bản\n${lines.join('\n')}`;
      const first = await read(text);
      expect(await read(text)).toEqual(first);
      const words = first.texts[0] ?? '';
      const spans: Span[] = [
        ...nodesOf(first.tree),
        ...first.legalBases.items,
        ...first.tasks,
        ...first.targets,
        ...first.figures,
      ].map(({ span }) => span);
      spans.push(...first.warnings.flatMap(({ span }) => span ?? []), ...Object.values(first.headerEvidence));
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(words.length);
      }
      for (const node of nodesOf(first.tree)) {
        // The marks of other programs, such as <p>, are no words of the document.
        const marked = (part: string): string => part.split('\n').map(blankMarks).join('\n');
        const bare = (part: string): string => marked(part).replace(/[^\p{L}\p{N}]+/gu, '');
        // A number alone on its line between two halves of a paragraph may be that of a page, which is no word of it.
        const printed = words.slice(node.textStart, node.textStart + node.text.length).split(/\n(\d{1,3})(?=\n)/gu);
        const pattern = printed.map((part, index) => (index % 2 === 0 ? bare(part) : `(?:${part})?`)).join('');
        expect(bare(node.text)).toMatch(new RegExp(`^${pattern}$`, 'u'));
      }
    }),
  );
});
