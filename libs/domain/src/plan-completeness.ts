import type { PlanCounts } from '@lotrinh/contracts';

/** A rule of completeness that rows break, with the number of them; the sentence is `plan.lack.<rule>`. */
export type PlanLack = { rule: PlanLackRule; table: 'TARGETS' | 'TASKS'; count: number };
export type PlanLackRule =
  'targetValue' | 'targetYear' | 'targetOwner' | 'taskLead' | 'taskTime' | 'taskCost' | 'noTargets' | 'noTasks';

/** What a plan still lacks: a target has a value, a year and an owner; a task has a lead, a time and money. */
export function planLacks(counts: PlanCounts): PlanLack[] {
  const lacks: PlanLack[] = [
    { rule: 'noTargets', table: 'TARGETS', count: counts.targets === 0 ? 1 : 0 },
    { rule: 'targetValue', table: 'TARGETS', count: counts.targetsWithoutValue },
    { rule: 'targetYear', table: 'TARGETS', count: counts.targetsWithoutYear },
    { rule: 'targetOwner', table: 'TARGETS', count: counts.targetsWithoutOwner },
    { rule: 'noTasks', table: 'TASKS', count: counts.tasks === 0 ? 1 : 0 },
    { rule: 'taskLead', table: 'TASKS', count: counts.tasksWithoutLead },
    { rule: 'taskTime', table: 'TASKS', count: counts.tasksWithoutTime },
    { rule: 'taskCost', table: 'TASKS', count: counts.tasksWithoutCost },
  ];
  return lacks.filter((lack) => lack.count > 0);
}

/** Whole percent of complete targets and tasks, rounded down so that 100 means all; null where there are none. */
export function planCompleteness(
  counts: Pick<PlanCounts, 'targets' | 'tasks' | 'targetsComplete' | 'tasksComplete'>,
): number | null {
  const all = counts.targets + counts.tasks;
  if (all === 0) return null;
  return Math.floor(((counts.targetsComplete + counts.tasksComplete) * 100) / all);
}
