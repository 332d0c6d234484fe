import { aGrant, aMe, refuse, startTestServer, unreachable } from '../../testing/server.js';
import { AppError, errorKey, supportCode } from './app-error.js';
import { graphql } from './graphql.js';
import { query, rest } from './rest.js';
import { session } from './session.js';

const failure = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => error,
  );

beforeEach(() => {
  session.reset();
});

describe('a call as the signed-in person', () => {
  it('renews once for many calls at the same time', async () => {
    const server = startTestServer({ 'POST /api/session/refresh': () => aGrant(), 'GET /api/x': () => ({}) });
    await Promise.all(Array.from({ length: 20 }, () => rest('GET', '/api/x')));
    expect(server.calls.filter((call) => call === 'POST /api/session/refresh')).toHaveLength(1);
  });

  it('renews and repeats when the server turns the token down', async () => {
    let grants = 0;
    const server = startTestServer({
      'POST /api/session/refresh': () => aGrant(aMe(), `token-${++grants}`),
      'GET /api/x': ({ bearer }) => (bearer === 'Bearer token-2' ? 'yes' : refuse(401, 'access.session_ended')),
    });
    expect(await rest('GET', '/api/x')).toBe('yes');
    expect(server.calls).toHaveLength(4);
  });

  it('renews a token that is about to end before using it', async () => {
    let grants = 0;
    startTestServer({
      'POST /api/session/refresh': () => {
        grants += 1;
        const expiresAt = new Date(Date.now() + (grants === 1 ? 1000 : 600_000)).toISOString();
        return { ...aGrant(aMe(), `token-${grants}`), expiresAt };
      },
      'GET /api/x': ({ bearer }) => bearer,
    });
    await session.restore();
    expect(await rest('GET', '/api/x')).toBe('Bearer token-2');
  });

  it('works on a computer whose clock is hours ahead', async () => {
    const server = startTestServer({
      'POST /api/session/refresh': () => ({ ...aGrant(), expiresAt: new Date(Date.now() - 3_600_000).toISOString() }),
      'GET /api/x': () => 'yes',
    });
    expect(await rest('GET', '/api/x')).toBe('yes');
    expect(server.calls).toEqual(['POST /api/session/refresh', 'GET /api/x']);
  });

  it('waits while the session is expired and goes on after signing in again', async () => {
    let ended = false;
    startTestServer({
      'POST /api/session/refresh': () => (ended ? refuse(401, 'access.sign_in_required') : aGrant()),
      'POST /api/session': () => aGrant(aMe(), 'token-9'),
      'POST /api/x': ({ bearer, body }) => (bearer === 'Bearer token-9' ? body : refuse(401, 'access.session_ended')),
    });
    await session.restore();
    ended = true;
    const saving = rest('POST', '/api/x', { typed: 'giữ lại' });
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (session.state().status === 'expired') {
          stop();
          resolve();
        }
      });
    });
    await session.signIn({ username: 'a', password: 'b' });
    expect(await saving).toEqual({ typed: 'giữ lại' });
  });

  it('asks to sign in when nobody ever was', async () => {
    startTestServer({ 'POST /api/session/refresh': () => refuse(401, 'access.sign_in_required') });
    expect(await failure(rest('GET', '/api/x'))).toMatchObject({ code: 'access.sign_in_required' });
  });

  it('does not take an unreachable server for the end of the session', async () => {
    startTestServer({ 'POST /api/session/refresh': () => aGrant(), 'GET /api/x': () => unreachable });
    await session.restore();
    expect(await failure(rest('GET', '/api/x'))).toMatchObject({ code: 'client.network', requestId: null });
    expect(session.state().status).toBe('in');
  });
});

describe('failures', () => {
  it('read the same by REST and by GraphQL', async () => {
    const fields = [{ field: 'name', rule: 'required', params: {} }];
    startTestServer({
      'POST /api/session/refresh': () => aGrant(),
      'GET /api/x': () => refuse(422, 'unit.would_cycle', { a: 1 }, fields),
      'query Units': () => refuse(422, 'unit.would_cycle', { a: 1 }, fields),
    });
    const document = { toString: () => 'query Units { units { id } }' };
    const byRest = await failure(rest('GET', '/api/x'));
    const byGraphql = await failure(graphql(document, {}));
    expect(byRest).toEqual(byGraphql);
    expect(byRest).toMatchObject({ code: 'unit.would_cycle', params: { a: 1 }, fields, requestId: 'req-1' });
    expect(errorKey(byRest)).toBe('error.unit.would_cycle');
    expect(supportCode(byRest)).toBe('unit.would_cycle · req-1');
  });

  it('have a sentence even when the code is newer than this build, or no code at all', () => {
    expect(errorKey(new AppError('unit.from_the_future' as 'unit.closed'))).toBe('error.client.unexpected');
    expect(errorKey(new Error('boom'))).toBe('error.client.unexpected');
  });
});

it('writes only the parameters that are set into a query string', () => {
  expect(query({ q: 'vụ & cục', page: 2, unit: null, state: '' })).toBe('?q=v%E1%BB%A5+%26+c%E1%BB%A5c&page=2');
  expect(query({ q: undefined })).toBe('');
});
