import type { Coverage, ShareWhole } from '@lotrinh/contracts';
import { compareDecimals, normalizeDecimal, subtractDecimals } from '@lotrinh/text';
import { fractionOf } from '../bounds.js';
import { excluded, type Family, sumAt } from '../family.js';

const sizes = ({ expected, withFigure }: Coverage, of: ShareWhole): { all: string; said: string } =>
  of === 'UNITS'
    ? { all: String(expected.units), said: String(withFigure.units) }
    : { all: String(expected.respondents), said: String(withFigure.respondents) };

/**
 * UNIT_SHARE and DOCUMENT_ISSUED: how many have it, of all whom it concerns; who has not answered counts as not having it in
 * the figure and may have it in the best case. "Chưa có" and "Đang xây dựng" are answers: no.
 */
export const unitShare: Family = {
  hasWholes: false,
  contribute({ state, value, represents }) {
    if (state === 'NONE_EXISTS' || state === 'IN_PROGRESS') return { hasFigure: true };
    if (state !== 'REPORTED' || value === null) return excluded;
    if (compareDecimals(value, '0') <= 0) return { hasFigure: true };
    const units = compareDecimals(value, String(represents)) > 0 ? String(represents) : normalizeDecimal(value);
    return { hasFigure: true, sums: { respondents: '1', units } };
  },
  read(partial, coverage, { shareOf }) {
    const { all, said } = sizes(coverage, shareOf);
    const having = sumAt(partial, shareOf === 'UNITS' ? 'units' : 'respondents');
    const exact = fractionOf(having, all);
    // Everybody but those who said no.
    const without = subtractDecimals(said, having);
    const isOpen = compareDecimals(said, all) < 0;
    return {
      kind: 'SHARE',
      exact,
      lowest: exact,
      highest: fractionOf(subtractDecimals(all, without), all),
      answered: fractionOf(having, said),
      flags: exact === null ? ['UNDEFINED'] : isOpen ? ['AT_LEAST'] : [],
    };
  },
};
