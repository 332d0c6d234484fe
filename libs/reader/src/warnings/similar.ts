import { fold } from '@lotrinh/text';
import type { Evidence, Target, Task, Warning, WarningCode } from '../draft.js';

/** The trigrams of the folded words, for likeness that survives diacritics, punctuation and order of small words. */
function trigrams(text: string): Set<string> {
  const words = ` ${fold(text)} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) grams.add(words.slice(i, i + 3));
  return grams;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0 || Math.min(a.size, b.size) / Math.max(a.size, b.size) < 0.6) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

const ALIKE: Partial<Record<WarningCode, number>> = { duplicate_task: 0.85, duplicate_target: 0.72 };
const LIMIT = 20;
/** Likeness is sought pair by pair, so only among so many. */
const COMPARED = 800;

function pairs<Item extends Evidence>(
  items: readonly Item[],
  words: (item: Item) => string,
  code: WarningCode,
  same: (a: Item, b: Item) => boolean,
): Warning[] {
  const compared = items.slice(0, COMPARED);
  const grams = compared.map((item) => trigrams(words(item)));
  const warnings: Warning[] = [];
  for (const [index, item] of compared.entries()) {
    for (let earlier = 0; earlier < index && warnings.length < LIMIT; earlier += 1) {
      const other = items[earlier];
      const [a, b] = [grams[earlier], grams[index]];
      if (!other || !a || !b || !same(other, item) || likeness(a, b) < (ALIKE[code] ?? 1)) continue;
      warnings.push({ code, params: { first: words(other), second: words(item) }, span: item.span });
      break;
    }
  }
  return warnings;
}

/** Work or aims that the document names twice (L6). */
export function duplicateWarnings(tasks: readonly Task[], targets: readonly Target[]): Warning[] {
  return [
    ...pairs(
      tasks,
      ({ name }) => name,
      'duplicate_task',
      () => true,
    ),
    ...pairs(
      targets,
      ({ phrase }) => phrase,
      'duplicate_target',
      (a, b) => a.value === b.value && a.targetYear === b.targetYear && a.printed !== b.printed,
    ),
  ];
}
