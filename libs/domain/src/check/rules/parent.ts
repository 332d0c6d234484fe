import { formatNumberVi, likeness, trigrams } from '@lotrinh/text';
import type { CheckedTarget, ParentTarget } from '../checked-plan.js';
import { at, quoted, type Rule } from '../finding.js';

/** How alike two wordings are, figures left out, to speak of the same thing. */
const SAME_THING = 0.7;

const grams = (phrase: string): Set<string> => trigrams(phrase.replace(/\d+(?:[.,]\d+)*/gu, ' '));

const SIGNS = { eq: '', gte: '≥ ', gt: '> ', lte: '≤ ', lt: '< ', range: '', approx: '≈ ' } as const;

function levelOf({ comparator, value, valueMax, unit }: ParentTarget): string {
  if (value === null) return '…';
  const figures = valueMax === null ? formatNumberVi(value) : `${formatNumberVi(value)} - ${formatNumberVi(valueMax)}`;
  return `${SIGNS[comparator ?? 'eq']}${figures}${unit === '%' ? '%' : unit === null ? '' : ` ${unit}`}`;
}

/** A target that words the plan above and means another level: "trên 80%" become "≥ 80%", or another figure for the same year. */
export const targetDrifts: Rule = ({ targets }, { parentTargets }) => {
  const above = parentTargets.map((target) => ({ target, grams: grams(target.phrase) }));
  return targets.flatMap((target) => {
    const parent = closest(target, above);
    if (parent === null || levelOf(parent) === levelOf(target)) return [];
    return [
      {
        place: at('TARGETS', target),
        params: { words: quoted(target.phrase), own: levelOf(target), parent: levelOf(parent) },
      },
    ];
  });
};

function closest(
  target: CheckedTarget,
  above: readonly { target: ParentTarget; grams: ReadonlySet<string> }[],
): ParentTarget | null {
  if (target.value === null) return null;
  const own = grams(target.phrase);
  const like = above
    .filter(({ target: parent }) => parent.value !== null && parent.unit === target.unit)
    .filter(({ target: parent }) => isSameYear(parent.targetYear, target.targetYear))
    .map((parent) => ({ target: parent.target, likeness: likeness(own, parent.grams) }))
    .filter((parent) => parent.likeness >= SAME_THING);
  // Where the parent has the very level too, another of its levels is not what this one drifts from.
  const equal = like.find((parent) => levelOf(parent.target) === levelOf(target));
  return (equal ?? like.sort((a, b) => b.likeness - a.likeness)[0])?.target ?? null;
}

const isSameYear = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;
