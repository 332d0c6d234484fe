import { looksDamaged } from '@lotrinh/text';
import { type Rule, within } from '../finding.js';

const SHOWN = 6;

/** Words that no Vietnamese syllable allows, and digits inside words, in number: text that was badly recognised (L9). */
export const textDamaged: Rule = ({ sections }) => {
  const text = sections.map((node) => node.text).join('\n');
  const { damaged, words } = looksDamaged(text);
  const [first] = words;
  if (!damaged || first === undefined) return [];
  const shown = [...new Set(words.map(({ word }) => word))].slice(0, SHOWN).join(', ');
  const node = sections.find((section) => section.text.includes(first.word));
  if (node === undefined) return [];
  const start = node.text.indexOf(first.word);
  return [{ place: within(node, start, start + first.word.length), params: { words: shown } }];
};
