import { parseLabel } from '@lotrinh/text';

/** A paragraph, a list item or a table of a section. `parent` is the place in the list of the item that it stands under. */
export type TextBlock = {
  kind: 'PARAGRAPH' | 'ITEM';
  label: string | null;
  text: string;
  parent: number | null;
};

const listKinds = new Set(['number', 'decimal', 'letter', 'bullet', 'roman']);

/**
 * What a person typed in a section, a line each: "a) …", "- …", "1. …" are list items, anything else a paragraph. Items nest in
 * the order in which their kinds first appear; a paragraph ends every list. Empty lines are dropped.
 */
export function blocksOfText(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const open: { kind: string; at: number }[] = [];
  for (const line of text.normalize('NFC').split(/\r\n|\r|\n/)) {
    const words = line.trim();
    if (words === '') continue;
    const label = parseLabel(words);
    const rest = label === null ? '' : words.slice(label.length).trim();
    if (label === null || !listKinds.has(label.kind) || rest === '') {
      open.length = 0;
      blocks.push({ kind: 'PARAGRAPH', label: null, text: words, parent: null });
      continue;
    }
    // "1.1." stands under "1.", "-" and "+" are two kinds.
    const kind = label.kind === 'bullet' ? label.text : `${label.kind}${label.path.length}`;
    const depth = open.findIndex((level) => level.kind === kind);
    open.length = depth === -1 ? open.length : depth;
    blocks.push({ kind: 'ITEM', label: label.text, text: rest, parent: open.at(-1)?.at ?? null });
    open.push({ kind, at: blocks.length - 1 });
  }
  return blocks;
}

/** The line that `blocksOfText` reads as this block: the label with the punctuation of its kind. */
export function lineOfBlock({ label, text }: { label: string | null; text: string }): string {
  const words = text.replace(/\s*\n\s*/g, ' ');
  if (label === null) return words;
  if (/^\p{Ll}$/u.test(label)) return `${label}) ${words}`;
  return /[\p{L}\d]$/u.test(label) ? `${label}. ${words}` : `${label} ${words}`;
}

/**
 * For each new line the old one that it continues, or null: lines that are the same first, in order; what was changed between
 * two of them next. So an edited paragraph stays the paragraph that opinions and comparisons speak of.
 */
export function continuedLines(before: string[], after: string[]): (number | null)[] {
  const pairs = commonLines(before, after);
  const continued = after.map((): number | null => null);
  for (const [old, now] of pairs) continued[now] = old;
  let [oldFrom, nowFrom] = [0, 0];
  for (const [oldTo, nowTo] of [...pairs, [before.length, after.length] as const]) {
    const changed = Math.min(oldTo - oldFrom, nowTo - nowFrom);
    for (let step = 0; step < changed; step += 1) continued[nowFrom + step] = oldFrom + step;
    [oldFrom, nowFrom] = [oldTo + 1, nowTo + 1];
  }
  return continued;
}

/** A longest common subsequence as pairs of places. */
function commonLines(before: string[], after: string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const at = (old: number, now: number) => lengths[old]?.[now] ?? 0;
  for (let old = before.length - 1; old >= 0; old -= 1) {
    const row = lengths[old];
    for (let now = after.length - 1; row !== undefined && now >= 0; now -= 1) {
      row[now] = before[old] === after[now] ? at(old + 1, now + 1) + 1 : Math.max(at(old + 1, now), at(old, now + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [old, now] = [0, 0];
  while (old < before.length && now < after.length) {
    if (before[old] === after[now]) {
      pairs.push([old, now]);
      [old, now] = [old + 1, now + 1];
    } else if (at(old + 1, now) >= at(old, now + 1)) old += 1;
    else now += 1;
  }
  return pairs;
}
