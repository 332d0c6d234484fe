import type { ErrorCode, ErrorParams, FieldError } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { hasMessage } from '../../i18n/i18n.js';

/** What goes wrong before the server answers in its own words. */
type ClientErrorCode = 'client.network' | 'client.unexpected';
export type AppErrorCode = ErrorCode | ClientErrorCode;

type AppErrorDetails = { params?: ErrorParams; fields?: FieldError[]; requestId?: string | null };

/** The one failure the interface knows, whichever way the call went. The sentence stands under `error.<code>`. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly params: ErrorParams;
  readonly fields: FieldError[];
  /** Names the server's log line; null when no server answered. */
  readonly requestId: string | null;

  constructor(code: AppErrorCode, { params = {}, fields = [], requestId = null }: AppErrorDetails = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.fields = fields;
    this.requestId = requestId;
  }
}

// The return type makes a code without a sentence a compile error.
const keyOf = (code: AppErrorCode): MessageKey => `error.${code}`;

/** The catalogue's key for a failure; a code that this build does not know yet reads as an unexpected answer. */
export function errorKey(error: unknown): MessageKey {
  if (!(error instanceof AppError)) return 'error.client.unexpected';
  const key = keyOf(error.code);
  return hasMessage(key) ? key : 'error.client.unexpected';
}

export function errorParams(error: unknown): ErrorParams {
  return error instanceof AppError ? error.params : {};
}

/** What a person reads out to support: the code and, where a server answered, its request id. */
export function supportCode(error: unknown): string {
  if (!(error instanceof AppError)) return 'client.unexpected';
  return error.requestId === null ? error.code : `${error.code} · ${error.requestId}`;
}

export function hasCode(error: unknown, ...codes: AppErrorCode[]): error is AppError {
  return error instanceof AppError && codes.includes(error.code);
}
