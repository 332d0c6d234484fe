import type { Reminder } from '@lotrinh/contracts';
import { workingDaysBetween, type WorkingCalendar } from './working-days.js';

const byDaysLeft = new Map<number, Reminder>([
  [7, 'IN_7'],
  [3, 'IN_3'],
  [1, 'IN_1'],
  [0, 'TODAY'],
  [-1, 'OVERDUE'],
]);

/**
 * Whether work is named in the digest of `today`, a working day; null on other days. Counted in working days, on which digests
 * come, so that none of the five falls on a day without one. What ends on a day off has its last working day the day before.
 */
export function reminderOn(calendar: WorkingCalendar, today: string, dueOn: string): Reminder | null {
  const left =
    dueOn >= today ? workingDaysBetween(calendar, today, dueOn) : -workingDaysBetween(calendar, dueOn, today);
  return byDaysLeft.get(left) ?? null;
}
