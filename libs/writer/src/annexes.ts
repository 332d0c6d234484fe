import { blocksOf } from './blocks.js';
import type { WritableDraft, WritableNode } from './draft.js';
import type { Attachment } from './model.js';
import { folded, isCapitals, tidy } from './words.js';

const ANNEX = /^(?:phu luc|phu bieu|bieu|mau)/;
const REFERENCE = /^\(?(?:ban hanh )?(?:dinh )?kem theo/;
/** A table with more columns than this is turned. */
const portraitColumns = 6;

/** What follows the signature, each annex and each attached document on pages of its own. */
export function annexesOf(nodes: readonly WritableNode[], draft: WritableDraft): Attachment[] {
  const printed = printedLines(draft);
  const groups: WritableNode[][] = [];
  for (const node of nodes) {
    if (node.part === 'closing' && printed.has(folded(bare(node.text)))) continue;
    const last = groups.at(-1);
    if (last === undefined || opens(node, last.at(-1))) groups.push([node]);
    else last.push(node);
  }
  return groups.map(attachmentOf);
}

/** What the closing of the document has printed already. */
function printedLines({ signer, recipients }: WritableDraft): Set<string> {
  const capacity = signer?.capacity ?? '';
  return new Set(
    [
      'Nơi nhận',
      capacity,
      ...capacity.split(/\s+(?=(?:TM|KT|TL|TUQ|Q)\.)/u),
      signer?.position,
      signer?.name,
      ...(recipients ?? []),
      '',
    ]
      .filter((line) => line != null)
      .map((line) => folded(bare(line))),
  );
}

const bare = (text: string): string => tidy(text).replace(/^[-–+•\s]+|[\s;:,.]+$/gu, '');

function opens(node: WritableNode, previous: WritableNode | undefined): boolean {
  if (node.part === 'annex' && node.label !== null && ANNEX.test(folded(node.label))) return true;
  if (previous === undefined) return true;
  return node.part === 'head' && previous.part !== 'head';
}

function attachmentOf(nodes: readonly WritableNode[]): Attachment {
  const [first] = nodes;
  const isAnnex = first?.part === 'annex';
  const isHeaded = isAnnex && first.label !== null && ANNEX.test(folded(first.label));
  const heading = isHeaded
    ? {
        label: first.label,
        title: first.text.trim() === '' ? null : tidy(first.text),
        rest: [...first.children, ...nodes.slice(1)],
      }
    : documentHeading(nodes);
  const reference = heading.rest.find((node) => node.label === null && REFERENCE.test(folded(node.text)));
  return {
    kind: isAnnex ? 'annex' : 'document',
    label: heading.label,
    title: heading.title,
    reference: reference ? tidy(reference.text) : null,
    isLandscape: isAnnex && nodes.some(isWide),
    blocks: blocksOf(heading.rest.filter((node) => node !== reference)),
  };
}

const isWide = (node: WritableNode): boolean =>
  (node.rows?.[0]?.length ?? 0) > portraitColumns || node.children.some(isWide);

/** "KẾ HOẠCH" and the line below it head an attached document. */
function documentHeading(nodes: readonly WritableNode[]): {
  label: string | null;
  title: string | null;
  rest: WritableNode[];
} {
  const [first, second, ...more] = nodes;
  if (first?.part !== 'head' || !isCapitals(first.text)) return { label: null, title: null, rest: [...nodes] };
  const isTitle = second?.part === 'head' && !REFERENCE.test(folded(second.text)) && !/[.:;]\s*$/u.test(second.text);
  return {
    label: tidy(first.text),
    title: isTitle ? tidy(second.text) : null,
    rest: isTitle ? more : nodes.slice(1),
  };
}
