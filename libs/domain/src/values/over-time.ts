import type { Accumulation, PeriodKind, ValueType } from '@lotrinh/contracts';
import { addDays } from '../working-days.js';
import { emptyPartial, mergePartials, type PartialFigure } from './partial.js';

/** A period by the days of its data, both included: the first half of 2026 is 2025-12-15 to 2026-06-14. */
export type PeriodSpan = { kind: PeriodKind; dataFrom: string; dataTo: string };

export type PeriodPartial = PeriodSpan & { accumulation: Accumulation; partial: PartialFigure };

/** Several periods as one, or why that would be no figure. */
export type OverTime =
  | { ok: true; partial: PartialFigure; dataFrom: string; dataTo: string; isContiguous: boolean }
  | { ok: false; reason: 'NO_PERIOD' | 'MIXED_ACCUMULATIONS' | 'MIXED_KINDS' | 'OVERLAPPING' };

/** What values within a period make over several: ADD parts and wholes apart, or the LAST alone (spec 2 §5.9). */
const withinPeriods: Record<ValueType, 'ADD' | 'LAST'> = {
  RATIO: 'ADD',
  PERCENT_ONLY: 'LAST',
  UNIT_SHARE: 'LAST',
  COUNT_STOCK: 'LAST',
  COUNT_FLOW: 'ADD',
  COUNT_DISTINCT: 'LAST',
  RATE_PER_UNIT: 'LAST',
  LEVEL_DISTRIBUTION: 'LAST',
  ORDINAL: 'LAST',
  REDUCTION: 'ADD',
  MONEY: 'ADD',
  WEIGHTED_MEAN: 'ADD',
  INDEX: 'LAST',
  RANK: 'LAST',
  MILESTONE: 'LAST',
  RANGE: 'ADD',
  DOCUMENT_ISSUED: 'LAST',
  NARRATIVE: 'LAST',
};

const figuresIn = ({ coverage }: PartialFigure): number => coverage['figure'] ?? 0;

/** The coverage of the period with the fewest figures, with every basis that any period has: nothing is said to be more complete. */
function weakest(partials: readonly PartialFigure[]): Record<string, number> {
  const least = partials.reduce((a, b) => (figuresIn(b) < figuresIn(a) ? b : a), partials[0] ?? emptyPartial);
  const bases = new Map<string, number>();
  for (const { coverage } of partials) {
    for (const [key, count] of Object.entries(coverage)) {
      if (key.startsWith('basis:')) bases.set(key, Math.max(count, bases.get(key) ?? 0));
    }
  }
  return { ...least.coverage, ...Object.fromEntries(bases) };
}

function added(partials: readonly PartialFigure[]): PartialFigure {
  const { sums, counts } = mergePartials(partials);
  return mergePartials([{ coverage: weakest(partials), sums, counts }]);
}

/**
 * One figure over several periods. Cumulative values and those at a date are never added, the last one stands for all; flows
 * are added over periods of one kind that do not overlap, since months lie in quarters and quarters in half-years.
 */
export function overTime(valueType: ValueType, periods: readonly PeriodPartial[]): OverTime {
  const ordered = [...periods].sort((a, b) => (a.dataTo < b.dataTo ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return { ok: false, reason: 'NO_PERIOD' };
  if (ordered.some(({ accumulation }) => accumulation !== first.accumulation)) {
    return { ok: false, reason: 'MIXED_ACCUMULATIONS' };
  }
  if (first.accumulation !== 'IN_PERIOD' || withinPeriods[valueType] === 'LAST') {
    return { ok: true, partial: last.partial, dataFrom: last.dataFrom, dataTo: last.dataTo, isContiguous: true };
  }
  if (ordered.some(({ kind }) => kind !== first.kind)) return { ok: false, reason: 'MIXED_KINDS' };
  const steps = ordered.slice(1).map((period, index) => [ordered[index]?.dataTo ?? '', period.dataFrom] as const);
  if (steps.some(([before, from]) => from <= before)) return { ok: false, reason: 'OVERLAPPING' };
  return {
    ok: true,
    partial: added(ordered.map(({ partial }) => partial)),
    dataFrom: first.dataFrom,
    dataTo: last.dataTo,
    isContiguous: steps.every(([before, from]) => from === addDays(before, 1)),
  };
}
