import { numberLine, placeAndDate } from '@lotrinh/domain';
import type { Letterhead } from './model.js';

/** "(Kèm theo Quyết định số …)" on what goes with a document; number and day stay blank until văn thư fills them in. */
export function referenceTo(kind: string, { number, symbol, date }: Letterhead, issuer: string | null): string {
  const numbered = numberLine(number, symbol ?? '……').replace('Số:', 'số');
  const dated = placeAndDate(null, date).replace(/^[^,]*, /u, '');
  return `(Kèm theo ${kind} ${numbered} ${dated}${issuer === null ? '' : ` của ${issuer}`})`;
}
