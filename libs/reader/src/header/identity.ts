import { findDates, findDocumentNumbers } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import type { DraftHeader } from '../draft.js';
import { wordCount } from '../layout/line.js';
import type { HeaderEvidence } from './evidence.js';

/** The number in the letterhead; `number` is null where it was left blank. */
export type Numbered = {
  number: string | null;
  printed: string;
  symbol: string;
  type: string | null;
  issuerSymbol: string;
};

export function readNumber(head: readonly ReadNode[], evidence: HeaderEvidence): Numbered | null {
  for (const { node } of head) {
    const lead = /(?:^|\s)(?:Số|SỐ)\s*:?\s*(?=[\d/.…_\s]*[\d/])/u.exec(node.text.slice(0, 120));
    if (!lead || (lead.index > 0 && !lead[0].includes(':'))) continue;
    const from = lead.index + lead[0].length;
    const [found] = findDocumentNumbers(`Số: ${node.text.slice(from)}`);
    if (!found || found.start > 12) continue;
    evidence.documentNumber = spanWithin(node, from, from - 4 + found.end);
    return {
      number: found.number === null ? null : found.normalised,
      printed: clean(found.verbatim),
      symbol: found.symbol,
      type: found.type,
      issuerSymbol: found.issuerSymbol,
    };
  }
  return null;
}

type Dated = Pick<DraftHeader, 'date' | 'datePrecision' | 'dateYear' | 'dateAsPrinted' | 'place'>;

/** "Hà Nội, ngày 25 tháng 02 năm 2010": a line of its own, or the right half of the line of the number. */
export function readDate(head: readonly ReadNode[], nodes: readonly ReadNode[], evidence: HeaderEvidence): Dated {
  const closing = nodes.filter(({ part, node }) => part === 'closing' && node.kind === 'paragraph');
  for (const { node } of [...head, ...closing]) {
    if (wordCount(node.text) > 24 || /^\s*(?:Căn cứ|\(|Thực hiện|V\/v|Theo)/iu.test(node.text)) continue;
    const match =
      /([\p{L}.\s]{2,40}?)?,\s*(ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*)/iu.exec(node.text) ??
      /^(\p{Lu}[\p{L}.\s]{1,40}?),\s*(ngày\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*$/u.exec(node.text) ??
      /^(\s*)(ngày[\s.…_\d]*tháng[\s.…_\d]*năm\s*\d{4})\s*$/iu.exec(node.text);
    if (!match?.[2]) continue;
    const printed = clean(match[2]);
    const [found] = findDates(printed);
    const start = match.index + match[0].lastIndexOf(match[2]);
    evidence.date = spanWithin(node, start, start + match[2].length);
    const place =
      clean(
        (match[1] ?? '').replace(/^.*(?:\d|\/\S*)\s/u, '').replace(/^(?:\s*[A-ZĐ]{2,}\s+)+(?=\p{Lu}\p{Ll})/u, ''),
      ) || null;
    return {
      date: found?.iso ?? null,
      datePrecision: !found ? null : found.precision === 'quarter' ? 'month' : found.precision,
      dateYear: found?.year ?? null,
      dateAsPrinted: printed,
      place: place !== null && /^\p{Lu}/u.test(place) ? place : null,
    };
  }
  return { date: null, datePrecision: null, dateYear: null, dateAsPrinted: null, place: null };
}
