import type { WritableDraft, WritableNode, WritableSpan } from './draft.js';
import { folded, isCapitals, tidy } from './words.js';

/** What the opening of a draft says beyond its fields. */
export type Head = {
  superior: string | null;
  bases: string[];
  enacting: string | null;
  reference: string | null;
  /** The authority is named once more below the title. */
  hasAuthority: boolean;
  hasLetterhead: boolean;
  /** What stands between title and body and is none of the above. */
  introduction: WritableNode[];
};

const BASIS = /^(?:can cu|thuc hien|thi hanh|theo de nghi|xet)(?![a-z])/;
const LETTERHEAD =
  /cong hoa xa hoi chu nghia|^(?:cong hoa xa hoi|chu nghia viet nam|dang cong san|doc lap\s*[-–]|so\s*:)|ngay[\s.…_\d]*thang[\s.…_\d]*nam[\s.…_\d]*$|^[^a-z0-9]*$/;
const ENACTING = /^(?:quyet dinh|quyet nghi|nghi quyet)\s*:$/;
const REFERENCE = /^\(?(?:ban hanh )?(?:dinh )?kem theo/;
/** Fields printed by the letterhead and the title; what stands at their places is not printed again. */
const FIELDS = ['title', 'issuingAgency', 'documentNumber', 'date', 'addressees'] as const;

export function readHead(draft: WritableDraft, nodes: readonly WritableNode[]): Head {
  const head: Head = {
    superior: null,
    bases: [],
    enacting: null,
    reference: null,
    hasAuthority: false,
    hasLetterhead: false,
    introduction: [],
  };
  const basisNodes = new Set(draft.legalBases?.items.map(({ nodeId }) => nodeId));
  const printed = FIELDS.flatMap((field) => draft.headerEvidence?.[field] ?? []);
  const kind = folded(draft.documentTypeVi ?? '');
  const titleAt = nodes.findIndex(
    (node) => folded(node.text) === kind || overlaps(node, draft.headerEvidence?.['title']),
  );
  const letterhead: string[] = [];
  for (const [index, node] of nodes.entries()) {
    const text = tidy(node.text);
    const words = folded(text);
    if ((BASIS.test(words) || basisNodes.has(node.id)) && !words.endsWith(':')) head.bases.push(text);
    else if (ENACTING.test(words)) head.enacting = text;
    else if (REFERENCE.test(words)) head.reference = text;
    else if (LETTERHEAD.test(words) || words === kind) continue;
    else if (index < titleAt && isCapitals(text)) letterhead.push(text);
    else if (index > titleAt && isCapitals(text) && overlaps(node, draft.headerEvidence?.['issuingAgency']))
      head.hasAuthority = true;
    else if (!printed.some((span) => overlaps(node, span))) head.introduction.push(node);
  }
  return {
    ...head,
    bases: proposalLast(head.bases),
    hasLetterhead: letterhead.length > 0,
    superior: superiorOf(letterhead, draft.issuingAgency ?? ''),
  };
}

const overlaps = (node: WritableNode, span: WritableSpan | undefined): boolean =>
  node.span.file === span?.file && node.span.start < span.end && span.start < node.span.end;

/** "Theo đề nghị của …" is the last of the bases. */
const proposalLast = (bases: readonly string[]): string[] => {
  const isProposal = (basis: string): boolean => /^(?:theo de nghi|xet)/.test(folded(basis));
  return [...bases.filter((basis) => !isProposal(basis)), ...bases.filter(isProposal)];
};

/** Of the agencies in the letterhead those above the one that issues. */
function superiorOf(lines: readonly string[], agency: string): string | null {
  const at = lines.findIndex((_, index) => folded(lines.slice(index).join(' ')) === folded(agency));
  return at > 0 ? lines.slice(0, at).join('\n') : null;
}
