import { readDocument, type ReadResult } from '../read.js';

/** The facts that were counted by hand in real documents (spec §2.13), told in sentences of our own. */
async function read(text: string): Promise<ReadResult> {
  return readDocument([{ name: 'van-ban.txt', bytes: new TextEncoder().encode(text) }]);
}

const HEAD = (title: string): string => `BỘ VẬN TẢI BIỂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/QĐ-BVTB
Hà Nội, ngày 12 tháng 5 năm 2009
QUYẾT ĐỊNH
Phê duyệt ${title}
BỘ TRƯỞNG BỘ VẬN TẢI BIỂN
Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10 tháng 4 năm 2007 của Chính phủ;
QUYẾT ĐỊNH:
Điều 1. Phê duyệt ${title} với các nội dung sau:
`;

const row = (...cells: string[]): string => cells.map((cell) => `\t${cell}`).join('\n');

describe('O1: rows of two annex tables and sub-projects', () => {
  const recurrent = Array.from({ length: 10 }, (_, i) =>
    row(
      String(i + 1),
      `Rà soát quy trình của luồng tàu thứ ${['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'][i] ?? ''}`,
      'Văn phòng Bộ',
      '2010-2011',
      '',
    ),
  ).join('\n\n');
  const capital = [
    'Trang bị phòng máy chủ',
    'Lập mạng điều hành cảng',
    'Dựng kho dữ liệu đội tàu',
    'Mở cổng phục vụ chủ tàu',
  ]
    .map((name, i) =>
      row(String(i + 1), name, 'Cục Cảng', 'Vụ Vận tải', '2010-2012', i === 2 ? 'Chia làm 3 tiểu dự án' : ''),
    )
    .join('\n\n');
  const text = `${HEAD('Kế hoạch ứng dụng công nghệ thông tin giai đoạn 2009-2010')}
A. NHIỆM VỤ, DỰ ÁN
1. Các dự án
1.1. Dự án Dựng kho dữ liệu đội tàu toàn quốc
Việc lập kho được chia thành các phần:
- Tiểu dự án đăng ký tàu;
- Tiểu dự án thuyền viên;
- Tiểu dự án luồng lạch.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
BỘ TRƯỞNG

Phạm Hải

PHỤ LỤC
DANH MỤC NHIỆM VỤ, DỰ ÁN
A- NGUỒN VỐN SỰ NGHIỆP
${row('TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian triển khai', 'Ghi chú')}

${recurrent}

B- NGUỒN VỐN ĐẦU TƯ PHÁT TRIỂN
${row('TT', 'Dự án', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian triển khai', 'Ghi chú')}

${capital}
`;

  it('gives 10 tasks, 4 projects and 3 sub-projects, each once', async () => {
    const { tasks } = await read(text);
    expect(tasks.filter((task) => task.fundingSource === 'recurrent')).toHaveLength(10);
    expect(tasks.filter((task) => task.fundingSource === 'capital')).toHaveLength(4);
    expect(tasks.flatMap((task) => task.subProjects)).toHaveLength(3);
    expect(tasks).toHaveLength(14);
  });
});

describe('O2: levels of one list of aims', () => {
  it('gives 95, 95, 100, 70 % and at least 5, of which at least 3', async () => {
    const { targets } = await read(`${HEAD('Kế hoạch ứng dụng công nghệ thông tin giai đoạn 2009-2010')}
A. MỤC TIÊU
* Mục tiêu đến năm 2010
- 95% nhân viên cảng dùng hòm thư công vụ;
- 95% thuyền trưởng tra cứu hải đồ qua mạng;
- 100% thông báo hàng hải, 70% biên bản kiểm tra tàu được công bố trên trang tin;
- Mở ít nhất 5 dịch vụ cho chủ tàu, trong đó có ít nhất 3 dịch vụ nộp hồ sơ qua mạng.
* Định hướng đến năm 2015
- Hầu hết thủ tục vào cảng được thực hiện trên mạng.
`);
    expect(targets.map(({ comparator, value, unit, targetYear }) => [comparator, value, unit, targetYear])).toEqual([
      ['eq', '95', '%', 2010],
      ['eq', '95', '%', 2010],
      ['eq', '100', '%', 2010],
      ['eq', '70', '%', 2010],
      ['gte', '5', 'dịch vụ', 2010],
      ['gte', '3', 'dịch vụ', 2010],
    ]);
    expect(targets[5]?.partOf).toBe(targets[4]?.id);
  });
});

