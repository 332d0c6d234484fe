import { dueDateOf, readAssignment, readAttributes, readTiming, timeClause, unitsFrom } from './task-clause.js';

describe('timeClause', () => {
  const closing: [string, string | null][] = [
    ['Xây dựng kho dữ liệu dùng chung, hoàn thành năm 2023.', 'hoàn thành năm 2023'],
    ['Ban hành quy chế vận hành, hoàn thành trước ngày 30/6/2024', 'hoàn thành trước ngày 30/6/2024'],
    ['Nâng cấp cổng thông tin (hoàn thành trong quý III/2022).', 'hoàn thành trong quý III/2022'],
    ['Số hóa hồ sơ lưu trữ; thời gian thực hiện: 2022 - 2024.', 'thời gian thực hiện: 2022 - 2024'],
    ['Tập huấn cho cán bộ cấp xã, thường xuyên', 'thường xuyên'],
    ['Xây dựng kế hoạch năm 2023', null],
    ['Sửa đổi quy định ban hành theo Quyết định ngày 05/3/2019', null],
  ];
  it.each(closing)('%j', (text, words) => {
    const found = timeClause(text);
    expect(found === null ? null : text.slice(found.from, found.to)).toBe(words);
  });
});

describe('readTiming', () => {
  it('reads a deadline as an end without a start', () => {
    expect(readTiming('hoàn thành năm 2021')).toMatchObject({ startYear: null, endYear: 2021 });
  });
  it('reads one year as start and end', () => {
    expect(readTiming('2010')).toMatchObject({ startYear: 2010, endYear: 2010 });
  });
  it('keeps words that are no schedule', () => {
    expect(readTiming('Theo lộ trình')).toMatchObject({ periodText: 'Theo lộ trình', startYear: null, endYear: null });
  });
  it('knows what is done every year and what never stops', () => {
    expect(readTiming('Hằng năm').recurrence).toBe('annual');
    expect(readTiming('Thường xuyên').recurrence).toBe('continuous');
  });
});

describe('dueDateOf', () => {
  it('takes "trước ngày" as strict (O3)', () => {
    expect(dueDateOf('gửi về trước ngày 01/5/2010')).toBe('2010-04-30');
  });
  it('takes "đến ngày" as the day itself', () => {
    expect(dueDateOf('chậm nhất ngày 15/12/2024')).toBe('2024-12-15');
  });
  it('refuses a day that does not exist', () => {
    expect(dueDateOf('trước ngày 31/2/2024')).toBeNull();
  });
});

describe('readAttributes', () => {
  it('reads the labelled details behind a task', () => {
    const found = readAttributes(
      'Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tài chính, các đơn vị liên quan; thời gian: 2022-2023; kinh phí: 500 triệu đồng.',
    );
    expect(found?.attributes).toMatchObject({
      lead: ['Sở Nội vụ'],
      coordination: ['Sở Tài chính', 'các đơn vị liên quan'],
      cost: '500 triệu đồng',
    });
    expect(found?.attributes.timing).toMatchObject({ startYear: 2022, endYear: 2023 });
  });
  it('finds nothing in a plain sentence', () => {
    expect(readAttributes('Phối hợp với Sở Y tế triển khai hồ sơ sức khỏe')).toBeNull();
  });
});

describe('readAssignment', () => {
  it('reads who leads and who helps', () => {
    expect(
      readAssignment('Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan xây dựng đề án.'),
    ).toEqual({
      lead: ['Sở Y tế'],
      coordination: ['Sở Tài chính', 'các đơn vị liên quan'],
    });
  });
  it('reads the unit before "chủ trì"', () => {
    expect(readAssignment('Văn phòng UBND tỉnh chủ trì, phối hợp với các sở, ban, ngành rà soát quy trình')).toEqual({
      lead: ['Văn phòng UBND tỉnh'],
      coordination: ['các sở, ban, ngành'],
    });
  });
  it('reads both from a closing bracket', () => {
    expect(
      readAssignment('Mở cổng dữ liệu (Sở Xây dựng chủ trì; Sở Y tế, Công an tỉnh phối hợp; xong trong quý I)'),
    ).toEqual({
      lead: ['Sở Xây dựng'],
      coordination: ['Sở Y tế', 'Công an tỉnh'],
    });
  });
  it('names no lead where none is named', () => {
    expect(readAssignment('Chủ trì, phối hợp với Văn phòng Bộ xây dựng quy chế')).toBeNull();
  });
});

describe('unitsFrom', () => {
  it('stops at the verb', () => {
    expect(unitsFrom('Sở Giao thông vận tải, Công an tỉnh tổ chức thực hiện', 0)).toEqual([
      'Sở Giao thông vận tải',
      'Công an tỉnh',
    ]);
  });
});
