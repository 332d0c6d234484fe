const MAX = 200;
/** Controls, and the marks that turn the direction of writing round and so can disguise an extension. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The name that people see for an uploaded file: one printable line without folders, composed (NFC), not over 200 characters,
 * with its extension kept. It never becomes a path (T21); a lone half of a surrogate pair becomes U+FFFD.
 */
export function shownFileName(sent: string | undefined): string {
  const line = (sent ?? '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(UNPRINTABLE, ' ')
    .replace(/\s+/gu, ' ');
  const name = line.slice(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).trim();
  const letters = Array.from(name);
  if (letters.length <= MAX) return name === '' ? 'tep' : name;
  const extension = /\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '';
  return `${letters
    .slice(0, MAX - extension.length)
    .join('')
    .trim()}${extension}`;
}

/** `Content-Disposition` of a download; no sign of the name can end the header's value or begin another header (RFC 6266, 8187). */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/gu, '_');
  const exact = encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
