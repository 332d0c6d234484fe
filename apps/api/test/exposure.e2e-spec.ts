import pg from 'pg';
import { FileStore } from '../src/platform/files/file-store.js';
import { startApp, STARTING_MS, type TestApp } from './support/app.js';
import { plant } from './support/canaries.js';

let world: TestApp;
beforeAll(async () => {
  world = await startApp();
}, STARTING_MS);
afterAll(() => world.close());

describe('every answer', () => {
  it.each(['/api/health/live', '/api/me', '/api/nothing'])(
    'to %s carries the headers that browsers obey',
    async (path) => {
      const { headers } = await world.inject('GET', path, {});
      const policy = String(headers['content-security-policy']);
      for (const rule of [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ])
        expect(policy.split(';')).toContain(rule);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );
});

describe('the refresh cookie', () => {
  it('is out of reach of scripts and of other sites', async () => {
    const [{ username, password } = { username: '', password: '' }] = world.accounts;
    const { headers } = await world.inject('POST', '/api/session', {}, { username, password });
    expect(String(headers['set-cookie'])).toMatch(
      /^lotrinh-refresh=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe('a download', () => {
  it('needs a ticket, which works once, and arrives as a closed attachment', async () => {
    const client = await world.as('tonghop');
    await plant(world, 'BO', 'tonghop');
    const bytes = Buffer.from('Nội dung của tệp');
    const stored = await world.app.get(FileStore).put(bytes);
    const { id } = await world.db.write({ system: 'test' }, () =>
      world.db.get<{ id: string }>(
        "update stored_file set storage_name = $1, size_bytes = $2 where id = (select id from stored_file where name like '%ISSUED%' limit 1) returning id",
        [stored, bytes.byteLength],
      ),
    );
    const content = (ticket: string) => world.inject('GET', `/api/files/${id}/content?ticket=${ticket}`, {});
    expect((await content('A'.repeat(32))).status).toBe(401);
    const { ticket } = (await client.send('POST', `/api/files/${id}/ticket`)).json() as { ticket: string };
    const first = await content(ticket);
    expect(first.status).toBe(200);
    expect(first.text).toBe('Nội dung của tệp');
    expect(first.headers['content-disposition']).toMatch(/^attachment;/);
    expect(first.headers).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect((await content(ticket)).status).toBe(401);
  });
});

describe('the audit trail', () => {
  it.each(['update audit_event set reason = null', 'delete from audit_event', 'truncate audit_event'])(
    'refuses "%s", to the role of requests and to the owner',
    async (statement) => {
      await expect(world.db.write({ system: 'test' }, () => world.db.query(statement))).rejects.toThrow(
        'permission denied',
      );
      const owner = new pg.Client({ connectionString: world.ownerUrl });
      await owner.connect();
      try {
        await expect(owner.query(statement)).rejects.toThrow('its rows are kept as they were written');
      } finally {
        await owner.end();
      }
    },
  );
});
