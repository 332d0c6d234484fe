import type { TargetVerdict } from './evaluations.js';
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

type Measured = Pick<PlanTargetView, 'itemId' | 'phrase' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear'>;

/** A target that the plan before leaves to think of: not carried on, or missed by its evaluation. */
export type DroppedTargetView = Measured & { verdict: TargetVerdict | null; note: string | null; isCarried: boolean };

/** A target of a plan and what the plans below make of it. */
export type AlignedTargetView = Measured & { carried: CarriedTarget[]; missing: MissingTarget[] };
