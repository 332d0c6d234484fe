import { formatDateShort } from '@lotrinh/text';
import { type CheckedBasis, type CheckedPlan, dayOf } from '../checked-plan.js';
import { at, nowhere, quoted, type Rule } from '../finding.js';
import { findInstrument, type LegalInstrument } from '../legal-instruments.js';

function known({ bases }: CheckedPlan): { basis: CheckedBasis; instrument: LegalInstrument }[] {
  return bases.flatMap((basis) => {
    const instrument = findInstrument(basis);
    return instrument === null ? [] : [{ basis, instrument }];
  });
}

const nameOf = ({ type, number, title }: CheckedBasis): string =>
  quoted(number === null ? (title ?? type) : `${type} ${number}`);

/** A basis that no longer held on the plan's day, and what stands in its place. */
export const basisExpired: Rule = (plan, { today }) => {
  const day = dayOf(plan, today);
  return known(plan).flatMap(({ basis, instrument: { until, replacedBy } }) =>
    until !== null && until <= day
      ? [
          {
            place: at('BASES', basis),
            params: { name: nameOf(basis), until: formatDateShort(until), replacement: replacedBy ?? '…' },
          },
        ]
      : [],
  );
};

/** A basis that did not hold yet. */
export const basisNotYet: Rule = (plan, { today }) => {
  const day = dayOf(plan, today);
  return known(plan).flatMap(({ basis, instrument: { from } }) =>
    from !== null && from > day
      ? [{ place: at('BASES', basis), params: { name: nameOf(basis), from: formatDateShort(from) } }]
      : [],
  );
};

export const basesNone: Rule = ({ bases }) =>
  bases.length === 0 ? [{ place: { ...nowhere, table: 'BASES' }, params: {} }] : [];
