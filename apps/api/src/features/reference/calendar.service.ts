import type { CalendarDayView, CalendarYearView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsAnywhere } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';

/** The days of the calendar, kept by administrators for everyone. A day is changed by taking it out and entering it again. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  async year(actor: Actor, year: number): Promise<CalendarYearView> {
    const days = await this.db.query<CalendarDayView>(
      `select day::text as day, kind, name from calendar_day
       where day >= make_date($1::int, 1, 1) and day < make_date($1::int + 1, 1, 1) order by day`,
      [year],
    );
    return { year, days, mayManage: holdsAnywhere(actor, 'reference.manage') };
  }

  /** `record.duplicate` where the day is entered already. */
  async enter(actor: Actor, input: CalendarDayView): Promise<CalendarDayView> {
    demand(holdsAnywhere(actor, 'reference.manage'), 'access.forbidden');
    return this.db.write(actor, async () => {
      await this.db.insert('calendar_day', input);
      await this.record(actor, 'calendar.day_entered', input);
      return input;
    });
  }

  async remove(actor: Actor, day: string): Promise<void> {
    demand(holdsAnywhere(actor, 'reference.manage'), 'access.forbidden');
    await this.db.write(actor, async () => {
      const removed = await this.db.get<CalendarDayView>(
        'delete from calendar_day where day = $1::date returning day::text as day, kind, name',
        [day],
      );
      await this.record(actor, 'calendar.day_removed', removed);
    });
  }

  private record(actor: Actor, action: string, day: CalendarDayView): Promise<void> {
    return this.audit.record(actor, { action, entity: 'calendar_day', entityId: null, changes: { ...day } });
  }
}
