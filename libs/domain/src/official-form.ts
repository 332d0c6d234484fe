/**
 * The form of administrative documents: Nghị định 30/2020/NĐ-CP, Annex I. Lengths in millimetres, letter sizes in points; a pair
 * is least and most. What writes documents and what checks them read the same rules.
 */
export const officialForm = {
  font: 'Times New Roman',
  paper: { width: 210, height: 297 },
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
  nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  endMark: './.',
  sizes: {
    nationalTitle: [12, 13],
    motto: [13, 14],
    agency: [12, 13],
    number: [13, 13],
    date: [13, 14],
    kind: [13, 14],
    letterSubject: [12, 13],
    body: [13, 14],
    signature: [13, 14],
    recipientsTitle: [12, 12],
    recipients: [11, 11],
    pageNumber: [13, 14],
    annex: [13, 14],
  },
  /** Space between paragraphs, at least, and lines as a multiple of the single one. */
  paragraphGap: 6,
  lines: [1, 1.5],
  indents: [10, 12.7],
} as const;

/** Least and most of a measure. */
export type Bounds = readonly [least: number, most: number];

/** What stands before the office of a signer: for a collective, acting head, deputy, by order, by authorisation. */
export const capacityPrefixes = ['TM.', 'Q.', 'KT.', 'TL.', 'TUQ.'] as const;

/** The day of issue as it is printed: days under 10 and the months 1 and 2 take a 0. Missing parts stay blank for văn thư. */
export function placeAndDate(
  place: string | null,
  date: { year: number | null; month: number | null; day: number | null },
): string {
  const day = date.day === null ? BLANK : String(date.day).padStart(2, '0');
  const month = date.month === null ? BLANK : date.month <= 2 ? `0${date.month}` : String(date.month);
  return `${place ?? BLANK_PLACE}, ngày ${day} tháng ${month} năm ${date.year ?? BLANK}`;
}

const BLANK = '     ';
const BLANK_PLACE = '……………';

/** "Số: 07/KH-BM"; a missing number stays blank for văn thư: "Số:      /KH-BM". */
export function numberLine(number: string | null, symbol: string): string {
  if (number === null) return `Số: ${BLANK}/${symbol}`;
  return `Số: ${paddedNumber(number)}`;
}

/** A running number under 10 takes a 0: "7/KH-BM" becomes "07/KH-BM". */
export const paddedNumber = (number: string): string => number.replace(/^(\d)(?!\d)/u, '0$1');
