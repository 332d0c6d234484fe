import type { Responsibility } from '../draft.js';
import { contextOf, item, paragraph, section, under, type Outline } from './fixtures/context.js';
import { recogniseResponsibilities } from './responsibilities.js';

const read = (...outline: Outline[]): Responsibility[] =>
  recogniseResponsibilities(contextOf([under('organisation', section('VI', 'TỔ CHỨC THỰC HIỆN', ...outline))]));
const brief = ({ unit, role, coordinatingUnits }: Responsibility): unknown[] => [unit, role, coordinatingUnits];

describe('responsibilities', () => {
  it('belong to the unit of the heading', () => {
    const duties = read(
      section(
        '1',
        'Sở Xây dựng',
        item('-', 'Chủ trì, phối hợp với Sở Tài chính và UBND cấp xã rà soát số liệu;'),
        item('-', 'Báo cáo hằng quý.'),
      ),
    );
    expect(duties.map(brief)).toEqual([['Sở Xây dựng', 'lead', ['Sở Tài chính', 'UBND cấp xã']]]);
    expect(duties[0]?.text).toContain('Báo cáo hằng quý');
  });

  it('are read from one sentence', () => {
    const duties = read(
      item('1', 'Giao Sở Y tế chủ trì, phối hợp với các đơn vị liên quan triển khai Kế hoạch.'),
      item('2', 'Sở Tài chính, Kho bạc Nhà nước cân đối kinh phí.'),
      item('3', 'Đài Truyền hình tỉnh: phối hợp tuyên truyền.'),
    );
    expect(duties.map(brief)).toEqual([
      ['Sở Y tế', 'lead', ['các đơn vị liên quan']],
      ['Sở Tài chính', null, []],
      ['Kho bạc Nhà nước', null, []],
      ['Đài Truyền hình tỉnh', 'coordinate', []],
    ]);
  });

  it('keep names that hold a verb whole', () => {
    const duties = read(
      section('1', 'Ban Quản lý các khu công nghiệp', paragraph('Theo dõi tiến độ.')),
      section('2', 'Vụ Tổ chức cán bộ', paragraph('Chủ trì việc đào tạo.')),
    );
    expect(duties.map(({ unit }) => unit)).toEqual(['Ban Quản lý các khu công nghiệp', 'Vụ Tổ chức cán bộ']);
  });

  it('are shared by the units of one heading', () => {
    const duties = read(section('3', 'Các sở, ban, ngành; UBND các xã, phường', paragraph('Xây dựng kế hoạch năm.')));
    expect(duties.map(({ unit }) => unit)).toEqual(['Các sở, ban, ngành', 'UBND các xã, phường']);
  });

  it('are not made of sentences that name no unit', () => {
    expect(
      read(paragraph('Tổ chức, theo dõi việc thực hiện.'), paragraph('Báo cáo kết quả về trước ngày 15 hằng tháng.')),
    ).toEqual([]);
  });
});
