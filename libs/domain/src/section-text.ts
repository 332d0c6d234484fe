import { parseLabel } from '@lotrinh/text';
import { diffArrays } from 'diff';

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
  const continued: (number | null)[] = [];
  // Old lines that were taken away just now: the new ones in their place go on as them.
  let replaced: number[] = [];
  let old = 0;
  for (const { count, added, removed } of diffArrays(before, after)) {
    const places = Array.from({ length: count }, (_, step) => old + step);
    if (added) {
      continued.push(...places.map((_, step) => replaced[step] ?? null));
    } else {
      old += count;
      if (!removed) continued.push(...places);
    }
    replaced = removed ? places : [];
  }
  return continued;
}
