import type { DraftHeader, Target } from '../draft.js';
import { contextOf, item, paragraph, section, table, under, type Outline } from './fixtures/context.js';
import { recogniseTargets, type RecognisedTargets } from './targets.js';

const PERIOD = { period: { start: 2021, end: 2025, orientationTo: 2030 } } satisfies Partial<DraftHeader>;

const aims = (...outline: Outline[]): RecognisedTargets =>
  recogniseTargets(contextOf([under('objectives', section('II', 'MỤC TIÊU', ...outline))], PERIOD));

const levels = (sentence: string): Target[] => aims(item('-', sentence)).targets;

const brief = ({ comparator, value, valueMax, unit }: Target): string =>
  `${comparator} ${value ?? ''}${valueMax === null ? '' : `..${valueMax}`}${unit === null ? '' : ` ${unit}`}`;

describe('one sentence of aims', () => {
  const cases: [string, string[]][] = [
    // comparators
    ['75% bến xe bán vé qua mạng.', ['eq 75 %']],
    ['Ít nhất 75% bến xe bán vé qua mạng.', ['gte 75 %']],
    ['Từ 75% bến xe trở lên bán vé qua mạng.', ['gte 75 %']],
    ['Trên 75% bến xe bán vé qua mạng.', ['gt 75 %']],
    ['Không quá 5% hồ sơ trả chậm.', ['lte 5 %']],
    ['Khoảng 30% hộ nuôi trồng có nhật ký điện tử.', ['approx 30 %']],
    ['40% - 60% thôn có loa thông minh.', ['range 40..60 %']],
    ['100% cơ quan từ cấp huyện trở lên có hệ thống dự phòng.', ['eq 100 %']],
    ['90 thư viện hạng II trở lên cho mượn sách qua mạng.', ['eq 90 thư viện hạng']],
    ['Rút ngắn thời gian cấp phép từ 9 ngày xuống còn 4 ngày.', ['eq 4 ngày']],
    ['Tăng số bến số từ 10 bến năm 2020 lên 25 bến.', ['eq 25 bến']],
    ['Ít nhất 40% kho dữ liệu mở (năm 2023: 20%; năm 2025: 40%).', ['gte 40 %', 'eq 20 %']],
    // several levels
    ['90% sổ sách ở tỉnh, 70% sổ sách ở huyện và 50% sổ sách ở xã được số hóa.', ['eq 90 %', 'eq 70 %', 'eq 50 %']],
    ['Tối thiểu 60% hộ dân, 80% hợp tác xã dùng hóa đơn điện tử.', ['gte 60 %', 'gte 80 %']],
    ['Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70% ở tỉnh, 50% ở huyện.', ['gte 70 %', 'gte 50 %']],
    ['Mạng cáp quang phủ trên 80% hộ dân, 100% thôn.', ['gt 80 %', 'eq 100 %']],
    ['Mở 04 lớp tin học, 02 trung tâm hỗ trợ.', ['eq 4 lớp', 'eq 2 trung tâm']],
    ['Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70% ở tỉnh, 50% ở huyện và 40% ở xã.', ['gte 70 %', 'gte 50 %', 'gte 40 %']],
    ['Giảm tối thiểu 10% thời gian và 15% chi phí tuân thủ.', ['gte 10 %', 'gte 15 %']],
    ['Tối thiểu 80% kho dữ liệu (trong đó ít nhất 50% là dữ liệu mở) được chia sẻ.', ['gte 80 %', 'gte 50 %']],
    // ratios, ranks, shares, rates
    ['Xếp hạng 20/63 tỉnh, thành phố về cải cách.', ['lte 20 tỉnh']],
    ['Chỉ số cải cách xếp thứ 15 toàn quốc.', ['lte 15']],
    ['Diễn tập an toàn thông tin 02 lần/năm.', ['eq 2 lần/năm']],
    ['12/12 phường có tổ công nghệ.', ['eq 100 %']],
    ['24/24 xã có trạm truyền thanh.', ['eq 100 %']],
    ['Thuộc nhóm 15 tỉnh, thành phố dẫn đầu về hạ tầng số.', ['lte 15 tỉnh, thành phố']],
    ['Kinh tế số đóng góp 18% GRDP.', ['eq 18 % GRDP']],
    ['Bồi dưỡng trên 3.000 lượt người/năm.', ['gt 3000 lượt người/năm']],
    ['Mỗi trường có ít nhất 02 giáo viên tin học.', ['gte 2 giáo viên tin']],
    ['Doanh thu phần mềm đạt 1.200 tỷ đồng.', ['eq 1200 tỷ đồng']],
    ['Chỉ số sẵn sàng đạt từ 0,75 trở lên.', ['gte 0.75']],
    // what is no aim of its own
    ['100% dịch vụ công mức độ 3, 4 có hướng dẫn bằng tiếng dân tộc.', ['eq 100 %']],
    ['80% người dân từ 15 tuổi trở lên có ví điện tử.', ['eq 80 %']],
    ['100% xã có ít nhất 01 điểm phát sóng.', ['eq 100 %']],
    ['70% hồ sơ (mức 3: điền và gửi qua mạng 02 bước) nộp từ xa.', ['eq 70 %']],
    ['Trực hỗ trợ 24/7 cho người dân.', []],
    ['Tổng đài 1800 tiếp nhận phản ánh.', []],
    ['Triển khai Đề án 06 và mạng 5G ở khu công nghiệp.', []],
    ['Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2021.', []],
    ['Vận hành chính quyền địa phương 2 cấp trên mạng.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(levels(sentence).map(brief)).toEqual(expected);
  });
});

