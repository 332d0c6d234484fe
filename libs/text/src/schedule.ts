import { foldKeepingLength } from './fold.js';

export type ScheduleKind =
  'YEAR' | 'RANGE' | 'ANNUAL' | 'CONTINUOUS' | 'BY_YEAR' | 'PERIODIC' | 'ADHOC' | 'UNSPECIFIED';

/** When something is to be done, as far as it is printed. "Hàng năm" has a recurrence and no years. */
export type Schedule = {
  kind: ScheduleKind;
  startYear: number | null;
  endYear: number | null;
  recurrence: 'annual' | 'continuous' | null;
  verbatim: string;
};

const YEAR = '((?:19|20)\\d{2})';
const MOMENT =
  `(?:(?:ngay\\s*)?\\d{1,2}\\s+thang\\s+\\d{1,2}\\s+nam\\s*|(?:ngay\\s*)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*|(?:thang\\s*)?\\d{1,2}\\s*[/-]\\s*|quy\\s*(?:i{1,3}|iv|[1-4])(?:\\s*(?:,|-|va|den)\\s*(?:quy\\s*)?(?:i{1,3}|iv|[1-4]))*(?:\\s*[/-]\\s*|\\s+nam\\s+|,?\\s+)|` +
  `thang\\s*\\d{1,2}\\s+nam\\s+|(?:tu\\s+)?thang\\s*\\d{1,2}\\s*(?:-|den)\\s*(?:thang\\s*)?\\d{1,2}\\s*[/]\\s*|(?:trong\\s+)?nam\\s*|6 thang (?:dau|cuoi) nam\\s*)?`;
const WHEN = `${MOMENT}${YEAR}`;

const one = new RegExp(`^(?:thuc hien |trien khai |du kien )?(?:trong )?${WHEN}$`);
const range = new RegExp(`^(?:giai doan |tu )?(?:tu )?${WHEN}\\s*(?:-|den|toi|->|→)\\s*(?:het )?${WHEN}$`);
const byYear = new RegExp(
  `^(?:can ban |co ban |phan dau )?(?:hoan thanh|hoan tat|xong|den|truoc|cham nhat|khong muon hon|den het|den truoc)[\\s\\p{L},]*?${WHEN}$`,
  'u',
);
const list = new RegExp(`^(?:cac nam |nam )?${YEAR}(?:\\s*(?:,|;|va)\\s*(?:nam )?${YEAR})+$`);
const FOLLOWING = '(?: tro di|,? va (?:cac|nhung) nam (?:tiep theo|sau|ke tiep)|,? va hang nam)';
const onward = new RegExp(`^(?:bat dau )?(?:tu ${WHEN}${FOLLOWING}?|${WHEN}${FOLLOWING})$`);

// Hằng năm and hàng năm fold alike; "quý IV hằng năm" recurs each year too.
const ANNUAL =
  /^(?:(?:dinh ky|quy (?:i{1,3}|iv)|thang \d{1,2}|truoc ngay [\d/]+)\s+)?(?:hang|moi)\s+nam$|^(?:theo|tung)\s+nam$|^thuong nien$/;
const CONTINUOUS = /^(?:thuong xuyen|lien tuc)(?:[,;]?\s*(?:lien tuc|hang nam|hang ngay|dinh ky))?$/;
const PERIODIC =
  /^(?:dinh ky|hang (?:quy|thang|tuan|ngay)|moi (?:quy|thang|tuan)|6 thang(?! (?:dau|cuoi) nam)(?:\/lan)?)/;
const ADHOC = /^(?:dot xuat|khi co (?:yeu cau|phat sinh)|theo yeu cau)/;
const ROADMAP = /^(?:theo (?:lo trinh|tien do|ke hoach|quy dinh|huong dan)|chua xac dinh)/;

const yearsIn = (folded: string): number[] =>
  [...folded.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((m) => Number(m[0]));

type Reading = Omit<Schedule, 'verbatim'>;

const dated = (
  kind: ScheduleKind,
  startYear: number | null,
  endYear: number | null,
  recurrence: Schedule['recurrence'] = null,
): Reading => ({
  kind,
  startYear,
  endYear,
  recurrence,
});

function readRecurrence(printed: string): Reading | null {
  const folded = printed.replace(/^(?:thuc hien|trien khai|duy tri|tien hanh)\s+/, '');
  if (ANNUAL.test(folded)) return dated('ANNUAL', null, null, 'annual');
  if (CONTINUOUS.test(folded)) return dated('CONTINUOUS', null, null, 'continuous');
  if (ADHOC.test(folded)) return dated('ADHOC', null, null);
  if (PERIODIC.test(folded)) return dated('PERIODIC', null, null);
  if (ROADMAP.test(folded)) return dated('UNSPECIFIED', null, null);
  return null;
}

function readYears(folded: string): Reading | null {
  const years = yearsIn(folded);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || last < first) return null;
  if (range.test(folded) && years.length === 2) return dated(first === last ? 'YEAR' : 'RANGE', first, last);
  if (byYear.test(folded) && years.length === 1) return dated('BY_YEAR', null, last);
  if (list.test(folded)) return dated('RANGE', first, last);
  if (onward.test(folded)) return dated('RANGE', first, null);
  if (one.test(folded)) return dated('YEAR', first, last);
  return null;
}

/**
 * A time cell or clause of a plan: "2010-2012", "Hàng năm", "Thường xuyên", "hoàn thành năm 2021", "Quý II/2026", "2021, 2022",
 * "Thường xuyên, 2021-2025". Null where the text says something else, or a range runs backwards.
 */
export function parseSchedule(text: string): Schedule | null {
  const verbatim = text.trim().replace(/\s+/g, ' ');
  const folded = foldKeepingLength(verbatim)
    .replace(/^[([]|[)\].;,]+$/g, '')
    .trim();
  if (folded === '') return null;
  const whole = readRecurrence(folded) ?? readYears(folded);
  if (whole !== null) return { ...whole, verbatim };
  // A recurrence and years together: "Hằng năm, giai đoạn 2021 - 2025", "2021-2025 (thường xuyên)".
  const parts = folded.split(/[,;()]\s*|\s+(?=trong giai doan|giai doan)/).filter((part) => part.trim() !== '');
  if (parts.length !== 2) return null;
  const recurrence = parts.map((part) => readRecurrence(part.trim())).find((r) => r?.recurrence);
  const years = parts.map((part) => readYears(part.trim().replace(/^trong /, ''))).find((r) => r !== null);
  if (!recurrence || !years) return null;
  return { ...recurrence, startYear: years.startYear, endYear: years.endYear, verbatim };
}
