import { errorFamilies, type ErrorCode, type ErrorParams, type Problem } from '@lotrinh/contracts';
import { HttpException } from '@nestjs/common';
import { DomainError } from './domain-error.js';

/** PostgreSQL states that mean "not now": no free connection, time limits, shutdown, lost connection. */
const busyStates = new Set([
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '25P03',
  '40001',
  '40P01',
  '53100',
]);
/** States of a value that PostgreSQL cannot read as what the statement takes it for: bad uuid, number out of range, bad date, NUL. */
const unreadableStates = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05']);
const busyMessages =
  /timeout exceeded when trying to connect|Connection terminated|ECONNREFUSED|ECONNRESET|Client has encountered a connection error/;

function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** Any thrown thing as a DomainError; `null` when it is nobody's planned answer and must be logged with its stack. */
export function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const state = property(property(error, 'driverError') ?? error, 'code');
  if (typeof state === 'string' && busyStates.has(state)) return new DomainError('server.busy');
  if (error instanceof Error && busyMessages.test(error.message)) return new DomainError('server.busy');
  if (typeof state === 'string' && unreadableStates.has(state)) return new DomainError('request.invalid');
  const status = error instanceof HttpException ? error.getStatus() : property(error, 'statusCode');
  if (status === 404) return new DomainError('request.not_found');
  if (status === 413) return new DomainError('request.too_large');
  if (status === 401) return new DomainError('access.sign_in_required');
  if (status === 403) return new DomainError('access.forbidden');
  if (typeof status === 'number' && status >= 400 && status < 500) return new DomainError('request.invalid');
  return null;
}

export function toProblem(
  error: DomainError,
  requestId: string,
  title: (code: ErrorCode, params: ErrorParams) => string,
): Problem {
  return {
    type: `urn:lotrinh:error:${error.code}`,
    title: title(error.code, error.params),
    status: errorFamilies[error.family],
    code: error.code,
    params: error.params,
    fields: error.fields,
    requestId,
  };
}

/** Seconds after which a refused caller may try again; null where waiting does not help. */
export function retryAfterSeconds(error: DomainError): number | null {
  const seconds = error.params['seconds'];
  if (typeof seconds === 'number') return Math.max(1, Math.ceil(seconds));
  return error.family === 'unavailable' ? 2 : null;
}
