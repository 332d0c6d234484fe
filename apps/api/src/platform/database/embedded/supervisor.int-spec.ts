import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { isServerOf, readPidFile, stopServer } from './postmaster.js';
import { startEmbedded, type EmbeddedDatabase } from './supervisor.js';

const built = pathToFileURL(join(__dirname, '../../../../dist/platform/database/embedded/supervisor.js')).href;

// Each test starts servers of its own, on a machine that may be busy.
jest.setTimeout(60_000);

let dataDir: string;
let cluster: string;
let handles: EmbeddedDatabase[];
let children: ChildProcess[];
let lines: string[];

beforeEach(async () => {
  // A blank in the path is what a user's folder may have.
  dataDir = await mkdtemp(join(tmpdir(), 'lotrinh embedded-'));
  cluster = join(dataDir, 'postgres');
  handles = [];
  children = [];
  lines = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const handle of handles) await handle.stop();
  await stopServer(cluster);
  await rm(dataDir, { recursive: true, force: true });
});

const start = async () => {
  const handle = await startEmbedded({ dataDir, log: (line) => lines.push(line) });
  handles.push(handle);
  return handle;
};

const stop = async (handle: EmbeddedDatabase) => {
  handles = handles.filter((other) => other !== handle);
  await handle.stop();
};

