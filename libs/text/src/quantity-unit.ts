import { UNIT_STOPS, UNIT_WORDS } from './unit-words.js';

const WORD_ENDS = /^(?![\p{L}\d])/u;

function knownUnit(folded: string): number {
  const known = UNIT_WORDS.find((word) => folded.startsWith(word) && WORD_ENDS.test(folded.slice(word.length)));
  return known?.length ?? 0;
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
  const gap = /^\s*(?:cac\s+)?/u.exec(folded.slice(from))?.[0].length ?? 0;
  const start = from + gap;
  // Line breaks inside a paragraph are runs of spaces: collapsed for the dictionary, mapped back by length below.
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
