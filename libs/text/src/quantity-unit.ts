import { UNIT_STOPS, UNIT_WORDS } from './unit-words.js';

const WORD_ENDS = /^(?![\p{L}\d])/u;

const SCALE = /^(?:nghin|ngan|trieu|ty)\s+(?=\p{L})/u;

/** How much of the text a known noun takes: 0 where none stands there. A scale belongs to its noun ("1,2 triệu lượt"). */
function knownUnit(folded: string): number {
  const scale = SCALE.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(scale);
  const known = UNIT_WORDS.find((word) => rest.startsWith(word) && WORD_ENDS.test(rest.slice(word.length)));
  return known === undefined ? 0 : scale + known.length;
}

/** Up to three words of an unknown noun, ending before the predicate. */
function unknownUnit(text: string): number {
  let end = 0;
  let words = 0;
  for (const match of text.matchAll(/(\s*)([\p{L}\p{M}]+)/guy)) {
    if (words === 3 || match.index !== end || UNIT_STOPS.has((match[2] ?? '').toLowerCase())) break;
    end = match.index + match[0].length;
    words += 1;
  }
  return end;
}

/** Length of the noun at the head of a text and its fold. */
const nounLength = (text: string, folded: string): number => knownUnit(folded) || unknownUnit(text);

/**
 * The unit behind a figure that ends at `from`: a known noun, or the words up to the predicate, with "/noun" for a rate
 * ("cán bộ/đơn vị"). Null where no word follows.
 */
export function readUnit(text: string, folded: string, from: number): { text: string; end: number } | null {
  // "01 (một) hệ thống": the figure again in words.
  const gap = /^\s*(?:\([^)\d]{1,20}\)\s*)?(?:cac\s+)?/u.exec(folded.slice(from))?.[0].length ?? 0;
  const start = from + gap;
  const noun = (at: number): number => nounLength(text.slice(at, at + 80), folded.slice(at, at + 80));
  const length = noun(start);
  if (length === 0) return null;
  let end = start + length;
  const rate = /^\s*\/\s*/u.exec(folded.slice(end))?.[0].length ?? 0;
  const per = rate === 0 ? 0 : noun(end + rate);
  if (per > 0) end += rate + per;
  return { text: text.slice(start, end).replace(/\s+/g, ' '), end };
}
