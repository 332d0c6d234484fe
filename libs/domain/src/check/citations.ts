import { groupBy } from './group.js';

/** An instrument as it is cited at one place. */
export type Citation = { type: string; number: string | null; date: string | null };

/** Numbers of instruments that are cited with two dates: the first citation, and the first that differs from it. */
export function conflictingDates<Cited extends Citation>(
  citations: readonly Cited[],
): { first: Cited; other: Cited }[] {
  const dated = citations.filter(({ number, date }) => number !== null && date !== null);
  return [...groupBy(dated, ({ type, number }) => `${type} ${number}`).values()].flatMap((cited) => {
    const [first] = cited;
    const other = cited.find(({ date }) => date !== first?.date);
    return first && other ? [{ first, other }] : [];
  });
}

const TYPED = /^\d+[a-z]?(?:\/\d{4})?[ /-](?:NĐ|NQ|QĐ|CT|TT|TTLT|KH|CTr|TB|KL|QC|BC|TTr|HD|ĐA|CV|PL|QH|UBTVQH|CĐ)/iu;
const SYMBOLLED = /^(?:Quyết định|Nghị định|Nghị quyết|Thông tư|Chỉ thị)$/u;

/** Instruments of a kind that bears its type in the symbol, cited with the symbol of a letter; each number once. */
export function strangeSymbols<Cited extends Citation>(citations: readonly Cited[]): Cited[] {
  const strange = citations.filter(
    ({ type, number }) => number !== null && SYMBOLLED.test(type) && !TYPED.test(number),
  );
  return [...groupBy(strange, ({ number }) => number).values()].flatMap((cited) => cited.slice(-1));
}
