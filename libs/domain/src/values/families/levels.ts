import { addDecimals, normalizeDecimal } from '@lotrinh/text';
import { noEnds, shareEnds } from '../bounds.js';
import { countAt, countsUnder, excluded, type Family, type Reading, sumAt } from '../family.js';
import type { PartialFigure } from '../partial.js';

const levelPrefix = 'level:';

/** LEVEL_DISTRIBUTION: how many at each level, level by level; a level no longer defined keeps its place at the end. */
export const levelDistribution: Family = {
  hasWholes: false,
  contribute({ state, levels, knownDenominator }) {
    if (state === 'NONE_EXISTS') return { hasFigure: true };
    if (state === 'REPORTED') {
      const sums = Object.entries(levels).map(([level, count]) => [levelPrefix + level, normalizeDecimal(count)]);
      return { hasFigure: true, sums: Object.fromEntries(sums) as Record<string, string> };
    }
    return knownDenominator === null
      ? { hasFigure: false, counts: { open: 1 } }
      : { hasFigure: false, sums: { unknown: normalizeDecimal(knownDenominator) } };
  },
  read(partial, _coverage, { levels }) {
    const keys = Object.keys(partial.sums).flatMap((key) =>
      key.startsWith(levelPrefix) ? [key.slice(levelPrefix.length)] : [],
    );
    const parts = inOrder(levels, keys).map((key) => ({ key, amount: sumAt(partial, levelPrefix + key) }));
    return { kind: 'DISTRIBUTION', ...noEnds, parts };
  },
};

/** Keys of the definition first, in its order, each even where it has nothing; others after them. */
const inOrder = (defined: readonly string[], keys: readonly string[]): string[] => [
  ...defined,
  ...keys.filter((key) => !defined.includes(key)),
];

/** The share at `level` and above (R81), or at it alone where levels exclude each other (L18). */
export const shareAtLevel =
  (level: string): Family['read'] =>
  (partial, coverage, { levels, levelsExclude }) => {
    const at = levels.indexOf(level);
    const counted = at === -1 ? [] : levelsExclude ? [level] : levels.slice(at);
    const of = (keys: readonly string[]): string =>
      addDecimals(...keys.map((key) => sumAt(partial, levelPrefix + key)));
    const ends = shareEnds({
      part: of(counted),
      whole: of(levels),
      unknownWhole: sumAt(partial, 'unknown'),
      emptyWhole: '0',
      isOpen: countAt(partial, 'open') > 0 || coverage.unassignedUnits > 0,
      isEmptyOpen: false,
      mayExceedWhole: false,
    });
    const isUndefined = ends.exact === null && coverage.withFigure.respondents > 0;
    return { kind: 'SHARE', ...ends, flags: isUndefined ? ['UNDEFINED'] : [] };
  };

const codePrefix = 'code:';

const codes = (states: Partial<Record<string, string>>): Family['contribute'] =>
  function contribute({ state, code }) {
    const word = state === 'REPORTED' ? code : (states[state] ?? null);
    return word === null ? excluded : { hasFigure: true, counts: { [codePrefix + word]: 1 } };
  };

const readCodes = (partial: PartialFigure, defined: readonly string[]): Reading => {
  const found = countsUnder(partial, codePrefix).map(([key]) => key);
  const parts = inOrder(defined, found).map((key) => ({ key, amount: String(countAt(partial, codePrefix + key)) }));
  return { kind: 'DISTRIBUTION', ...noEnds, parts };
};

/** ORDINAL: how many stand at each word of the list; the words of no value are such words too. Never a mean. */
export const ordinal: Family = {
  hasWholes: false,
  contribute: codes({ NONE_EXISTS: 'NONE_EXISTS', IN_PROGRESS: 'IN_PROGRESS' }),
  read: (partial, _coverage, { levels }) => readCodes(partial, levels),
};

/** MILESTONE: how many were reached in time, late, or are open. */
export const milestone: Family = {
  hasWholes: false,
  contribute: codes({ NONE_EXISTS: 'OPEN', IN_PROGRESS: 'OPEN' }),
  read: (partial) => readCodes(partial, ['MET', 'LATE', 'OPEN']),
};
