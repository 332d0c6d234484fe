import { currencies } from '@lotrinh/contracts';
import { addDecimals } from '@lotrinh/text';
import { noEnds, sumEnds } from '../bounds.js';
import { isPartial } from '../coverage.js';
import { excluded, type Family, sumAt } from '../family.js';

/** MONEY: a sum for each currency, never across them (E27); with one currency the figure is its sum. */
export const money: Family = {
  hasWholes: false,
  contribute({ state, amounts }) {
    if (state === 'NONE_EXISTS') return { hasFigure: true };
    if (state !== 'REPORTED' || amounts.length === 0) return excluded;
    const used = currencies.filter((currency) => amounts.some((amount) => amount.currency === currency));
    const sums = used.map((currency) => [
      currency,
      addDecimals(...amounts.flatMap((amount) => (amount.currency === currency ? [amount.amount] : []))),
    ]);
    const counts = used.map((currency) => [`in:${currency}`, 1]);
    return {
      hasFigure: true,
      sums: Object.fromEntries(sums) as Record<string, string>,
      counts: Object.fromEntries(counts) as Record<string, number>,
    };
  },
  read(partial, coverage) {
    const used = currencies.filter((currency) => (partial.counts[`in:${currency}`] ?? 0) > 0);
    const parts = used.map((currency) => ({ key: currency, amount: sumAt(partial, currency) }));
    const isOpen = isPartial(coverage);
    const flags = isOpen ? (['AT_LEAST'] as const) : [];
    if (parts.length > 1) return { kind: 'TOTAL', ...noEnds, parts, flags };
    const total = parts[0]?.amount ?? '0';
    return { kind: 'TOTAL', ...sumEnds(total, coverage.withFigure.respondents > 0, isOpen), parts, flags };
  },
};
