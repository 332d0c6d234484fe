import type { PlanTargetView } from './plans.js';

/** A plan below, as far as one target of the plan above is concerned. */
export type AligningPlan = {
  planId: string;
  unitName: string;
  year: number | null;
};

/** Carried: the level the plan below sets itself. `isBelow`: for the same year it falls short of the level above. */
export type CarriedTarget = AligningPlan &
  Pick<PlanTargetView, 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear'> & { isBelow: boolean };

/** Missing: the target belongs to the year of the plan below, which does not carry it; why, where somebody said so. */
export type MissingTarget = AligningPlan & { reason: string | null };

/** A target of the plan before that the plan after it does not carry on. */
export type DroppedTargetView = Pick<
  PlanTargetView,
  'itemId' | 'phrase' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear'
>;

/** A target of a plan and what the plans below make of it. */
export type AlignedTargetView = DroppedTargetView & { carried: CarriedTarget[]; missing: MissingTarget[] };
