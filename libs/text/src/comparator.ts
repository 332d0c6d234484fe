import type { Decimal } from './decimal.js';

/** eq: a bare figure (monitoring reads it as "at least"); the rest as their names say. */
export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'range' | 'approx';

const BEFORE: readonly (readonly [Comparator, string])[] = [
  ['gte', 'it nhat|toi thieu|thap nhat|khong duoi|khong thap hon|khong it hon|khong nho hon|lon hon hoac bang|>=|≥'],
  [
    'lte',
    'khong(?: con)? qua|khong vuot qua|khong vuot|khong lon hon|khong cao hon|khong nhieu hon|toi da|nhieu nhat|nho hon hoac bang|<=|≤',
  ],
  ['lt', 'xuong duoi|it hon|nho hon|thap hon|duoi|<'],
  ['gt', 'nhieu hon|lon hon|cao hon|vuot tren|vuot|tren|hon|>'],
  ['approx', 'khoang|xap xi|uoc dat|uoc tinh|uoc|gan|~|≈'],
];

// Between the comparator and its figure: "tối thiểu đạt được 30%", "ít nhất mỗi đơn vị 01 cán bộ".
const GAP = '(?:\\s+(?:la|dat|dat duoc|co|duoc|can|phai|con|tu|moi\\s+\\p{L}+(?:\\s+\\p{L}+)?|khoang|muc))*';
// "trên" and "hơn" speak of place and kind as well: nothing may stand between them and the figure.
const TIGHT = '(?:\\s+(?:la|muc))?';

const PATTERNS = BEFORE.map(
  ([comparator, words]) =>
    [
      comparator,
      new RegExp(`(?<![\\p{L}])(?:${words})${comparator === 'gt' || comparator === 'lt' ? TIGHT : GAP}\\s*$`, 'u'),
    ] as const,
);

// "nhóm 10 tỉnh dẫn đầu", "trong 30 nước đứng đầu", "top 10": a rank to stay within.
const RANK_BEFORE = /(?:nhom|top|trong so|thuoc|trong)(?:\s+(?:nhom|top|so))?\s*$/u;
const RANK_AFTER = /^[^.;\d]{0,60}?(?:dan dau|dung dau|hang dau|cao nhat|tot nhat)/u;
const RANK_STRONG = /(?:nhom|top)\s*$/u;

// "từ 5", not "đầu tư 5", "thứ tư 5".
const FROM = /(?<!\p{L}|(?:dau|thu|vat|rieng|su)\s)tu\s*$/u;
// "100% cơ quan từ cấp huyện trở lên" bounds the agencies, not the share: no second "từ" may stand between.
const UPWARD = /^(?:(?!\s(?:tu|hang|loai|bac|cap|trinh do)\s)[^.;,\d]){0,30}?\s*tro len(?!\p{L})/u;
const DOWNWARD = /^(?:(?!\s(?:tu|hang|loai|bac|cap|trinh do)\s)[^.;,\d]){0,30}?\s*tro xuong(?!\p{L})/u;

type Reading = { value: Comparator; start: number; end: number };
type Context = { range: boolean; percentValue: Decimal | null };

const WINDOW = 48;

/** The comparator of the figure at `figure` (offsets in folded text) and how far its words reach. */
export function readComparator(
  folded: string,
  figure: { start: number; end: number },
  unitEnd: number,
  context: Context,
): Reading {
  const before = folded.slice(Math.max(0, figure.start - WINDOW), figure.start);
  const from = FROM.exec(before);
  const fromStart = from === null ? figure.start : figure.start - from[0].length;
  if (context.range) return { value: 'range', start: fromStart, end: unitEnd };
  const after = folded.slice(figure.end, unitEnd + WINDOW);
  for (const [value, pattern] of [['gte', UPWARD] as const, ['lte', DOWNWARD] as const]) {
    const match = pattern.exec(after);
    if (match !== null) return { value, start: fromStart, end: figure.end + match[0].length };
  }
  for (const [value, pattern] of PATTERNS) {
    const match = pattern.exec(before);
    if (match === null) continue;
    // More than all of something cannot be asked: "triển khai trên 100% đơn vị" speaks of place.
    if (value === 'gt' && context.percentValue === '100') break;
    return { value, start: figure.start - match[0].length, end: unitEnd };
  }
  const rank = RANK_BEFORE.exec(before);
  if (
    context.percentValue === null &&
    rank !== null &&
    (RANK_STRONG.test(before) || RANK_AFTER.test(folded.slice(figure.end, figure.end + 90)))
  ) {
    return { value: 'lte', start: figure.start - rank[0].length, end: unitEnd };
  }
  return { value: from === null ? 'eq' : 'gte', start: fromStart, end: unitEnd };
}

const DECREASE =
  /(?<!\p{L})(?:cat giam|giam|rut ngan|tiet kiem|thu hep)(?!\s+(?:ngheo|sat|dinh))(?:\s+[^\s\d.;:,]+){0,9}\s*$/u;

/** "decrease" where the figure says by how much something goes down (giảm, rút ngắn, cắt giảm). */
export function readDirection(folded: string, start: number): 'decrease' | null {
  return DECREASE.test(folded.slice(Math.max(0, start - 90), start)) ? 'decrease' : null;
}
