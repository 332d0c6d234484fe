import { absentAnnexes, numberingGaps } from '@lotrinh/domain';
import type { ReadContext } from '../context.js';
import type { Warning } from '../draft.js';

/** Numbers left out between siblings (L1): "VII" followed by "IX". */
export function gapWarnings(context: ReadContext): Warning[] {
  const families = [
    context.nodes.filter(({ parent }) => parent === null),
    ...context.nodes.map(({ children }) => children),
  ];
  return families.flatMap((siblings) =>
    numberingGaps(siblings.filter(({ part }) => part === 'body' || part === 'annex').map(({ node }) => node)).map(
      ({ before, after }): Warning => ({
        code: 'section_gap',
        params: { before: before.label ?? '', after: after.label ?? '' },
        span: after.span,
      }),
    ),
  );
}

/** Annexes that the text names and the files do not hold (L20). */
export function annexWarnings({ nodes }: ReadContext): Warning[] {
  const mentioning = nodes
    .filter(({ part }) => part !== 'closing')
    .map(({ node, part }) => ({
      ...{ label: node.label, text: node.text, isAnnex: part === 'annex', isTable: node.kind === 'table' },
      node,
    }));
  return absentAnnexes(mentioning).map(({ node: { node }, label, start, end }) => ({
    code: 'annex_absent',
    params: { label },
    span: { file: node.span.file, start: node.textStart + start, end: node.textStart + end },
  }));
}
