import { likeness, trigrams } from '@lotrinh/text';

export type TitledSection = { frameworkSectionId: string | null; title: string };

/** How alike two titles are where they head the same matter. */
const SAME_MATTER = 0.5;

/** The section of another plan that answers the same: tied to the same section of the framework, else the one with the likest title. */
export function answeringSection<Section extends TitledSection>(
  { frameworkSectionId, title }: TitledSection,
  sections: readonly Section[],
): Section | null {
  const tied = sections.find((section) => section.frameworkSectionId === frameworkSectionId);
  if (frameworkSectionId !== null && tied !== undefined) return tied;
  const grams = trigrams(title);
  let best: Section | null = null;
  let most = SAME_MATTER;
  for (const section of sections) {
    const alike = likeness(grams, trigrams(section.title));
    if (alike > most || (best === null && alike === most)) [best, most] = [section, alike];
  }
  return best;
}
