import { Injectable } from '@nestjs/common';

/** Calendar day in Vietnam of an instant, as `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant);
}

const shown = new Intl.DateTimeFormat('vi-VN', {
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** An instant on the clock in Vietnam, as files made here print it: `09:14 21/11/2026`. */
export const shownInstant = (instant: Date): string => shown.format(instant);

/** The only source of "now" and "today"; tests set another one. A day is a day in Vietnam (UTC+7, no daylight saving). */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Calendar day in Asia/Ho_Chi_Minh as `YYYY-MM-DD`. */
  today(): string {
    return dayOf(this.now());
  }
}
