import type { Problem } from '@lotrinh/contracts';
import { AppError } from './app-error.js';
import { currentLocale } from '../../i18n/i18n.js';

export type HttpRequest = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, unless it is a form or a file. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
};

/** One call without any session: answers a successful response or throws {@link AppError}. */
export async function send(path: string, { method = 'GET', body, headers, signal }: HttpRequest): Promise<Response> {
  const raw = body instanceof FormData || body instanceof Blob;
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': currentLocale(),
      ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  };
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AppError('client.network');
  }
  if (response.ok) return response;
  throw await problemOf(response);
}

async function problemOf(response: Response): Promise<AppError> {
  const requestId = response.headers.get('x-request-id');
  const problem = await readProblem(response);
  if (problem) {
    const { code, params, fields } = problem;
    return new AppError(code, {
      params: params ?? {},
      fields: fields ?? [],
      requestId: problem.requestId ?? requestId,
    });
  }
  // A proxy in front of a stopped server answers in its own words.
  const down = response.status === 502 || response.status === 503 || response.status === 504;
  return new AppError(down ? 'server.busy' : 'client.unexpected', { requestId });
}

async function readProblem(response: Response): Promise<(Partial<Problem> & Pick<Problem, 'code'>) | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null;
  const body: unknown = await response.json().catch(() => null);
  const isProblem = typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
  return isProblem ? (body as Partial<Problem> & Pick<Problem, 'code'>) : null;
}
