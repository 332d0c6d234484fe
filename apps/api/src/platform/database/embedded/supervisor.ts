import { chmod, mkdir, readFile, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareBinaries, type Binaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { copyCluster } from './cold-copy.js';
import { dataFolderPaths } from './data-folder.js';
import { loadPasswords, type DatabasePasswords } from './passwords.js';
import { freePort, isServerOf, readPidFile, spawnServer, stopServer } from './postmaster.js';
import { appRole, databaseName, ownerRole, provision } from './provision.js';
import { joinSession, type Session } from './session.js';
import { requireReachable, systemAccount, type SystemAccount } from './system-account.js';

export type EmbeddedOptions = {
  /** Holds the cluster, its passwords and its copy. Made where it is missing. */
  dataDir: string;
  log: (line: string) => void;
};

export type EmbeddedDatabase = {
  /** For migrations and maintenance. */
  ownerUrl: string;
  /** For requests: row-level security holds. */
  appUrl: string;
  /** True where a living server was found, as after `kill -9` of the process that had started it. */
  adopted: boolean;
  /** Stops the server, unless another process uses it too; then the last of them does. */
  stop: () => Promise<void>;
  /**
   * Stops the server, copies the cluster beside itself (one copy is kept) and starts it again on the same port.
   * Answers the folder of the copy. Throws while another process uses the server. Close your own connections before.
   */
  coldCopy: () => Promise<string>;
};

type Site = {
  cluster: string;
  startLog: string;
  binaries: Binaries;
  account: SystemAccount;
  passwords: DatabasePasswords;
};
type Running = { session: Session; port: number; adopted: boolean };

const startLimitSeconds = 120;
/** Backends of a killed server may outlive it for a moment, another process may be first, or hold the port. */
const willPass = /shared memory block|lock file|could not bind|Address already in use/;
const restartPausesMs = [0, 200, 500, 1000, 2000, 5000];

/**
 * Runs PostgreSQL for this process: starts it, or adopts the living server of the same data folder, and starts it again
 * whenever it dies, on the same port. Safe against `kill -9` of this process, of the server, and of both (F6).
 */
export async function startEmbedded({ dataDir, log }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const site = await prepareSite(dataDir);
  let running = await bringUp(site, null);
  const { port, adopted } = running;
  log(`${adopted ? 'Adopted the running' : 'Started'} PostgreSQL ${site.binaries.major} on 127.0.0.1:${String(port)}`);

  let isWanted = true;
  let settled: Promise<void> = Promise.resolve();
  const watch = () => {
    void running.session.ended.then(() => {
      if (isWanted) settled = recover();
    });
  };
  const recover = async () => {
    for (let attempt = 0; isWanted; attempt += 1) {
      await sleep(restartPausesMs[attempt] ?? restartPausesMs.at(-1));
      try {
        running = await bringUp(site, port);
        log(
          running.adopted ? 'Joined the database server again' : 'The database server had ended and was started again',
        );
        watch();
        return;
      } catch (error) {
        log(
          `The database server cannot be started, trying again: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  };
  const stop = async () => {
    isWanted = false;
    await settled;
    if (!(await stopUnlessShared(site, running.session))) log('PostgreSQL is left running for another process');
  };

  try {
    await provision(running.session.client, site.passwords);
  } catch (error) {
    await stop();
    throw error;
  }
  watch();

  return {
    ownerUrl: url(ownerRole, site.passwords.owner, port),
    appUrl: url(appRole, site.passwords.app, port),
    adopted,
    stop,
    async coldCopy() {
      isWanted = false;
      await settled;
      if (!(await running.session.claimAlone())) {
        await running.session.close();
        running = await bringUp(site, port);
        isWanted = true;
        watch();
        throw new Error('The data cannot be copied while another process uses it.');
      }
      await stopServer(site.cluster);
      await running.session.close();
      try {
        return await copyCluster(dataFolderPaths(dataDir));
      } finally {
        running = await bringUp(site, port);
        isWanted = true;
        watch();
      }
    },
  };
}

async function prepareSite(dataDir: string): Promise<Site> {
  const account = await systemAccount();
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  // The account that runs the server must pass through to the cluster; what else lies here stays closed to it.
  if (account) await chmod(dataDir, 0o711);
  await requireReachable(dataDir, account);
  const paths = dataFolderPaths(await realpath(dataDir));
  const binaries = await prepareBinaries(account, dataDir);
  const passwords = await loadPasswords(paths.passwords);
  await ensureCluster(paths.cluster, binaries, account, passwords.superuser);
  return { ...paths, binaries, account, passwords };
}

/** Joins the living server of the cluster, waits for one that starts or stops, or starts one; whichever it takes. */
async function bringUp(site: Site, fixedPort: number | null): Promise<Running> {
  const until = Date.now() + startLimitSeconds * 1000;
  let spawned: Awaited<ReturnType<typeof spawnServer>> | null = null;
  let failures = 0;
  while (Date.now() < until) {
    const found = await readPidFile(site.cluster);
    if (found && (await isServerOf(found.pid, site.cluster))) {
      const session = found.ready ? await joinSession(found.port, site.passwords.superuser, site.cluster) : null;
      if (session) return { session, port: found.port, adopted: spawned?.pid !== found.pid };
    } else if (!spawned?.isRunning()) {
      if (spawned) {
        failures += 1;
        const reason = await lastLines(site.startLog);
        if (failures > (willPass.test(reason) ? 20 : 2))
          throw new Error(`The database server does not start: ${reason}`);
        await sleep(Math.min(failures * 200, 1000));
      }
      // The port of a killed server is kept: another process may be waiting for it to come back there.
      const port = fixedPort ?? (await freePort(found?.port));
      spawned = await spawnServer({ ...site, program: site.binaries.postgres, port, stranger: found?.pid ?? null });
    }
    await sleep(20);
  }
  throw new Error(`The database server of ${site.cluster} does not answer.`);
}

/** Stops the server, or answers false where another process uses it. */
async function stopUnlessShared(site: Site, joined: Session): Promise<boolean> {
  let session: Session | null = joined;
  const until = Date.now() + startLimitSeconds * 1000;
  while (Date.now() < until) {
    const isAlone = session ? await session.claimAlone().catch(() => null) : null;
    if (isAlone === true) await stopServer(site.cluster);
    await session?.close();
    if (isAlone !== null) return isAlone;
    // The session was broken: the server is gone, or it comes up again and somebody may have joined it.
    const found = await readPidFile(site.cluster);
    if (!found || !(await isServerOf(found.pid, site.cluster))) return true;
    session = found.ready ? await joinSession(found.port, site.passwords.superuser, site.cluster) : null;
    if (!session) await sleep(50);
  }
  throw new Error(`The database server of ${site.cluster} does not answer.`);
}

async function lastLines(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-3).join(' ');
}

function url(user: string, password: string, port: number): string {
  return `postgres://${user}:${password}@127.0.0.1:${String(port)}/${databaseName}`;
}
