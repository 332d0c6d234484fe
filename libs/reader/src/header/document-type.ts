import { foldKeepingLength } from '@lotrinh/text';
import type { DocumentKind } from '../draft.js';

/** Kinds of documents as their type line prints them (Nghị định 30/2020 Annex III; party documents beside them). Longest first. */
const TYPES: readonly (readonly [string, string, DocumentKind])[] = [
  ['chuong trinh hanh dong', 'Chương trình hành động', 'action_programme'],
  ['ke hoach hanh dong', 'Kế hoạch hành động', 'plan'],
  ['ke hoach', 'Kế hoạch', 'plan'],
  ['chuong trinh', 'Chương trình', 'action_programme'],
  ['quyet dinh', 'Quyết định', 'decision'],
  ['nghi quyet', 'Nghị quyết', 'policy_resolution'],
  ['ket luan', 'Kết luận', 'policy_resolution'],
  ['chi thi', 'Chỉ thị', 'policy_resolution'],
  ['bao cao', 'Báo cáo', 'report'],
  ['huong dan', 'Hướng dẫn', 'guidance'],
  ['cong van', 'Công văn', 'guidance'],
  ['cong dien', 'Công điện', 'guidance'],
  ['thong bao', 'Thông báo', 'guidance'],
  ['de an', 'Đề án', 'plan'],
  ['chien luoc', 'Chiến lược', 'plan'],
  ['phuong an', 'Phương án', 'plan'],
];

export type DocumentType = { vi: string; kind: DocumentKind };

/** The type that opens a line, and how many characters it takes; null where the line names no type. */
export function typeAt(line: string): (DocumentType & { length: number }) | null {
  const words = foldKeepingLength(line);
  for (const [word, vi, kind] of TYPES)
    if (words.startsWith(word) && !/[a-z]/.test(words.charAt(word.length))) return { vi, kind, length: word.length };
  return null;
}

/** The kind of a type named in words ("Kế hoạch"). */
export function kindOfType(vi: string): DocumentKind | null {
  return TYPES.find(([, name]) => name === vi)?.[2] ?? null;
}

/** A letter has no type line; its subject says whether it reports or guides. */
export function letterType(subject: string): DocumentType {
  const words = foldKeepingLength(subject);
  return /^(?:v\/v|ve viec|ve)?\s*(?:gui )?bao cao/.test(words.trim())
    ? { vi: 'Công văn (báo cáo)', kind: 'report' }
    : { vi: 'Công văn', kind: 'guidance' };
}
