import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { isCode } from './error-code.js';
import { spawnOptions, type SystemAccount } from './system-account.js';

const run = promisify(execFile);

/** The role that initdb makes; used by the supervisor alone. */
export const superuser = 'postgres';

/**
 * Makes the database cluster where there is none, and refuses one of another major version.
 * The cluster is made under another name and renamed when it is whole, so a death half-way leaves nothing that looks like one.
 */
export async function ensureCluster(
  cluster: string,
  binaries: Binaries,
  account: SystemAccount,
  password: string,
): Promise<void> {
  const found = await clusterVersion(cluster);
  if (found === binaries.major) return;
  if (found !== null) {
    throw new Error(
      `The data in ${cluster} belongs to PostgreSQL ${found}, this program brings PostgreSQL ${binaries.major}. Nothing was changed. Start the release that made it and move the data over, or choose an empty folder with LOTRINH_DATA.`,
    );
  }

  await removeLeftovers(cluster);
  const scratch = await mkdtemp(`${cluster}.new-`);
  const fresh = join(scratch, 'cluster');
  const word = join(scratch, 'password');
  try {
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(word, password, { mode: 0o600 });
    if (account) for (const path of [scratch, fresh, word]) await chown(path, account.uid, account.gid);
    const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${superuser}`, '--auth=scram-sha-256', `--pwfile=${word}`, '--no-instructions'];
    await run(binaries.initdb, [`--pgdata=${fresh}`, ...options, ...access], spawnOptions(account));
    await rename(fresh, cluster);
  } catch (error) {
    // Another process may have been first: its cluster is as good as ours.
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What a killed first start left; a young one may be the work of another process. */
async function removeLeftovers(cluster: string): Promise<void> {
  for (const name of await readdir(dirname(cluster))) {
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue;
    const path = join(dirname(cluster), name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > 600_000) await rm(path, { recursive: true, force: true });
  }
}

async function clusterVersion(cluster: string): Promise<string | null> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  });
  return text?.trim() ?? null;
}
