// Before the tests that need a database: one server, one migrated template. Each test file clones the template.
import { spawnSync } from 'node:child_process';
import { access, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import pg from 'pg';

const api = resolve(import.meta.dirname, '../..');
const checkout = resolve(api, '../..');
const embedded = join(api, 'dist/platform/database/embedded');
const migrateModule = join(api, 'dist/platform/database/migrate.js');

export default async function setUp() {
  await build();
  const { adminUrl, ownerUrl, appUrl, stop } = process.env.TEST_DATABASE_URL
    ? await outsideServer(process.env.TEST_DATABASE_URL)
    : await ownServer();
  const template = `lotrinh_test_${process.pid}`;
  const tearDown = async () => {
    await admin(adminUrl, `drop database if exists ${template} with (force)`);
    await stop();
  };
  try {
    await admin(
      adminUrl,
      `drop database if exists ${template}`,
      `create database ${template} owner ${new URL(ownerUrl).username}`,
    );
    const { migrate } = await import(migrateModule);
    await migrate(withDatabase(ownerUrl, template));
  } catch (error) {
    await tearDown();
    throw error;
  }

  // Workers inherit the environment; database.ts reads this.
  process.env.LOTRINH_TEST_SERVER = JSON.stringify({ adminUrl, ownerUrl, appUrl, template });
  globalThis.lotrinhTestServer = { tearDown };
}

/** The migrations and the supervisor run as they are shipped. */
async function build() {
  const tsc = join(checkout, 'node_modules/typescript/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-b', 'apps/api'], { cwd: checkout, encoding: 'utf8' });
  if (built.status === 0) return;
  // tsc emits in spite of type errors, which `pnpm types` reports; without the file nothing can run.
  await access(migrateModule).catch(() => {
    throw new Error(`The API cannot be built:\n${built.stdout}`);
  });
}

/** A server for this run alone, without the care for power cuts that a test does not need. */
async function ownServer() {
  const { startEmbedded } = await import(join(embedded, 'supervisor.js'));
  await removeLeftovers();
  const dataDir = await mkdtemp(join(tmpdir(), `lotrinh-test-${process.pid}-`));
  const server = await startEmbedded({ dataDir, log: () => undefined });
  const { superuser } = JSON.parse(await readFile(join(dataDir, 'database-passwords.json'), 'utf8'));
  const url = new URL(withDatabase(server.ownerUrl, 'postgres'));
  url.username = 'postgres';
  url.password = superuser;
  await admin(
    url.href,
    'alter system set fsync = off',
    'alter system set synchronous_commit = off',
    'alter system set full_page_writes = off',
    'select pg_reload_conf()',
  );
  return {
    ...server,
    adminUrl: url.href,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Servers of runs that were killed. */
async function removeLeftovers() {
  const { stopServer } = await import(join(embedded, 'postmaster.js'));
  for (const name of await readdir(tmpdir())) {
    const pid = /^lotrinh-test-(\d+)-/.exec(basename(name))?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const dataDir = join(tmpdir(), name);
    try {
      await stopServer(join(dataDir, 'postgres'));
      await rm(dataDir, { recursive: true, force: true });
    } catch {
      // Another user's.
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A server that somebody else runs. Its user must be allowed to create databases and roles. */
async function outsideServer(ownerUrl) {
  const appUrl = new URL(ownerUrl);
  appUrl.username = 'app';
  appUrl.password = process.env.TEST_DATABASE_APP_PASSWORD ?? 'app';
  await admin(
    ownerUrl,
    `do $$ begin
       if not exists (select from pg_roles where rolname = 'app') then
         create role app login nosuperuser nobypassrls password '${appUrl.password}';
       end if;
     end $$`,
  );
  return { adminUrl: ownerUrl, ownerUrl, appUrl: appUrl.href, stop: async () => undefined };
}

async function admin(url, ...statements) {
  const client = new pg.Client(withDatabase(url, 'postgres'));
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
