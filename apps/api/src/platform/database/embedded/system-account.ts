import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account the database server runs under; null where that is the account of this process. */
export type SystemAccount = { name: string; uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root, so under root it is given to `postgres`, or to `nobody` where that is not known. */
export async function systemAccount(): Promise<SystemAccount> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].flatMap((name) => lines.filter((fields) => fields[0] === name))[0];
  return found
    ? { name: found[0] ?? '', uid: Number(found[2]), gid: Number(found[3]) }
    : { name: 'nobody', uid: 65534, gid: 65534 };
}

/** Options of `spawn` that drop to the account, with an environment that owes nothing to ours. */
export function spawnOptions(account: SystemAccount) {
  return {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    ...(account && { uid: account.uid, gid: account.gid }),
  };
}

/** Fails with the way out where the account cannot enter the folder, as when it lies under /root. */
export async function requireReachable(folder: string, account: SystemAccount): Promise<void> {
  if (!account) return;
  await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], spawnOptions(account)).catch(() => {
    throw new Error(
      `The folder ${folder} cannot be entered by "${account.name}", the account that runs the database when the server is started as root. Choose another folder with LOTRINH_DATA.`,
    );
  });
}
