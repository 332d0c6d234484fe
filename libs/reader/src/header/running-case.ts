import { foldKeepingLength } from '@lotrinh/text';
import { clean } from '../context.js';
import { isCapitals } from '../layout/line.js';

/** Types of agencies of more than one word; the field follows with a capital: "Văn phòng Chính phủ", "Tổng cục Thuế". */
const TYPES =
  /^(?:(?:ủy ban|uỷ ban|hội đồng) nhân dân|tổng cục|chi cục|văn phòng|trung tâm|thanh tra|học viện|ngân hàng|bảo hiểm|kho bạc|ban quản lý|ban chấp hành|ban thường vụ|ban chỉ đạo|(?:tỉnh|thành|huyện|quận|đảng) (?:ủy|uỷ)|đảng bộ|thủ tướng|trường đại học|trường cao đẳng|ubnd|hđnd)(?=\s|$)/u;
const AREAS = /^(?:tỉnh|huyện|quận|xã|phường|phố|trấn|khu)$/u;

const LONGEST_NAME = 200;

/**
 * A name printed in capitals, in the case of running text: taken from the document itself where it names the agency there,
 * else by the rules of Nghị định 30/2020, Annex II, as far as words alone tell them.
 */
export function inRunningCase(name: string, text: string): string {
  const printed = clean(name).replace(/[.,;:_\s]+$/u, '');
  if (!isCapitals(printed) || printed.length > LONGEST_NAME) return printed;
  const key = foldKeepingLength(printed).replace(/[^a-z0-9]+/g, '[^a-z0-9]{1,4}');
  const folds = foldKeepingLength(text);
  for (const match of folds.matchAll(new RegExp(`(?<![a-z])${key}(?![a-z])`, 'g'))) {
    const found = clean(text.slice(match.index, match.index + match[0].length));
    if (!isCapitals(found) && /^\p{Lu}/u.test(found)) return found;
  }
  return byRule(printed.toLowerCase());
}

function byRule(lower: string): string {
  const type = TYPES.exec(lower)?.[0] ?? lower.split(' ')[0] ?? '';
  const isCouncil = /nhân dân$|^ubnd|^hđnd/u.test(type);
  // A party committee is followed by the name of its area at once.
  let proper = /(?:ủy|uỷ)$/u.test(type);
  const words = lower.slice(type.length).trim().split(' ').filter(Boolean);
  const rest = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    if (/^(?:ubnd|hđnd)$/u.test(word)) return word.toUpperCase();
    if (word === 'phố' && before === 'thành') return word;
    // No vowel: an abbreviation.
    if (!/[aeiouy]/.test(foldKeepingLength(word)) && word.length > 1) return word.toUpperCase();
    if (proper) return capital(word);
    proper = AREAS.test(before) || AREAS.test(word);
    if (AREAS.test(before)) return capital(word);
    if (AREAS.test(word) || word === 'thành') return word;
    return !isCouncil && (index === 0 || before === 'và' || /^[-–]$/u.test(before)) ? capital(word) : word;
  });
  const head = /^(?:ubnd|hđnd)$/u.test(type) ? type.toUpperCase() : capital(type);
  return [head, ...rest].join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Office and agency as running text prints them: "Chủ tịch Ủy ban nhân dân tỉnh X". */
export function authorityName(office: string, agency: string): string {
  return `${capital(office.toLowerCase())} ${agency}`.trim();
}
