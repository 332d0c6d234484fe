import { diffWordsWithSpace } from 'diff';

/** A run of words: in both texts, or in one. */
export type WordRun = { text: string; in: 'BOTH' | 'BEFORE' | 'AFTER' };

/** More differences than this and the texts are two texts; finding the least ones would take long and help nobody. */
const mostEdits = 600;

/** What was taken out and put in, word by word. */
export function wordChanges(before: string, after: string): WordRun[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (found === undefined) {
    return [
      { text: before, in: 'BEFORE' },
      { text: after, in: 'AFTER' },
    ];
  }
  return found.map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'AFTER' : removed ? 'BEFORE' : 'BOTH',
  }));
}
