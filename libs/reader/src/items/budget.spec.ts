import { contextOf, item, paragraph, section, table, under, type Outline } from './fixtures/context.js';
import { recogniseBudget, type RecognisedBudget } from './budget.js';

const read = (...outline: Outline[]): RecognisedBudget =>
  recogniseBudget(contextOf([under('funding', section('V', 'KINH PHÍ THỰC HIỆN', ...outline))]));
const totals = ({ budget }: RecognisedBudget): string[] =>
  budget.totals.map(({ currency, amount }) => `${amount} ${currency}`);
const sources = ({ budget }: RecognisedBudget): unknown[] =>
  budget.sources.map(({ name, amount, type }) => [name, amount, type]);

describe('totals', () => {
  it.each([
    ['Tổng kinh phí: 6,2 tỷ đồng.', ['6200000000 VND']],
    ['Tổng kinh phí thực hiện: 12.345.678.000 đồng (Bằng chữ: mười hai tỷ …).', ['12345678000 VND']],
    ['Kinh phí thực hiện Kế hoạch năm 2024 là 950 triệu đồng, do ngân sách xã bảo đảm.', ['950000000 VND']],
    [
      'Nhu cầu kinh phí giai đoạn 2021 - 2025 dự kiến khoảng 40 tỷ đồng và 200 nghìn USD.',
      ['40000000000 VND', '200000 USD'],
    ],
    ['Kinh phí thực hiện bố trí từ ngân sách huyện theo phân cấp hiện hành.', []],
    ['Dự kiến từ 30 - 35 tỷ đồng.', []],
    ['Tổng: 45.000 triệu đồng', ['45000000000 VND']],
    ['Kinh phí thực hiện từ nguồn ngân sách thị xã năm 2027: 420.000.000đ.', ['420000000 VND']],
    [
      'Kinh phí từ nguồn ngân sách và xã hội hóa; tổng kinh phí khoảng 90 tỷ đồng, gồm ngân sách 60 tỷ đồng, xã hội hóa 30 tỷ đồng.',
      ['90000000000 VND'],
    ],
  ])('%s', (sentence, expected) => {
    expect(totals(read(paragraph(sentence)))).toEqual(expected);
  });

  it('are the one amount that is printed', () => {
    expect(totals(read(paragraph('Nguồn ngân sách thị xã năm 2027: 640 triệu đồng.')))).toEqual(['640000000 VND']);
  });

  it('are not computed where none is printed', () => {
    expect(
      totals(read(item('-', 'Ngân sách huyện: 3 tỷ đồng'), item('-', 'Đóng góp của doanh nghiệp: 1 tỷ đồng'))),
    ).toEqual([]);
  });

  it('are the last row of a table of money', () => {
    const result = read(
      paragraph('Đơn vị tính: triệu đồng'),
      table([
        ['TT', 'Hạng mục', 'Kinh phí'],
        ['1', 'Thiết bị', '1.200'],
        ['2', 'Phần mềm', '800,5'],
        ['', 'Tổng cộng', '2.000,5'],
      ]),
    );
    expect(totals(result)).toEqual(['2000500000 VND']);
  });

  it.each(['Tổng', 'Tổng cộng', 'Tổng số', 'Cộng', 'Tổng (2026-2027)'])('stand under "%s" beside the years', (head) => {
    const result = read(
      paragraph('Đơn vị tính: triệu đồng'),
      table([
        ['TT', 'Nội dung', 'Năm 2026', 'Năm 2027', head],
        ['1', 'Thiết bị', '1.200', '800', '2.000'],
        ['2', 'Phần mềm', '300', '700', '1.000'],
        ['', 'Tổng cộng', '1.500', '1.500', '3.000'],
      ]),
    );
    expect(totals(result)).toEqual(['3000000000 VND']);
  });

  it('are not taken from a report on money spent', () => {
    const context = contextOf([under('funding', section('V', 'KINH PHÍ', paragraph('Tổng kinh phí: 6,2 tỷ đồng.')))], {
      documentKind: 'report',
    });
    expect(recogniseBudget(context).budget).toEqual({ totals: [], sources: [] });
  });
});

describe('sources', () => {
  it('have their amounts where the text gives them', () => {
    const result = read(
      paragraph('Tổng kinh phí: 100 tỷ đồng, trong đó:'),
      item('-', 'Vốn đầu tư phát triển: 60 tỷ đồng;'),
      item('-', 'Chi thường xuyên: 30 tỷ đồng;'),
      item('-', 'Tài trợ nước ngoài: 10 tỷ đồng.'),
    );
    expect(sources(result)).toEqual([
      ['Vốn đầu tư phát triển', '60000000000', 'capital'],
      ['Chi thường xuyên', '30000000000', 'recurrent'],
      ['Tài trợ nước ngoài', '10000000000', 'grant'],
    ]);
    expect(result.mismatches).toEqual([]);
  });

  it('share a sentence with the total', () => {
    const result = read(
      paragraph('Tổng kinh phí 120 tỷ đồng, trong đó ngân sách tỉnh 90 tỷ đồng, ngân sách huyện 30 tỷ đồng.'),
    );
    expect(totals(result)).toEqual(['120000000000 VND']);
    expect(sources(result)).toEqual([
      ['ngân sách tỉnh', '90000000000', 'local_and_other'],
      ['ngân sách huyện', '30000000000', 'local_and_other'],
    ]);
  });

  it('stand without amounts where none is printed', () => {
    const result = read(
      item('-', 'Ngân sách trung ương hỗ trợ theo chương trình mục tiêu;'),
      item('-', 'Nguồn vốn hợp pháp khác.'),
    );
    expect(sources(result)).toEqual([
      ['Ngân sách trung ương hỗ trợ theo chương trình mục tiêu', null, 'central_support'],
      ['Nguồn vốn hợp pháp khác', null, 'other'],
    ]);
  });

  it('stay one line where one figure is printed for several', () => {
    const result = read(item('1', 'Ngân sách tỉnh và các nguồn vốn khác: 200 tỷ đồng'));
    expect(result.budget.sources).toMatchObject([{ composite: true, amount: '200000000000' }]);
  });

  it('are told apart from what a decree is about', () => {
    const result = read(
      paragraph('Thuê dịch vụ theo Nghị định số 73/2019/NĐ-CP quy định đầu tư sử dụng nguồn vốn ngân sách nhà nước.'),
    );
    expect(sources(result)).toEqual([]);
  });
});

it('says when the parts do not add up to the total', () => {
  const { mismatches } = read(
    paragraph('Tổng kinh phí: 10 tỷ đồng. Trong đó:'),
    item('-', 'Ngân sách tỉnh: 7 tỷ đồng'),
    item('-', 'Ngân sách xã: 2 tỷ đồng'),
  );
  expect(mismatches).toMatchObject([{ currency: 'VND', total: '10000000000', sum: '9000000000' }]);
});
