import { dayInVietnam, daysFrom } from '@lotrinh/domain';
import type { Report } from '../api/report.js';

/** How far the deadline is, by days of the calendar in Vietnam; null once the report is sent. */
export function dueStanding({ state, dueAt }: Pick<Report, 'state' | 'dueAt'>, now: Date = new Date()) {
  if (state === 'SENT' || state === 'ACCEPTED') return null;
  const due = new Date(dueAt);
  return { days: Math.abs(daysFrom(dayInVietnam(now), dayInVietnam(due))), isOver: now > due };
}
