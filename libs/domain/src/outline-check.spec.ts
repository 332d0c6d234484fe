import { frameworkLimits } from '@lotrinh/contracts';
import { checkOutline } from './outline-check.js';

const section = (depth: number, title = 'Mục tiêu') => ({ depth, label: 'I', title, guidance: null });
const faults = (sections: ReturnType<typeof section>[]) =>
  checkOutline(sections).map(({ field, rule }) => `${field} ${rule}`);

describe('an outline', () => {
  it('may go one step deeper at a time and come back by any number', () => {
    expect(faults([section(0), section(1), section(2), section(0), section(1)])).toEqual([]);
    expect(faults([])).toEqual([]);
  });

  it('begins outermost and leaves out no step', () => {
    expect(faults([section(1)])).toEqual(['sections[0].depth invalid']);
    expect(faults([section(0), section(2)])).toEqual(['sections[1].depth invalid']);
    expect(faults([section(0), section(-1)])).toEqual(['sections[1].depth invalid']);
  });

  it('has no section deeper than five steps', () => {
    expect(faults([0, 1, 2, 3, 4].map((depth) => section(depth)))).toEqual([]);
    expect(faults([0, 1, 2, 3, 4, 5].map((depth) => section(depth)))).toEqual(['sections[5].depth invalid']);
  });

  it('has a title for every section, and none that is a page long', () => {
    expect(faults([section(0, ' ')])).toEqual(['sections[0].title required']);
    expect(faults([section(0, 'a'.repeat(frameworkLimits.sectionTitleMax))])).toEqual([]);
    expect(faults([section(0, 'a'.repeat(frameworkLimits.sectionTitleMax + 1))])).toEqual(['sections[0].title max']);
  });

  it('is no book', () => {
    const many = Array.from({ length: frameworkLimits.sections + 1 }, () => section(0));
    expect(faults(many)).toEqual(['sections tooMany']);
    expect(faults(many.slice(1))).toEqual([]);
  });
});
