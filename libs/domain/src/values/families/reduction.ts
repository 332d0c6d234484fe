import { addDecimals, normalizeDecimal, subtractDecimals } from '@lotrinh/text';
import { everything, fractionOf } from '../bounds.js';
import { countAt, type Family, sumAt } from '../family.js';

/**
 * REDUCTION ("giảm 20% thời gian chờ"): from Σ baselines and Σ actual values; needs both. What is missing may have gone down to
 * nothing, or up without limit.
 */
export const reduction: Family = {
  hasWholes: true,
  contribute({ state, value, baseline }) {
    if (state === 'REPORTED' && value !== null && baseline !== null) {
      const sums = { baseline: normalizeDecimal(baseline), actual: normalizeDecimal(value) };
      return { hasFigure: true, knowsWhole: true, sums };
    }
    return baseline === null
      ? { hasFigure: false, counts: { open: 1 } }
      : { hasFigure: false, sums: { unknown: normalizeDecimal(baseline) } };
  },
  read(partial, coverage) {
    const [baseline, unknown] = [sumAt(partial, 'baseline'), sumAt(partial, 'unknown')];
    const cut = subtractDecimals(baseline, sumAt(partial, 'actual'));
    const exact = fractionOf(cut, baseline);
    const flags = exact === null && coverage.withFigure.respondents > 0 ? (['UNDEFINED'] as const) : [];
    const isOpen = countAt(partial, 'open') > 0 || coverage.unassignedUnits > 0;
    if (!isOpen && unknown === '0') return { kind: 'CHANGE', exact, lowest: exact, highest: exact, flags };
    const best = fractionOf(addDecimals(cut, unknown), addDecimals(baseline, unknown));
    return { kind: 'CHANGE', exact, lowest: null, highest: isOpen ? everything : (best ?? everything), flags };
  },
};
