import { likeness, trigrams } from '@lotrinh/text';

/** Likeness is sought pair by pair, so only among so many. */
const COMPARED = 800;
const LIMIT = 20;

/**
 * Items whose words are at least so alike, each with the earlier one it repeats; at most twenty pairs. `same` says which pairs
 * may be the same at all.
 */
export function similarPairs<Item>(
  items: readonly Item[],
  words: (item: Item) => string,
  alike: (a: Item, b: Item) => number,
  same: (a: Item, b: Item) => boolean = () => true,
): { first: Item; second: Item }[] {
  const compared = items.slice(0, COMPARED).map((item) => ({ item, grams: trigrams(words(item)) }));
  const pairs: { first: Item; second: Item }[] = [];
  for (const [index, { item, grams }] of compared.entries()) {
    if (pairs.length >= LIMIT) break;
    const earlier = compared
      .slice(0, index)
      .find((other) => same(other.item, item) && likeness(other.grams, grams) >= alike(other.item, item));
    if (earlier) pairs.push({ first: earlier.item, second: item });
  }
  return pairs;
}

/** "(LGSP)" behind the words that it stands for: the text says what the thing is, as one does the first time. */
const INTRODUCED = /(?<=\()[\p{Lu}Đ]{2}[\p{Lu}Đ\d]*(?=\))/gu;
/** A name that more rows than this share is a theme of the plan, not one thing done twice. */
const SHARED = 3;

/** Abbreviations of things that each text introduces and hardly any other names. */
export function introducedNames(texts: readonly string[]): Set<string>[] {
  const isRare = (name: string): boolean => texts.filter((text) => text.includes(name)).length <= SHARED;
  const rare = new Map<string, boolean>();
  return texts.map((text) => {
    const names = new Set<string>();
    for (const [name] of text.matchAll(INTRODUCED)) {
      const known = rare.get(name) ?? isRare(name);
      rare.set(name, known);
      if (known) names.add(name);
    }
    return names;
  });
}
