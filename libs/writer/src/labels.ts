import type { WritableNode } from './draft.js';
import type { Face } from './model.js';

/** A division is centred with its title below. */
export const isDivision = (label: string): boolean => /^(?:phần|chương|mục|tiểu mục)\s/iu.test(label);

/** The label with the punctuation that the form gives its kind: `I.`, `Điều 1.`, `a)`, `-`. */
export function printedLabel(
  label: string,
  { inNumber, previous }: { inNumber: boolean; previous: string | null },
): string {
  if (/^\d+[a-z]?$/u.test(label)) return inNumber ? `${label})` : `${label}.`;
  if (/^[\d.]+$|^[\p{Lu}\d]+(?:\.[\p{L}\d]+)*$/u.test(label)) return `${label}.`;
  if (/^điều\s/iu.test(label)) return `${label}.`;
  if (isSmallRoman(label, previous)) return `(${label})`;
  if (/^\p{Ll}$/u.test(label)) return `${label})`;
  return /\p{L}/u.test(label) ? `${label}:` : label;
}

/** "(i)" counts in Roman numbers, "i)" goes on behind "h)". */
const isSmallRoman = (label: string, previous: string | null): boolean =>
  /^[ivx]+$/u.test(label) &&
  (label.length > 1 || (label === 'i' ? previous !== 'h' : /^[ivx]+$/u.test(previous ?? '')));

/**
 * How a node is printed: a title of the first level in capitals, any other title bold, an article with its label bold. A
 * few words before a colon are a title, many introduce what follows.
 */
export function faceOf({ kind, label, text }: WritableNode): Face {
  const isTitle =
    kind === 'section' && !/[.;,][”")]*\s*$/u.test(text) && wordsIn(text) <= (/:\s*$/u.test(text) ? 8 : 30);
  if (label !== null && /^điều\s/iu.test(label)) return isTitle && text.length <= 80 ? 'heading' : 'article';
  if (!isTitle) return 'plain';
  return label !== null && /^(?:[IVXL]+|\p{Lu})$/u.test(label) ? 'heading1' : 'heading';
}

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;