describe('words of an atom', () => {
  it('borrows the predicate behind the list', () => {
    const [first] = levels('90% sổ sách ở tỉnh, 70% sổ sách ở huyện được số hóa.');
    expect(first?.phrase).toBe('90% sổ sách ở tỉnh … được số hóa');
    expect(first?.population).toBe('sổ sách ở tỉnh');
  });

  it('borrows the indicator before the list', () => {
    const [, second] = levels('Tỷ lệ hồ sơ trực tuyến: cấp tỉnh đạt 80%, cấp huyện đạt 60%.');
    expect(second?.phrase).toBe('Tỷ lệ hồ sơ trực tuyến … cấp huyện đạt 60%');
    expect(second?.scope).toBe('cấp huyện');
  });

  it('shares no predicate between sentences of different things', () => {
    const [first] = levels('60% bến cảng nối mạng với nhau; 100% tàu cá được gắn thiết bị.');
    expect(first?.phrase).toBe('60% bến cảng nối mạng với nhau');
  });

  it('links a "trong đó" to what it is part of', () => {
    const [whole, part] = levels('Có ít nhất 20 ứng dụng, trong đó ít nhất 5 ứng dụng cho người khuyết tật.');
    expect(part?.partOf).toBe(whole?.id);
    expect(part?.printed).toBe(whole?.printed);
  });

  it('marks what shall fall', () => {
    expect(levels('Rút ngắn 30% thời gian thông quan so với năm 2020.')[0]).toMatchObject({
      direction: 'decrease',
      baselineYear: 2020,
      targetYear: 2025,
    });
    expect(levels('Tỷ lệ hộ nghèo giảm từ 5% xuống còn 2%.')[0]).toMatchObject({ value: '2', direction: 'decrease' });
  });

  it('stands at its words in the source', () => {
    const context = contextOf([
      under('objectives', section('II', 'MỤC TIÊU', item('-', '90% sổ ở tỉnh, 70% sổ ở xã được số hóa.'))),
    ]);
    for (const target of recogniseTargets(context).targets) {
      const words = context.documents[0]!.text.slice(target.span.start, target.span.end);
      for (const part of target.phrase.split(' … ')) expect(words).toContain(part);
    }
  });
});

describe('the year of an aim', () => {
  it.each([
    ['Đến năm 2023, 50% kho có mã; đến năm 2025 là 90%.', [2023, 2025]],
    ['Tỷ lệ ký số đạt 60% năm 2022, 80% năm 2023.', [2022, 2023]],
    ['80% văn bản ký số (năm 2023: 60%).', [2025, 2023]],
    ['Hoàn thành 100% trước ngày 30/6/2024.', [2024]],
    ['70% máy được thay so với năm 2020.', [2025]],
  ])('%s', (sentence, years) => {
    expect(levels(sentence).map((target) => target.targetYear)).toEqual(years);
  });

  it('links the milestones of one indicator', () => {
    const targets = levels('Tỷ lệ ký số đạt 60% năm 2022, 80% năm 2023.');
    expect(new Set(targets.map((target) => target.series))).toEqual(new Set([targets[0]?.id]));
  });

  it('comes from the heading where the sentence gives none', () => {
    const { targets } = aims(
      section('1', 'Mục tiêu đến năm 2023', item('-', '50% kho có mã')),
      section('2', 'Định hướng đến năm 2030', item('-', '95% kho có mã')),
    );
    expect(targets.map((target) => target.targetYear)).toEqual([2023, 2030]);
  });

  it('comes from a lead-in', () => {
    const { targets } = aims(paragraph('Phấn đấu đến hết năm 2024:'), item('-', '50% kho có mã'));
    expect(targets[0]?.targetYear).toBe(2024);
  });
});

