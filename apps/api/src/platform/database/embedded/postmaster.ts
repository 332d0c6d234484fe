import { execFile, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { spawnOptions, type SystemAccount } from './system-account.js';

const run = promisify(execFile);

/** What `postmaster.pid` says. `ready` is false while the server recovers or stops. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** Reads `postmaster.pid`. The pid in it proves nothing by itself: see {@link isServerOf}. */
export async function readPidFile(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  const lines = text?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Whether the process lives and was started on this cluster. A pid alone may by now belong to a stranger. */
export async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const words = (await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return words[words.indexOf('-D') + 1] === cluster;
  }
  const listed = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return listed.stdout.includes(` -D ${cluster} `);
}

export type SpawnInput = {
  program: string;
  cluster: string;
  port: number;
  account: SystemAccount;
  startLog: string;
  /** A pid in the way that is known to be no server of this cluster. */
  stranger: number | null;
};

/** `pid` is null where the program could not be run at all. */
export type Spawned = { pid: number | null; isRunning: () => boolean };

/**
 * Starts the server. It gets a session of its own, so that Ctrl-C in the terminal reaches only this process, which then
 * stops it in order.
 */
export async function spawnServer(input: SpawnInput): Promise<Spawned> {
  const settings = {
    port: String(input.port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    logging_collector: 'on',
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_truncate_on_rotation: 'on',
  };
  const log = await open(input.startLog, 'w', 0o600);
  const options = spawnOptions(input.account);
  const child = spawn(
    input.program,
    ['-D', input.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...options,
      // A pid file is also PostgreSQL's guard against orphaned backends, so it is never deleted here. Naming the stranger
      // as our own grandparent tells the server that this pid is no other server; it then checks the rest itself.
      env: { ...options.env, ...(input.stranger !== null && { PG_GRANDPARENT_PID: String(input.stranger) }) },
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
    },
  );
  // A program that cannot be run has no pid; nobody waits for the event that also says so.
  child.once('error', () => undefined);
  child.unref();
  await log.close();
  return {
    pid: child.pid ?? null,
    isRunning: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
  };
}

/** Fast shutdown, then after 20 s an immediate one, which the next start recovers from. The pid is proved each time. */
export async function stopServer(cluster: string): Promise<void> {
  const running = await readPidFile(cluster);
  if (!running) return;
  for (const [signal, seconds] of [['SIGINT', 20] as const, ['SIGQUIT', 10] as const]) {
    if (!(await isServerOf(running.pid, cluster))) return;
    process.kill(running.pid, signal);
    const until = Date.now() + seconds * 1000;
    while (Date.now() < until) {
      if (!(await isServerOf(running.pid, cluster))) return;
      await sleep(20);
    }
  }
  throw new Error(`The database server (process ${String(running.pid)}) does not stop.`);
}

/** Ports below belong to root, as whom the server never runs. */
const FIRST_OPEN_PORT = 1024;

/** A TCP port of 127.0.0.1 that nobody holds at this moment: the preferred one where it is free and anybody may have it. */
export async function freePort(wanted = 0): Promise<number> {
  const preferred = wanted < FIRST_OPEN_PORT ? 0 : wanted;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (preferred === 0) reject(error);
      else resolve(freePort());
    });
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}
