import { findQuantities } from './quantity.js';

/** comparator value[-valueMax] unit, one line per quantity. */
const shown = (text: string): string[] =>
  findQuantities(text).map((q) =>
    `${q.comparator} ${q.value}${q.valueMax === null ? '' : `-${q.valueMax}`} ${q.unit ?? ''}`.trim(),
  );

describe('findQuantities', () => {
  it.each([
    ['95% người dùng', ['eq 95 %']],
    ['đạt 97,5 phần trăm', ['eq 97.5 %']],
    ['tỷ lệ 99.5%', ['eq 99.5 %']],
    ['50% - 70% cấp huyện', ['range 50-70 %']],
    ['từ 30 – 50% thời gian', ['range 30-50 %']],
    ['mở từ 03 đến 05 lớp', ['range 3-5 lớp']],
    ['02 cán bộ/đơn vị', ['eq 2 cán bộ/đơn vị']],
    ['số hóa 300.000 trang ảnh', ['eq 300000 trang ảnh']],
    ['đón trên 5.000 lượt/năm', ['gt 5000 lượt/năm']],
    ['khoảng trên 5.000 lượt', ['gt 5000 lượt']],
    ['ít nhất 5 dịch vụ', ['gte 5 dịch vụ']],
    ['tối thiểu đạt được 30% báo cáo', ['gte 30 %']],
    ['ít nhất mỗi xã 01 cán bộ', ['gte 1 cán bộ']],
    ['80% trở lên', ['gte 80 %']],
    ['từ 50% hộ gia đình trở lên', ['gte 50 %']],
    ['≥ 90%', ['gte 90 %']],
    ['(> 80%)', ['gt 80 %']],
    ['hơn 200 xã', ['gt 200 xã']],
    ['không quá 4 giờ', ['lte 4 giờ']],
    ['không còn quá 10% biểu mẫu', ['lte 10 %']],
    ['tối đa 05 ngày làm việc', ['lte 5 ngày làm việc']],
    ['dưới 1%', ['lt 1 %']],
    ['không dưới 60%', ['gte 60 %']],
    ['gần 100 mô hình', ['approx 100 mô hình']],
    ['thuộc nhóm 10 tỉnh dẫn đầu', ['lte 10 tỉnh']],
    ['trong 30 nước đứng đầu', ['lte 30 nước']],
    ['12/12 xã', ['eq 12 xã']],
    ['máy tính trên người là 1/1', ['eq 1']],
    ['tối thiểu 01 (một) phần mềm', ['gte 1 phần mềm']],
    ['1,2 triệu thuê bao', ['eq 1.2 triệu thuê bao']],
    ['tăng 20 bậc', ['eq 20 bậc']],
    ['triển khai trên 100% địa bàn', ['eq 100 %']],
    ['80% (năm 2024: 70%)', ['eq 80 %', 'eq 70 %']],
    ['100% cấp tỉnh, 70% cấp huyện, 30% cấp xã', ['eq 100 %', 'eq 70 %', 'eq 30 %']],
    ['ít nhất 5 dịch vụ, trong đó có ít nhất 3 dịch vụ mức độ 2', ['gte 5 dịch vụ', 'gte 3 dịch vụ']],
    ['đào tạo 2000 lượt', ['eq 2000 lượt']],
    ['số hóa 35.000 thửa đất trong năm', ['eq 35000 thửa đất']],
    ['từ 03 đến 05 bảng điều khiển phục vụ', ['range 3-5 bảng điều khiển']],
    ['đạt 12 đạt chuẩn', ['eq 12']],
  ])('finds in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'mức độ 3, 4 của Bộ',
    'giai đoạn 2021 - 2025',
    'đến năm 2030',
    'Điều 5 và khoản 2',
    'Nghị định 64/2007',
    'Nghị quyết số 57-NQ/TW',
    'ngày 12/5/2025',
    'kinh phí 210 tỷ đồng',
    'trực 24/7',
    'phiên bản 2.0',
    'IPv6, 5G và COVID-19',
    'ĐT: 0212 3855111',
    'https://ngành.vn/12/3',
    '1. Hạ tầng',
    'kế hoạch 5 năm',
    'từ 1/1/2021 đến 31/12/2025',
    'lúc 14h30',
    'khoảng 1,500 hồ sơ',
    'đạt 12.5 điểm',
    'Đề án 06',
    'Ngày hội công nghệ số 10/10',
    'cách mạng công nghiệp lần thứ 4',
  ])('takes nothing from %j', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('marks reductions and keeps the starting level of a rise', () => {
    expect(findQuantities('giảm thời gian xử lý tối thiểu 30%')[0]).toMatchObject({
      direction: 'decrease',
      comparator: 'gte',
    });
    expect(findQuantities('tăng từ 60% lên 80%')[0]).toMatchObject({
      value: '80',
      baseline: '60',
      comparator: 'eq',
      direction: null,
    });
    expect(findQuantities('từ 30% xuống còn dưới 10%')[0]).toMatchObject({
      value: '10',
      baseline: '30',
      comparator: 'lt',
      direction: 'decrease',
    });
    expect(findQuantities('hộ thoát nghèo, giảm nghèo đạt 90%')[0]).toMatchObject({ direction: null });
  });

  it('keeps both sides of a ratio', () => {
    expect(findQuantities('đạt 9/12 xã')[0]).toMatchObject({
      value: '9',
      ratio: { numerator: '9', denominator: '12' },
    });
  });

  it('spans comparator words, figure and unit in the text as given', () => {
    const text = '- Phấn đấu  tối thiểu   đạt 1.200 hồ sơ/năm.';
    const [quantity] = findQuantities(text);
    expect(quantity?.verbatim).toBe('tối thiểu   đạt 1.200 hồ sơ/năm');
    expect(text.slice(quantity!.start, quantity!.end)).toBe(quantity!.verbatim);
    expect(text.slice(quantity!.figure.start, quantity!.figure.end)).toBe('1.200');
  });
});
