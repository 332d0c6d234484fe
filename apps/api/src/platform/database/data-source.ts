import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.js';
import { SnakeNamingStrategy } from './naming-strategy.js';

// Exact values travel as text: a DATE is a day without a zone, numeric and int8 exceed what a double holds.
for (const oid of [pg.types.builtins.DATE, pg.types.builtins.NUMERIC, pg.types.builtins.INT8]) {
  pg.types.setTypeParser(oid, (text) => text);
}

type Limits = { poolSize: number; statementTimeoutMs: number };

function options(url: string, limits: Limits): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [],
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    namingStrategy: new SnakeNamingStrategy(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: limits.poolSize,
    connectTimeoutMS: 2000,
    extra: {
      statement_timeout: limits.statementTimeoutMs,
      lock_timeout: 3000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'lotrinh',
    },
  };
}

/** Role `app`: what requests and jobs use. A statement that takes longer than ten seconds is answered with 503. */
export function createAppSource(url: string, poolSize: number): DataSource {
  return new DataSource(options(url, { poolSize, statementTimeoutMs: 10_000 }));
}

/** Role of the owner: migrations and maintenance only. */
export function createOwnerSource(url: string): DataSource {
  return new DataSource(options(url, { poolSize: 2, statementTimeoutMs: 0 }));
}
