import { answeringSection } from './answering-section.js';

const section = (title: string, frameworkSectionId: string | null = null) => ({ title, frameworkSectionId });
const earlier = [
  section('Hiện trạng ứng dụng công nghệ số', 'f1'),
  section('Mục tiêu', 'f2'),
  section('Mục tiêu cụ thể đến năm 2030'),
  section('Tổ chức thực hiện'),
];

describe('the section of another plan that answers one of this', () => {
  it.each([
    ['of the same section of the framework, whatever it is called', section('Tình hình chung', 'f1'), earlier[0]],
    ['with the likest title, where the framework is another', section('Mục tiêu', 'g2'), earlier[1]],
    ['with a title that says nearly the same', section('MỤC TIÊU CỤ THỂ ĐẾN NĂM 2035'), earlier[2]],
    ['without diacritics too', section('To chuc thuc hien'), earlier[3]],
    ['is none where no title is alike', section('Kinh phí'), null],
    ['is none for a section without title', section(''), null],
  ])('%s', (_name, wanted, found) => {
    expect(answeringSection(wanted, earlier)).toBe(found);
  });

  it('is none in a plan without sections', () => {
    expect(answeringSection(section('Mục tiêu', 'f2'), [])).toBeNull();
  });
});
