import { foldKeepingLength, parseSchedule } from '@lotrinh/text';
import { clean } from '../context.js';
import { opensUnitName, splitUnits } from './unit-names.js';

/** When a task is due, as far as it is printed. */
export type Timing = {
  periodText: string | null;
  startYear: number | null;
  endYear: number | null;
  dueDate: string | null;
  recurrence: 'annual' | 'continuous' | null;
};

export const NO_TIMING: Timing = { periodText: null, startYear: null, endYear: null, dueDate: null, recurrence: null };

const DAY_BEFORE = /(?:truoc)(?:\s+ngay)?\s*(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)/;
const DAY_WITHIN = /(?:den|het|trong|cham nhat|ngay)(?:\s+(?:het|ngay))*\s*(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)/;

/** Last valid day: "trước ngày 01/5/2026" is strict and gives 2026-04-30 (O3), "đến ngày 01/5/2026" gives that day. */
export function dueDateOf(text: string): string | null {
  const folded = foldKeepingLength(text).replace(/\s+/g, ' ');
  const strict = DAY_BEFORE.exec(folded);
  const match = strict ?? DAY_WITHIN.exec(folded);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  if (strict !== null) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** A time cell or clause; words that are no schedule keep their text and give no years. */
export function readTiming(text: string): Timing {
  const words = clean(text);
  if (words === '') return NO_TIMING;
  // A narrow column may break a year in two: "10/202 6".
  const schedule = parseSchedule(words) ?? parseSchedule(words.replace(/(?<=\d) (?=\d)/g, '')) ?? looseSchedule(words);
  const dueDate = dueDateOf(words);
  return {
    periodText: words,
    startYear: schedule?.startYear ?? null,
    endYear: schedule?.endYear ?? (dueDate === null ? null : Number(dueDate.slice(0, 4))),
    dueDate,
    recurrence: schedule?.recurrence ?? null,
  };
}

/** What `parseSchedule` refuses as a whole may still hold one clear statement: "Quý III/2023 (sau khi có vốn)". */
function looseSchedule(text: string): Pick<Timing, 'startYear' | 'endYear' | 'recurrence'> | null {
  const folded = foldKeepingLength(text);
  const years = [...folded.matchAll(/(?<![\d/-])((?:19|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  const days = [...folded.matchAll(/[/.-]((?:19|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  const all = [...years, ...days];
  const recurrence = /(?:hang|hang|moi) nam/.test(folded)
    ? 'annual'
    : /thuong xuyen|lien tuc/.test(folded)
      ? 'continuous'
      : null;
  if (all.length === 0) return recurrence === null ? null : { startYear: null, endYear: null, recurrence };
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const deadline = /hoan thanh|truoc|den|het|cham nhat/.test(folded);
  return { startYear: low === high && deadline ? null : low, endYear: high, recurrence };
}

const YEAR = '(?:19|20)\\d\\d';
const MOMENT = `(?:(?:ngay\\s*)?\\d{1,2}[/.-]\\d{1,2}[/.-]|thang\\s*\\d{1,2}\\s*(?:[/-]|nam)\\s*|quy\\s*(?:i{1,3}|iv|[1-4])\\s*(?:[/-]|nam)?\\s*|nam\\s*|giai doan\\s*|6 thang (?:dau|cuoi) nam\\s*)*${YEAR}(?:\\s*(?:-|den)\\s*(?:nam\\s*)?${YEAR})?`;
/** A clause at the end of a task that says when: ", hoàn thành trong năm 2026". */
const TIME_CLAUSE = new RegExp(
  `(?:[,;.(]|\\s-|\\s)\\s*((?:thoi gian(?: thuc hien| hoan thanh)?\\s*:?\\s*|du kien\\s+|phan dau\\s+)?(?:hoan thanh|hoan tat|thuc hien xong|ban hanh|trinh|xong|thuc hien)?\\s*(?:(?:trong|truoc|vao|den|het|cuoi|cham nhat|tu)\\s+)*${MOMENT})\\s*\\)?[.;,\\s]*(?:\\./\\.)?$`,
);
const RECURRENCE_CLAUSE =
  /[,;(]\s*((?:thoi gian(?: thuc hien)?\s*:?\s*)?(?:dinh ky |thuc hien |trien khai )?(?:thuong xuyen|hang nam|hang nam))\s*\)?[.;\s]*$/;

/** The time clause that closes a task, as offsets in its text; null where none does. */
export function timeClause(text: string): { from: number; to: number; joint: number } | null {
  const folded = foldKeepingLength(text).replace(/[\n\t]/g, ' ');
  const match = TIME_CLAUSE.exec(folded) ?? RECURRENCE_CLAUSE.exec(folded);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const from = match.index + match[0].indexOf(words);
  const opener = match[0].charAt(0);
  const closing = /^(?:thoi gian|du kien|phan dau|hoan thanh|hoan tat|thuc hien xong|xong|dinh ky|thuong|hang)/.test(
    words.trim(),
  );
  const separated = opener === ',' || opener === ';' || opener === '(' || opener === '.';
  // "… trong quý IV/2025" says when; "… trong năm 2025" may belong to what is named.
  const moment = /^(?:trong|truoc|den het|cham nhat)\s+(?:quy|thang|ngay|\d)/.test(words.trim());
  if (
    !closing &&
    !moment &&
    !(separated && /^(?:trong|truoc|cham nhat|thuc hien|den|ban hanh|trinh)/.test(words.trim()))
  )
    return null;
  return { from, to: from + words.trimEnd().length, joint: match.index };
}

/** What a line or the tail of a task says of who, when and how much. */
export type Attributes = {
  lead: string[];
  coordination: string[];
  timing: Timing | null;
  cost: string | null;
  source: string | null;
  deliverable: string | null;
};

type Key = keyof Attributes;

const ATTRIBUTES: [Key, RegExp][] = [
  ['coordination', /(?:(?:don vi|co quan|cac don vi|cac co quan)\s+)?phoi hop(?:\s+thuc hien)?(?:\s+la)?\s*:/g],
  [
    'lead',
    /(?:(?:don vi|co quan|cac don vi)\s+)?(?:chu tri(?:\s+thuc hien|\s+trien khai|\s+tham muu)?|dau moi(?:\s+thuc hien)?|chu dau tu)(?:\s+la)?\s*:|(?:don vi|co quan)\s+thuc hien\s*:|phan cong(?:\s+thuc hien)?\s*:/g,
  ],
  [
    'timing',
    /(?:(?:thoi gian|thoi han|tien do|lo trinh)(?:\s+(?:thuc hien|hoan thanh|trien khai|bat dau))?(?:\s+du kien)?|hoan thanh)\s*:/g,
  ],
  ['source', /nguon\s+(?:von|kinh phi)(?:\s+thuc hien)?\s*:/g],
  ['cost', /(?:(?:du kien|tong)\s+)?(?:kinh phi|muc dau tu|muc von)(?:\s+(?:thuc hien|du kien|dau tu))?\s*:/g],
  ['deliverable', /(?:san pham|ket qua|dau ra)(?:\s+(?:dau ra|du kien|thuc hien|can dat|dat duoc))*\s*:/g],
];

/** Where the labelled details of a task begin ("Đơn vị chủ trì: …; thời gian: …") and what they say; null where there are none. */
export function readAttributes(text: string): { from: number; attributes: Attributes } | null {
  const folded = foldKeepingLength(text).replace(/[\n\t]/g, ' ');
  const marks = ATTRIBUTES.flatMap(([key, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({ key, from: match.index, to: match.index + match[0].length })),
  )
    .filter((mark) => mark.from === 0 || /[.;,(\s\-+•*–]\s*$/.test(folded.slice(0, mark.from)))
    .sort((a, b) => a.from - b.from);
  const first = marks[0];
  if (first === undefined) return null;
  const attributes: Attributes = {
    lead: [],
    coordination: [],
    timing: null,
    cost: null,
    source: null,
    deliverable: null,
  };
  marks.forEach((mark, i) => {
    const value = text
      .slice(mark.to, marks[i + 1]?.from ?? text.length)
      .replace(/[\s.;,)(\-+–•]+$/u, '')
      .trim();
    if (value === '') return;
    if (mark.key === 'lead') attributes.lead = splitUnits(value);
    else if (mark.key === 'coordination') attributes.coordination = splitUnits(value);
    else if (mark.key === 'timing') attributes.timing = readTiming(value);
    else attributes[mark.key] = clean(value);
  });
  return { from: first.from, attributes };
}

/** Verbs that open what a unit is to do, after its name: in small letters, "Ban Quản lý" and "Vụ Tổ chức" are names. */
const DUTY_VERB =
  /(?:(?:^|\s)(?:(?<!các\s)tổ chức(?!\s+(?:chính trị|xã hội|có|liên quan|khác|đoàn thể))|tham mưu|xây dựng|triển khai|thực hiện|hướng dẫn|kiểm tra|đôn đốc|theo dõi|tổng hợp|rà soát|trình|báo cáo|đề xuất|nghiên cứu|ban hành|quản lý|vận hành|thẩm định|thẩm tra|bố trí|cân đối|đẩy mạnh|hoàn thành|hoàn thiện|nâng cấp|phát triển|cung cấp|lập|tập huấn|đào tạo|tuyên truyền|đánh giá|giám sát|cập nhật|duy trì|để|trong việc|trong công tác|căn cứ|chịu trách nhiệm|có trách nhiệm|giúp|phổ biến|bảo đảm|đảm bảo|kết nối|tích hợp|lựa chọn|khảo sát|thường xuyên|tăng cường|chỉ đạo|hỗ trợ|xem xét|tiếp tục|chủ động|giám sát|tuyên truyền|xóa|xoá|khắc phục|lắp đặt|mở rộng|khai thác|số hóa|số hoá|bồi dưỡng|trang bị|thiết lập|hình thành|công bố|ứng dụng|phân tích|tiếp nhận|thu thập|chia sẻ|phối hợp|chủ trì|quán triệt|sắp xếp|đề nghị|kịp thời)|\slãnh đạo(?=,|\s+(?:chỉ đạo|việc|thực hiện)))(?![\p{L}])/u;

/** The units named from `from` on, up to the verb of what they are to do. */
export function unitsFrom(text: string, from: number): string[] {
  const rest = text.slice(from);
  const stop = Math.min(
    ...[
      /[.;:(]/u.exec(rest)?.index ?? rest.length,
      DUTY_VERB.exec(rest)?.index ?? rest.length,
      /,\s*(?=chủ trì|phối hợp)/iu.exec(rest)?.index ?? rest.length,
    ],
  );
  return splitUnits(rest.slice(0, stop)).filter(opensUnitName);
}

const COORDINATE = /phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+/iu;

/** "Giao Sở A chủ trì, phối hợp với Sở B và các đơn vị liên quan xây dựng …": who leads, who helps. */
export function readAssignment(text: string): { lead: string[]; coordination: string[] } | null {
  const words = text.replace(/\s/gu, ' ');
  const given = /(?:^|[.;,(]\s*|\s)(?:[Gg]iao|[Pp]hân công)\s+(?:cho\s+)?(?=\p{Lu}|[Cc]ác\s)/u.exec(words);
  const leads = /(?:chủ trì|làm đầu mối|là đầu mối|là cơ quan đầu mối)(?![\p{L}])(?!\s*:)/iu.exec(words);
  if (leads === null && given === null) return null;
  const lead =
    given === null
      ? unitsBefore(words, leads?.index ?? 0)
      : unitsFrom(words, given.index + given[0].length).map((name) =>
          name.replace(/\s+(?:chủ trì|là đầu mối|làm đầu mối|phối hợp).*$/iu, ''),
        );
  if (lead.length === 0) return null;
  const coordinate = COORDINATE.exec(words.slice(leads?.index ?? 0));
  const coordination =
    coordinate === null
      ? helpersBehind(words.slice((leads?.index ?? 0) + (leads?.[0].length ?? 0)))
      : unitsFrom(words, (leads?.index ?? 0) + coordinate.index + coordinate[0].length);
  return { lead, coordination };
}

/** "(Sở A chủ trì; Sở B, Sở C phối hợp)": who helps stands before the verb. */
function helpersBehind(rest: string): string[] {
  const match = /^\s*[;,]\s*(?:và\s+)?([^().:]{2,240}?)\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s*(?=[);,.]|$)/iu.exec(
    rest,
  );
  const units = splitUnits(match?.[1] ?? '');
  return units.every((unit) => opensUnitName(unit) && !DUTY_VERB.test(unit)) ? units : [];
}

/** The unit whose name ends right before "chủ trì": from the start of its clause. */
function unitsBefore(text: string, at: number): string[] {
  const head = text.slice(0, at).replace(/[\s,]+$/u, '');
  const from =
    Math.max(head.lastIndexOf(';'), head.lastIndexOf('('), head.search(/\.\s[^.]*$/u), head.lastIndexOf(':')) + 1;
  const clause = head.slice(from).trim();
  const units = splitUnits(clause);
  return units.every((unit) => opensUnitName(unit) && unit.split(' ').length <= 16 && !DUTY_VERB.test(unit))
    ? units
    : [];
}
