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
function unknownUnit(folded: string): number {
  let end = 0;
  for (const match of folded.matchAll(/(\s*)(\p{L}+)/guy)) {
    if (UNIT_STOPS.has(match[2] ?? '') || match.index !== end) break;
    end = match.index + match[0].length;
    if (folded.slice(0, end).trim().split(/\s+/).length === 3) break;
  }
  return end;
}

/**
 * The unit behind a figure that ends at `from`: a known noun, or the words up to the predicate, with "/noun" for a rate
 * ("cán bộ/đơn vị"). Null where no word follows.
 */
export function readUnit(text: string, folded: string, from: number): { text: string; end: number } | null {
  // "01 (một) hệ thống": the figure again in words.
  const gap = /^\s*(?:\([^)\d]{1,20}\)\s*)?(?:cac\s+)?/u.exec(folded.slice(from))?.[0].length ?? 0;
  const start = from + gap;
  const rest = folded.slice(start, start + 80);
  const known = knownUnit(rest);
  const length = known > 0 ? known : unknownUnit(rest);
  if (length === 0) return null;
  let end = start + length;
  const rate = /^\s*\/\s*/u.exec(folded.slice(end));
  if (rate !== null) {
    const per = folded.slice(end + rate[0].length, end + rate[0].length + 60);
    const perLength = knownUnit(per) || unknownUnit(per);
    if (perLength > 0) end += rate[0].length + perLength;
  }
  return { text: text.slice(start, end).replace(/\s+/g, ' '), end };
}
