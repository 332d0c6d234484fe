import { findReferences, withoutPlace } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import type { DocumentReference, DraftHeader } from '../draft.js';
import { wordCount } from '../layout/line.js';
import type { HeaderEvidence } from './evidence.js';
import { folded } from './evidence.js';

/** Whom a letter is addressed to ("Kính gửi"). */
export function readAddressees(head: readonly ReadNode[], evidence: HeaderEvidence): string[] {
  const at = head.findIndex(({ node }) => /^kinh\s+n?gui\s*:?/.test(folded(node.text)));
  const first = head[at];
  if (!first) return [];
  const rest = clean(first.node.text.replace(/^\s*Kính\s+n?gửi\s*:?/iu, ''));
  const names = rest === '' ? [] : [rest];
  let end = first.node.span.end;
  for (const { node } of head.slice(at + 1)) {
    if (node.label === null && !(names.length === 0 && wordCount(node.text) <= 30)) break;
    names.push(clean(node.text));
    end = node.span.end;
  }
  evidence.addressees = { ...first.node.span, end };
  return names.map((name) => name.replace(/^[-–\s]+|[\s;.,]+$/gu, '')).filter((name) => name !== '');
}

/** "(Ban hành kèm theo Quyết định số … ngày … của …)" under the title of an attached plan. */
export function readAttachment(head: readonly ReadNode[], evidence: HeaderEvidence): DocumentReference | null {
  for (const { node } of head) {
    if (!/^\(?\s*(?:ban hanh )?(?:kem theo|dinh kem)/.test(folded(node.text))) continue;
    const [found] = findReferences(node.text);
    if (!found) continue;
    evidence.attachedTo = spanWithin(node);
    const blankDate = /ngày[\s.…_\d]*tháng[\s.…_\d]*năm\s*\d{4}/iu.exec(node.text)?.[0];
    const issuer = found.issuer ?? /\scủa\s+(.+?)\s*\)?\s*$/u.exec(node.text)?.[1] ?? null;
    return {
      ...withoutPlace(found),
      dateAsPrinted: found.dateAsPrinted ?? (blankDate ? clean(blankDate) : null),
      issuer,
      title: null,
    };
  }
  return null;
}

type Relations = Pick<DraftHeader, 'inResponseTo' | 'proposedBy' | 'proposalDocument' | 'effectiveFrom'>;

/** What the document answers, who proposed it and from when it holds. */
export function readRelations(
  head: readonly ReadNode[],
  nodes: readonly ReadNode[],
  evidence: HeaderEvidence,
): Relations {
  const relations: Relations = { inResponseTo: null, proposedBy: null, proposalDocument: null, effectiveFrom: null };
  for (const { node } of head) {
    const words = folded(node.text);
    if (/^(?:xet|theo)(?: noi dung)? (?:de nghi|to trinh|bao cao)/.test(words)) {
      const proposer = /(?:đề nghị|Tờ trình[^,;]*?)\s+của\s+(.+?)(?=\s*(?:,|;|\.|\stại\s|\s+về\s|$))/iu.exec(
        node.text,
      )?.[1];
      relations.proposedBy ??= proposer ? clean(proposer) : null;
      const [found] = findReferences(node.text);
      if (found && !relations.proposalDocument) {
        relations.proposalDocument = {
          ...withoutPlace(found),
          type: found.type === 'Văn bản' ? 'Tờ trình' : found.type,
        };
        evidence.proposalDocument = spanWithin(node, found.start, found.end);
      }
    } else if (
      /^(?:phuc dap|tra loi|thuc hien (?:cong van|van ban|y kien)|tiep theo cong van|theo (?:yeu cau |noi dung )?(?:tai )?(?:cong van|van ban))/.test(
        words,
      )
    ) {
      const [found] = findReferences(node.text);
      if (!found || relations.inResponseTo) continue;
      relations.inResponseTo = withoutPlace(found);
      evidence.inResponseTo = spanWithin(node, found.start, found.end);
    }
  }
  const effect = nodes.find(({ node, part }) => part === 'body' && /(?:này|định|quyết)\s+có hiệu lực/u.test(node.text));
  const clause = effect
    ? /có hiệu lực(?: thi hành)?\s+((?:kể\s+)?từ\s+ngày\s+(?:ký(?: ban hành)?|[\d/. ]+(?:tháng \d+ năm \d+)?))/u.exec(
        effect.node.text,
      )
    : null;
  if (effect && clause?.[1]) {
    relations.effectiveFrom = clean(clause[1]);
    evidence.effectiveFrom = spanWithin(effect.node, clause.index, clause.index + clause[0].length);
  }
  return relations;
}
