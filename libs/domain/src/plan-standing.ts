import { editablePlanStates, issuedPlanStates, type PlanStanding, type PlanState } from '@lotrinh/contracts';

/** The years a plan covers; null where its document names none. */
export type PlanPeriod = { periodStart: number | null; periodEnd: number | null };

/**
 * What people see of a version. `isAmended`: a later issued version amends it. `today` is a day in Vietnam (`YYYY-MM-DD`).
 * An issued plan is in force until the last day of its period; one without an end stays in force.
 */
export function planStanding(state: PlanState, period: PlanPeriod, today: string, isAmended: boolean): PlanStanding {
  if (state !== 'ISSUED') return state;
  if (period.periodEnd !== null && period.periodEnd < Number(today.slice(0, 4))) return 'ENDED';
  return isAmended ? 'AMENDED' : 'IN_FORCE';
}

/**
 * True of a text whose time has passed or that another replaced: what became of it can be said. Its amendments are no texts of
 * their own.
 */
export function isOver(
  { state, isRoot, periodEnd }: { state: PlanState; isRoot: boolean } & Pick<PlanPeriod, 'periodEnd'>,
  today: string,
): boolean {
  if (!isRoot) return false;
  if (state === 'SUPERSEDED') return true;
  return state === 'ISSUED' && periodEnd !== null && periodEnd < Number(today.slice(0, 4));
}

/** True when the content of a version in this state no longer changes. */
export function isIssued(state: PlanState): boolean {
  return issuedPlanStates.some((issued) => issued === state);
}

/** True while the drafter works on the content: it moves in no other state. */
export function isEditable(state: PlanState): boolean {
  return editablePlanStates.some((editable) => editable === state);
}
