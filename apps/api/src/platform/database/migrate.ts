import { runMigrations } from 'graphile-worker';
import { createOwnerSource } from './data-source.js';

/** Names of the migrations that the database has not seen yet, and how many it has. */
export async function pendingMigrations(ownerUrl: string): Promise<{ pending: string[]; done: number }> {
  const source = await createOwnerSource(ownerUrl).initialize();
  try {
    const [found] = await source.query<{ table: string | null }[]>(
      `select to_regclass('public.migration')::text as "table"`,
    );
    const done = found?.table == null ? [] : await source.query<{ name: string }[]>('select name from migration');
    const known = new Set(done.map((row) => row.name));
    return {
      pending: source.migrations.map((migration) => migration.name ?? '').filter((name) => !known.has(name)),
      done: known.size,
    };
  } finally {
    await source.destroy();
  }
}

/** Brings the schema up to date: the job queue's first, then ours, each migration in a transaction of its own. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  await runMigrations({ connectionString: ownerUrl });
  const source = await createOwnerSource(ownerUrl).initialize();
  try {
    // One migrator at a time; the lock goes with the connection.
    const runner = source.createQueryRunner();
    await runner.query('select pg_advisory_lock(716253)');
    try {
      const done = await source.runMigrations({ transaction: 'each' });
      return done.map((migration) => migration.name);
    } finally {
      await runner.query('select pg_advisory_unlock(716253)');
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}

/** Takes back the newest migration; for development and the migration gate. */
export async function revertLast(ownerUrl: string): Promise<void> {
  const source = await createOwnerSource(ownerUrl).initialize();
  try {
    await source.undoLastMigration({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}
