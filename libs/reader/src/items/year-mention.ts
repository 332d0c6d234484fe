import { findDocumentNumbers, foldKeepingLength } from '@lotrinh/text';

/** A year that a text speaks of: the year something shall be reached, one to compare with, or one beyond the plan. */
export type YearMention = { start: number; end: number; year: number; kind: 'target' | 'baseline' | 'orientation' };

const YEAR = '((?:19|20)\\d\\d)(?![\\d/]|\\.\\d)';
const RANGE = new RegExp(`(?:tu )?(?:nam )?(?:19|20)\\d\\d\\s*(?:-|den|toi)\\s*(?:het )?(?:nam )?${YEAR}`, 'g');
const SINGLE = new RegExp(`(?<![\\d/.-])${YEAR}`, 'g');
const DAY = /(?:\d{1,2}[/.-]){1,2}((?:19|20)\d\d)(?!\d)|thang\s+\d{1,2}\s+nam\s+((?:19|20)\d\d)/g;

const COMPARED = /(?:so voi|so cung ky|cung ky)[^.;,]{0,30}$/;
/** "từ 30% năm 2020 lên 60%": the year of the first figure. */
const STARTS_FROM = /^\s*\)?\s*(?:len|xuong)(?:\s+(?!tu )[a-z]+){0,3}\s+\d/;
const BEYOND = /(?:dinh huong|tam nhin|huong toi)[^.;:]{0,40}$/;
/** A year behind one of these dates a document or names it, not an aim. */
const CITED =
  /(?:ngay|luat[^.;,]{0,40}|nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|bo luat)\s*(?:nam\s*)?(?:\d{1,2}[/.-]){0,2}$/;
const DEADLINE = /(?:den|truoc|trong|het|cuoi|cham nhat|hoan thanh)(?:\s+(?:het|truoc|cuoi))?\s*(?:ngay\s*|thang\s*)?$/;

/** Every year mentioned in a text, in order. Years inside document numbers and dates of documents are left out. */
export function yearMentions(text: string): YearMention[] {
  const folded = foldKeepingLength(text)
    .replace(/[\t\n]/g, ' ')
    .replace(/ (?= )/g, ' ');
  const numbers = findDocumentNumbers(text);
  const found: YearMention[] = [];
  const add = (start: number, end: number, year: number): void => {
    if (numbers.some((n) => start < n.end && end > n.start) || found.some((f) => start < f.end && end > f.start))
      return;
    const before = folded.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ');
    if (CITED.test(before.trimEnd() + ' ') && !DEADLINE.test(before.trimEnd())) return;
    const isCompared = COMPARED.test(before) || STARTS_FROM.test(folded.slice(end, end + 40));
    const kind = isCompared ? 'baseline' : BEYOND.test(before) ? 'orientation' : 'target';
    found.push({ start, end, year, kind });
  };
  for (const match of folded.matchAll(RANGE)) add(match.index, match.index + match[0].length, Number(match[1]));
  for (const match of folded.matchAll(DAY)) {
    const before = folded
      .slice(Math.max(0, match.index - 30), match.index)
      .replace(/\s+/g, ' ')
      .trimEnd();
    if (DEADLINE.test(before)) add(match.index, match.index + match[0].length, Number(match[1] ?? match[2]));
    else found.push({ start: match.index, end: match.index + match[0].length, year: NaN, kind: 'baseline' });
  }
  for (const match of folded.matchAll(SINGLE)) add(match.index, match.index + match[0].length, Number(match[1]));
  return found.filter((mention) => !Number.isNaN(mention.year)).sort((a, b) => a.start - b.start);
}

/** The year that a heading sets for what stands under it: "Mục tiêu đến năm 2025, định hướng đến năm 2030" gives 2025. */
export function headingYear(text: string): number | null {
  const mentions = yearMentions(text).filter((mention) => mention.kind !== 'baseline');
  const own = mentions.find((mention) => mention.kind === 'target') ?? mentions[0];
  return own?.year ?? null;
}
