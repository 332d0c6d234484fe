import { conflictingDates, strangeSymbols } from '@lotrinh/domain';
import { findReferences } from '@lotrinh/text';
import type { ReadContext } from '../context.js';
import type { Warning } from '../draft.js';

/** One instrument cited with two dates (L2), and a decision with the symbol of a letter (L3). */
export function citationWarnings({ nodes }: ReadContext): Warning[] {
  const citations = nodes
    .filter(({ node }) => node.kind !== 'table')
    .flatMap(({ node }) =>
      findReferences(node.text).map(({ type, number, date, start, end }) => ({
        ...{ type, number, date },
        span: { file: node.span.file, start: node.textStart + start, end: node.textStart + end },
      })),
    );
  return [
    ...conflictingDates(citations).map(({ first, other }): Warning => ({
      code: 'citation_dates_differ',
      params: { name: `${other.type} ${other.number ?? ''}`, first: first.date ?? '', second: other.date ?? '' },
      span: other.span,
    })),
    ...strangeSymbols(citations).map(({ type, number, span }): Warning => ({
      code: 'symbol_type_mismatch',
      params: { type, number: number ?? '' },
      span,
    })),
  ];
}