describe('O4: tasks with their items, money in two currencies', () => {
  const items = (count: number): string =>
    Array.from({ length: count }, (_, i) => `${i + 1}. Thực hiện phần việc của bước ${'I'.repeat(i + 1)}.`).join('\n');
  const text = `${HEAD('Kế hoạch ứng dụng công nghệ thông tin giai đoạn 2011-2015')}
II. CÁC NHIỆM VỤ
Nhiệm vụ 1: Hoàn thiện mạng cảng
${items(5)}
Nhiệm vụ 2: Phần mềm nội bộ
${items(8)}
Nhiệm vụ 3: Phục vụ chủ tàu
${items(3)}
Nhiệm vụ 4: Đào tạo
${items(3)}
IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 210 tỷ đồng và 500 nghìn USD. Trong đó:
1. Nguồn tài trợ nước ngoài: 500 nghìn USD.
2. Trung ương hỗ trợ: 10 tỷ đồng.
3. Vốn của các cảng và các nguồn khác: 200 tỷ đồng.
`;

  it('gives 4 tasks of 5, 8, 3 and 3 items', async () => {
    const { tasks } = await read(text);
    expect(tasks.filter((task) => task.subItems !== null).map(({ name, subItems }) => [name, subItems])).toEqual([
      ['Hoàn thiện mạng cảng', 5],
      ['Phần mềm nội bộ', 8],
      ['Phục vụ chủ tàu', 3],
      ['Đào tạo', 3],
    ]);
  });

  it('keeps đồng and dollars apart', async () => {
    const { budget } = await read(text);
    expect(budget.totals.map(({ currency, amount }) => [currency, amount])).toEqual([
      ['VND', '210000000000'],
      ['USD', '500000'],
    ]);
    expect(budget.sources.map(({ currency, amount, composite }) => [currency, amount, composite])).toEqual([
      ['USD', '500000', false],
      ['VND', '10000000000', false],
      ['VND', '200000000000', true],
    ]);
  });
});

describe('O5: one printed sentence, several rows', () => {
  it('parts by level of government and keeps a band as a band', async () => {
    const { targets } = await read(`${HEAD('Kế hoạch ứng dụng công nghệ thông tin giai đoạn 2011-2015')}
I. MỤC TIÊU
- 100% phiên họp giữa Bộ với cục, 70% phiên họp giữa cục với cảng vụ, 30% phiên họp giữa cảng vụ với đại diện được tổ chức từ xa.
- 100% viên chức có chứng thư số và 100% viên chức cấp cục, cấp cảng vụ, 50% viên chức cấp đại diện thường xuyên dùng phần mềm chung.
- 100% cục, 50% - 70% cảng vụ áp dụng một cửa điện tử.
`);
    const printed = [...new Set(targets.map((target) => target.printed))];
    const rows = printed.map((id) =>
      targets.filter((target) => target.printed === id).map(({ value, valueMax }) => valueMax ?? value),
    );
    expect(rows).toEqual([
      ['100', '70', '30'],
      ['100', '100', '50'],
      ['100', '70'],
    ]);
    expect(targets[0]?.phrase).toContain('được tổ chức từ xa');
    expect(targets.at(-1)).toMatchObject({ comparator: 'range', value: '50', valueMax: '70' });
  });
});

describe('O6, O7, O13: counts of a review are facts', () => {
  const text = `${HEAD('Kế hoạch chuyển đổi số giai đoạn 2021 - 2025')}
PHẦN I. ĐÁNH GIÁ KẾT QUẢ GIAI ĐOẠN 2016 - 2020
Đã mở 43 dịch vụ mức độ 4; 51 dịch vụ mức độ 3 trên tổng số 120 thủ tục.
Phần mềm được dùng thử tại 2 cơ quan trung ương và 19 tỉnh.
Đã giúp tổ chức 22 lần thi, trong đó có 18 lần thi tuyển và 04 lần thi nâng bậc.
`;

  it('keeps 43, 51 and 120 services: 94 at level 3 or above, 53 short of 80 % at level 4', async () => {
    const { figures, targets } = await read(text);
    const [four, three, all] = figures.map((figure) => Number(figure.value));
    expect([four, three, all]).toEqual([43, 51, 120]);
    expect((four ?? 0) + (three ?? 0)).toBe(94);
    expect(0.8 * (all ?? 0) - (four ?? 0)).toBe(53);
    expect(targets).toEqual([]);
  });

  it('keeps 2 central bodies and 19 provinces', async () => {
    const { figures } = await read(text);
    expect(figures.slice(3, 5).map(({ value, unit }) => [value, unit])).toEqual([
      ['2', 'cơ quan'],
      ['19', 'tỉnh'],
    ]);
  });

  it('keeps 22 exam runs and the 18 and 4 they consist of', async () => {
    const { figures } = await read(text);
    const [whole, ...parts] = figures.slice(5).map((figure) => Number(figure.value));
    expect(whole).toBe(22);
    expect(parts).toEqual([18, 4]);
  });
});
