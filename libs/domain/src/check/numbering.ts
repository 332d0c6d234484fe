import { parseRoman } from '@lotrinh/text';

type Labelled = { label: string | null };
type Numbered<Node> = { node: Node; kind: 'roman' | 'number' | 'article'; ordinal: number };

/** A jump of more than this is a new list, not a number that was left out. */
const REACH = 4;

function numberOf<Node extends Labelled>(node: Node): Numbered<Node> | null {
  const label = node.label ?? '';
  const article = /^(?:Điều|Phần|Chương|Mục)\s+(\d+|[IVXL]+)$/iu.exec(label)?.[1];
  if (article !== undefined) {
    const ordinal = /^\d/.test(article) ? Number(article) : parseRoman(article);
    return ordinal === null ? null : { node, kind: 'article', ordinal };
  }
  if (/^\d{1,3}$/.test(label)) return { node, kind: 'number', ordinal: Number(label) };
  const roman = /^[IVXL]+$/.test(label) ? parseRoman(label) : null;
  return roman === null ? null : { node, kind: 'roman', ordinal: roman };
}

/** Neighbours between which a number was left out, among nodes under one parent: "VII" followed by "IX". */
export function numberingGaps<Node extends Labelled>(siblings: readonly Node[]): { before: Node; after: Node }[] {
  const last = new Map<Numbered<Node>['kind'], Numbered<Node>>();
  return siblings.flatMap((sibling) => {
    const current = numberOf(sibling);
    if (current === null) return [];
    const before = last.get(current.kind);
    last.set(current.kind, current);
    if (!before || current.ordinal <= before.ordinal + 1 || current.ordinal > before.ordinal + REACH) return [];
    return [{ before: before.node, after: current.node }];
  });
}
