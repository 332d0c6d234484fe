import type { ErrorParams, FindingTable } from '@lotrinh/contracts';
import type { CheckedItem, CheckedPlan, CheckContext, CheckedSection, TextSpan } from './checked-plan.js';

/** Where a person goes to mend it. */
export type Place = { table: FindingTable; itemId: string | null; span: TextSpan | null };

/** What one rule saw at one place; the sentence is `finding.<rule>` filled with `params`. */
export type Sighting = { place: Place; params: ErrorParams };

/** A named rule: a pure function from the plan to what it saw. */
export type Rule = (plan: CheckedPlan, context: CheckContext) => Sighting[];

export const nowhere: Place = { table: 'PLAN', itemId: null, span: null };

export const at = (table: FindingTable, { itemId, span }: CheckedItem): Place => ({ table, itemId, span });

/** Words of a section, by their offsets in its text. */
export function within({ itemId, span, textStart }: CheckedSection, start: number, end: number): Place {
  const place = { table: 'SECTIONS' as const, itemId };
  if (span === null || textStart === null) return { ...place, span: null };
  return { ...place, span: { file: span.file, start: textStart + start, end: textStart + end } };
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, over UTF-16 units: names what was seen, guards nothing. */
function digest(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = ((hash ^ BigInt(text.charCodeAt(i))) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}

/** The same as long as rule, row and what the sentence says of it are the same: a reason given for it holds until then. */
export function fingerprintOf(rule: string, { place, params }: Sighting): string {
  const said = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([rule, place.itemId, said]));
}

const SHOWN = 160;

/** Words of the plan inside a sentence: whole where short, else cut at a word. */
export function quoted(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;
}
