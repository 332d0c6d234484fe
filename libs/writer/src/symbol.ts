import { DOCUMENT_TYPES } from '@lotrinh/text';

/** `KH-BM` for a kind of document and the issuer's own part, which stays blank where it is not known: it is not to be guessed. */
export function symbolOf(kind: string | null, issuer: string | null): string | null {
  const code = Object.entries(DOCUMENT_TYPES).find(([, name]) => name === kind)?.[0];
  return code === undefined ? null : `${code}-${issuer ?? '……'}`;
}
