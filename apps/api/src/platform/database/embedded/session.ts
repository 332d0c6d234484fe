import { Client } from 'pg';
import { isCode } from './error-code.js';
import { superuser } from './cluster.js';

/**
 * One connection per process that uses the cluster. It tells at once when the server dies, and its advisory lock says who
 * is still there: shared by every user, exclusive for the one who stops the server. A killed process loses it by itself.
 */
export type Session = {
  client: Client;
  /** Settles when the connection has ended, whoever ended it. */
  ended: Promise<void>;
  /** True when this was the last user; nobody else can join from then on. */
  claimAlone: () => Promise<boolean>;
  close: () => Promise<void>;
};

const usersLock = 7_301_901;
const notYet = ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET'];

/**
 * Joins the users of the server on this port, or null where it cannot be joined yet (it is starting, stopping, or being
 * stopped by its last user). Throws where it can never be.
 */
export async function joinSession(port: number, password: string, cluster: string): Promise<Session | null> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password,
    database: 'postgres',
    application_name: 'lotrinh supervisor',
    connectionTimeoutMillis: 3000,
    keepAlive: true,
  });
  // A connection that breaks is told by its end; the error that precedes it would else be an unhandled one.
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve);
  });
  try {
    await client.connect();
    const found = await client.query<{ data_directory: string }>('show data_directory');
    if (found.rows[0]?.data_directory !== cluster) throw new Error(`Another database answers on port ${String(port)}.`);
    const joined = await client.query<{ ok: boolean }>('select pg_try_advisory_lock_shared($1) as ok', [usersLock]);
    if (joined.rows[0]?.ok !== true) {
      await client.end();
      return null;
    }
  } catch (error) {
    await client.end().catch(() => undefined);
    if (isNotYet(error)) return null;
    if (isCode(error, '28P01')) {
      throw new Error('The passwords kept in the data folder are not those of its database.', { cause: error });
    }
    throw error;
  }
  return {
    client,
    ended,
    async claimAlone() {
      await client.query('select pg_advisory_unlock_shared($1)', [usersLock]);
      const claimed = await client.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [usersLock]);
      return claimed.rows[0]?.ok === true;
    },
    close: () => client.end().catch(() => undefined),
  };
}

function isNotYet(error: unknown): boolean {
  return isCode(error, ...notYet) || (error instanceof Error && /^timeout|^Connection terminated/.test(error.message));
}
