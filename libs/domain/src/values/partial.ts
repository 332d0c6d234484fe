import { addDecimals, type Decimal, negateDecimal } from '@lotrinh/text';

/**
 * What some contributions bring to a figure, before it is read: named sums and counts and nothing else. Partials form a
 * commutative group, so that the order of arrival does not matter, a tree merges from below, and one contribution is taken out
 * by its own partial. Keys are sorted and what is 0 is left out: equal content is equal JSON. The size follows from the
 * value type, not from how many contribute (only registers and distinct values grow).
 */
export type PartialFigure = {
  /** Respondents and units by what they gave. */
  coverage: Readonly<Record<string, number>>;
  sums: Readonly<Record<string, Decimal>>;
  counts: Readonly<Record<string, number>>;
};

export const emptyPartial: PartialFigure = { coverage: {}, sums: {}, counts: {} };

const sorted = <T>(entries: Iterable<[string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function mergeCounts(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const totals = new Map<string, number>();
  for (const counts of all) {
    for (const [key, count] of Object.entries(counts)) totals.set(key, (totals.get(key) ?? 0) + count);
  }
  return sorted([...totals].filter(([, count]) => count !== 0));
}

function mergeSums(all: readonly Readonly<Record<string, Decimal>>[]): Record<string, Decimal> {
  const terms = new Map<string, Decimal[]>();
  for (const sums of all) {
    for (const [key, sum] of Object.entries(sums)) {
      const list = terms.get(key);
      if (list === undefined) terms.set(key, [sum]);
      else list.push(sum);
    }
  }
  const totals = [...terms].map(([key, list]): [string, Decimal] => [key, addDecimals(...list)]);
  return sorted(totals.filter(([, sum]) => sum !== '0'));
}

/** All of them as one; associative and commutative, {@link emptyPartial} changes nothing. */
export function mergePartials(partials: readonly PartialFigure[]): PartialFigure {
  return {
    coverage: mergeCounts(partials.map(({ coverage }) => coverage)),
    sums: mergeSums(partials.map(({ sums }) => sums)),
    counts: mergeCounts(partials.map(({ counts }) => counts)),
  };
}

const negated = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, -count]));

/** `whole` without a part that was merged into it before. */
export function removePartial(whole: PartialFigure, part: PartialFigure): PartialFigure {
  const sums = Object.fromEntries(Object.entries(part.sums).map(([key, sum]) => [key, negateDecimal(sum)]));
  return mergePartials([whole, { coverage: negated(part.coverage), sums, counts: negated(part.counts) }]);
}
