import type { ErrorCode, ErrorParams, FieldError } from '@lotrinh/contracts';
import { AppError } from './app-error.js';
import { sendAuthorized } from './authorized.js';

/** What codegen's documents are: text that remembers the types of its answer and variables. */
export type TypedDocument<Result, Variables> = {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
};

type Failure = {
  extensions?: { code?: ErrorCode; params?: ErrorParams; fields?: FieldError[]; requestId?: string };
};

/** Runs one document as the signed-in person; any error in the answer fails the whole call. */
export async function graphql<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = { query: document.toString(), variables };
  const response = await sendAuthorized('/graphql', { method: 'POST', body, signal });
  const answer = (await response.json()) as { data?: Result | null; errors?: Failure[] };
  const failure = answer.errors?.[0]?.extensions;
  if (failure) throw new AppError(failure.code ?? 'client.unexpected', failure);
  if (answer.errors || !answer.data) throw new AppError('client.unexpected');
  return answer.data;
}
