import { findReferences } from '@lotrinh/text';
import type { FoundReference } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import { isCapitals, wordCount } from '../layout/line.js';
import type { DocumentType } from './document-type.js';
import { typeAt } from './document-type.js';
import type { HeaderEvidence } from './evidence.js';

/** A line above or in place of the letterhead that names the document itself, as collections of law print it. */
export type Banner = DocumentType & { reference: FoundReference | null; title: string };

/**
 * "Nghị quyết số 5-NQ/TU ngày 8/6/2026 của Tỉnh ủy X về chuyển đổi số": type, number, date, issuer and subject in one
 * line; or the title alone in running letters.
 */
export function readBanner(head: readonly ReadNode[], evidence: HeaderEvidence): Banner | null {
  for (const { node } of head.slice(0, 3)) {
    const type = typeAt(node.text.trim());
    if (!type || isCapitals(node.text) || node.label !== null) continue;
    const [reference] = findReferences(node.text);
    if (!reference || reference.start > 3) {
      if (wordCount(node.text) > 60 || /[.;:]\s*$/u.test(node.text)) continue;
      evidence.title ??= spanWithin(node);
      return { vi: type.vi, kind: type.kind, reference: null, title: clean(node.text) };
    }
    evidence.documentNumber ??= spanWithin(node, reference.start, reference.end);
    const subject = reference.title?.replace(/^năm \d{4}\s+/u, '') ?? '';
    return { vi: type.vi, kind: type.kind, reference, title: clean(`${type.vi} ${subject}`) };
  }
  return null;
}
