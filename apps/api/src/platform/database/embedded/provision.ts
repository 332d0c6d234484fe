import { Client } from 'pg';
import type { DatabasePasswords } from './passwords.js';

export const databaseName = 'lotrinh';
/** Owns the database, runs migrations. Not a superuser, as on a server of an agency's own; may read past row-level security for backup. */
export const ownerRole = 'lotrinh_owner';
/** Serves requests. Owns nothing, and row-level security always holds for it. */
export const appRole = 'app';

/** Trusted extensions: the owner of the database may create them without being superuser. */
const extensions = ['btree_gist', 'ltree', 'pg_trgm', 'unaccent'];
/** Any number, the same in every process: two first starts must not create the same role. */
const provisionLock = 7_301_902;

/** Makes the two roles and the database where they are missing. `client` is the superuser's. */
export async function provision(client: Client, passwords: DatabasePasswords): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [provisionLock]);
  try {
    const roles = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname in ($1, $2)', [
      ownerRole,
      appRole,
    ]);
    const has = (role: string) => roles.rows.some((row) => row.rolname === role);
    if (!has(ownerRole)) await client.query(createRole(ownerRole, 'bypassrls', passwords.owner));
    if (!has(appRole)) await client.query(createRole(appRole, 'nobypassrls', passwords.app));

    const databases = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (databases.rowCount === 0) {
      await client.query(`create database ${databaseName} owner ${ownerRole}`);
      await client.query(`revoke connect, temporary on database ${databaseName} from public`);
    }
    await client.query(`grant connect on database ${databaseName} to ${appRole}`);

    const available = await client.query<{ name: string }>(
      'select name from pg_available_extensions where name = any($1)',
      [extensions],
    );
    const missing = extensions.filter((name) => !available.rows.some((row) => row.name === name));
    if (missing.length > 0) throw new Error(`The database server lacks the extensions ${missing.join(', ')}.`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [provisionLock]);
  }
}

/** A password of {@link DatabasePasswords} holds no quote; DDL takes no parameters. */
function createRole(name: string, rights: string, password: string): string {
  return `create role ${name} login nosuperuser nocreaterole nocreatedb noreplication ${rights} password '${password}'`;
}
