import { fold } from './fold.js';

/** The trigrams of the folded words, for likeness that survives diacritics, punctuation and order of small words. */
export function trigrams(text: string): Set<string> {
  const words = ` ${fold(text)} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) grams.add(words.slice(i, i + 3));
  return grams;
}

/** Shared trigrams over all of them, 0 to 1; 0 where one text is much longer than the other. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0 || Math.min(a.size, b.size) / Math.max(a.size, b.size) < 0.6) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}
