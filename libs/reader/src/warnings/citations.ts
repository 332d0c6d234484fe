import type { ReadContext } from '../context.js';
import type { Warning } from '../draft.js';
import { findReferences } from '../header/references.js';
import type { Span } from '../model.js';

type Cited = { date: string; span: Span };

/** One instrument cited with two dates (L2), and a decision with the symbol of a letter (L3). */
export function citationWarnings({ nodes }: ReadContext): Warning[] {
  const byNumber = new Map<string, Cited[]>();
  const mismatched = new Map<string, Warning>();
  for (const { node } of nodes) {
    if (node.kind === 'table') continue;
    for (const reference of findReferences(node.text)) {
      const { number, type, date } = reference;
      if (number === null) continue;
      const span = {
        file: node.span.file,
        start: node.textStart + reference.start,
        end: node.textStart + reference.end,
      };
      if (date !== null)
        byNumber.set(`${type} ${number}`, [...(byNumber.get(`${type} ${number}`) ?? []), { date, span }]);
      const hasTypeCode =
        /^\d+[a-z]?(?:\/\d{4})?[ /-](?:NĐ|NQ|QĐ|CT|TT|TTLT|KH|CTr|TB|KL|QC|BC|TTr|HD|ĐA|CV|PL|QH|UBTVQH|CĐ)/iu.test(
          number,
        );
      if (!hasTypeCode && /^(?:Quyết định|Nghị định|Nghị quyết|Thông tư|Chỉ thị)$/u.test(type))
        mismatched.set(number, { code: 'symbol_type_mismatch', params: { type, number }, span });
    }
  }
  const dates = [...byNumber].flatMap(([name, cited]): Warning[] => {
    const first = cited[0];
    const other = cited.find(({ date }) => date !== first?.date);
    return first && other
      ? [{ code: 'citation_dates_differ', params: { name, first: first.date, second: other.date }, span: other.span }]
      : [];
  });
  return [...dates, ...mismatched.values()];
}
