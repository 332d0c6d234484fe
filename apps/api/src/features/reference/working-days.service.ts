import type { CalendarDayView } from '@lotrinh/contracts';
import { addWorkingDays, calendarOf, type WorkingCalendar, workingDaysBetween } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';

/** Deadlines by the calendar in force; the arithmetic is in `libs/domain`. */
@Injectable()
export class WorkingDays {
  constructor(private readonly db: Db) {}

  /** The last of so many working days after a day, which does not count itself. */
  async after(from: string, workingDays: number): Promise<string> {
    return addWorkingDays(await this.calendarFrom(from), from, workingDays);
  }

  /** The same for several terms by one look at the calendar; null where there is no term. */
  async ends(terms: readonly { from: string; workingDays: number | null }[]): Promise<(string | null)[]> {
    const first = terms.map(({ from }) => from).sort()[0];
    if (first === undefined) return [];
    const calendar = await this.calendarFrom(first);
    return terms.map(({ from, workingDays }) =>
      workingDays === null ? null : addWorkingDays(calendar, from, workingDays),
    );
  }

  /** Deadlines with the working days by which each was missed on the day `until`; 0 where it was kept. */
  async deadlines(
    terms: readonly { from: string; workingDays: number; until: string }[],
  ): Promise<{ dueOn: string; daysLate: number }[]> {
    const first = terms.map(({ from }) => from).sort()[0];
    if (first === undefined) return [];
    const calendar = await this.calendarFrom(first);
    return terms.map(({ from, workingDays, until }) => {
      const dueOn = addWorkingDays(calendar, from, workingDays);
      return { dueOn, daysLate: workingDaysBetween(calendar, dueOn, until) };
    });
  }

  /** What the calendar says of the days from one on. */
  async calendarFrom(day: string): Promise<WorkingCalendar> {
    return calendarOf(
      await this.db.query<CalendarDayView>(
        'select day::text as day, kind, name from calendar_day where day >= $1::date order by day',
        [day],
      ),
    );
  }
}
