import { decodeLegacy, detectLegacyEncoding, toCanonical } from '@lotrinh/text';
import { ReadError } from '../errors.js';
import type { Paragraph, SourceDocument } from '../model.js';

/** Share of unreadable signs above which bytes are not taken for text of an encoding. */
const tolerance = 0.005;

/**
 * Plain or pasted text, one paragraph per line that is not empty; joining wrapped lines is left to the layout stage.
 * @throws ReadError `wrong_encoding`
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const notes: string[] = [];
  const text = toCanonical(decodeText(bytes, notes));
  if (text.includes('\uFFFD')) notes.push('text.damaged');
  const blocks: Paragraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') {
      const start = at + line.indexOf(words);
      blocks.push({ kind: 'paragraph', start, end: start + words.length, text: words, style: null, page: null });
    }
    at += line.length + 1;
  }
  return { format: 'text', text, blocks, notes };
}

/** Decodes UTF-8, UTF-16, TCVN3, VNI and windows-1258; says in `notes` what it met. */
function decodeText(bytes: Uint8Array, notes: string[]): string {
  const wide = wideEncoding(bytes);
  if (wide) {
    notes.push('encoding.utf16');
    return refuseNoise(new TextDecoder(wide).decode(bytes));
  }
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const lost = utf8.split('\uFFFD').length - 1;
  const marked = (utf8.match(/[\u0080-\uFFFC]/g) ?? []).length;
  // A file cut off in the middle of a letter, or with a few bad bytes, is still UTF-8.
  if (lost === 0 || (marked > 10 * lost && lost <= Math.max(1, utf8.length * tolerance)))
    return undoLegacy(refuseNoise(utf8), notes);
  return fromSingleBytes(bytes, notes);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  // Vietnamese text holds many plain letters, so half of its UTF-16 bytes on one side are mostly zero.
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even === 0) return 'utf-16le';
  return even > sample.length / 8 && odd === 0 ? 'utf-16be' : null;
}

/** Old text that was saved as Unicode letter by letter ("Bé Lao ®éng") is still in its old encoding. */
function undoLegacy(text: string, notes: string[]): string {
  const encoding = detectLegacyEncoding(text);
  if (encoding === null) return text;
  notes.push(`encoding.${encoding}`);
  return decodeLegacy(text, encoding);
}

function fromSingleBytes(bytes: Uint8Array, notes: string[]): string {
  // Not the 'latin1' label, which means windows-1252 and moves the codes 128 to 159.
  const latin = refuseNoise(Buffer.from(bytes).toString('latin1'));
  const legacy = detectLegacyEncoding(latin);
  if (legacy !== null) {
    notes.push(`encoding.${legacy}`);
    return decodeLegacy(latin, legacy);
  }
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const composed = (vietnamese.match(/[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0\u0102\u0103\u0110\u0111]/g) ?? []).length;
  const foreign = (latin.match(/[\u0080-\u00ff]/g) ?? []).length;
  if (composed === 0 || composed * 5 < foreign) throw new ReadError('wrong_encoding');
  notes.push('encoding.windows-1258');
  return vietnamese;
}

function refuseNoise(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes of another kind from text
  const noise = (text.match(/[\u0000-\u0008\u000e-\u001f]/g) ?? []).length;
  if (noise > text.length * tolerance) throw new ReadError('wrong_encoding');
  // eslint-disable-next-line no-control-regex -- as above; the few that remain become spaces so that no offset moves
  return text.replace(/[\u0000-\u0008\u000e-\u001f]/g, ' ');
}
