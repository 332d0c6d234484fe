import type { ValueInput } from '@lotrinh/contracts';
import { type Decimal, multiplyDecimals, normalizeDecimal, shiftDecimal } from '@lotrinh/text';
import { shareEnds } from '../bounds.js';
import { type Contribution, countAt, type Family, sumAt } from '../family.js';

/** The numerator that a percent of a known whole stands for, exact; not rounded to whole things. */
const derivedNumerator = (percent: Decimal, denominator: Decimal): Decimal =>
  shiftDecimal(multiplyDecimals(percent, denominator), -2);

/** A part that nobody knows: bounded by its last known whole, or by nothing. */
function unknown({ knownDenominator }: ValueInput): Contribution {
  if (knownDenominator === null) return { hasFigure: false, counts: { open: 1 } };
  return { hasFigure: false, sums: { unknown: normalizeDecimal(knownDenominator) } };
}

function none({ denominator, knownDenominator }: ValueInput): Contribution {
  if (denominator !== null)
    return { hasFigure: true, knowsWhole: true, sums: { whole: normalizeDecimal(denominator) } };
  if (knownDenominator === null) return { hasFigure: false, counts: { emptyOpen: 1 } };
  return { hasFigure: false, sums: { empty: normalizeDecimal(knownDenominator) } };
}

function reported(input: ValueInput): Contribution {
  const { value, numerator, denominator } = input;
  if (denominator === null) return unknown(input);
  const whole = normalizeDecimal(denominator);
  if (numerator !== null)
    return { hasFigure: true, knowsWhole: true, sums: { part: normalizeDecimal(numerator), whole } };
  if (value === null) return unknown(input);
  const part = derivedNumerator(value, denominator);
  return { hasFigure: true, knowsWhole: true, basis: 'DERIVED', sums: { part, whole } };
}

/**
 * RATIO: Σ numerators over Σ denominators, never a mean of percents. "Chưa có" is 0 of its whole; a percent of a known whole is
 * computed back and makes the figure an estimate; what has no whole, or no value yet, is left out and bounded.
 */
export const ratio: Family = {
  hasWholes: true,
  contribute(input) {
    if (input.state === 'REPORTED') return reported(input);
    return input.state === 'NONE_EXISTS' ? none(input) : unknown(input);
  },
  read(partial, coverage, { mayExceedWhole }) {
    const ends = shareEnds({
      part: sumAt(partial, 'part'),
      whole: sumAt(partial, 'whole'),
      unknownWhole: sumAt(partial, 'unknown'),
      emptyWhole: sumAt(partial, 'empty'),
      isOpen: countAt(partial, 'open') > 0 || coverage.unassignedUnits > 0,
      isEmptyOpen: countAt(partial, 'emptyOpen') > 0,
      mayExceedWhole,
    });
    const isUndefined = ends.exact === null && coverage.withFigure.respondents > 0;
    return { kind: 'SHARE', ...ends, flags: isUndefined ? ['UNDEFINED'] : [] };
  },
};
