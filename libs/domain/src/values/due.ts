import { addCalendarDays, addWorkingDays, instantOf, lastDayBefore, type WorkingCalendar } from '../working-days.js';

/**
 * How a regime names a deadline: days `YYYY-MM-DD`, hours "16:00" in Vietnam, without one the day's end. ON and BEFORE name a day
 * and never move; only those counted in days move past a day off (spec 9 §6, E33).
 */
export type Term =
  | { kind: 'ON'; day: string; time: string | null }
  | { kind: 'BEFORE'; day: string }
  | { kind: 'DAYS' | 'WORKING_DAYS'; from: string; days: number; time: string | null };

/** The last instant in time. "Trước ngày 01/5" ends with the day before. */
export function dueAt(calendar: WorkingCalendar, term: Term): Date {
  switch (term.kind) {
    case 'ON':
      return instantOf(term.day, term.time);
    case 'BEFORE':
      return instantOf(lastDayBefore(term.day));
    case 'DAYS':
      return instantOf(addCalendarDays(calendar, term.from, term.days), term.time);
    case 'WORKING_DAYS':
      return instantOf(addWorkingDays(calendar, term.from, term.days), term.time);
  }
}
