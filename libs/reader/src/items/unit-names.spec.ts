import { opensUnitName, splitUnits } from './unit-names.js';

describe('splitUnits', () => {
  const cases: [string, string[]][] = [
    ['Sở Tài chính', ['Sở Tài chính']],
    ['Sở Tài chính, Sở Nội vụ và các đơn vị liên quan', ['Sở Tài chính', 'Sở Nội vụ', 'các đơn vị liên quan']],
    ['Bộ Văn hóa, Thể thao và Du lịch', ['Bộ Văn hóa, Thể thao và Du lịch']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['UBND các huyện, thành phố', ['UBND các huyện, thành phố']],
    ['Các sở, ban, ngành, UBND cấp huyện, cấp xã', ['Các sở, ban, ngành', 'UBND cấp huyện, cấp xã']],
    [
      'Các sở, ban, ngành; UBND các huyện, thị xã, thành phố',
      ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố'],
    ],
    ['Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', ['Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ']],
    ['Các cơ quan, đơn vị có liên quan', ['Các cơ quan, đơn vị có liên quan']],
    ['Văn phòng HĐND và UBND huyện', ['Văn phòng HĐND và UBND huyện']],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh, Sở Tư pháp', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'Sở Tư pháp']],
    ['Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh', ['Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh']],
    ['Vụ Kế hoạch - Tài chính, Vụ TCCB', ['Vụ Kế hoạch - Tài chính', 'Vụ TCCB']],
    ['- Sở Công Thương\n- Sở Xây dựng', ['Sở Công Thương', 'Sở Xây dựng']],
    ['Sở Khoa học và\nCông nghệ', ['Sở Khoa học và Công nghệ']],
    ['Sở Tư pháp\nCông an tỉnh', ['Sở Tư pháp', 'Công an tỉnh']],
    ['Các Sở: Nội vụ, Tài chính, Y tế', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']],
    ['Sở Lao động, Thương binh và Xã hội.', ['Sở Lao động, Thương binh và Xã hội']],
    ['Các đơn vị', ['Các đơn vị']],
    ['', []],
  ];
  it.each(cases)('reads %j', (text, units) => {
    expect(splitUnits(text)).toEqual(units);
  });
});

describe('opensUnitName', () => {
  it('knows a unit by its type word, not by a name', () => {
    expect(opensUnitName('Sở Nội vụ')).toBe(true);
    expect(opensUnitName('STTTT chủ trì')).toBe(true);
    expect(opensUnitName('Số lượng hồ sơ')).toBe(false);
    expect(opensUnitName('Môi trường')).toBe(false);
  });
});
