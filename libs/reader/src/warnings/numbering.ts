import { foldKeepingLength, parseRoman } from '@lotrinh/text';
import type { ReadContext, ReadNode } from '../context.js';
import { clean } from '../context.js';
import type { Warning } from '../draft.js';
import type { Span } from '../model.js';

type Numbered = { read: ReadNode; kind: 'roman' | 'number' | 'article'; ordinal: number };

function numberOf(read: ReadNode): Numbered | null {
  const label = read.node.label ?? '';
  const article = /^(?:Điều|Phần|Chương|Mục)\s+(\d+|[IVXL]+)$/iu.exec(label)?.[1];
  if (article !== undefined) {
    const ordinal = /^\d/.test(article) ? Number(article) : parseRoman(article);
    return ordinal === null ? null : { read, kind: 'article', ordinal };
  }
  if (/^\d{1,3}$/.test(label)) return { read, kind: 'number', ordinal: Number(label) };
  const roman = /^[IVXL]+$/.test(label) ? parseRoman(label) : null;
  return roman === null ? null : { read, kind: 'roman', ordinal: roman };
}

/** Numbers left out between siblings (L1): "VII" followed by "IX". */
export function gapWarnings(context: ReadContext): Warning[] {
  const families = [
    context.nodes.filter(({ parent }) => parent === null),
    ...context.nodes.map(({ children }) => children),
  ];
  return families.flatMap((siblings) => {
    const numbered = siblings
      .filter(({ part }) => part === 'body' || part === 'annex')
      .flatMap((read) => numberOf(read) ?? []);
    const last = new Map<Numbered['kind'], Numbered>();
    return numbered.flatMap((current): Warning[] => {
      const before = last.get(current.kind);
      last.set(current.kind, current);
      if (!before || current.ordinal <= before.ordinal + 1 || current.ordinal > before.ordinal + 4) return [];
      return [
        {
          code: 'section_gap',
          params: { before: before.read.node.label ?? '', after: current.read.node.label ?? '' },
          span: current.read.node.span,
        },
      ];
    });
  });
}

/** Annexes that the text names and the files do not hold (L20). */
export function annexWarnings({ nodes }: ReadContext): Warning[] {
  const held = nodes.filter(
    ({ node, part }) => part === 'annex' && /^(?:phụ lục|phụ biểu|biểu|mẫu)/iu.test(node.label ?? ''),
  );
  const heldLabels = new Set(held.map(({ node }) => foldKeepingLength(clean(node.label ?? ''))));
  const named = new Map<string, { label: string; span: Span }>();
  for (const { node, part } of nodes) {
    if (part === 'closing' || node.kind === 'table') continue;
    for (const match of node.text.matchAll(
      /[Pp]hụ lục\s+(?:số\s+)?([IVX]{1,4}|\d{1,2})?(?:\s*\(?(?:ban hành )?(?:kèm theo|đính kèm))?/gu,
    )) {
      const isAttached = match[0].includes('kèm');
      if (match[1] === undefined && !isAttached) continue;
      const label = clean(match[0].replace(/\s*\(?(?:ban hành )?(?:kèm theo|đính kèm).*$/u, ''));
      const start = node.textStart + match.index;
      const key = foldKeepingLength(label);
      if (!named.has(key))
        named.set(key, { label, span: { file: node.span.file, start, end: start + match[0].trimEnd().length } });
    }
  }
  return [...named].flatMap(([key, { label, span }]): Warning[] => {
    const isHeld =
      heldLabels.has(key) ||
      (held.length > 0 && (!/[ivx\d]$/.test(key) || held.every(({ node }) => /lục$/iu.test(node.label ?? ''))));
    return isHeld
      ? []
      : [{ code: 'annex_absent', params: { label: label.charAt(0).toUpperCase() + label.slice(1) }, span }];
  });
}
