import { Injectable } from '@nestjs/common';

/** Calendar day in Vietnam of an instant, as `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant);
}

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
