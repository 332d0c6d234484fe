import { fold, likeness, trigrams } from '@lotrinh/text';
import { absentAnnexes } from '../annexes.js';
import type { CheckedSection } from '../checked-plan.js';
import { at, nowhere, quoted, type Rule, within } from '../finding.js';
import { groupBy } from '../group.js';
import { numberingGaps } from '../numbering.js';

/** How alike a heading is to the title that the framework gives for it to stand for that section. */
const SAME_TITLE = 0.5;

/** Finds the heading that answers a title of the framework. */
function headingsOf(sections: CheckedSection[]): (title: string) => CheckedSection | undefined {
  const headings = sections
    .filter(({ kind, text }) => kind === 'SECTION' && text.trim() !== '')
    .map((section) => ({ section, folded: fold(section.text), grams: trigrams(section.text) }));
  return (title) => {
    const wanted = { folded: fold(title), grams: trigrams(title) };
    return headings.find(
      ({ folded, grams }) =>
        ` ${folded} `.includes(` ${wanted.folded} `) || likeness(grams, wanted.grams) >= SAME_TITLE,
    )?.section;
  };
}

/** A section that the framework demands and no heading answers. */
export const sectionMissing: Rule = ({ sections }, { requiredSections }) => {
  const headingOf = headingsOf(sections);
  return requiredSections
    .filter(({ title }) => headingOf(title) === undefined)
    .map(({ path, title }) => ({ place: nowhere, params: { path, title: quoted(title) } }));
};

/** A section of prose that the framework demands and under whose heading nothing is written. */
export const sectionEmpty: Rule = ({ sections }, { requiredSections }) => {
  const headingOf = headingsOf(sections);
  const withContent = new Set(sections.map(({ parentItemId }) => parentItemId));
  return requiredSections.flatMap(({ path, title, isProse }) => {
    const heading = headingOf(title);
    if (!isProse || heading === undefined || withContent.has(heading.itemId)) return [];
    return [{ place: at('SECTIONS', heading), params: { path, title: quoted(title) } }];
  });
};

/** Numbers left out between siblings (L1). */
export const sectionGap: Rule = ({ sections }) => {
  const families = groupBy(sections, ({ parentItemId }) => parentItemId);
  return [...families.values()].flatMap((siblings) =>
    numberingGaps(siblings).map(({ before, after }) => ({
      place: at('SECTIONS', after),
      params: { before: before.label, after: after.label },
    })),
  );
};

/** An annex that the text refers to and nothing holds (L20). */
export const annexAbsent: Rule = ({ sections }) =>
  absentAnnexes(
    sections.map((node) => ({ ...node, isAnnex: node.kind === 'SECTION', isTable: node.kind === 'TABLE' })),
  ).map(({ node, label, start, end }) => ({ place: within(node, start, end), params: { label } }));
