import { fold, likeness, trigrams } from '@lotrinh/text';
import { absentAnnexes } from '../annexes.js';
import { at, nowhere, quoted, type Rule, within } from '../finding.js';
import { groupBy } from '../group.js';
import { numberingGaps } from '../numbering.js';

/** How alike a heading is to the title that the framework gives for it to stand for that section. */
const SAME_TITLE = 0.5;

/** A section that the framework demands and no heading answers. */
export const sectionMissing: Rule = ({ sections }, { requiredSections }) => {
  const headings = sections
    .filter(({ kind, text }) => kind === 'SECTION' && text.trim() !== '')
    .map(({ text }) => ({ folded: fold(text), grams: trigrams(text) }));
  return requiredSections
    .filter(({ title }) => {
      const wanted = { folded: fold(title), grams: trigrams(title) };
      return !headings.some(
        (heading) =>
          ` ${heading.folded} `.includes(` ${wanted.folded} `) || likeness(heading.grams, wanted.grams) >= SAME_TITLE,
      );
    })
    .map(({ path, title }) => ({ place: nowhere, params: { path, title: quoted(title) } }));
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
