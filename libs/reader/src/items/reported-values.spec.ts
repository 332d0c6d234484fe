import type { ReportedValue } from '../draft.js';
import { contextOf, item, paragraph, section, table, type Outline } from './fixtures/context.js';
import { recogniseReportedValues } from './reported-values.js';

const HEADER = { documentKind: 'report', issuingAgency: 'Sở Nông nghiệp' } as const;

function read(...outline: Outline[]): ReportedValue[] {
  return recogniseReportedValues(contextOf([section('II', 'TÌNH HÌNH TRIỂN KHAI', ...outline)], HEADER));
}

const brief = ({ indicator, unit, value, uom, status }: ReportedValue): unknown[] => [
  indicator,
  unit,
  value,
  uom,
  status,
];

describe('reported values', () => {
  it('reads one question answered by several units', () => {
    const values = read(
      section(
        'a',
        'Tổng số viên chức',
        item('-', 'Chi cục Thú y: 62'),
        item('-', 'Trạm Khuyến nông huyện: đang tổng hợp'),
        item('-', 'Văn phòng Sở: chưa có'),
      ),
    );
    expect(values.map(brief)).toEqual([
      ['Tổng số viên chức', 'Chi cục Thú y', '62', 'người', 'value'],
      ['Tổng số viên chức', 'Trạm Khuyến nông huyện', null, 'người', 'pending'],
      ['Tổng số viên chức', 'Văn phòng Sở', null, 'người', 'no_data'],
    ]);
  });

  it('reads several questions answered by one unit', () => {
    const values = read(
      section(
        'b',
        'Chi cục Thủy lợi',
        item('-', 'Tỷ lệ máy tính nối mạng: 92,5%'),
        item('-', 'Số trạm đo tự động: 14 trạm'),
      ),
    );
    expect(values.map(brief)).toEqual([
      ['Tỷ lệ máy tính nối mạng', 'Chi cục Thủy lợi', '92.5', '%', 'value'],
      ['Số trạm đo tự động', 'Chi cục Thủy lợi', '14', 'trạm', 'value'],
    ]);
  });

  it('gives words and a figure that deny each other no value', () => {
    const values = read(section('c', 'Tỷ lệ cán bộ dùng chữ ký số', item('-', 'Ban Quản lý rừng: chưa dùng 80%')));
    expect(values).toHaveLength(1);
    expect(values[0]).toMatchObject({ value: null, status: 'conflicted', asPrinted: 'chưa dùng 80%' });
  });

  it('reads a ratio as a percentage and keeps it as printed', () => {
    const values = read(
      section('d', 'Tỷ lệ máy tính trên cán bộ', item('-', 'Văn phòng Sở: 1/1'), item('-', 'Chi cục Kiểm lâm: 9/12')),
    );
    expect(values.map(({ value, uom, asPrinted }) => [value, uom, asPrinted])).toEqual([
      ['100', '%', '1/1'],
      ['75', '%', '9/12'],
    ]);
  });

  it('takes the issuer where no unit is printed', () => {
    const values = read(item('1', 'Số lượng đơn vị trực thuộc Sở: 17'));
    expect(values.map(brief)).toEqual([['Số lượng đơn vị trực thuộc Sở', 'Sở Nông nghiệp', '17', 'đơn vị', 'value']]);
  });

  it('parts units that share a line', () => {
    const values = read(
      section('đ', 'Tỷ lệ hộ dùng phần mềm', item('-', 'UBND huyện Núi Cao: 48%; UBND huyện Sông Dài: 51%')),
    );
    expect(values.map(({ unit, value }) => [unit, value])).toEqual([
      ['UBND huyện Núi Cao', '48'],
      ['UBND huyện Sông Dài', '51'],
    ]);
  });

  it('keeps the year of a figure in brackets with that figure', () => {
    const values = read(item('-', 'Tỷ lệ thửa ruộng có mã số: 72,3% (năm 2021: 65%)'));
    expect(values.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['Tỷ lệ thửa ruộng có mã số', '72.3'],
      ['Tỷ lệ thửa ruộng có mã số: năm 2021', '65'],
    ]);
  });

  it('counts what stands in brackets behind a name', () => {
    const values = read(section('e', 'Trung tâm Giống', item('-', 'Kho ảnh vệ tinh (12.000 ảnh)')));
    expect(values.map(brief)).toEqual([['Kho ảnh vệ tinh', 'Trung tâm Giống', '12000', 'ảnh', 'value']]);
  });

  it('reads running text without inventing a zero', () => {
    const values = read(
      paragraph('Toàn ngành đã cấp 1.250 mã vùng trồng, đạt 83% kế hoạch; chưa thống kê được số ao nuôi.'),
    );
    expect(values.map(({ value }) => value)).toEqual(['1250', '83']);
  });

  it('reads the column of results beside the one of plans', () => {
    const values = read(
      table([
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
        ['1', 'Hồ sơ nộp trực tuyến', '%', '80', '72,5'],
        ['2', 'Lớp tập huấn', 'Lớp', '12', 'Chưa có số liệu'],
      ]),
    );
    expect(values.map(({ value, uom, status }) => [value, uom, status])).toEqual([
      ['72.5', '%', 'value'],
      [null, 'Lớp', 'no_data'],
    ]);
  });

  it('reads a table of units', () => {
    const values = read(
      table([
        ['TT', 'Đơn vị', 'Số máy tính', 'Tỷ lệ nối mạng'],
        ['1', 'Chi cục Thú y', '45', '100%'],
        ['2', 'Chi cục Kiểm lâm', '60', '85%'],
      ]),
    );
    expect(values.map(({ unit, value }) => [unit, value])).toEqual([
      ['Chi cục Thú y', '45'],
      ['Chi cục Thú y', '100'],
      ['Chi cục Kiểm lâm', '60'],
      ['Chi cục Kiểm lâm', '85'],
    ]);
  });

  it('passes over what is yet to come', () => {
    const context = contextOf([section('III', 'PHƯƠNG HƯỚNG NĂM TỚI', item('-', 'Nâng tỷ lệ lên 90%'))], HEADER);
    expect(recogniseReportedValues(context)).toEqual([]);
  });

  it('reads nothing from a plan', () => {
    const context = contextOf([section('I', 'TÌNH HÌNH', item('-', 'Tỷ lệ: 90%'))], { documentKind: 'plan' });
    expect(recogniseReportedValues(context)).toEqual([]);
  });
});
