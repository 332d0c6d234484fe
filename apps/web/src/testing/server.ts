import type { ErrorParams, FieldError, Me, SessionGrant } from '@lotrinh/contracts';

type TestRequest = { body: unknown; search: URLSearchParams; bearer: string | null; variables: unknown };
type Handler = (request: TestRequest) => unknown;

type Refusal = { status: number; code: string; params: ErrorParams; fields: FieldError[] };
const refusals = new WeakSet<object>();
const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && refusals.has(answer);

/** What a handler answers to refuse a call, as the server words it. */
export function refuse(status: number, code: string, params: ErrorParams = {}, fields: FieldError[] = []): Refusal {
  const refusal = { status, code, params, fields };
  refusals.add(refusal);
  return refusal;
}

/** What a handler answers when the network is down. */
export const unreachable = Symbol('unreachable');

export type TestServer = {
  /** Adds or replaces handlers: `'GET /api/sessions'`, `'query Units'`, `'mutation RenamePlan'`. */
  on: (handlers: Record<string, Handler>) => void;
  /** The calls so far that hit a handler of the test, in order, as their keys. */
  calls: string[];
};

export const aMe = (change: Partial<Me> = {}): Me => ({
  personId: 'person-1',
  name: 'Trần Thị Bình',
  username: 'binh.tt',
  locale: 'vi',
  posts: [{ id: 'post-1', title: 'Chuyên viên', unitId: 'unit-1', unitName: 'Trung tâm Thông tin' }],
  permissions: [],
  mustChangePassword: false,
  ...change,
});

export const aGrant = (me: Me = aMe(), accessToken = 'token-1'): SessionGrant => ({
  accessToken,
  expiresAt: new Date(Date.now() + 600_000).toISOString(),
  me,
});

/** What the frame around every page asks, and the page that stands first. */
const frame = new Map<string, Handler>([
  ['query InboxCounts', () => ({ inboxCounts: { todo: 0, coordinate: 0, reports: 0 } })],
  ['query Inbox', () => ({ inbox: { items: [], total: 0 } })],
]);

/** Stands in for the network: `fetch` is answered by handlers, anything unexpected fails loudly. */
export function startTestServer(initial: Record<string, Handler> = {}): TestServer {
  const handlers = new Map(Object.entries(initial));
  const calls: string[] = [];
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, 'http://localhost');
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body;
    const key = url.pathname === '/graphql' ? operationOf(body) : `${init?.method ?? 'GET'} ${url.pathname}`;
    const handler = handlers.get(key) ?? frame.get(key);
    if (!handler) throw new Error(`No handler for ${key}`);
    if (handlers.has(key)) calls.push(key);
    const headers = new Headers(init?.headers);
    const answer = await handler({
      body,
      search: url.searchParams,
      bearer: headers.get('authorization'),
      variables: (body as { variables?: unknown } | undefined)?.variables,
    });
    if (answer === unreachable) throw new TypeError('Failed to fetch');
    return url.pathname === '/graphql' ? graphqlAnswer(answer) : restAnswer(answer);
  };
  return {
    on: (more) => {
      for (const [key, handler] of Object.entries(more)) handlers.set(key, handler);
    },
    calls,
  };
}

function operationOf(body: unknown): string {
  const { query } = body as { query: string };
  const [, kind, name] = /\b(query|mutation)\s+(\w+)/.exec(query) ?? [];
  return `${kind ?? 'query'} ${name ?? ''}`;
}

function restAnswer(answer: unknown): Response {
  if (answer === undefined) return new Response(null, { status: 204 });
  if (!isRefusal(answer)) return Response.json(answer);
  const { status, code, params, fields } = answer;
  return new Response(
    JSON.stringify({ type: 'about:blank', title: code, status, code, params, fields, requestId: 'req-1' }),
    {
      status,
      headers: { 'content-type': 'application/problem+json' },
    },
  );
}

function graphqlAnswer(answer: unknown): Response {
  if (!isRefusal(answer)) return Response.json({ data: answer });
  const { code, params, fields } = answer;
  return Response.json({
    data: null,
    errors: [{ message: code, extensions: { code, params, fields, requestId: 'req-1' } }],
  });
}
