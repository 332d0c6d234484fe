import type { ExactFraction, IndicatorDirection } from '@lotrinh/contracts';
import { compareFractions } from '@lotrinh/text';

/** One of those who are ranked. `reason` says why it is not compared with the others; null where it is. */
export type RankingEntry = { id: string; exact: ExactFraction | null; reason: string | null };

/** Places, and who has none: not comparable for a reason of somebody's, or without a figure. */
export type Ranking = {
  places: { id: string; place: number; isTied: boolean }[];
  unplaced: { id: string; reason: string | null }[];
};

/**
 * Places within one peer group, by unrounded figures (E47): equals share a place and the next ones are counted on from all before
 * them (1, 2, 2, 4). Who is not comparable takes no place, and neither does silence: the last place is never given for it.
 */
export function rankEntries(entries: readonly RankingEntry[], direction: IndicatorDirection): Ranking {
  const isRanked = (entry: RankingEntry): entry is RankingEntry & { exact: ExactFraction } =>
    entry.exact !== null && entry.reason === null;
  const ranked = entries.filter(isRanked);
  const sign = direction === 'HIGHER_IS_BETTER' ? 1 : -1;
  const order = (a: { exact: ExactFraction }, b: { exact: ExactFraction }): number =>
    sign * compareFractions(b.exact, a.exact);
  const places = ranked.map((entry) => ({
    id: entry.id,
    place: 1 + ranked.filter((other) => order(other, entry) < 0).length,
    isTied: ranked.some((other) => other !== entry && order(other, entry) === 0),
  }));
  return {
    places: places.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)),
    unplaced: entries.filter((entry) => !isRanked(entry)).map(({ id, reason }) => ({ id, reason })),
  };
}