/** Another Node process that runs the supervisor; answers when its server is up. */
const startElsewhere = async (then = '') => {
  const script = `const db = await (await import(${JSON.stringify(built)})).startEmbedded({ dataDir: process.argv[1], log() {} });
    ${then}; console.log(db.ownerUrl); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ownerUrl: line.toString().trim() };
};

const query = async <Row extends object>(url: string, sql: string) => {
  const client = new Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

const serverPid = async () => (await readPidFile(cluster))!.pid;
const isAlive = (pid: number) => isServerOf(pid, cluster);
const until = async (holds: () => boolean) => {
  while (!holds()) await sleep(20);
};

it('makes a UTF-8 database with an owner and an app role that row-level security holds for', async () => {
  const db = await start();

  expect(db.adopted).toBe(false);
  const [encoding] = await query<{ encoding: string; locale: string; provider: string }>(
    db.ownerUrl,
    `select pg_encoding_to_char(encoding) as encoding, datlocale as locale, datlocprovider as provider
       from pg_database where datname = current_database()`,
  );
  expect(encoding).toEqual({ encoding: 'UTF8', locale: 'C.UTF-8', provider: 'b' });
  const roles = await query(
    db.appUrl,
    `select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname in ('app', 'lotrinh_owner') order by 1`,
  );
  expect(roles).toEqual([
    { rolname: 'app', rolsuper: false, rolbypassrls: false, rolcreaterole: false },
    { rolname: 'lotrinh_owner', rolsuper: false, rolbypassrls: true, rolcreaterole: false },
  ]);
  await expect(query(db.appUrl, 'create table public.mine (id int)')).rejects.toThrow('permission denied');
});

it('lets the owner create the extensions and order Vietnamese text', async () => {
  const { ownerUrl } = await start();

  await query(
    ownerUrl,
    'create extension ltree; create extension pg_trgm; create extension btree_gist; create extension unaccent',
  );
  const words = await query<{ word: string }>(
    ownerUrl,
    `select word from unnest(array['đo', 'du', 'dạ', 'da']) word order by word collate "vi-x-icu"`,
  );
  expect(words.map((row) => row.word)).toEqual(['da', 'dạ', 'du', 'đo']);
});

it('listens on the loopback address only, wants a password and keeps it to itself', async () => {
  const { ownerUrl } = await start();

  expect(await query(ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const stranger = new URL(ownerUrl);
  stranger.password = 'guess';
  await expect(query(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
  expect((await stat(join(dataDir, 'database-passwords.json'))).mode & 0o777).toBe(0o600);
});

it('keeps the data over a stop and a second start', async () => {
  const first = await start();
  await query(first.ownerUrl, 'create table kept as select 42 as answer');
  const pid = await serverPid();
  await stop(first);
  expect(await isAlive(pid)).toBe(false);

  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('adopts the living server after kill -9 of the process that had started it', async () => {
  const { child, ownerUrl } = await startElsewhere();
  const pid = await serverPid();
  child.kill('SIGKILL');
  await once(child, 'exit');

  const db = await start();
  expect(db.adopted).toBe(true);
  expect(db.ownerUrl).toBe(ownerUrl);
  expect(await serverPid()).toBe(pid);
  await stop(db);
  expect(await isAlive(pid)).toBe(false);
});

it('recovers after kill -9 of both, with nothing acknowledged lost', async () => {
  const { child, ownerUrl } = await startElsewhere();
  await query(ownerUrl, 'create table kept as select 42 as answer');
  child.kill('SIGKILL');
  process.kill(await serverPid(), 'SIGKILL');

  const db = await start();
  expect(await query(db.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('starts beside a stranger that has got the pid of a killed server, and leaves it alone', async () => {
  await start().then(stop);
  const stranger = spawn('sleep', ['600'], { stdio: 'ignore' });
  children.push(stranger);
  await writeFile(
    join(cluster, 'postmaster.pid'),
    `${String(stranger.pid)}\n${cluster}\n1700000000\n1\n\n127.0.0.1\n   1 1\nready   \n`,
  );

  const db = await start();
  expect(db.adopted).toBe(false);
  expect(await query(db.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(stranger.exitCode).toBeNull();
  expect(stranger.signalCode).toBeNull();
});

it('restarts the server on the same port when it dies under a running process', async () => {
  const db = await start();
  const pid = await serverPid();
  process.kill(pid, 'SIGKILL');

  await until(() => lines.includes('The database server had ended and was started again'));
  expect(await serverPid()).not.toBe(pid);
  expect(await query(db.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('gives two processes one server, which the last of them stops', async () => {
  const here = await start();
  const pid = await serverPid();
  const { child, ownerUrl } = await startElsewhere();
  expect(ownerUrl).toBe(here.ownerUrl);

  await stop(here);
  expect(lines).toContain('PostgreSQL is left running for another process');
  expect(await isAlive(pid)).toBe(true);

  child.kill('SIGKILL');
  await once(child, 'exit');
  await start().then(stop);
  expect(await isAlive(pid)).toBe(false);
});

it('gives two first starts at the same time one server', async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect(one.ownerUrl).toBe(other.ownerUrl);
  await query(one.appUrl, 'select 1');
});

it('keeps one cold copy, and goes on with the same addresses', async () => {
  const db = await start();
  await query(db.ownerUrl, 'create table kept as select 1 as answer');
  await db.coldCopy();
  await query(db.ownerUrl, 'update kept set answer = 2');
  const copy = await db.coldCopy();
  expect(await query(db.ownerUrl, 'select answer from kept')).toEqual([{ answer: 2 }]);

  expect(copy).toBe(join(dataDir, 'postgres.before-migration'));
  await expect(access(join(copy, 'postmaster.pid'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(copy, 'PG_VERSION'), 'utf8')).toBe('18\n');
});

it('refuses a cold copy while another process uses the data', async () => {
  const db = await start();
  await startElsewhere();
  await expect(db.coldCopy()).rejects.toThrow('while another process uses it');
  expect(await query(db.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('refuses data of another major version and changes nothing', async () => {
  await start().then(stop);
  await writeFile(join(cluster, 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toThrow('belongs to PostgreSQL 17, this program brings PostgreSQL 18');
  expect(await readFile(join(cluster, 'PG_VERSION'), 'utf8')).toBe('17\n');
});

it('says why a server does not start', async () => {
  await start().then(stop);
  await writeFile(join(cluster, 'postgresql.conf'), 'shared_buffers = nonsense\n');
  await expect(start()).rejects.toThrow(/does not start: .*shared_buffers/);
});
