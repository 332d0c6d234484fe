import type { Task } from '../draft.js';
import { contextOf, item, paragraph, section, table, under, type Outline } from './fixtures/context.js';
import { recogniseTasks } from './tasks.js';

const inTasks = (...outline: Outline[]): Task[] =>
  recogniseTasks(contextOf([under('tasks', section('III', 'NHIỆM VỤ, GIẢI PHÁP', ...outline))]));
const brief = ({ name, leadUnits, periodText, startYear, endYear }: Task): unknown[] => [
  name,
  leadUnits,
  periodText,
  startYear,
  endYear,
];

describe('tasks of running text', () => {
  const cases: [string, unknown[]][] = [
    [
      'Xây dựng kho học liệu số, hoàn thành năm 2023.',
      ['Xây dựng kho học liệu số', [], 'hoàn thành năm 2023', null, 2023],
    ],
    [
      'Nâng cấp cổng thông tin (Sở Nội vụ chủ trì, phối hợp với Sở Y tế).',
      ['Nâng cấp cổng thông tin (Sở Nội vụ chủ trì, phối hợp với Sở Y tế)', ['Sở Nội vụ'], null, null, null],
    ],
    [
      'Tập huấn cán bộ thôn. Đơn vị chủ trì: Hội Nông dân; thời gian: 2022-2023.',
      ['Tập huấn cán bộ thôn', ['Hội Nông dân'], '2022-2023', 2022, 2023],
    ],
    [
      'Số hóa sổ hộ tịch (chủ trì: Sở Tư pháp; hoàn thành: Quý IV/2024).',
      ['Số hóa sổ hộ tịch', ['Sở Tư pháp'], 'Quý IV/2024', 2024, 2024],
    ],
    [
      'Giao Sở Công Thương chủ trì mở sàn nông sản, hoàn thành trong quý II/2023.',
      ['Giao Sở Công Thương chủ trì mở sàn nông sản', ['Sở Công Thương'], 'hoàn thành trong quý II/2023', null, 2023],
    ],
    [
      'Duy trì đường dây hỗ trợ; thực hiện thường xuyên.',
      ['Duy trì đường dây hỗ trợ', [], 'thực hiện thường xuyên', null, null],
    ],
    [
      'Ban hành quy chế, hoàn thành trước ngày 01/7/2024.',
      ['Ban hành quy chế', [], 'hoàn thành trước ngày 01/7/2024', null, 2024],
    ],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(inTasks(item('-', text)).map(brief)).toEqual([expected]);
  });

  it('take "trước ngày" as strict', () => {
    expect(inTasks(item('-', 'Ban hành quy chế, hoàn thành trước ngày 01/7/2024.'))[0]?.dueDate).toBe('2024-06-30');
  });

  it('take over the details printed beneath them', () => {
    const tasks = inTasks(
      section(
        'a',
        'Lập bản đồ số du lịch',
        item('-', 'Đơn vị chủ trì: Sở Du lịch'),
        item('-', 'Đơn vị phối hợp: Sở Xây dựng, UBND cấp xã'),
        item('-', 'Kinh phí: 2,5 tỷ đồng'),
        item('-', 'Sản phẩm: Bản đồ trực tuyến'),
      ),
      item('b', 'Gắn mã cho di tích.'),
      paragraph('Đơn vị chủ trì: Bảo tàng tỉnh; thời gian thực hiện: hằng năm.'),
    );
    expect(tasks.map(({ name, leadUnits, recurrence }) => [name, leadUnits, recurrence])).toEqual([
      ['Lập bản đồ số du lịch', ['Sở Du lịch'], null],
      ['Gắn mã cho di tích', ['Bảo tàng tỉnh'], 'annual'],
    ]);
    expect(tasks[0]).toMatchObject({
      coordinatingUnits: ['Sở Xây dựng', 'UBND cấp xã'],
      cost: { amount: '2500000000' },
      deliverable: 'Bản đồ trực tuyến',
    });
  });

  it('are groups only where the label says so', () => {
    const tasks = inTasks(
      section('Nhiệm vụ 1', 'Hạ tầng', item('1', 'Kéo cáp quang.'), item('2', 'Dựng trạm phát.')),
      section('2', 'Nền tảng', item('-', 'Mở kho dữ liệu.')),
    );
    expect(tasks.map(({ name, subItems }) => [name, subItems])).toEqual([
      ['Hạ tầng', 2],
      ['Kéo cáp quang', null],
      ['Dựng trạm phát', null],
      ['Mở kho dữ liệu', null],
    ]);
  });

  it('are not the members of a list', () => {
    const tasks = inTasks(
      item('-', 'Xây dựng các hệ thống, gồm:'),
      item('+', 'Hệ thống đất đai;'),
      item('+', 'Hệ thống dân cư.'),
    );
    expect(tasks.map(({ name }) => name)).toEqual(['Xây dựng các hệ thống, gồm']);
  });

  it('are not told twice where a table lists them', () => {
    const tasks = inTasks(
      section(
        '1.1',
        'Dự án Nâng cấp trung tâm điều hành',
        item('-', 'Tiểu dự án phòng họp;'),
        item('-', 'Tiểu dự án màn hình.'),
      ),
      table([
        ['TT', 'Dự án', 'Chủ đầu tư', 'Thời gian'],
        ['1', 'Nâng cấp trung tâm điều hành của tỉnh', 'Văn phòng', '2024'],
      ]),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      leadUnits: ['Văn phòng'],
      subProjects: ['Tiểu dự án phòng họp', 'Tiểu dự án màn hình'],
    });
  });

  it('stand among the aims only with a deadline', () => {
    const context = contextOf([
      under(
        'objectives',
        section(
          'II',
          'MỤC TIÊU',
          item('-', 'Xây dựng đề án kho số, hoàn thành năm 2022.'),
          item('-', 'Xây dựng xã hội học tập.'),
        ),
      ),
    ]);
    expect(recogniseTasks(context).map(({ name, endYear }) => [name, endYear])).toEqual([
      ['Xây dựng đề án kho số', 2022],
    ]);
  });

  it('are duties with a deadline, led by the unit they are given to', () => {
    const context = contextOf([
      under(
        'organisation',
        section(
          'V',
          'TỔ CHỨC THỰC HIỆN',
          section(
            '1',
            'Sở Tài chính',
            item('-', 'Xây dựng dự toán, hoàn thành trước ngày 31/7/2024.'),
            item('-', 'Theo dõi chung.'),
          ),
        ),
      ),
    ]);
    expect(recogniseTasks(context).map(({ leadUnits, endYear }) => [leadUnits, endYear])).toEqual([
      [['Sở Tài chính'], 2024],
    ]);
  });

  it.each(['guidance', 'report'] as const)('are none in a %s', (documentKind) => {
    const context = contextOf([under('tasks', section('III', 'NHIỆM VỤ', item('-', 'Xây dựng kho học liệu số.')))], {
      documentKind,
    });
    expect(recogniseTasks(context)).toEqual([]);
  });
});

it('leaves the money of the plan to the plan, not to the task above it', () => {
  const tasks = recogniseTasks(
    contextOf([
      under('tasks', section('II', 'NHIỆM VỤ', item('-', 'Xây dựng kho học liệu số.'))),
      under('funding', section('III', 'KINH PHÍ', item('-', 'Kinh phí đầu tư: 7 tỷ đồng'))),
    ]),
  );
  expect(tasks.map(({ cost }) => cost)).toEqual([null]);
});
