import { sendAuthorized } from './authorized.js';
import type { HttpRequest } from './http.js';

/** A REST call as the signed-in person. `T` is the contract type of the answer; 204 answers undefined. */
export async function rest<T>(
  method: HttpRequest['method'],
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const response = await sendAuthorized(path, { method: method ?? 'GET', body, signal });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Query string of the parameters that are set, with its leading `?`. */
export function query(params: Record<string, string | number | boolean | null | undefined>): string {
  const set = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return set.length === 0
    ? ''
    : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()}`;
}
