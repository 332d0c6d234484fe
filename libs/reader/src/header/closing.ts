import { foldKeepingLength } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import type { Signer } from '../draft.js';
import { isCapitals } from '../layout/line.js';
import type { Span } from '../model.js';

const CAPACITY = /^(?:kt|tm|tl|tuq|q)\s?\.\s?\S|^(?:t\/m|k\/t|t\/l)\.?\s/;
const OFFICE =
  /^(?:bo truong|thu truong|chu tich|pho chu tich|bi thu|pho bi thu|giam doc|pho giam doc|cuc truong|pho cuc truong|tong cuc truong|pho tong cuc truong|vu truong|pho vu truong|thu tuong|pho thu tuong|chanh van phong|pho chanh van phong|hieu truong|pho hieu truong|truong ban|pho truong ban|chu nhiem|pho chu nhiem|vien truong|thong doc|truong phong|tong giam doc|uy vien|chanh thanh tra)(?![a-z])/;
const NAME = /^(?:(?:TS|ThS|GS|PGS|BS|KS|CN)\.?\s*)*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$/u;

const folded = (text: string): string => foldKeepingLength(text).replace(/\s+/g, ' ').trim();

export type Closing = {
  signer: Signer | null;
  signerSpan: Span | null;
  recipients: string[];
  recipientsSpan: Span | null;
};

/** Recipients and signature, as the first closing block of the document prints them. */
export function readClosing(nodes: readonly ReadNode[]): Closing {
  const closing = nodes.filter(({ part, node }) => part === 'closing' && node.kind !== 'table');
  const recipients: string[] = [];
  const signature: ReadNode[] = [];
  let listing = false;
  let recipientsSpan: Span | undefined;
  for (const read of closing) {
    const { node } = read;
    const words = folded(node.text);
    if (/^noi nhan\s*:?/.test(words)) {
      // A second "Nơi nhận" belongs to another document of the import.
      if (recipients.length > 0) break;
      listing = true;
      recipientsSpan = { ...node.span };
      const rest = clean(node.text.replace(/^\s*[Nn]ơi nhận\s*:?/u, ''));
      if (rest !== '' && isOffice(rest)) signature.push(read);
      else if (rest !== '') recipients.push(tidy(rest));
    } else if (
      listing &&
      !isOffice(node.text) &&
      (node.label !== null || !NAME.test(clean(node.text))) &&
      !isCapitals(node.text)
    ) {
      const words = tidy(node.text);
      if (words !== '') recipients.push(words);
      if (recipientsSpan) recipientsSpan = { ...recipientsSpan, end: node.span.end };
    } else signature.push(read);
  }
  return { ...readSignature(signature), recipients, recipientsSpan: recipientsSpan ?? null };
}

const isOffice = (text: string): boolean =>
  isCapitals(text) && (CAPACITY.test(folded(text)) || OFFICE.test(folded(text)));
const tidy = (text: string): string => clean(text).replace(/^[-–+•\s]+|[\s;,.…]+$/gu, '');

function readSignature(nodes: readonly ReadNode[]): Pick<Closing, 'signer' | 'signerSpan'> {
  const capacity: string[] = [];
  const positions: string[] = [];
  const spans: Span[] = [];
  let name: string | null = null;
  for (const { node } of nodes) {
    const text = clean(node.text.replace(/^\s*[Nn]ơi nhận\s*:?/u, ''));
    const words = folded(text);
    const isName = NAME.test(text) && !isCapitals(text) && capacity.length + positions.length > 0;
    if (CAPACITY.test(words)) capacity.push(text);
    else if (isName) name = text;
    else if (isCapitals(text) && positions.length === 0 && OFFICE.test(words)) positions.push(text);
    // A capacity too long for its line: "TM. ỦY BAN NHÂN DÂN" / "TỈNH …".
    else if (isCapitals(text) && positions.length === 0 && capacity.length > 0 && words.split(' ').length <= 8)
      capacity.push(text);
    else continue;
    spans.push(spanWithin(node));
    if (isName) break;
  }
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return { signer: null, signerSpan: null };
  const signer = { capacity: capacity.length > 0 ? capacity.join(' ') : null, position: positions[0] ?? null, name };
  return { signer, signerSpan: { ...first, end: Math.max(first.end, last.end) } };
}
