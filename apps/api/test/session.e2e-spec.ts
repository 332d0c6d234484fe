import type { Problem, SessionGrant } from '@lotrinh/contracts';
import { type Answer, startApp, STARTING_MS, type TestApp } from './support/app.js';

let world: TestApp;
beforeAll(async () => {
  world = await startApp();
}, STARTING_MS);
afterAll(() => world.close());

const cookieOf = (answer: Answer): string => String(answer.headers['set-cookie']).split(';')[0]!;
const signIn = (username: string, password: string) => world.inject('POST', '/api/session', {}, { username, password });
const passwordOf = (username: string) => world.accounts.find((account) => account.username === username)!.password;
const refresh = (cookie: string) => world.inject('POST', '/api/session/refresh', { cookie });
const me = (token: string) => world.inject('GET', '/api/me', { authorization: `Bearer ${token}` });

describe('signing in', () => {
  it('says who is there and what they may do', async () => {
    const answer = await signIn('TONGHOP ', passwordOf('tonghop'));
    expect(answer.status).toBe(200);
    const grant = answer.json() as SessionGrant;
    expect(grant.me.permissions).toEqual(expect.arrayContaining(['plan.write', 'import.use']));
    expect((await me(grant.accessToken)).status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('answers the same for a wrong password and an unknown person', async () => {
    const wrong = (await signIn('taichinh', 'not the password')).json() as Problem;
    const unknown = (await signIn('nobody', 'not the password')).json() as Problem;
    expect({ ...wrong, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    expect(wrong.code).toBe('access.wrong_credentials');
  });

  it('locks the account after five failures, with the seconds left', async () => {
    for (let i = 0; i < 5; i += 1) await signIn('vanthu', 'not the password');
    const answer = await signIn('vanthu', passwordOf('vanthu'));
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(800);
  });

  it('refuses a request that another site made', async () => {
    const answer = await world.inject(
      'POST',
      '/api/session',
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
      { username: 'tonghop', password: passwordOf('tonghop') },
    );
    expect(answer.status).toBe(403);
  });

  it('refuses fields it does not know', async () => {
    const answer = await world.inject(
      'POST',
      '/api/session',
      {},
      { username: 'a', password: 'b', role: 'administrator' },
    );
    expect(answer.status).toBe(400);
    expect((answer.json() as Problem).fields[0]?.field).toBe('role');
  });
});

describe('a session', () => {
  it('goes on with a new refresh token each time', async () => {
    const first = cookieOf(await signIn('tonghop', passwordOf('tonghop')));
    const second = await refresh(first);
    expect(second.status).toBe(200);
    expect(cookieOf(second)).not.toBe(first);
    expect((await refresh(cookieOf(second))).status).toBe(200);
  });

  it('forgives the immediate predecessor once, for two tabs that refresh together', async () => {
    const first = cookieOf(await signIn('tonghop', passwordOf('tonghop')));
    const [one, other] = await Promise.all([refresh(first), refresh(first)]);
    expect([one.status, other.status]).toEqual([200, 200]);
  });

  it('ends as a whole when an old token comes back', async () => {
    const started = await signIn('tonghop', passwordOf('tonghop'));
    const first = cookieOf(started);
    const second = cookieOf(await refresh(first));
    const third = cookieOf(await refresh(second));
    expect((await refresh(first)).status).toBe(401);
    expect((await refresh(third)).status).toBe(401);
    expect((await me((started.json() as SessionGrant).accessToken)).status).toBe(401);
  });

  it('ends at once for access tokens when the person signs out', async () => {
    const started = await signIn('tonghop', passwordOf('tonghop'));
    const cookie = cookieOf(started);
    expect((await world.inject('DELETE', '/api/session', { cookie })).status).toBe(204);
    expect((await me((started.json() as SessionGrant).accessToken)).status).toBe(401);
    expect((await refresh(cookie)).status).toBe(401);
  });

  it('can end the others and keeps itself', async () => {
    const other = (await signIn('lanhdao', passwordOf('lanhdao'))).json() as SessionGrant;
    const mine = await world.as('lanhdao');
    expect((await mine.send('DELETE', '/api/sessions/others')).status).toBe(204);
    expect((await me(other.accessToken)).status).toBe(401);
    expect((await mine.get('/api/me')).status).toBe(200);
  });
});

describe('a token', () => {
  it.each([
    ['none', ''],
    ['not one', 'Bearer x.y.z'],
    [
      'unsigned',
      `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"1"}').toString('base64url')}.`,
    ],
  ])('%s is refused', async (_name, authorization) => {
    expect((await world.inject('GET', '/api/me', authorization === '' ? {} : { authorization })).status).toBe(401);
  });

  it('with one changed character is refused', async () => {
    const { token } = await world.as('tonghop');
    const [head, body, signature] = token.split('.') as [string, string, string];
    const forged = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    forged['sub'] = '01a20037-8a06-78d3-9be5-8780f95fdbdd';
    const altered = Buffer.from(JSON.stringify(forged)).toString('base64url');
    expect((await me(`${head}.${altered}.${signature}`)).status).toBe(401);
  });
});

describe('a password', () => {
  it.each([
    ['short', 'ngan', 'access.password_short'],
    ['of one letter', 'aaaaaaaaaaaaaa', 'access.password_weak'],
    ['that holds the user name', 'daumoi-daumoi-daumoi', 'access.password_weak'],
  ])('%s is refused', async (_name, next, code) => {
    const client = await world.as('daumoi');
    const answer = await client.send('PUT', '/api/password', { current: passwordOf('daumoi'), next });
    expect((answer.json() as Problem).code).toBe(code);
  });

  it('is changed with the current one, and the other sessions end', async () => {
    const other = (await signIn('taichinh', passwordOf('taichinh'))).json() as SessionGrant;
    const client = await world.as('taichinh');
    const next = 'một câu dài không ai đoán';
    expect((await client.send('PUT', '/api/password', { current: 'sai', next })).status).toBe(422);
    expect((await client.send('PUT', '/api/password', { current: passwordOf('taichinh'), next })).status).toBe(204);
    expect((await me(other.accessToken)).status).toBe(401);
    expect((await signIn('taichinh', next.normalize('NFD'))).status).toBe(200);
  });
});
