import { foldKeepingLength } from './fold.js';
import { parseRoman } from './roman.js';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** A date as far as it is printed. `iso` is set only for a whole day; what is not printed is null. */
export type PartialDate = {
  iso: string | null;
  year: number | null;
  quarter: number | null;
  month: number | null;
  day: number | null;
  precision: DatePrecision;
  verbatim: string;
};

/** A date in a text: `start` and `end` are UTF-16 offsets of `verbatim`. */
export type FoundDate = PartialDate & { start: number; end: number };

const BLANK = '(?:[.…_]+\\s*|\\s+)';
const YEAR = '((?:19|20)\\d{2})';

type Shape = { pattern: RegExp; fields: readonly ('day' | 'month' | 'quarter' | 'year')[] };

// On folded text, longest shape first. A number group that stays empty is a blank left for the pen.
const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`ngay\\s*(\\d{1,2}|${BLANK})\\s*thang\\s*(\\d{1,2}|${BLANK})\\s*nam\\s*(\\d{4})(?!\\d)`, 'g'),
    fields: ['day', 'month', 'year'],
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?![\d/])/g,
    fields: ['day', 'month', 'year'],
  },
  { pattern: new RegExp(`(?<!\\p{L})ngay\\s+(\\d{1,2})/(\\d{1,2})(?![\\d/])`, 'gu'), fields: ['day', 'month'] },
  {
    pattern: new RegExp(`(?<!\\p{L})ngay\\s+(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?!\\d)`, 'gu'),
    fields: ['day', 'month'],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})thang\\s*(\\d{1,2})\\s*(?:[/-]|nam)\\s*${YEAR}(?!\\d)`, 'gu'),
    fields: ['month', 'year'],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})quy\\s*(i{1,3}|iv|[1-4])\\s*(?:[/-]|nam|,\\s*nam)\\s*${YEAR}(?!\\d)`, 'gu'),
    fields: ['quarter', 'year'],
  },
  { pattern: new RegExp(`(?<![\\d/.])(\\d{1,2})/${YEAR}(?![\\d/])`, 'g'), fields: ['month', 'year'] },
  { pattern: new RegExp(`(?<!\\p{L})nam\\s*${YEAR}(?!\\d)`, 'gu'), fields: ['year'] },
];

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists in the calendar; without a year 29/2 does. */
function possible(day: number | null, month: number | null, year: number | null): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  if (day < 1 || day > 31) return false;
  if (month === null) return true;
  const leap = year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0));
}

const two = (value: number): string => String(value).padStart(2, '0');

const numberOrBlank = (group: string): number | null => (/^\d+$/.test(group) ? Number(group) : null);

function precisionOf(day: number | null, month: number | null, quarter: number | null): DatePrecision {
  if (day !== null) return 'day';
  if (month !== null) return 'month';
  return quarter === null ? 'year' : 'quarter';
}

function readShape(match: RegExpMatchArray, shape: Shape, verbatim: string): PartialDate | null {
  const groups = match.slice(1).filter((group) => !/^[/.-]$/.test(group));
  const read = (field: Shape['fields'][number]): number | null => {
    const index = shape.fields.indexOf(field);
    if (index < 0) return null;
    const group = groups[index] ?? '';
    return field === 'quarter' ? (parseRoman(group) ?? numberOrBlank(group)) : numberOrBlank(group);
  };
  const [day, month, quarter, year] = [read('day'), read('month'), read('quarter'), read('year')];
  if (!possible(day, month, year)) return null;
  const iso = day !== null && month !== null && year !== null ? `${String(year)}-${two(month)}-${two(day)}` : null;
  return { iso, year, quarter, month, day, precision: precisionOf(day, month, quarter), verbatim };
}

/**
 * Every date in a text (NFC), whole or partial, in order and without overlap: "ngày 05 tháng 02 năm 2026", "17/10/2000",
 * "29.10.2010", "tháng 5/2025", "quý II/2026", "ngày … tháng … năm 2021", "năm 2025". A day that does not exist is left out.
 */
export function findDates(text: string): FoundDate[] {
  const folded = foldKeepingLength(text);
  const found: FoundDate[] = [];
  const taken = (start: number, end: number): boolean => found.some((d) => start < d.end && end > d.start);
  for (const shape of SHAPES) {
    for (const match of folded.matchAll(shape.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken(start, end)) continue;
      const date = readShape(match, shape, text.slice(start, end));
      if (date !== null) found.push({ ...date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text that is one date and nothing else (a place before it, as in "Hà Nội, ngày …", is another matter); else null. */
export function parseDateVi(text: string): PartialDate | null {
  const trimmed = text.trim();
  const whole = /^(?:19|20)\d{2}$/.test(trimmed) ? `năm ${trimmed}` : trimmed;
  const [first, ...rest] = findDates(whole);
  if (first === undefined || rest.length > 0 || first.start !== 0 || first.end !== whole.length) return null;
  const { iso, year, quarter, month, day, precision } = first;
  return { iso, year, quarter, month, day, precision, verbatim: trimmed };
}

/** Whether the text is an ISO day (yyyy-mm-dd) that exists. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && possible(Number(match[3]), Number(match[2]), Number(match[1]));
}

/**
 * An ISO day as official documents print it: "ngày 05 tháng 02 năm 2026", zeros before days under 10 and months 1 and 2 only
 * (Nghị định 30/2020, Annex I). Throws RangeError where it is no day.
 */
export function formatDateOfficial(iso: string): string {
  if (!isIsoDay(iso)) throw new RangeError(`Not a day: ${iso}`);
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
}

/** An ISO day as tables and screens print it: "05/02/2026". Throws RangeError where it is no day. */
export function formatDateShort(iso: string): string {
  if (!isIsoDay(iso)) throw new RangeError(`Not a day: ${iso}`);
  return iso.split('-').reverse().join('/');
}
