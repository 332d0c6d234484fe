import type { Period, Task, Warning } from '../draft.js';

/** Tasks planned outside the period (L4); within the orientation horizon they are allowed and only counted (L11). */
export function scheduleWarnings(period: Period | null, tasks: readonly Task[]): Warning[] {
  if (period === null || (period.start === null && period.end === null)) return [];
  const warnings: Warning[] = [];
  let oriented = 0;
  let latest = 0;
  for (const task of tasks) {
    const last = task.endYear ?? task.startYear;
    if (last === null) continue;
    if (period.start !== null && last < period.start) {
      warnings.push({
        code: 'deadline_before_period',
        params: { task: task.name, year: last, start: period.start },
        span: task.span,
      });
    } else if (period.end !== null && last > period.end) {
      if (period.orientationTo !== null && last <= period.orientationTo) {
        oriented += 1;
        latest = Math.max(latest, last);
      } else
        warnings.push({
          code: 'deadline_after_period',
          params: { task: task.name, year: last, end: period.end },
          span: task.span,
        });
    }
  }
  if (oriented > 0)
    warnings.push({
      code: 'deadline_in_orientation',
      params: { count: oriented, year: latest, end: period.end ?? '' },
      span: null,
    });
  return warnings;
}
