import { parseSchedule } from './schedule.js';

describe('parseSchedule', () => {
  it.each([
    ['2010-2012', ['RANGE', 2010, 2012, null]],
    ['2026 – 2030', ['RANGE', 2026, 2030, null]],
    ['Giai đoạn 2021 - 2025', ['RANGE', 2021, 2025, null]],
    ['Năm 2010', ['YEAR', 2010, 2010, null]],
    ['2010', ['YEAR', 2010, 2010, null]],
    ['Quý II/2026', ['YEAR', 2026, 2026, null]],
    ['Quý III, IV/2026', ['YEAR', 2026, 2026, null]],
    ['Tháng 6 - tháng 9/2026', ['YEAR', 2026, 2026, null]],
    ['6 tháng đầu năm 2026', ['YEAR', 2026, 2026, null]],
    ['Hàng năm', ['ANNUAL', null, null, 'annual']],
    ['Hằng năm', ['ANNUAL', null, null, 'annual']],
    ['Định kỳ hằng năm', ['ANNUAL', null, null, 'annual']],
    ['Quý IV hằng năm', ['ANNUAL', null, null, 'annual']],
    ['Thường xuyên', ['CONTINUOUS', null, null, 'continuous']],
    ['thực hiện thường xuyên', ['CONTINUOUS', null, null, 'continuous']],
    ['Thường xuyên, 2021-2025', ['CONTINUOUS', 2021, 2025, 'continuous']],
    ['Hằng năm (2026-2030)', ['ANNUAL', 2026, 2030, 'annual']],
    ['hoàn thành năm 2021', ['BY_YEAR', null, 2021, null]],
    ['đến năm 2030', ['BY_YEAR', null, 2030, null]],
    ['Trước ngày 30 tháng 6 năm 2026', ['BY_YEAR', null, 2026, null]],
    ['2021, 2022', ['RANGE', 2021, 2022, null]],
    ['2026 và các năm tiếp theo', ['RANGE', 2026, null, null]],
    ['Định kỳ, đột xuất', ['PERIODIC', null, null, null]],
    ['Khi có yêu cầu', ['ADHOC', null, null, null]],
    ['theo lộ trình', ['UNSPECIFIED', null, null, null]],
  ])('reads %j', (text, [kind, startYear, endYear, recurrence]) => {
    expect(parseSchedule(text)).toEqual({ kind, startYear, endYear, recurrence, verbatim: text });
  });

  it.each(['', 'Trung tâm Thông tin', '2015-2012', '95%', 'Văn phòng', 'Năm học 2020'])('refuses %j', (text) => {
    expect(parseSchedule(text)).toBeNull();
  });
});
