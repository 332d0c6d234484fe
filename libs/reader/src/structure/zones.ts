import { foldKeepingLength } from '@lotrinh/text';
import type { Block, Paragraph, Part } from '../model.js';
import { isCapitals, wordCount } from '../layout/line.js';
import type { Label, LabelKind } from './label.js';
import { hasLostSigns, readBareLabel, readLabel } from './label.js';

/** A block with its label and the part of the document it stands in. */
export type ZonedBlock = {
  block: Block;
  label: Label | null;
  part: Part;
  /** The first block of an annex or of a plan attached behind a signature: labels start anew here. */
  opens: 'annex' | 'attachment' | null;
};

const DECIDES = /^(?:quyet dinh|quyet nghi|nghi quyet)\s*[:.]?\s*$/;
const RECIPIENTS = /^noi nhan\s*[:.]?/;
const CAPACITY = /^(?:kt|tm|tl|tuq|q)\s?\.\s?\p{L}|^(?:t\/m|k\/t|t\/l)\.?\s/u;
const OFFICE =
  /^(?:bo truong|thu truong|chu tich|pho chu tich|bi thu|pho bi thu|giam doc|pho giam doc|cuc truong|tong cuc truong|vu truong|thu tuong|chanh van phong|hieu truong|truong ban)$/;
/** What can be attached to a decision or a letter: its type stands alone in capitals, or opens a title in capitals. */
const ATTACHED =
  /^(?:ke hoach|chuong trinh|de an|quy che|quy dinh|danh muc|noi dung|bang|bieu|de cuong|huong dan|khung|bo chi so|du an|phuong an|chien luoc)(?![a-z])/;

const folded = (text: string): string => foldKeepingLength(text).replace(/\s+/g, ' ').trim();

const ALWAYS_BODY: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'part',
  'chapter',
  'heading',
  'article',
  'roman',
  'capital',
  'task',
  'annex',
]);

/** Opens the body: a label that numbers a part of the text, as against the dashes of a list of addressees. */
const opensBody = (label: Label | null): boolean =>
  label !== null &&
  (ALWAYS_BODY.has(label.kind) || ((label.kind === 'number' || label.kind === 'dewey2') && label.ordinal === 1));

function startsClosing(paragraph: Paragraph, bodySeen: boolean): boolean {
  const words = folded(paragraph.text);
  if (RECIPIENTS.test(words)) return true;
  return (
    bodySeen &&
    isCapitals(paragraph.text) &&
    wordCount(paragraph.text) <= 9 &&
    (CAPACITY.test(words) || OFFICE.test(words))
  );
}

/** National title, or the type alone in capitals: what stands above it in the first lines is no body yet, whatever its label. */
const LETTERHEAD =
  /^(?:cong hoa xa hoi|dang cong san viet nam|doc lap\s*[-–]|quyet dinh$|ke hoach$|bao cao$|nghi quyet$|chuong trinh hanh dong$)/;

function letterheadIndex(blocks: readonly Block[]): number {
  const first = blocks.slice(0, 12);
  // Behind the first article the type alone in capitals opens what is attached.
  const article = first.findIndex((block) => block.kind === 'paragraph' && readLabel(block.text)?.kind === 'article');
  return first
    .slice(0, article < 0 ? first.length : article)
    .findLastIndex((block) => block.kind === 'paragraph' && LETTERHEAD.test(folded(block.text)));
}

/** "KẾ HOẠCH … (Ban hành kèm theo Quyết định số …)" behind articles whose signature is lost. */
function isBanner(blocks: readonly Block[], index: number): boolean {
  const [first, ...below] = blocks.slice(index, index + 5).filter((block) => block.kind === 'paragraph');
  return (
    first !== undefined &&
    isAttachment(first) &&
    below.some(({ text }) => /^\(?(?:ban hanh )?kem theo (?:quyet dinh|nghi quyet|cong van)/.test(folded(text)))
  );
}

/** What a head holds, at the start of one of its lines. */
const HEAD_WORDS =
  /^(?:can cu|kinh gui|so\s*:|v\/v|ve viec|cong hoa|doc lap|dieu 1(?!\d)|(?:xet|theo) (?:de nghi|to trinh))/;

/** A text cut out of the middle of a document: it opens in mid-sentence or mid-list, and no line of a head follows. */
function isTornAbove(blocks: readonly Block[]): boolean {
  const opening = blocks.slice(0, 12).flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []));
  const [first] = opening;
  if (first === undefined || opening.some((text) => HEAD_WORDS.test(folded(text)) || isUnlabelledCapitals(text)))
    return false;
  const label = readLabel(first);
  return label === null ? /^[\p{Ll},;)]/u.test(first) : label.ordinal !== null && label.ordinal > 1;
}

const isUnlabelledCapitals = (text: string): boolean => readLabel(text) === null && isCapitals(text);

/** Walks the blocks of one file and says of each in which part of the document it stands. */
export function zoneBlocks(blocks: readonly Block[]): ZonedBlock[] {
  let part: Part = isTornAbove(blocks) ? 'body' : 'head';
  let bodySeen = part === 'body';
  let articleSeen = false;
  const letterhead = letterheadIndex(blocks);
  const lostSigns = hasLostSigns(blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')));
  return blocks.map((block, index): ZonedBlock => {
    if (block.kind === 'table') {
      if (
        part === 'head' &&
        !blocks.slice(index + 1).some((later) => later.kind === 'paragraph' && opensBody(readLabel(later.text)))
      )
        part = 'body';
      return { block, label: null, part: part === 'closing' ? 'annex' : part, opens: null };
    }
    const label = readLabel(block.text) ?? (lostSigns && part !== 'closing' ? readBareLabel(block.text) : null);
    let opens: ZonedBlock['opens'] = null;
    if (label?.kind === 'annex' && (bodySeen || index > 0)) {
      opens = 'annex';
      part = 'annex';
    } else if (
      (part === 'closing' && isAttachment(block)) ||
      (articleSeen && part === 'body' && isBanner(blocks, index))
    ) {
      opens = 'attachment';
      part = 'head';
    } else if (
      part === 'closing' &&
      label !== null &&
      (label.kind === 'part' || label.kind === 'roman' || label.kind === 'chapter') &&
      label.ordinal === 1
    ) {
      opens = 'attachment';
      part = 'body';
    } else if (part !== 'closing' && startsClosing(block, bodySeen)) {
      part = 'closing';
    } else if (part === 'head' && index > letterhead && opensBody(label)) {
      part = 'body';
    }
    if (part === 'body') bodySeen = true;
    articleSeen = part === 'body' && (articleSeen || label?.kind === 'article');
    const zoned: ZonedBlock = { block, label, part, opens };
    if (part === 'head' && DECIDES.test(folded(block.text)) && index > 0 && /[:]\s*$/u.test(block.text)) {
      part = 'body';
      bodySeen = true;
    }
    return zoned;
  });
}

const isAttachment = (paragraph: Paragraph): boolean => {
  const opening = paragraph.text.split(/\s{2,}/u)[0] ?? '';
  return ATTACHED.test(folded(paragraph.text)) && (isCapitals(paragraph.text) || isCapitals(opening));
};
