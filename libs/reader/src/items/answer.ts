import { foldKeepingLength } from '@lotrinh/text';
import type { ReportedValue } from '../draft.js';
import { type Measure, findMeasures } from './measure.js';

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
  const measures = findMeasures(words, 'stated');
  if (DENIES.test(folded) && measures.length > 0 && folded.length < 60 && !/(?:moi|chi|con|nhung)\s/.test(folded))
    return { status: 'conflicted', measures };
  if (measures.length === 0 && PENDING.test(folded)) return { status: 'pending', measures };
  if (measures.length === 0 && NO_DATA.test(folded)) return { status: 'no_data', measures };
  return { status: 'value', measures };
}

const COUNTED: [RegExp, string][] = [
  [/^t[yi] (?:le|trong)/, '%'],
  [/(?:can bo|cong chuc|vien chuc|nguoi|nhan luc|lao dong|chuyen trach|bien che|hoc vien)/, 'người'],
  [/(?:don vi|co quan|phong ban)/, 'đơn vị'],
];

/** The unit of a bare number, told by the indicator: "Tổng số cán bộ" counts people. Null where it says none. */
export function unitByIndicator(indicator: string): string | null {
  const folded = foldKeepingLength(indicator).replace(/\s+/g, ' ').trim();
  if (/^t[yi] (?:le|trong)/.test(folded)) return '%';
  const noun = /(?:tong so|so luong|so)(?: trung binh| luong)?\s+([\s\S]{2,40})/.exec(folded)?.[1] ?? '';
  return COUNTED.find(([pattern]) => new RegExp(`^(?:cac )?${pattern.source}`).test(noun))?.[1] ?? null;
}
