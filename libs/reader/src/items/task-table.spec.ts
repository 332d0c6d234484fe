import type { Task } from '../draft.js';
import { contextOf, paragraph, section, table, under, type Outline } from './fixtures/context.js';
import { recogniseTasks } from './tasks.js';

function read(...outline: Outline[]): Task[] {
  return recogniseTasks(contextOf([under('tasks', section('IV', 'DANH MỤC NHIỆM VỤ', ...outline))]));
}

const brief = (task: Task): object => ({
  no: task.no,
  name: task.name,
  lead: task.leadUnits,
  years: [task.startYear, task.endYear],
});

describe('task tables', () => {
  it('reads columns in any order', () => {
    const tasks = read(
      table([
        ['Thời gian', 'Cơ quan phối hợp', 'Nội dung công việc', 'STT', 'Cơ quan chủ trì', 'Ghi chú'],
        ['2022 - 2024', 'Các sở, ngành', 'Lập kho dữ liệu mở', '1', 'Sở Nội vụ', '-'],
      ]),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      name: 'Lập kho dữ liệu mở',
      leadUnits: ['Sở Nội vụ'],
      coordinatingUnits: ['Các sở, ngành'],
      startYear: 2022,
      endYear: 2024,
      note: null,
    });
  });

  it('reads who leads from the words beside the units of a cell', () => {
    const tasks = read(
      table([
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì, phối hợp', 'Thời gian'],
        ['1', 'Lập kho học liệu số', 'Cục Dữ liệu chủ trì; các Vụ bậc học', '2027'],
        ['2', 'Soạn bộ bài giảng mở', 'Vụ Phổ thông; Cục Dữ liệu (phối hợp)', '2028'],
        ['3', 'Thuê đường truyền', 'Văn phòng, Cục Dữ liệu', '2028'],
      ]),
    );
    expect(tasks.map(({ leadUnits, coordinatingUnits }) => [leadUnits, coordinatingUnits])).toEqual([
      [['Cục Dữ liệu'], ['các Vụ bậc học']],
      [['Vụ Phổ thông'], ['Cục Dữ liệu']],
      [['Văn phòng', 'Cục Dữ liệu'], []],
    ]);
  });

  it('reads a head in two rows', () => {
    const tasks = read(
      table(
        [
          ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', '=', 'Tiến độ'],
          ['^', '^', 'Chủ trì', 'Phối hợp', '^'],
          ['1', 'Thay thiết bị mạng', 'Văn phòng', 'Phòng Kinh tế', 'Quý II/2023'],
        ],
        2,
      ),
    );
    expect(tasks.map(brief)).toEqual([
      { no: 'IV.1', name: 'Thay thiết bị mạng', lead: ['Văn phòng'], years: [2023, 2023] },
    ]);
    expect(tasks[0]?.coordinatingUnits).toEqual(['Phòng Kinh tế']);
  });

  it('takes the source of funds from the group row', () => {
    const tasks = read(
      table([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
        ['A', 'NGUỒN CHI THƯỜNG XUYÊN', '', ''],
        ['1', 'Duy trì thư điện tử', 'Trung tâm Công nghệ', 'Hằng năm'],
        ['B', 'VỐN ĐẦU TƯ CÔNG', '', ''],
        ['1', 'Dựng trung tâm dữ liệu', 'Ban Quản lý dự án', '2023-2025'],
      ]),
    );
    expect(tasks.map(({ no, fundingSource, recurrence }) => [no, fundingSource, recurrence])).toEqual([
      ['A.1', 'recurrent', 'annual'],
      ['B.1', 'capital', null],
    ]);
  });

  it('lets a merged lead cell hold for every row it covers', () => {
    const tasks = read(
      table([
        ['TT', 'Dự án', 'Đơn vị chủ trì', 'Thời gian'],
        ['1', 'Nâng cấp mạng diện rộng', 'Sở Xây dựng', '2024'],
        ['2', 'Mở rộng phòng máy chủ', '^', '2025'],
      ]),
    );
    expect(tasks.map((task) => task.leadUnits)).toEqual([['Sở Xây dựng'], ['Sở Xây dựng']]);
    expect(tasks.map((task) => task.type)).toEqual(['project', 'project']);
  });

  it('joins the units of a row whose name is merged over several rows', () => {
    const tasks = read(
      table([
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm'],
        ['1', 'Chuẩn hóa danh mục', 'Sở Tư pháp', 'Danh mục'],
        ['^', '^', 'Sở Tài chính', 'Quyết định'],
      ]),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ leadUnits: ['Sở Tư pháp', 'Sở Tài chính'], deliverable: 'Danh mục; Quyết định' });
  });

  it('reads money in the unit that the lines above state', () => {
    const tasks = read(
      paragraph('Đơn vị tính: triệu đồng'),
      table([
        ['TT', 'Tên dự án', 'Chủ đầu tư', 'Tổng mức đầu tư', 'Nguồn vốn'],
        ['1', 'Số hóa tài liệu lưu trữ', 'Chi cục Lưu trữ', '12.450,5', 'Ngân sách tỉnh'],
        ['', 'Tổng cộng', '', '12.450,5', ''],
        ['Tổng cộng', '12.450,5', '', '', ''],
      ]),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      cost: { currency: 'VND', amount: '12450500000' },
      fundingSource: 'local_and_other',
    });
  });

  it('parts lead and help that share a cell', () => {
    const tasks = read(
      table([
        ['TT', 'Nội dung', 'Cơ quan chủ trì/phối hợp', 'Thời gian'],
        ['1', 'Diễn tập an toàn thông tin', 'Chủ trì: Công an tỉnh; Phối hợp: Sở Y tế, Sở Công Thương', 'Hằng năm'],
      ]),
    );
    expect(tasks[0]).toMatchObject({ leadUnits: ['Công an tỉnh'], coordinatingUnits: ['Sở Y tế', 'Sở Công Thương'] });
  });

  it('parts lead and help on two lines under one heading of units', () => {
    const tasks = read(
      table([
        ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian'],
        ['1', 'Lập danh mục dữ liệu', '- Chủ trì: Thanh tra Sở\n- Phối hợp: Văn phòng Sở', '2023'],
      ]),
    );
    expect(tasks[0]).toMatchObject({ leadUnits: ['Thanh tra Sở'], coordinatingUnits: ['Văn phòng Sở'] });
  });

  it('repeats the row above where a cell says so', () => {
    const tasks = read(
      table([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
        ['1', 'Soạn tài liệu', 'Trường Chính trị', '2023'],
        ['2', 'In tài liệu', 'nt', 'nt'],
      ]),
    );
    expect(tasks[1]).toMatchObject({ leadUnits: ['Trường Chính trị'], startYear: 2023 });
  });

  it('reads years from ticked columns', () => {
    const tasks = read(
      table([
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
        ['1', 'Triển khai học bạ số', 'Sở Giáo dục và Đào tạo', '', 'x', 'x'],
      ]),
    );
    expect(tasks[0]).toMatchObject({ startYear: 2024, endYear: 2025 });
  });

  it('keeps the rows of a numbered group under it', () => {
    const tasks = read(
      table([
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
        ['1', 'Phát triển hạ tầng', '', ''],
        ['1.1', 'Lắp trạm phát sóng', 'Sở Công Thương', '2024'],
        ['1.2', 'Kéo cáp tới thôn', 'UBND các xã', '2025'],
      ]),
    );
    expect(tasks.map(brief)).toEqual([
      { no: '1.1', name: 'Lắp trạm phát sóng', lead: ['Sở Công Thương'], years: [2024, 2024] },
      { no: '1.2', name: 'Kéo cáp tới thôn', lead: ['UBND các xã'], years: [2025, 2025] },
    ]);
  });

  it('joins a row that a page break tore apart', () => {
    const tasks = read(
      table([
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
        ['1', 'Xây dựng cổng dữ liệu', 'Sở Khoa học', '2024'],
        ['', 'mở của tỉnh', 'và Công nghệ', ''],
      ]),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      name: 'Xây dựng cổng dữ liệu mở của tỉnh',
      leadUnits: ['Sở Khoa học và Công nghệ'],
    });
  });

  it('is silent about tables of something else', () => {
    expect(
      read(
        table([
          ['TT', 'Họ và tên', 'Chức vụ'],
          ['1', 'Trần A', 'Trưởng phòng'],
        ]),
      ),
    ).toEqual([]);
    expect(
      read(
        table([
          ['TT', 'Chỉ tiêu', 'Đơn vị tính', '2025'],
          ['1', 'Tỷ lệ hồ sơ số', '%', '80'],
        ]),
      ),
    ).toEqual([]);
  });

  it('points every row at its words', () => {
    const context = contextOf([
      under(
        'tasks',
        section(
          'I',
          'NHIỆM VỤ',
          table([
            ['TT', 'Nhiệm vụ', 'Chủ trì'],
            ['1', 'Lập bản đồ số', 'Sở Xây dựng'],
          ]),
        ),
      ),
    ]);
    const [task] = recogniseTasks(context);
    expect(context.documents[0]?.text.slice(task!.span.start, task!.span.end)).toContain('Lập bản đồ số');
  });
});
