import { clean, foldKeepingLength } from '@lotrinh/text';

type Mentioning = { label: string | null; text: string; isAnnex: boolean; isTable: boolean };

const ATTACHED = /\s*\(?(?:ban hành )?(?:kèm theo|đính kèm).*$/u;
const MENTION = /[Pp]hụ lục\s+(?:số\s+)?([IVX]{1,4}|\d{1,2})?(?:\s*\(?(?:ban hành )?(?:kèm theo|đính kèm))?/gu;
const HEADING = /^(?:phụ lục|phụ biểu|biểu|mẫu)/iu;

/**
 * Annexes that a text names by number, or says to be attached, and none of its annex headings answers; each once, with the
 * offsets of its first mention in the text of `node`.
 */
export function absentAnnexes<Node extends Mentioning>(
  nodes: readonly Node[],
): { node: Node; label: string; start: number; end: number }[] {
  const held = nodes.filter(({ isAnnex, label }) => isAnnex && HEADING.test(label ?? ''));
  const heldLabels = new Set(held.map(({ label }) => foldKeepingLength(clean(label ?? ''))));
  // Annexes without numbers answer for any, and so do forms ("Biểu 1") for an annex without a number.
  const isHeld = (key: string): boolean =>
    heldLabels.has(key) ||
    (held.length > 0 && (!/[ivx\d]$/.test(key) || held.every(({ label }) => /lục$/iu.test(label ?? ''))));
  const named = new Map<string, { node: Node; label: string; start: number; end: number }>();
  for (const node of nodes) {
    if (node.isTable) continue;
    for (const match of node.text.matchAll(MENTION)) {
      if (match[1] === undefined && !match[0].includes('kèm')) continue;
      const label = clean(match[0].replace(ATTACHED, ''));
      const key = foldKeepingLength(label);
      if (named.has(key) || isHeld(key)) continue;
      const words = label.charAt(0).toUpperCase() + label.slice(1);
      named.set(key, { node, label: words, start: match.index, end: match.index + match[0].trimEnd().length });
    }
  }
  return [...named.values()];
}
