import { annexesOf } from './annexes.js';
import { blocksOf } from './blocks.js';
import type { WritableDraft, WritableNode } from './draft.js';
import { readHead } from './head.js';
import type { Letterhead, OfficialDocument } from './model.js';
import { signatureOf } from './signature.js';
import { symbolOf } from './symbol.js';
import { folded } from './words.js';

/** The reader's draft as an official document: its fields in their places, its tree as the text. */
export function officialOf(draft: WritableDraft): OfficialDocument {
  const { tree } = draft;
  const bodyAt = indexOr(tree, (node) => node.part !== 'head');
  const closingAt = indexOr(tree, (node, index) => index >= bodyAt && node.part !== 'body');
  const head = readHead(draft, tree.slice(0, bodyAt));
  const { kind, subject } = titleOf(draft);
  // "(Kèm theo Quyết định số …)" without a number of its own: the decision bears number and signature.
  const isAttached =
    head.reference !== null && !head.hasLetterhead && !draft.headerEvidence?.['documentNumber'] && !draft.signer;
  return {
    letterhead: isAttached ? null : letterheadOf(draft, kind, head.superior),
    kind,
    subject,
    reference: head.reference,
    authority: head.hasAuthority || head.enacting !== null ? (draft.issuingAuthority?.toUpperCase() ?? null) : null,
    addressees: [...(draft.addressees ?? [])],
    bases: head.bases,
    enacting: head.enacting,
    isLandscape: false,
    body: blocksOf([...head.introduction, ...tree.slice(bodyAt, closingAt)]),
    signature: isAttached ? null : signatureOf(draft.signer ?? null),
    recipients: [...(draft.recipients ?? [])],
    attachments: annexesOf(tree.slice(closingAt), draft),
  };
}

function indexOr(nodes: readonly WritableNode[], found: (node: WritableNode, index: number) => boolean): number {
  const at = nodes.findIndex(found);
  return at < 0 ? nodes.length : at;
}

/**
 * Kind and subject as two lines: the subject of a công văn has no kind above it, a title of no known kind stands alone, and
 * "KẾ HOẠCH Ứng dụng …" does not repeat its kind.
 */
function titleOf({ documentTypeVi, documentKind, title }: WritableDraft): {
  kind: string | null;
  subject: string | null;
} {
  const words = title ?? null;
  if (documentTypeVi?.startsWith('Công văn') || (documentTypeVi == null && documentKind === 'guidance'))
    return { kind: null, subject: words };
  if (documentTypeVi == null || words === null) return { kind: documentTypeVi ?? words, subject: null };
  const repeats = folded(words).startsWith(`${folded(documentTypeVi)} `);
  return {
    kind: documentTypeVi,
    subject: repeats ? words.slice(documentTypeVi.length).trim() : words,
  };
}

function letterheadOf(draft: WritableDraft, kind: string | null, superior: string | null): Letterhead {
  const [year, month, day] = draft.date == null ? [] : draft.date.split('-').map(Number);
  return {
    superior,
    agency: draft.issuingAgency?.toUpperCase() ?? null,
    number: draft.documentNumber ?? null,
    symbol: draft.documentSymbol ?? symbolOf(kind, null),
    place: draft.place ?? null,
    date: {
      year: year ?? draft.dateYear ?? null,
      month: month ?? null,
      day: day ?? null,
    },
  };
}
