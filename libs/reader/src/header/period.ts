import { foldKeepingLength } from '@lotrinh/text';
import type { Period } from '../draft.js';

const YEAR = '((?:19|20)\\d{2})';
const RANGE = new RegExp(
  `(?:giai doan|thoi ky|trong (?:cac )?nam|nhiem ky|5 nam|05 nam|nam nam|cac nam|nam)\\s*(?:tu nam |tu )?${YEAR}\\s*(?:-|den(?: nam)?)\\s*(?:nam )?${YEAR}`,
);
const FROM_TO = new RegExp(`tu nam ${YEAR} den (?:het )?nam ${YEAR}`);
const BARE_RANGE = new RegExp(`(?:^|[^\\d/])${YEAR}\\s*-\\s*${YEAR}(?![\\d/])`);
const ORIENTATION = new RegExp(`(?:dinh huong|tam nhin|huong toi)[^\\d]{0,40}?${YEAR}`);
const UNTIL = new RegExp(`(?<!dinh huong )(?<!tam nhin )den (?:het )?(?:nam )?${YEAR}`);
const SINGLE = new RegExp(`(?:^|[^a-z])nam(?: hoc)? ${YEAR}`);

/** "ngày 24/3/2008", "ngày 5 tháng 2 năm 2021" and "/2008/" date other documents, not the period of this one. */
const OTHER_DATES = /ngay[^a-z]{1,6}(?:thang[^a-z]{1,6}nam \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})|\d+\/\d{4}\/\S+/g;

/** The period that a title prints; null where it prints none. */
export function periodOf(title: string): Period | null {
  const words = foldKeepingLength(title)
    .replace(/\s+/g, ' ')
    .replace(OTHER_DATES, (match) => ' '.repeat(match.length));
  const orientation = Number(ORIENTATION.exec(words)?.[1] ?? Number.NaN);
  const orientationTo = Number.isNaN(orientation) ? null : orientation;
  const range = RANGE.exec(words) ?? FROM_TO.exec(words) ?? BARE_RANGE.exec(words);
  const plain = words.replace(ORIENTATION, blank);
  const until = UNTIL.exec(plain);
  const single = SINGLE.exec(plain.replace(UNTIL, blank).replace(RANGE, blank));
  if (range && !(single && isOwnYear(words, single.index, range.index)))
    return { start: Number(range[1]), end: Number(range[2]), orientationTo };
  if (single)
    return {
      start: Number(single[1]),
      end: Number(single[1]),
      orientationTo: orientationTo ?? (until ? Number(until[1]) : null),
    };
  if (until) return { start: null, end: Number(until[1]), orientationTo };
  return orientationTo === null ? null : { start: null, end: null, orientationTo };
}

const blank = (match: string): string => ' '.repeat(match.length);

/** "Kế hoạch năm 2025 thực hiện Chương trình giai đoạn 2021-2025", in either order: the year is the plan's, the range the programme's. */
const isOwnYear = (words: string, single: number, range: number): boolean =>
  single < range ||
  (/(?:thuc hien|trien khai)/.test(words.slice(0, range)) && !/va\s*$/.test(words.slice(0, single + 1)));
