import type { ReadContext, ReadNode } from '../context.js';
import type { Atom } from './atom-shape.js';
import { brackets } from './clause.js';
import { headingsAbove, inlineHeading } from './role.js';
import { type YearMention, headingYear } from './year-mention.js';

/** "30% (đến hết năm 2020)": a bracket of nothing but the deadline of the figure before it. */
const DEADLINE_ASIDE = /^\((?:(?:vào|đến|trong|trước|hết|cuối|đạt)\s+)*năm\s+(?:19|20)\d\d\)?$/iu;

/** Years that the words of a sentence give to one of its atoms: the one to reach it in, the one to compare with. */
export function yearsInSentence(
  words: string,
  mentioned: readonly YearMention[],
  atom: Atom,
): { target: number | null; baseline: number | null } {
  // A year in brackets ("năm 2024: 70%") is that of the figure in them.
  const aside = brackets(words).filter(
    (bracket) =>
      bracket.from !== atom.measure.bracket?.from && !DEADLINE_ASIDE.test(words.slice(bracket.from, bracket.to)),
  );
  const mentions = mentioned.filter((m) => !aside.some((b) => m.start > b.from && m.end < b.to));
  const within = mentions.filter((m) => m.start >= atom.own.from && m.end <= atom.own.to);
  const own = within.filter((m) => m.kind !== 'baseline');
  const ahead = own.filter((m) => m.end <= atom.measure.start).at(-1);
  const behind = own.find((m) => m.start >= atom.measure.end);
  const earlier = mentions.filter((m) => m.kind !== 'baseline' && m.end <= atom.own.from).at(-1);
  return {
    target: (ahead ?? behind ?? earlier)?.year ?? null,
    baseline: within.find((m) => m.kind === 'baseline')?.year ?? null,
  };
}

/** The year that holds for a node whose words give none: that of the words above it, else the end of the plan. */
export function yearAbove(context: ReadContext, node: ReadNode): number | null {
  const heading = inlineHeading(node.node.text);
  for (const words of [...(heading === null ? [] : [heading]), ...headingsAbove(node)]) {
    const year = headingYear(words);
    if (year !== null) return year;
  }
  return context.header.period?.end ?? context.header.period?.start ?? null;
}
