import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';

/** Where root keeps what the account of the database must be able to read. */
export const rootHome = '/var/lib/lotrinh';

/**
 * The data folder of a checkout: `.data` inside it, or for root a folder of its own under /var/lib/lotrinh, because the
 * account that then runs the database cannot enter a checkout under /root.
 */
export function defaultDataFolder(checkout: string): string {
  if (process.getuid?.() !== 0) return join(checkout, '.data');
  const mark = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  return join(rootHome, `${basename(checkout).replace(/[^\w.-]/g, '-')}-${mark}`);
}

/** What lies in a data folder besides the uploaded files. */
export function dataFolderPaths(dataDir: string) {
  return {
    cluster: join(dataDir, 'postgres'),
    coldCopy: join(dataDir, 'postgres.before-migration'),
    passwords: join(dataDir, 'database-passwords.json'),
    startLog: join(dataDir, 'postgres-start.log'),
  };
}
