import type { CheckedPlan, CheckedTask } from '../checked-plan.js';
import { at, nowhere, quoted, type Rule, type Sighting } from '../finding.js';
import { type Outside, outsidePeriod } from '../schedule.js';

function lastYear({ dueOn, endYear, startYear }: CheckedTask): number | null {
  return dueOn === null ? (endYear ?? startYear) : Number(dueOn.slice(0, 4));
}

function tasksThatLie(plan: CheckedPlan, where: Outside): { task: CheckedTask; year: number }[] {
  return plan.tasks.flatMap((task) => {
    const year = lastYear(task);
    return year !== null && outsidePeriod(year, plan.period) === where ? [{ task, year }] : [];
  });
}

/** Work that is due before the period begins (L4). */
export const taskBeforePeriod: Rule = (plan) =>
  tasksThatLie(plan, 'BEFORE').map(({ task, year }) => ({
    place: at('TASKS', task),
    params: { words: quoted(task.name), year, start: plan.period.start },
  }));

/** Work that ends behind the period and every year that the plan looks towards (L11). */
export const taskAfterPeriod: Rule = (plan) =>
  tasksThatLie(plan, 'AFTER').map(({ task, year }) => ({
    place: at('TASKS', task),
    params: { words: quoted(task.name), year, end: plan.period.end },
  }));

/** Work that reaches into the orientation: allowed, and told once (L11). */
export const tasksInOrientation: Rule = (plan): Sighting[] => {
  const late = tasksThatLie(plan, 'ORIENTATION');
  if (late.length === 0) return [];
  const year = Math.max(...late.map((one) => one.year));
  return [{ place: { ...nowhere, table: 'TASKS' }, params: { count: late.length, year, end: plan.period.end } }];
};

/**
 * A target for a year that this plan does not reach, or that lies behind it already. A later milestone of the plan above, towards
 * which a year works, is named on purpose.
 */
export const targetOutsidePeriod: Rule = ({ targets, period }, { parentTargets }) =>
  targets
    .filter(({ targetYear, phrase }) => {
      const where = targetYear === null ? null : outsidePeriod(targetYear, period);
      const isMilestone = parentTargets.some((above) => above.targetYear === targetYear && above.phrase === phrase);
      return where === 'BEFORE' || (where === 'AFTER' && !isMilestone);
    })
    .map((target) => ({
      place: at('TARGETS', target),
      params: { words: quoted(target.phrase), year: target.targetYear },
    }));
