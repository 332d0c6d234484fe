import type { PeriodKind, PeriodView } from '@lotrinh/contracts';
import { addDays } from '../working-days.js';

const dayMs = 86_400_000;
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one day to another; negative where `to` is earlier. */
export const daysFrom = (from: string, to: string): number => Math.round((toTime(to) - toTime(from)) / dayMs);

/** Months that lie between the beginnings of two periods of one kind. Nine months are reported once a year. */
const step: Record<Exclude<PeriodKind, 'OTHER'>, number> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  NINE_MONTHS: 12,
  YEAR: 12,
};

/** The same day of a later month, its last one where the month is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const first = lastOfMonth.toISOString().slice(0, 8);
  return `${first}${String(Math.min(date, lastOfMonth.getUTCDate())).padStart(2, '0')}`;
}

/** The period after one of the same kind, without a gap: 15/12 – 14/6 is followed by 15/6 – 14/12. */
export function nextPeriod({ kind, dataFrom, dataTo, reportingYear }: PeriodView): PeriodView {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const after = addDays(dataTo, 1);
  const later = (day: string): string =>
    kind === 'OTHER' ? addDays(day, daysFrom(dataFrom, after)) : addMonths(day, step[kind]);
  // The end moves by the day after it, so that the last of a month stays the last.
  const end = addDays(later(after), -1);
  return {
    ...{ kind, dataFrom: kind === 'NINE_MONTHS' ? later(dataFrom) : after, dataTo: end },
    reportingYear: reportingYear + yearOf(end) - yearOf(dataTo),
  };
}

/** A day that keeps its distance to the end of the period: a deadline four days after it stays four days after it. */
export const keptDistance = (day: string, from: Pick<PeriodView, 'dataTo'>, to: Pick<PeriodView, 'dataTo'>): string =>
  addDays(to.dataTo, daysFrom(from.dataTo, day));
