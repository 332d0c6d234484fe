import { formatDateShort } from '@lotrinh/text';
import { type CheckContext, type CheckedBasis, type CheckedPlan, dayOf } from '../checked-plan.js';
import { at, nowhere, quoted, type Rule } from '../finding.js';
import { findInstrument, type LegalInstrument } from '../legal-instruments.js';

function known(
  { bases }: CheckedPlan,
  { instruments }: CheckContext,
): { basis: CheckedBasis; instrument: LegalInstrument }[] {
  return bases.flatMap((basis) => {
    const instrument = findInstrument(instruments, basis);
    return instrument === null ? [] : [{ basis, instrument }];
  });
}

/** Bases that no longer held on the plan's day, and what stands in their place. */
export function expiredBases(
  plan: CheckedPlan,
  context: CheckContext,
): { basis: CheckedBasis; name: string; until: string; replacedBy: string | null }[] {
  const day = dayOf(plan, context.today);
  return known(plan, context).flatMap(({ basis, instrument: { until, replacedBy } }) =>
    until !== null && until <= day ? [{ basis, name: nameOf(basis), until, replacedBy }] : [],
  );
}

const nameOf = ({ type, number, title }: CheckedBasis): string =>
  quoted(number === null ? (title ?? type) : `${type} ${number}`);

export const basisExpired: Rule = (plan, context) =>
  expiredBases(plan, context).map(({ basis, name, until, replacedBy }) => ({
    place: at('BASES', basis),
    params: { name, until: formatDateShort(until), replacement: replacedBy ?? '…' },
  }));

/** A basis that did not hold yet. */
export const basisNotYet: Rule = (plan, context) => {
  const day = dayOf(plan, context.today);
  return known(plan, context).flatMap(({ basis, instrument: { from } }) =>
    from !== null && from > day
      ? [{ place: at('BASES', basis), params: { name: nameOf(basis), from: formatDateShort(from) } }]
      : [],
  );
};

export const basesNone: Rule = ({ bases }) =>
  bases.length === 0 ? [{ place: { ...nowhere, table: 'BASES' }, params: {} }] : [];
