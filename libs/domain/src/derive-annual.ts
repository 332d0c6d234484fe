import type {
  DerivedFate,
  DerivedRowView,
  PlanFundingView,
  PlanTargetView,
  PlanTaskView,
  TargetVerdict,
} from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';

type ParentRows = { targets: PlanTargetView[]; tasks: PlanTaskView[]; funding: PlanFundingView[] };

/** What the plan of one year takes over from the plan above it, row by row in printed order. */
export function deriveAnnual({ targets, tasks, funding }: ParentRows, year: number): DerivedRowView[] {
  const milestones = nextMilestones(targets, year);
  const taskFates = new Map(tasks.map((task) => [task.itemId, taskFate(task, year)]));
  keepParents(tasks, taskFates);
  return [
    ...targets.map((row): DerivedRowView => ({
      kind: 'TARGET',
      itemId: row.itemId,
      label: row.phrase,
      fate: targetFate(row, year, milestones),
    })),
    ...tasks.map((row): DerivedRowView => ({
      kind: 'TASK',
      itemId: row.itemId,
      label: row.name,
      fate: taskFates.get(row.itemId) ?? 'OUTSIDE',
    })),
    ...funding.map((row): DerivedRowView => ({
      kind: 'FUNDING',
      itemId: row.itemId,
      label: row.printed,
      fate: row.year === year ? 'OF_YEAR' : 'OUTSIDE',
    })),
  ];
}

/** Targets of the plan before whose measure the plan after it no longer has, in printed order; each measure once. */
export function droppedTargets(before: PlanTargetView[], after: PlanTargetView[]): PlanTargetView[] {
  const kept = new Set(after.map(measureOf));
  return before.filter((row) => {
    const measure = measureOf(row);
    const isDropped = !kept.has(measure);
    kept.add(measure);
    return isDropped;
  });
}

/** Those verdicts after which nothing of a target is left to do, and those that say it was missed. */
const done: readonly (TargetVerdict | null)[] = ['MET', 'EXCEEDED'];
const missed: readonly (TargetVerdict | null)[] = ['NOT_MET', 'UNLIKELY'];

/**
 * What the plan before leaves to think of, in printed order: targets that were missed, also where the plan after it carries them
 * on, and those it does not carry on, unless they were met.
 */
export function openTargets(
  before: PlanTargetView[],
  after: PlanTargetView[],
  verdictOf: (itemId: string) => TargetVerdict | null,
): { target: PlanTargetView; isCarried: boolean }[] {
  const carried = new Set(after.map(measureOf));
  const dropped = new Set(droppedTargets(before, after));
  return before
    .filter((target) => {
      const verdict = verdictOf(target.itemId);
      return missed.includes(verdict) || (dropped.has(target) && !done.includes(verdict));
    })
    .map((target) => ({ target, isCarried: carried.has(measureOf(target)) }));
}

/** Levels of one measure over the years have its wording, population and scope in common. */
const measureOf = (row: Pick<PlanTargetView, 'phrase' | 'population' | 'scope'>): string =>
  fold([row.phrase, row.population, row.scope].join('|'));

/** The year that counts for each measure: the year itself where a level is set for it, else the next one. */
function nextMilestones(targets: PlanTargetView[], year: number): Map<string, number> {
  const next = new Map<string, number>();
  for (const row of targets) {
    if (row.targetYear === null || row.targetYear < year) continue;
    const measure = measureOf(row);
    next.set(measure, Math.min(next.get(measure) ?? row.targetYear, row.targetYear));
  }
  return next;
}

function targetFate(row: PlanTargetView, year: number, milestones: Map<string, number>): DerivedFate {
  if (row.targetYear === null) return 'UNDATED';
  if (row.targetYear === year) return 'OF_YEAR';
  return milestones.get(measureOf(row)) === row.targetYear ? 'LATER_MILESTONE' : 'OUTSIDE';
}

function taskFate({ startYear, endYear, dueOn, recurrence }: PlanTaskView, year: number): DerivedFate {
  const due = dueOn === null ? null : Number(dueOn.slice(0, 4));
  const last = endYear ?? due ?? (recurrence === null ? startYear : null);
  if ((startYear !== null && startYear > year) || (last !== null && last < year)) return 'OUTSIDE';
  if (recurrence !== null) return 'CONTINUES';
  if (startYear === null) return last === null ? 'UNDATED' : 'OF_YEAR';
  return startYear < year ? 'CONTINUES' : 'OF_YEAR';
}

/** A task stands under its parent, so the parent of one that is taken is taken as well. */
function keepParents(tasks: PlanTaskView[], fates: Map<string, DerivedFate>): void {
  const byId = new Map(tasks.map((task) => [task.itemId, task]));
  for (const task of tasks) {
    if (fates.get(task.itemId) === 'OUTSIDE') continue;
    for (let above = task.parentItemId; above !== null && fates.get(above) === 'OUTSIDE';) {
      fates.set(above, 'OF_YEAR');
      above = byId.get(above)?.parentItemId ?? null;
    }
  }
}
