/** A weekday on which state agencies do not work, or a Saturday or Sunday worked in exchange. */
export const calendarDayKinds = ['OFF', 'WORKING'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

export const calendarLimits = { name: 200, firstYear: 2020, lastYear: 2100, workingDays: 250 } as const;

/** A day that differs from what its weekday says. */
export type CalendarDayView = { day: string; kind: CalendarDayKind; name: string };

/** One year of the calendar. */
export type CalendarYearView = { year: number; days: CalendarDayView[]; mayManage: boolean };

export type WorkingDeadlineView = { from: string; workingDays: number; deadline: string };
