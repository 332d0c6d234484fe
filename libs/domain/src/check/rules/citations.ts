import { findReferences, formatDateShort } from '@lotrinh/text';
import type { CheckedPlan } from '../checked-plan.js';
import { type Citation, conflictingDates, strangeSymbols } from '../citations.js';
import { at, type Place, type Rule, within } from '../finding.js';

type Cited = Citation & { place: Place };

/** Every instrument that the plan's bases and prose cite. */
function citationsOf({ sections, bases }: CheckedPlan): Cited[] {
  const prose = sections
    .filter(({ kind }) => kind !== 'TABLE')
    .flatMap((node) =>
      findReferences(node.text).map(({ type, number, date, start, end }) => ({
        ...{ type, number, date },
        place: within(node, start, end),
      })),
    );
  return [
    ...bases.map((basis) => ({
      type: basis.type,
      number: basis.number,
      date: basis.issuedOn,
      place: at('BASES', basis),
    })),
    ...prose,
  ];
}

/** One instrument cited with two dates (L2). */
export const citationDatesDiffer: Rule = (plan) =>
  conflictingDates(citationsOf(plan)).map(({ first, other }) => ({
    place: other.place,
    params: {
      name: `${other.type} ${other.number ?? ''}`,
      first: formatDateShort(first.date ?? ''),
      second: formatDateShort(other.date ?? ''),
    },
  }));

/** A decision, decree or circular with the symbol of a letter (L3). */
export const citationSymbolStrange: Rule = (plan) =>
  strangeSymbols(citationsOf(plan)).map(({ place, type, number }) => ({ place, params: { type, number } }));
