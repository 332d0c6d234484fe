import { normalizeDecimal } from '@lotrinh/text';
import { sumEnds } from '../bounds.js';
import { isPartial } from '../coverage.js';
import { countsUnder, excluded, type Family, sumAt } from '../family.js';

/** COUNT_STOCK and COUNT_FLOW: the sum; "Chưa có" and "Không phát sinh" are 0, what is missing can only add (spec 9 §6). */
export const counts: Family = {
  hasWholes: false,
  contribute({ state, value }) {
    if (state === 'NONE_EXISTS') return { hasFigure: true };
    if (state !== 'REPORTED' || value === null) return excluded;
    return { hasFigure: true, sums: { total: normalizeDecimal(value) } };
  },
  read(partial, coverage) {
    const isOpen = isPartial(coverage);
    return {
      kind: 'TOTAL',
      ...sumEnds(sumAt(partial, 'total'), coverage.withFigure.respondents > 0, isOpen),
      flags: isOpen ? ['AT_LEAST'] : [],
    };
  },
};

/** COUNT_DISTINCT: the entries of a register that anybody named, each once however many name it (E11). */
export const distinct: Family = {
  hasWholes: false,
  contribute({ state, itemIds }) {
    if (state === 'NONE_EXISTS') return { hasFigure: true };
    if (state !== 'REPORTED') return excluded;
    return { hasFigure: true, counts: Object.fromEntries(itemIds.map((id) => [`item:${id}`, 1])) };
  },
  read(partial, coverage) {
    const isOpen = isPartial(coverage);
    const size = countsUnder(partial, 'item:').length;
    return {
      kind: 'TOTAL',
      ...sumEnds(String(size), coverage.withFigure.respondents > 0, isOpen),
      flags: isOpen ? ['AT_LEAST'] : [],
    };
  },
};
