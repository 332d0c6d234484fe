import { type ErrorCode, type ErrorFamily, type ErrorParams, type FieldError, errorCodes } from '@lotrinh/contracts';

/** The one way in which a rule, a missing row or a refused input is reported; adapters turn it into an answer. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly fields: FieldError[] = [],
  ) {
    super(code);
  }

  get family(): ErrorFamily {
    return errorCodes[this.code];
  }
}

/** Throws the given code unless the condition holds. */
export function demand(condition: boolean, code: ErrorCode, params: ErrorParams = {}): asserts condition {
  if (!condition) throw new DomainError(code, params);
}
