import { findQuantities, foldKeepingLength } from '@lotrinh/text';
import type { ReportedValue } from '../draft.js';
import { type Measure, findMeasures, percentOf } from './measure.js';

/** What a unit answered: figures, or words that say there is none (R87). Never 0 for what is not there. */
export type Answer = { status: ReportedValue['status']; measures: Measure[] };

const PENDING =
  /^(?:hien )?dang (?:xay dung|trien khai|thuc hien|hoan thien|nang cap|thu nghiem|trinh|soan thao|du thao|tong hop|cap nhat|lap|nghien cuu|chuan bi)/;
const NO_DATA = /^(?:hien )?(?:chua|khong)(?![a-z])|^(?:theo quy dinh|khong co|chua co)(?![a-z])/;
const DENIES = /^(?:hien )?(?:chua|khong)(?![a-z])/;

/** Reads the words behind the colon: "620 người", "Đang xây dựng", "chưa sử dụng 95%". */
export function readAnswer(words: string): Answer {
  const folded = foldKeepingLength(words)
    .replace(/^[\s\-:.]+/, '')
    .replace(/\s+/g, ' ');
  const found = findMeasures(words, 'stated');
  const measures = found.length > 0 ? found : bareRatio(words);
  if (DENIES.test(folded) && measures.length > 0 && folded.length < 60 && !/(?:moi|chi|con|nhung)\s/.test(folded))
    return { status: 'conflicted', measures };
  if (measures.length === 0 && PENDING.test(folded)) return { status: 'pending', measures };
  if (measures.length === 0 && NO_DATA.test(folded)) return { status: 'no_data', measures };
  return { status: 'value', measures };
}

/** "9/12" as a whole answer is a share; in running text it may be a day. */
function bareRatio(words: string): Measure[] {
  const match = /^\s*(\d+)\s*\/\s*(\d+)[\s.;]*$/.exec(words);
  const value = match === null ? null : percentOf(match[1] ?? '', match[2] ?? '');
  if (match === null || value === null) return [];
  const start = words.length - words.trimStart().length;
  const end = start + words.trim().replace(/[.;\s]+$/, '').length;
  const rest = { comparator: 'eq', valueMax: null, baseline: null, unit: '%', direction: null, bracket: null } as const;
  return [{ start, end, figure: { start, end }, value, ...rest }];
}

/** The unit of a bare number, told by the indicator: "Tổng số cán bộ" counts people. Null where it says none. */
export function unitByIndicator(indicator: string): string | null {
  const words = indicator.replace(/\s+/gu, ' ').trim();
  if (/^t[ỷỉy] (?:lệ|trọng)/iu.test(words)) return '%';
  const noun = /^(?:tổng số|số lượng|số|tổng)(?: trung bình| bình quân| lượng)*\s+(?:các )?(\p{L}.*)$/iu.exec(
    words,
  )?.[1];
  if (noun === undefined) return null;
  if (/^(?:cán bộ|công chức|viên chức|người|nhân lực|lao động|học viên|nhân sự)/iu.test(noun)) return 'người';
  return findQuantities(`2 ${noun}`)[0]?.unit ?? null;
}