describe('where a figure stands decides what it is', () => {
  const read = (...outline: Outline[]): RecognisedTargets => recogniseTargets(contextOf(outline, PERIOD));
  const counts = ({ targets, taskTargets, figures }: RecognisedTargets): number[] => [
    targets.length,
    taskTargets.length,
    figures.length,
  ];

  it.each([
    ['MỤC TIÊU CỤ THỂ', [1, 0, 0]],
    ['CÁC CHỈ TIÊU CHỦ YẾU', [1, 0, 0]],
    ['QUAN ĐIỂM, MỤC TIÊU', [1, 0, 0]],
    ['NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN MỤC TIÊU', [0, 1, 0]],
    ['KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU', [0, 0, 1]],
    ['THỰC TRẠNG', [0, 0, 1]],
    ['TỔ CHỨC THỰC HIỆN', [0, 1, 0]],
  ])('%s', (heading, expected) => {
    expect(counts(read(section('I', heading, item('-', '90% bến xe có mạng'))))).toEqual(expected);
  });

  it('takes aims that head their own part of a task section', () => {
    const result = read(
      section(
        'III',
        'NHIỆM VỤ',
        section(
          '1',
          'Y tế',
          section('a', 'Mục tiêu', item('-', '95% trạm y tế có mạng')),
          section('b', 'Nhiệm vụ', item('-', 'Kéo cáp tới 20 trạm')),
        ),
      ),
    );
    expect(counts(result)).toEqual([1, 1, 0]);
  });

  it('takes what already is for a fact, even among aims', () => {
    expect(counts(aims(item('-', 'Hiện nay 60% bến xe có mạng; phấn đấu đạt 100%.')))).toEqual([1, 0, 1]);
    expect(counts(aims(item('-', 'Tính đến năm 2020, 35% kho có mã.')))).toEqual([0, 0, 1]);
  });

  it('does not take "từ tỉnh đến xã" for "tính đến"', () => {
    expect(counts(aims(item('-', 'Liên thông từ tỉnh đến xã với 100% cơ quan.')))).toEqual([1, 0, 0]);
  });

  it('finds no aims of its own in a report or a letter of guidance', () => {
    for (const documentKind of ['report', 'guidance'] as const) {
      const context = contextOf([section('II', 'MỤC TIÊU', item('-', '90% bến xe có mạng'))], {
        ...PERIOD,
        documentKind,
      });
      expect(recogniseTargets(context).targets).toEqual([]);
    }
  });

  it('keeps aims without a figure as such', () => {
    const { qualitativeTargets, targets } = aims(item('-', 'Hầu hết dịch vụ thiết yếu được cung cấp qua mạng.'));
    expect(targets).toEqual([]);
    expect(qualitativeTargets).toMatchObject([
      { phrase: 'Hầu hết dịch vụ thiết yếu được cung cấp qua mạng', targetYear: 2025 },
    ]);
  });

  it('reads a notice that has no headings', () => {
    const { targets } = read(
      paragraph('Kế hoạch đặt mục tiêu đến năm 2024 có 65% văn bản điện tử; 100% sở vận hành một cửa.'),
    );
    expect(targets.map((target) => [target.value, target.targetYear])).toEqual([
      ['65', 2024],
      ['100', 2024],
    ]);
  });
});

describe('tables of indicators', () => {
  it('give one target for each year column and a figure for the present state', () => {
    const { targets, figures } = aims(
      table([
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Hiện trạng 2020', 'Năm 2023', 'Năm 2025'],
        ['1', 'Tỷ lệ kho có mã', '%', '20', '≥ 50', '90'],
        ['2', 'Xếp hạng hạ tầng', 'Hạng', '30', '-', '≤ 15'],
      ]),
    );
    expect(targets.map((target) => [target.targetYear, brief(target)])).toEqual([
      [2023, 'gte 50 %'],
      [2025, 'eq 90 %'],
      [2025, 'lte 15 Hạng'],
    ]);
    expect(targets[0]?.series).toBe(targets[1]?.series);
    expect(figures.map(({ value }) => value)).toEqual(['20', '30']);
  });
});

describe('tables of aims in other layouts', () => {
  it('have a column for each level of government', () => {
    const { targets } = aims(
      table([
        ['TT', 'Nội dung chỉ tiêu', 'Cấp tỉnh', 'Cấp xã', 'Ghi chú'],
        ['1', 'Tỷ lệ hồ sơ nộp qua mạng', '80%', '60%', ''],
      ]),
    );
    expect(targets.map((target) => [target.value, target.scope])).toEqual([
      ['80', 'Cấp tỉnh'],
      ['60', 'Cấp xã'],
    ]);
  });

  it('tell the aim in words beside the unit that sees to it', () => {
    const { targets } = aims(
      table([
        ['TT', 'Chỉ tiêu', 'Đơn vị theo dõi', 'Cơ quan phối hợp'],
        ['1', 'Tối thiểu 90% hồ sơ trả đúng hạn', 'Văn phòng', 'Các phòng'],
        ['2', '100% thôn có điểm truy cập', 'Phòng Văn hóa', ''],
      ]),
    );
    expect(targets.map(brief)).toEqual(['gte 90 %', 'eq 100 %']);
  });

  it('are no aims where the table orders work', () => {
    const context = contextOf([
      under(
        'tasks',
        section(
          'III',
          'NHIỆM VỤ',
          table([
            ['TT', 'Nhiệm vụ', 'Mục tiêu', 'Chủ trì', 'Kinh phí 2024'],
            ['1', 'Dựng kho số', 'Dùng chung', 'Sở A', '500'],
          ]),
        ),
      ),
    ]);
    expect(recogniseTargets(context).targets).toEqual([]);
  });
});
