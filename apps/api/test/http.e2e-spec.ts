import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@lotrinh/contracts';
import { fastify } from 'fastify';
import pg from 'pg';
import { newId } from '../src/platform/database/id.js';
import { Clock } from '../src/platform/clock/clock.js';
import { FileStore } from '../src/platform/files/file-store.js';
import { securityHeaders } from '../src/platform/http/headers.js';
import { startApp, STARTING_MS, type Client, type TestApp } from './support/app.js';

let world: TestApp;
let reader: Client;
let webDir: string;
let log: string[] = [];
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'lotrinh-web-'));
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Lộ Trình</title>');
  await writeFile(join(webDir, 'assets/app-1a2b3c4d.js'), 'export {};');
  world = await startApp({ webDir, log: (line) => log.push(line) });
  reader = await world.as('tonghop');
}, STARTING_MS);
afterAll(async () => {
  await world.close();
  await rm(webDir, { recursive: true });
});

/** Statements past row-level security and the grants of the role that the application has. */
async function asOwner(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('the headers', () => {
  const policy = [
    `default-src 'self'`,
    `script-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
  ];

  it.each([
    ['/', 200, 'no-cache'],
    ['/ke-hoach/nhap', 200, 'no-cache'],
    ['/assets/app-1a2b3c4d.js', 200, 'public, max-age=31536000, immutable'],
    ['/assets/gone.js', 404, null],
    ['/api/health/live', 200, 'no-store'],
    ['/api/me', 401, 'no-store'],
    ['/api/nowhere', 404, 'no-store'],
    ['/api/docs', 200, 'no-store'],
    ['/graphql?query={__typename}', 400, 'no-store'],
  ])('of %s answer %i and keep the browser to this site', async (path, status, caching) => {
    const { status: answered, headers } = await world.inject('GET', path, { origin: 'https://elsewhere.example' });
    expect(answered).toBe(status);
    const rules = String(headers['content-security-policy']).split(';');
    expect(rules).toEqual(expect.arrayContaining(policy));
    expect(rules.find((rule) => rule.startsWith('script-src'))).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    if (caching !== null) expect(headers['cache-control']).toBe(caching);
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin'])
      expect(headers).not.toHaveProperty(name);
  });

  it.each(['TRACE', 'OPTIONS'] as const)('are all that %s could tell, which is not answered', async (method) => {
    const answer = await world.app.inject({ method: method as 'OPTIONS', url: '/api/me' });
    expect(answer.statusCode).toBe(404);
  });
});

it('asks for TLS for a year where there is TLS, and does not where there is none', async () => {
  const headersOf = async (isTls: boolean) => {
    const server = fastify();
    await securityHeaders(server, isTls);
    return (await server.inject('/')).headers;
  };
  const safe = await headersOf(true);
  expect(safe['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(safe['content-security-policy']).toContain('upgrade-insecure-requests');
  const plain = await headersOf(false);
  expect(plain).not.toHaveProperty('strict-transport-security');
  expect(plain['content-security-policy']).not.toContain('upgrade-insecure-requests');
});

it('serves the page, and no file of the machine, for a path that climbs', async () => {
  for (const path of ['/..%2f..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2f..%2fetc%2fpasswd']) {
    expect((await world.inject('GET', path, {})).text).not.toContain('root:');
  }
});

describe('an error', () => {
  it.each([
    ['of an address that cannot be decoded', 'GET', '/%E0%A4%A', undefined, 404],
    ['of a body that is cut off', 'POST', '/api/session', '{"username":', 400],
    ['of a body that reaches for the prototype', 'POST', '/api/session', '{"__proto__":{"a":1}}', 400],
    ['of a body over a megabyte', 'POST', '/api/session', `"${'x'.repeat(1_100_000)}"`, 413],
    ['of a cut-off query', 'POST', '/graphql', '{"query":', 400],
  ] as const)('%s is a problem with a code', async (_title, method, url, payload, status) => {
    const headers = payload === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await world.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<Problem>();
    expect(problem.code).toMatch(/^request\./);
    expect(problem.requestId).toBe(answer.headers['x-request-id'] ?? problem.requestId);
    expect(answer.payload).not.toMatch(/FST_|node_modules|SyntaxError|__proto__/);
  });

  it('that nobody foresaw tells the caller a code and a request, and the log the rest without what people wrote', async () => {
    await asOwner('alter table import rename to import_away');
    log = [];
    try {
      const rest = await reader.send('POST', '/api/imports/text', {
        unitId: reader.me.posts[0]!.unitId,
        declaredNoStateSecret: true,
        text: 'Nội dung của riêng tôi',
      });
      const answers = [
        { problem: rest.json() as Problem, text: rest.text },
        await (async () => {
          const answer = await reader.graphql('{ imports { total } }');
          const { errors } = answer.json() as { errors: { extensions: Problem }[] };
          return { problem: errors[0]!.extensions, text: answer.text };
        })(),
      ];
      for (const { problem, text } of answers) {
        expect(problem.code).toBe('server.internal');
        expect(text).not.toMatch(/relation|select |insert |import_away|node_modules|\.ts:/i);
        const line = log.find((written) => written.includes(problem.requestId) && written.includes('unexpected'));
        expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 50, err: { code: '42P01' } });
      }
      expect(log.join('')).not.toMatch(/Nội dung của riêng tôi|"parameters"|"query"/);
    } finally {
      await asOwner('alter table import_away rename to import');
    }
  });

  it('of a value that PostgreSQL cannot store is the caller’s, not the server’s', async () => {
    const answer = await reader.send('POST', '/api/session', { username: 'a\u0000b', password: 'x' });
    expect(answer.status).toBeLessThan(500);
  });
});

describe('the log of requests', () => {
  it('has one JSON line for each, with its request and its person by id, and no query string', async () => {
    log = [];
    const answer = await reader.get('/api/people?q=Bí mật&token=abc');
    await world.inject('GET', '/api/health/live', {});
    await world.inject('GET', '/api/files/%0d%0a%1b[31m/content?ticket=abcdefghijklmnopqrstuvwxyz123456', {});
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ path }) => path)).toEqual(['/api/people', '/api/files/%0d%0a%1b[31m/content']);
    expect(lines[0]).toMatchObject({
      requestId: answer.headers['x-request-id'],
      actorId: reader.me.personId,
      method: 'GET',
      status: answer.status,
    });
    expect(log.join('')).not.toMatch(/ticket|token|abc/);
  });
});

describe('a download', () => {
  const name = `Kế hoạch "số 1"\r\nX-Injected: 1\u001b.docx`;
  let fileId: string;
  beforeAll(async () => {
    fileId = newId();
    const storageName = await world.app.get(FileStore).put(Buffer.from('<script>alert(1)</script>'));
    await world.db.write({ system: 'test' }, () =>
      world.db.insert('stored_file', {
        id: fileId,
        unit_id: reader.me.posts[0]!.unitId,
        uploaded_by: reader.me.personId,
        name,
        media_type: 'text/html',
        size_bytes: 25,
        sha256: '0'.repeat(64),
        storage_name: storageName,
      }),
    );
  });
  const ticket = async (client = reader) => {
    const answer = await client.send('POST', `/api/files/${fileId}/ticket`);
    return { status: answer.status, word: (answer.json() as { ticket?: string }).ticket ?? '' };
  };
  const fetchFile = (word: string, id = fileId) => world.inject('GET', `/api/files/${id}/content?ticket=${word}`, {});

  it('saves the bytes and runs nothing, whatever the file is called or holds', async () => {
    const { headers, text, status } = await fetchFile((await ticket()).word);
    expect([status, text]).toEqual([200, '<script>alert(1)</script>']);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': `sandbox; default-src 'none'`,
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="Ke hoach _so 1___X-Injected_ 1_.docx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
    expect(headers).not.toHaveProperty('x-injected');
  });

  it('works once for a ticket', async () => {
    const { word } = await ticket();
    expect((await fetchFile(word)).status).toBe(200);
    expect((await fetchFile(word)).status).toBe(401);
  });

  it('is for the file of the ticket alone, and a wrong try spends it', async () => {
    const { word } = await ticket();
    expect((await fetchFile(word, newId())).status).toBe(401);
    expect((await fetchFile(word)).status).toBe(401);
  });

  it('needs the ticket within a minute', async () => {
    const clock = world.app.get(Clock);
    const later = (ms: number) => {
      const at = Date.now() + ms;
      clock.now = () => new Date(at);
    };
    try {
      const [early, late] = [(await ticket()).word, (await ticket()).word];
      later(55_000);
      expect((await fetchFile(early)).status).toBe(200);
      later(61_000);
      expect((await fetchFile(late)).status).toBe(401);
    } finally {
      clock.now = () => new Date();
    }
  });

  it('is refused to who may not read the file, as if there were none', async () => {
    expect((await ticket(await world.as('tinh.tonghop'))).status).toBe(404);
  });

  it.each(['', 'x', 'abcdefghijklmnopqrstuvwxyz123456', '../../etc/passwd'])(
    'is refused without a ticket (%j)',
    async (word) => {
      expect([400, 401]).toContain((await fetchFile(word)).status);
    },
  );
});
