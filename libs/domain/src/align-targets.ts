import type { AlignedTargetView, AligningPlan, PlanTargetView } from '@lotrinh/contracts';
import { compareDecimals } from '@lotrinh/text';
import { deriveAnnual } from './derive-annual.js';

type Level = Pick<PlanTargetView, 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear'>;

/** A plan below with the targets it took from the one above and those it left out with a reason, by their ids above. */
export type PlanBelow = AligningPlan & {
  carried: (Level & { ancestorItemId: string })[];
  omitted: { ancestorItemId: string; reason: string }[];
};

/** For every target of a plan: which plans below carry it, and which do not although it belongs to their year. */
export function alignTargets(targets: PlanTargetView[], below: readonly PlanBelow[]): AlignedTargetView[] {
  const proposed = new Map(below.map(({ planId, year }) => [planId, proposedTo(targets, year)]));
  return targets.map(({ itemId, phrase, ...row }) => {
    const level: Level = levelOf(row);
    const carried = below.flatMap(({ planId, unitName, year, carried: rows }) =>
      rows
        .filter(({ ancestorItemId }) => ancestorItemId === itemId)
        .map((own) => ({ planId, unitName, year, ...levelOf(own), isBelow: fallsShort(own, level) })),
    );
    const carriers = new Set(carried.map(({ planId }) => planId));
    const missing = below
      .filter(({ planId }) => !carriers.has(planId) && proposed.get(planId)?.has(itemId))
      .map(({ planId, unitName, year, omitted }) => ({
        ...{ planId, unitName, year },
        reason: omitted.find(({ ancestorItemId }) => ancestorItemId === itemId)?.reason ?? null,
      }));
    return { itemId, phrase, ...level, carried, missing };
  });
}

const levelOf = ({ comparator, value, valueMax, unit, targetYear }: Level): Level => ({
  ...{ comparator, value, valueMax, unit, targetYear },
});

/** The same proposal as when a plan of that year is begun. */
function proposedTo(targets: PlanTargetView[], year: number | null): ReadonlySet<string> {
  if (year === null) return new Set();
  const rows = deriveAnnual({ targets, tasks: [], funding: [] }, year);
  return new Set(rows.filter(({ fate }) => fate !== 'OUTSIDE').map(({ itemId }) => itemId));
}

const atLeast: ReadonlySet<Level['comparator']> = new Set(['eq', 'gte', 'gt'] as const);
const atMost: ReadonlySet<Level['comparator']> = new Set(['lte', 'lt'] as const);

/** A plan of an earlier year may still be on its way; for the same year and unit of measure it must reach the level above. */
function fallsShort(own: Level, above: Level): boolean {
  if (own.value === null || above.value === null) return false;
  if (own.targetYear !== above.targetYear || own.unit !== above.unit) return false;
  const order = compareDecimals(own.value, above.value);
  return (atLeast.has(above.comparator) && order < 0) || (atMost.has(above.comparator) && order > 0);
}
