import { headingYear, yearMentions } from './year-mention.js';

describe('yearMentions', () => {
  const cases: [string, [number, string][]][] = [
    ['đến năm 2025', [[2025, 'target']]],
    ['giai đoạn 2021 - 2025', [[2025, 'target']]],
    [
      'so với năm 2020, đến năm 2024',
      [
        [2020, 'baseline'],
        [2024, 'target'],
      ],
    ],
    ['tầm nhìn đến năm 2045', [[2045, 'orientation']]],
    ['trước ngày 30/6/2024', [[2024, 'target']]],
    ['theo Quyết định số 749/QĐ-TTg ngày 03/6/2020', []],
    ['Luật Lưu trữ năm 2011', []],
    ['ban hành ngày 15 tháng 3 năm 2019', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(yearMentions(text).map(({ year, kind }) => [year, kind])).toEqual(expected);
  });
});

describe('headingYear', () => {
  it('takes the aim before the orientation', () => {
    expect(headingYear('MỤC TIÊU ĐẾN NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030')).toBe(2025);
    expect(headingYear('Định hướng đến năm 2030')).toBe(2030);
    expect(headingYear('Chính quyền số')).toBeNull();
  });
});
