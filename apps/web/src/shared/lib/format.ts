import type { Locale } from '@lotrinh/messages';

/** State agencies work on one clock. */
const timeZone = 'Asia/Ho_Chi_Minh';

function parts(instant: string | Date): Record<string, string> {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(formatter.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** `09:14 21/11/2026`, in both languages. */
export function formatInstant(instant: string | Date): string {
  const { hour, minute, day, month, year } = parts(instant);
  return `${hour}:${minute} ${day}/${month}/${year}`;
}

/** `09:14` */
export function formatTime(instant: string | Date): string {
  const { hour, minute } = parts(instant);
  return `${hour}:${minute}`;
}

/** A calendar day `2026-11-21` as `21/11/2026`; partial days as `11/2026` and `2026`. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Today's calendar day in Vietnam, `2026-11-21`. */
export function today(now: Date = new Date()): string {
  const { year, month, day } = parts(now);
  return `${year}-${month}-${day}`;
}

/**
 * An exact decimal (`-1234.5`) with the separators of the language: `-1.234,5` or `-1,234.5`. Works on the text, so no
 * digit is lost however long the number.
 */
export function formatDecimal(decimal: string, locale: Locale): string {
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === '') return decimal;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}`;
}
