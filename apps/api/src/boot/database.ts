import type { DataSource } from 'typeorm';
import type { Config } from '../platform/config/config.js';
import { createAppSource } from '../platform/database/data-source.js';
import { type EmbeddedDatabase, startEmbedded } from '../platform/database/embedded/supervisor.js';
import { migrate, pendingMigrations } from '../platform/database/migrate.js';

export type OpenDatabase = { source: DataSource; appUrl: string; ownerUrl: string; close: () => Promise<void> };

/** Starts or finds PostgreSQL, brings the schema up to date, and connects as role `app`. */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  const embedded = config.databaseUrl === null ? await startEmbedded({ dataDir: config.dataDir, log }) : null;
  try {
    const appUrl = embedded?.appUrl ?? config.databaseUrl ?? '';
    const ownerUrl = embedded?.ownerUrl ?? config.databaseOwnerUrl ?? '';
    await bringUpToDate(ownerUrl, embedded, log);
    const source = await createAppSource(appUrl, config.databasePoolSize).initialize();
    return {
      source,
      appUrl,
      ownerUrl,
      close: async () => {
        if (source.isInitialized) await source.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function bringUpToDate(
  ownerUrl: string,
  embedded: EmbeddedDatabase | null,
  log: (line: string) => void,
): Promise<void> {
  const { pending, done } = await pendingMigrations(ownerUrl);
  if (pending.length === 0) return;
  // There is no backup yet in this release: one cold copy stands between a failed migration and the data.
  if (embedded !== null && done > 0)
    log(`Copied the database to ${await embedded.coldCopy()} before changing its schema`);
  const names = await migrate(ownerUrl);
  log(`Migrated the database: ${names.join(', ')}`);
}
