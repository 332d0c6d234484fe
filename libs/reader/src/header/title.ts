import type { ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import { isCapitals, wordCount } from '../layout/line.js';
import type { Banner } from './banner.js';
import type { DocumentType } from './document-type.js';
import { kindOfType, letterType, typeAt } from './document-type.js';
import type { HeaderEvidence } from './evidence.js';
import { folded } from './evidence.js';
import { authorityOf, isBareOffice } from './issuer.js';

export type TypeLine = DocumentType & { index: number; length: number };

/** The line that names the type: alone in capitals, or at the start of a title in capitals. "QUYẾT ĐỊNH:" opens the body instead. */
export function findTypeLine(head: readonly ReadNode[]): TypeLine | null {
  let decides: TypeLine | null = null;
  for (const [index, { node }] of head.entries()) {
    if (node.label !== null) continue;
    const text = node.text.trim();
    const found = typeAt(text);
    if (!found || !isCapitals(text.slice(0, found.length))) continue;
    const line = { ...found, index };
    if (!/^\s*:\s*$/u.test(text.slice(found.length)) || text === '') return line;
    decides ??= line;
  }
  return decides;
}

/** Kind and type in words: from the type line, the number, the form of a letter, or the title. */
export function typeOf(
  line: DocumentType | null,
  title: string | null,
  coded: string | null,
  addressed: boolean,
  nodes: readonly ReadNode[],
): DocumentType | null {
  if (line) {
    const isProgramme = line.vi === 'Nghị quyết' && folded(title ?? '').includes('chuong trinh hanh dong');
    return { vi: line.vi, kind: isProgramme ? 'action_programme' : line.kind };
  }
  const kind = coded === null || coded === 'Công văn' ? null : kindOfType(coded);
  if (coded !== null && kind !== null) return { vi: coded, kind };
  if (addressed || folded(title ?? '').startsWith('v/v') || coded === 'Công văn') return letterType(title ?? '');
  if (nodes.some(({ node, part }) => part === 'body' && node.kind === 'section' && /^Điều 1$/iu.test(node.label ?? '')))
    return { vi: 'Quyết định', kind: 'decision' };
  const named = title === null ? null : typeAt(title);
  if (named) return { vi: named.vi, kind: named.kind };
  const self = typeOfItself(nodes);
  if (self !== null) return self;
  const purposes = new Set(nodes.filter(({ node }) => node.kind === 'section').map(({ purpose }) => purpose));
  return purposes.has('objectives') && purposes.has('tasks') ? { vi: 'Kế hoạch', kind: 'plan' } : null;
}

const ITSELF =
  /(?<![\p{L}])(Chương trình hành động|Kế hoạch|Quyết định|Nghị quyết|Báo cáo|Đề án|Chương trình|Chiến lược)\s+này(?![\p{L}])|[Tt]rên đây là\s+(Chương trình hành động|Kế hoạch|Báo cáo)(?![\p{L}])/gu;

/** Where the head is lost, the text still calls itself "Kế hoạch này"; a decision is named only where it comes into force. */
function typeOfItself(nodes: readonly ReadNode[]): DocumentType | null {
  const counts = new Map<string, number>();
  for (const { node } of nodes)
    for (const match of node.text.matchAll(ITSELF)) {
      const vi = match[1] ?? match[2] ?? '';
      counts.set(vi, (counts.get(vi) ?? 0) + 1);
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const kind = most === undefined ? null : kindOfType(most[0]);
  return most === undefined || kind === null ? null : { vi: most[0], kind };
}

const TITLE_STOP =
  /^(?:can cu|thuc hien (?:nghi|quyet|ke hoach so|chi thi|cong van)|thi hanh|kinh\s+n?gui|so\s*:|\(|xet |theo (?:de nghi|to trinh)|noi nhan|ngay \d|cong hoa|doc lap|[-_*]{3,})|^.{2,30}, ngay /;
const SUBJECT = /^(?:ve viec|v\/v|phe duyet|ban hanh|sua doi|dieu chinh|bo sung)(?![a-z])/;

/** "thực hiện Nghị quyết số …" in small letters carries a title on, and right under the type it is the title, unless it is a clause. */
const carriesOut = (text: string, words: string, parts: readonly string[]): boolean =>
  words.startsWith('thuc hien') && (/^\s*\p{Ll}/u.test(text) || (parts.length === 0 && !/[.,;:]\s*$/u.test(text)));

const stopsTitle = (text: string, words: string, parts: readonly string[]): boolean =>
  TITLE_STOP.test(words) && !carriesOut(text, words, parts);

/** The lines under the type line, or the "V/v …" of a letter; where both are lost, what Điều 1 approves. */
export function readTitle(
  head: readonly ReadNode[],
  typeLine: TypeLine | null,
  banner: Banner | null,
  nodes: readonly ReadNode[],
  evidence: HeaderEvidence,
): string | null {
  const subject = typeLine ? null : head.find(({ node }) => /(?:^|\s)v\/v[:\s]/i.test(node.text.slice(0, 160)));
  if (subject) {
    const from = subject.node.text.search(/V\/v/iu);
    const to = subject.node.text.search(/\s{2,}\p{L}[^,]{2,30},\s*ngày/u);
    evidence.title = spanWithin(subject.node, from, to > from ? to : undefined);
    return clean(subject.node.text.slice(from, to > from ? to : undefined)).replace(/\.$/u, '');
  }
  if (!typeLine) return banner?.title ?? approvedPlan(nodes) ?? firstCapitals(head, evidence);
  const line = head[typeLine.index];
  if (!line) return null;
  // Where the type is lost above the title, "QUYẾT ĐỊNH:" below the bases is the only line that names it.
  const above = head
    .slice(0, typeLine.index)
    .find(({ node }) => node.label === null && SUBJECT.test(folded(node.text)));
  if (above) {
    evidence.title = spanWithin(above.node);
    return clean(above.node.text).replace(/\.$/u, '');
  }
  const lead = line.node.text.length - line.node.text.trimStart().length + typeLine.length;
  const parts = [clean(line.node.text.slice(lead)).replace(/^[:.\s]+/u, '')].filter((part) => part !== '');
  let span = spanWithin(line.node, parts.length > 0 ? lead : 0);
  for (const { node } of head.slice(typeLine.index + 1)) {
    const words = folded(node.text);
    const capitals = isCapitals(node.text);
    if (node.label !== null || stopsTitle(node.text, words, parts) || wordCount(node.text) > (capitals ? 90 : 45))
      break;
    if (/[;:]\s*$/u.test(node.text) || (!capitals && parts.length > 0 && /\.\s*$/u.test(node.text))) break;
    const signs = capitals && (isBareOffice(node.text) || authorityOf(node.text) !== null);
    if (signs && (parts.length > 0 || typeLine.kind === 'decision')) break;
    if (parts.length > 0 && isCapitals(parts.join(' ')) && !capitals && wordCount(node.text) > 25) break;
    if (/[.]\s*$/u.test(parts.at(-1) ?? '')) break;
    if (parts.length === 0) span = spanWithin(node);
    parts.push(clean(node.text));
    span = { ...span, end: spanWithin(node).end };
  }
  const words = parts.join(' ').replace(/\.$/u, '');
  if (words === '') return approvedPlan(nodes);
  evidence.title = span;
  if (typeLine.kind === 'decision' || typeAt(words)) return words;
  return `${isCapitals(words) ? typeLine.vi.toUpperCase() : typeLine.vi} ${words}`;
}

function firstCapitals(head: readonly ReadNode[], evidence: HeaderEvidence): string | null {
  const line = head.find(
    ({ node }) =>
      isCapitals(node.text) &&
      wordCount(node.text) >= 6 &&
      !authorityOf(node.text) &&
      !folded(node.text).startsWith('cong hoa'),
  );
  if (!line) return null;
  evidence.title = spanWithin(line.node);
  return clean(line.node.text);
}

/** What Điều 1 approves or issues: "Phê duyệt Kế hoạch … giai đoạn …, bao gồm …". */
export function approvedPlan(nodes: readonly ReadNode[]): string | null {
  const article = nodes.find(({ node, part }) => part === 'body' && /^điều 1$/iu.test(node.label ?? ''));
  const match =
    /^\s*((?:Phê duyệt|Ban hành)(?:\s+kèm theo Quyết định này)?\s+.+?)(?=\s*(?:,?\s*(?:với|bao gồm|gồm|như sau|cụ thể|kèm theo|có nội dung)(?![\p{L}])|[:;.]|$))/u.exec(
      article?.node.text ?? '',
    );
  return match?.[1] ? clean(match[1]) : null;
}
