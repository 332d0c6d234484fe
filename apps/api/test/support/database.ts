import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

type TestServer = { adminUrl: string; ownerUrl: string; appUrl: string; template: string };

/** `ownerUrl` is past row-level security, `appUrl` under it. */
export type TestDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void> };

/** A migrated, empty database for one test file. Close your connections, then call `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, appUrl, template } = JSON.parse(process.env.LOTRINH_TEST_SERVER ?? '{}') as TestServer;
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await run(adminUrl, `create database ${name} template ${template} owner ${new URL(ownerUrl).username}`);
  return {
    ownerUrl: withDatabase(ownerUrl, name),
    appUrl: withDatabase(appUrl, name),
    drop: () => run(adminUrl, `drop database ${name} with (force)`),
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client(withDatabase(url, 'postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
