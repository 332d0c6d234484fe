import { ReadError } from '../errors.js';

/**
 * Text of an XML part: UTF-8 or UTF-16 by its byte order mark or first bytes, or an encoding that its declaration names.
 * @throws ReadError `dangerous_xml` for encodings in which a declaration could hide (UTF-7, UTF-32, EBCDIC)
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Refuses document type and entity declarations in any encoding: they are how XML reads other files and explodes (T17). */
export function assertHarmlessXml(bytes: Uint8Array): void {
  const text = decodeXml(bytes);
  // A decoder other than the one named might see a declaration here: a UTF-7 `<!`, or one whose letters are wide.
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text) || /\+(?:ADw(?:AIQ)?|A)-?!?-?\s*(DOCTYPE|ENTITY)/i.test(text))
    throw new ReadError('dangerous_xml');
  if (text.includes('\0')) throw new ReadError('dangerous_xml');
}

/** True where the first bytes, in UTF-8 or UTF-16, open an XML or HTML document. */
export function looksLikeXml(head: Uint8Array): boolean {
  const text = Buffer.from(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  return text.startsWith('<') || text.startsWith('+ADw');
}

function encodingOf(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? refuse() : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return c === 0 ? refuse() : 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  if (a === 0 && b === 0) return refuse();
  // `<?xml` in EBCDIC; `+/v` and `+AD` open UTF-7.
  if ((a === 0x4c && b === 0x6f) || (a === 0x2b && (b === 0x2f || b === 0x41))) return refuse();
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = /^(?:ï»¿)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // Named UTF-16 but written in single bytes: no writer does that by accident.
  if (named.startsWith('utf-16') || named.startsWith('ucs')) return refuse();
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return refuse();
  }
}

function refuse(): never {
  throw new ReadError('dangerous_xml');
}
