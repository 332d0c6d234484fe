import type { ExactFraction, FigureFlag } from '@lotrinh/contracts';
import { compareDecimals, type Decimal, multiplyDecimals, normalizeDecimal, shiftDecimal } from '@lotrinh/text';
import { everything, nothing, shareEnds } from '../bounds.js';
import { isPartial } from '../coverage.js';
import { type Contribution, countAt, countsUnder, type Family, sumAt } from '../family.js';

const asFraction = (percent: Decimal): ExactFraction => ({ numerator: percent, denominator: '100' });
const byWeight = ['ESTIMATED', 'BY_WEIGHT'] as const satisfies readonly FigureFlag[];

function reported(value: Decimal, weight: Decimal | null): Contribution {
  const percent = normalizeDecimal(value);
  if (weight === null) return { hasFigure: true, counts: { [`percent:${percent}`]: 1 } };
  const sums = { part: shiftDecimal(multiplyDecimals(percent, weight), -2), whole: normalizeDecimal(weight) };
  return { hasFigure: true, knowsWhole: true, sums, counts: { [`percent:${percent}`]: 1, weighed: 1 } };
}

/**
 * PERCENT_ONLY: percents whose wholes nobody knows have no common figure, only a smallest and a largest one; whatever the
 * wholes are, the truth lies between these. Where each has a weight from elsewhere, the weighted figure is an estimate.
 */
export const percentOnly: Family = {
  hasWholes: true,
  contribute({ state, value, weight }) {
    const percent = state === 'NONE_EXISTS' ? '0' : state === 'REPORTED' ? value : null;
    if (percent !== null) return reported(percent, weight);
    return weight === null
      ? { hasFigure: false, counts: { open: 1 } }
      : { hasFigure: false, sums: { unknown: normalizeDecimal(weight) } };
  },
  read(partial, coverage, { mayExceedWhole }) {
    const percents = countsUnder(partial, 'percent:')
      .map(([percent]) => percent)
      .sort(compareDecimals);
    const [least, most] = [percents[0], percents.at(-1)];
    const isOpen = isPartial(coverage);
    if (least === undefined || most === undefined) {
      return { kind: 'SHARE', exact: null, lowest: nothing, highest: mayExceedWhole ? null : everything };
    }
    const range = { low: asFraction(least), high: asFraction(most) };
    if (coverage.withFigure.respondents === countAt(partial, 'weighed')) {
      const ends = shareEnds({
        part: sumAt(partial, 'part'),
        whole: sumAt(partial, 'whole'),
        unknownWhole: sumAt(partial, 'unknown'),
        emptyWhole: '0',
        isOpen: countAt(partial, 'open') > 0 || coverage.unassignedUnits > 0,
        isEmptyOpen: false,
        mayExceedWhole,
      });
      if (ends.exact !== null) return { kind: 'SHARE', ...ends, range, flags: byWeight };
    }
    const unbounded = { lowest: nothing, highest: mayExceedWhole ? null : everything };
    const between = { lowest: range.low, highest: range.high };
    return { kind: 'SHARE', exact: null, ...(isOpen ? unbounded : between), range, flags: ['UNWEIGHTED'] };
  },
};
