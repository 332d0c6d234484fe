import type { CalendarDayKind, CalendarDayView } from '@lotrinh/contracts';

/** What the calendar says of single days; every other day follows its weekday. */
export type WorkingCalendar = ReadonlyMap<string, CalendarDayKind>;

/** Days are calendar days in Vietnam, `YYYY-MM-DD`; instants are dates. Nothing here depends on the machine's time zone. */
const dayMs = 86_400_000;
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** No calendar has so many days off in a row; whoever meets this has given one that never works. */
const searchLimit = 400;

/** The calendar day in Vietnam (UTC+7, no daylight saving) of an instant. */
export const dayInVietnam = (instant: Date): string => toDay(instant.getTime() + 7 * 3_600_000);

export function addDays(day: string, days: number): string {
  return toDay(toTime(day) + days * dayMs);
}

export function calendarOf(days: readonly Pick<CalendarDayView, 'day' | 'kind'>[]): WorkingCalendar {
  return new Map(days.map(({ day, kind }) => [day, kind]));
}

/** Monday to Friday, except days off; a Saturday or Sunday worked in exchange counts. */
export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  const kind = calendar.get(day);
  if (kind !== undefined) return kind === 'WORKING';
  const weekday = new Date(toTime(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(calendar: WorkingCalendar, day: string): string {
  for (let tried = 0, candidate = day; tried < searchLimit; tried += 1, candidate = addDays(candidate, 1)) {
    if (isWorkingDay(calendar, candidate)) return candidate;
  }
  throw new Error(`No working day within ${searchLimit} days of ${day}`);
}

/** "Trong 05 ngày làm việc kể từ ngày …": the day it starts does not count, the last day counted is the deadline. */
export function addWorkingDays(calendar: WorkingCalendar, from: string, days: number): string {
  let day = from;
  for (let left = days; left > 0; left -= 1) day = workingDayFrom(calendar, addDays(day, 1));
  return day;
}

/** "Trong 30 ngày kể từ ngày …": every day counts, and only the end moves past a day off. */
export function addCalendarDays(calendar: WorkingCalendar, from: string, days: number): string {
  return workingDayFrom(calendar, addDays(from, days));
}

/** "Trước ngày 01/5" ends on 30/4, working day or not: a deadline named by its date never moves (O3). */
export const lastDayBefore = (day: string): string => addDays(day, -1);

/** The instant of "16 giờ 00 ngày 18/6"; without an hour, the end of the day. */
export function instantOf(day: string, time: string | null = null): Date {
  return new Date(time === null ? toTime(day) + 17 * 3_600_000 - 1 : Date.parse(`${day}T${time}:00+07:00`));
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/** A stretch in which a clock stands: from the request for what lacks to its arrival, or still open. */
export type Pause = { from: string; to: string | null };

/**
 * A deadline in working days whose clock stops: the working days after a pause begins, up to the day it ends, are given back.
 * null while it stands.
 */
export function deadlineWithPauses(
  calendar: WorkingCalendar,
  from: string,
  days: number,
  pauses: readonly Pause[],
): string | null {
  let deadline = addWorkingDays(calendar, from, days);
  for (const pause of [...pauses].sort((a, b) => a.from.localeCompare(b.from))) {
    if (pause.from > deadline) break;
    if (pause.to === null) return null;
    deadline = addWorkingDays(calendar, deadline, workingDaysBetween(calendar, pause.from, pause.to));
  }
  return deadline;
}
