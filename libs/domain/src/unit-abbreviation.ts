import { fold, isVietnameseSyllable } from '@lotrinh/text';
import { unitOpening } from './unit-kind.js';

/** A word of a printed name. `letters` are its initials, folded, when it may be an abbreviation ("TCCB", "KHTC"); else null. */
export type NameToken = { folded: string; letters: string | null };

// "và" and "&" are printed in full names and dropped in abbreviations; comparing without them serves both.
const CONNECTORS = new Set(['va']);
const LONGEST_ABBREVIATION = 14;

/** The words of a name in order, without punctuation and connectors. */
export function nameTokens(text: string): NameToken[] {
  return text
    .normalize('NFC')
    .replace(/[&+]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ folded: fold(word), letters: lettersOf(word) }))
    .filter((token) => token.folded !== '' && !CONNECTORS.has(token.folded));
}

function lettersOf(word: string): string | null {
  if (word.length > LONGEST_ABBREVIATION || /\d/.test(word)) return null;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const mayAbbreviate = capitals >= 2 || (word.length >= 2 && !isVietnameseSyllable(word));
  return mayAbbreviate ? fold(word) : null;
}

/** Two letters that stand for one sound and are sometimes kept in an abbreviation ("TTr" for "Thanh tra"). */
const CLUSTERS = new Set(['ch', 'gi', 'gh', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr']);

/** Whether the written words stand for the full name, each as it is or as initials of the words it covers. */
export function standsFor(written: readonly NameToken[], full: readonly NameToken[]): boolean {
  const fits = (i: number, j: number): boolean => {
    const token = written[i];
    if (token === undefined) return j === full.length;
    if (token.folded === full[j]?.folded && fits(i + 1, j + 1)) return true;
    return token.letters !== null && spells(token.letters, i, j);
  };
  const spells = (letters: string, i: number, j: number): boolean => {
    if (letters === '') return fits(i + 1, j);
    const word = full[j]?.folded;
    if (!word?.startsWith(letters.charAt(0))) return false;
    const pair = letters.slice(0, 2);
    return (
      spells(letters.slice(1), i, j + 1) ||
      (CLUSTERS.has(pair) && word.startsWith(pair) && spells(letters.slice(2), i, j + 1))
    );
  };
  return written.length > 0 && written.length <= 40 && full.length <= 60 && fits(0, 0);
}

/** Abbreviations that people type for a name although nobody recorded them: "Vụ Tổ chức cán bộ" → "Vụ TCCB", "VTCCB". */
export function abbreviationsOf(name: string): string[] {
  const words = name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !CONNECTORS.has(fold(word)));
  const initials = (part: string[]) => part.map((word) => word.charAt(0).toUpperCase()).join('');
  const opening = unitOpening(name).words;
  const head = words.slice(0, opening);
  const rest = words.slice(opening);
  const found = new Set<string>();
  if (words.length >= 2) found.add(initials(words));
  if (head.length > 0 && rest.length >= 2) found.add(`${head.join(' ')} ${initials(rest)}`);
  if (head.length > 1 && rest.length >= 2) found.add(`${initials(head)} ${initials(rest)}`);
  return [...found];
}

/** Folded forms under which a search looks: as typed, and with split abbreviations joined ("Sở KH&CN" → "so khcn"). */
export function unitSearchFolds(text: string): string[] {
  let joined = '';
  let open = false;
  for (const token of nameTokens(text)) {
    joined += token.letters !== null && open ? token.letters : ` ${token.folded}`;
    open = token.letters !== null;
  }
  return [...new Set([fold(text), joined.trim()])].filter((form) => form !== '');
}
