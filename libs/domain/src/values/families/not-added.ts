import type { ExactFraction } from '@lotrinh/contracts';
import { compareDecimals, normalizeDecimal, wholeFraction } from '@lotrinh/text';
import { type Ends, noEnds } from '../bounds.js';
import { countAt, countsUnder, excluded, type Family } from '../family.js';
import type { PartialFigure } from '../partial.js';

const valuesUnder = (partial: PartialFigure, prefix: string): string[] =>
  countsUnder(partial, prefix)
    .map(([value]) => value)
    .sort(compareDecimals);

function span(values: readonly string[]): { low: ExactFraction; high: ExactFraction } | null {
  const [low, high] = [values[0], values.at(-1)];
  return low === undefined || high === undefined ? null : { low: wholeFraction(low), high: wholeFraction(high) };
}

/** A value that belongs to nobody else stays a figure as long as it is alone. */
function alone(values: readonly string[], respondents: number): Ends {
  const [value] = values;
  if (respondents !== 1 || value === undefined) return noEnds;
  const exact = wholeFraction(value);
  return { exact, lowest: exact, highest: exact };
}

const single: Family['contribute'] = ({ state, value }) =>
  state === 'REPORTED' && value !== null
    ? { hasFigure: true, counts: { [`value:${normalizeDecimal(value)}`]: 1 } }
    : excluded;

/** INDEX: scores are not added up, a parent has its own; of several only the smallest and largest are told. */
export const index: Family = {
  hasWholes: false,
  contribute: single,
  read(partial, { expected }) {
    const values = valuesUnder(partial, 'value:');
    return { kind: 'SPREAD', ...alone(values, expected.respondents), range: span(values) };
  },
};

/** RANK: a place in somebody's list; places are never aggregated. */
export const rank: Family = {
  hasWholes: false,
  contribute: single,
  read: (partial, { expected }) => ({ kind: 'LIST', ...alone(valuesUnder(partial, 'value:'), expected.respondents) }),
};

/** RANGE ("dao động từ 40 – 180"): from the smallest lower to the largest upper end. */
export const range: Family = {
  hasWholes: false,
  contribute({ state, rangeLow, rangeHigh }) {
    if (state !== 'REPORTED' || rangeLow === null || rangeHigh === null) return excluded;
    const counts = { [`low:${normalizeDecimal(rangeLow)}`]: 1, [`high:${normalizeDecimal(rangeHigh)}`]: 1 };
    return { hasFigure: true, counts };
  },
  read(partial) {
    const [low, high] = [valuesUnder(partial, 'low:')[0], valuesUnder(partial, 'high:').at(-1)];
    return { kind: 'SPREAD', ...noEnds, range: low === undefined || high === undefined ? null : span([low, high]) };
  },
};

/** NARRATIVE: words are listed, not added; obstacles that were coded are counted. "Không có ý kiến" only where declared. */
export const narrative: Family = {
  hasWholes: false,
  contribute({ state, itemIds }) {
    if (state === 'NONE_EXISTS') return { hasFigure: true };
    if (state !== 'REPORTED') return excluded;
    return { hasFigure: true, counts: Object.fromEntries([...new Set(itemIds)].map((id) => [`item:${id}`, 1])) };
  },
  read(partial) {
    const parts = countsUnder(partial, 'item:').map(([key]) => ({
      key,
      amount: String(countAt(partial, `item:${key}`)),
    }));
    return { kind: 'LIST', ...noEnds, parts };
  },
};
