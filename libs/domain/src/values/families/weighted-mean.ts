import type { ExactFraction } from '@lotrinh/contracts';
import { addDecimals, type Decimal, multiplyDecimals, normalizeDecimal } from '@lotrinh/text';
import { fractionOf, larger, smaller } from '../bounds.js';
import { type Contribution, countAt, type Family, sumAt } from '../family.js';

const unknown = (weight: Decimal | null): Contribution =>
  weight === null
    ? { hasFigure: false, counts: { open: 1 } }
    : { hasFigure: false, sums: { unknown: normalizeDecimal(weight) } };

/**
 * WEIGHTED_MEAN (waiting time, satisfaction): Σ n·mean over Σ n. A mean without its n is left out. What is missing lies within
 * the scale, where the definition has one. "Chưa có" is a survey of nobody.
 */
export const weightedMean: Family = {
  hasWholes: true,
  contribute({ state, value, weight, knownDenominator }) {
    if (state === 'NONE_EXISTS') return { hasFigure: true, knowsWhole: true };
    if (state !== 'REPORTED' || value === null || weight === null) return unknown(weight ?? knownDenominator);
    const sums = { weighted: multiplyDecimals(value, weight), weight: normalizeDecimal(weight) };
    return { hasFigure: true, knowsWhole: true, sums };
  },
  read(partial, coverage, { scale }) {
    const [weighted, weight] = [sumAt(partial, 'weighted'), sumAt(partial, 'weight')];
    const exact = fractionOf(weighted, weight);
    const flags = exact === null && coverage.withFigure.respondents > 0 ? (['UNDEFINED'] as const) : [];
    const unknownWeight = sumAt(partial, 'unknown');
    const isOpen = countAt(partial, 'open') > 0 || coverage.unassignedUnits > 0;
    if (!isOpen && unknownWeight === '0') return { kind: 'MEAN', exact, lowest: exact, highest: exact, flags };
    if (scale === null) return { kind: 'MEAN', exact, lowest: null, highest: null, flags };
    const end = (all: Decimal): ExactFraction =>
      (isOpen
        ? null
        : fractionOf(
            addDecimals(weighted, multiplyDecimals(all, unknownWeight)),
            addDecimals(weight, unknownWeight),
          )) ?? { numerator: all, denominator: '1' };
    const [lowest, highest] = [end(scale.min), end(scale.max)];
    if (exact === null) return { kind: 'MEAN', exact, lowest, highest, flags };
    return { kind: 'MEAN', exact, lowest: smaller(lowest, exact), highest: larger(highest, exact), flags };
  },
};
