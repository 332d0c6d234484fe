/**
 * Why a file could not be read. Each code has one sentence in `libs/messages` under `read.<code>`; codes are never reused.
 * Limits are those of T16 and T17.
 */
export const readErrorCodes = [
  'empty',
  'too_large',
  'password_protected',
  'archive_bomb',
  'dangerous_xml',
  'damaged',
  'no_text_layer',
  'wrong_encoding',
  'wrong_type',
  'needs_libreoffice',
  'unsupported',
  'too_complex',
  'time_out',
  'cancelled',
] as const;
export type ReadErrorCode = (typeof readErrorCodes)[number];

/** Values that the sentence of a code may name, e.g. `{extension: 'txt', actual: 'docx'}`. */
export type ReadErrorParams = Record<string, string | number>;

/** A file that cannot be read; the only error that the reader throws for a bad file. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly params: ReadErrorParams;

  constructor(code: ReadErrorCode, params: ReadErrorParams = {}, options?: ErrorOptions) {
    super(`read.${code}`, options);
    this.name = 'ReadError';
    this.code = code;
    this.params = params;
  }
}
