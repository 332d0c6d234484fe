import { outsidePeriod } from '@lotrinh/domain';
import type { Period, Task, Warning } from '../draft.js';

/** Tasks planned outside the period (L4); within the orientation horizon they are allowed and only counted (L11). */
export function scheduleWarnings(period: Period | null, tasks: readonly Task[]): Warning[] {
  if (period === null) return [];
  const { start, end } = period;
  const warnings: Warning[] = [];
  const oriented: number[] = [];
  for (const { name, startYear, endYear, span } of tasks) {
    const year = endYear ?? startYear;
    const where = year === null ? null : outsidePeriod(year, period);
    if (year === null || where === null) continue;
    if (where === 'ORIENTATION') oriented.push(year);
    else if (where === 'BEFORE' && start !== null)
      warnings.push({ code: 'deadline_before_period', params: { task: name, year, start }, span });
    else if (where === 'AFTER' && end !== null)
      warnings.push({ code: 'deadline_after_period', params: { task: name, year, end }, span });
  }
  if (oriented.length > 0)
    warnings.push({
      code: 'deadline_in_orientation',
      params: { count: oriented.length, year: Math.max(...oriented), end: end ?? '' },
      span: null,
    });
  return warnings;
}
