import { type FieldError, frameworkLimits, type FrameworkSectionView } from '@lotrinh/contracts';

type OutlineSection = Pick<FrameworkSectionView, 'depth' | 'label' | 'title' | 'guidance'>;

/**
 * What is wrong with an outline as a whole: sections in reading order, each at most one step deeper than the one before,
 * each with a title. Fields are named `sections[3].title`.
 */
export function checkOutline(sections: OutlineSection[]): FieldError[] {
  if (sections.length > frameworkLimits.sections) {
    return [{ field: 'sections', rule: 'tooMany', params: { max: frameworkLimits.sections } }];
  }
  return sections.flatMap((section, index) => {
    const deepest = Math.min((sections[index - 1]?.depth ?? -1) + 1, frameworkLimits.depthMax);
    const faults: FieldError[] = [];
    const fault = (field: string, rule: string, params = {}) => {
      faults.push({ field: `sections[${index}].${field}`, rule, params });
    };
    if (!Number.isInteger(section.depth) || section.depth < 0 || section.depth > deepest) fault('depth', 'invalid');
    if (section.title.trim() === '') fault('title', 'required');
    if (section.title.length > frameworkLimits.sectionTitleMax)
      fault('title', 'max', { max: frameworkLimits.sectionTitleMax });
    if (section.label.length > frameworkLimits.labelMax) fault('label', 'max', { max: frameworkLimits.labelMax });
    if ((section.guidance ?? '').length > frameworkLimits.guidanceMax) {
      fault('guidance', 'max', { max: frameworkLimits.guidanceMax });
    }
    return faults;
  });
}
