/** A stretch of a text; `[from, to)` are offsets in it. */
export type Stretch = { from: number; to: number };

const ABBREVIATION = /(?:^|[\s(])(?:tp|tx|tt|p|q|th\.?s|ts|pgs|gs|v\.v|vd|nxb|st|no)$/iu;

/** Brackets of any kind, outermost, with what they hold. */
export function brackets(text: string): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '(' || char === '[') {
      if (depth === 0) from = i;
      depth += 1;
    } else if ((char === ')' || char === ']') && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ from, to: i + 1 });
    }
  }
  return found;
}

/** A stretch without an end is torn into pieces of this length, so that no text can make the reading of one sentence long. */
const LONGEST = 4000;

/** Printed sentences: a full stop before a capital or a figure ends one, but not inside brackets. */
export function sentences(text: string): Stretch[] {
  const bracketed = brackets(text);
  const parts: Stretch[] = [];
  let from = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while ((bracketed[next]?.to ?? Infinity) <= at) next += 1;
    const inside = at >= (bracketed[next]?.from ?? Infinity);
    if (!(endsSentence(text, at) && !inside) && !(at - from >= LONGEST && /[\s,;]/u.test(text.charAt(at)))) continue;
    parts.push({ from, to: at + 1 });
    from = at + 1;
  }
  parts.push({ from, to: text.length });
  return parts.filter((part) => text.slice(part.from, part.to).trim() !== '');
}

function endsSentence(text: string, at: number): boolean {
  if (!/[.!?]/u.test(text.charAt(at))) return false;
  if (!/^\s+["“(]?[\p{Lu}\d-]/u.test(text.slice(at + 1, at + 8))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}
