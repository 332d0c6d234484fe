import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource, QueryRunner } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';
import { type Principal, scopeOf } from '../auth/actor.js';
import { translateConstraint } from './constraint.js';

type Row = Record<string, unknown>;

/** One open transaction; statements queue, because one connection answers one statement at a time. */
class Transaction {
  private tail: Promise<unknown> = Promise.resolve();
  readonly afterCommit: (() => void)[] = [];
  statements = 0;

  constructor(
    readonly runner: QueryRunner,
    readonly writable: boolean,
  ) {}

  run<T>(sql: string, params: unknown[]): Promise<T[]> {
    const next = this.tail.then(async () => {
      this.statements += 1;
      const result = await this.runner.query(sql, params, true);
      return result.records as T[];
    });
    this.tail = next.catch(() => undefined);
    return next;
  }
}

/** What lives as long as one request: who asks, and the read transaction that its first statement opens. */
export type RequestScope = {
  principal: Principal | null;
  requestId: string;
  statements: number;
  transaction: Promise<Transaction> | null;
  closed: boolean;
};

export function newRequestScope(requestId: string): RequestScope {
  return { principal: null, requestId, statements: 0, transaction: null, closed: false };
}

/**
 * The database as the rest of the code sees it. Every statement runs inside a transaction that carries the principal's scope
 * for row-level security; outside one, `Db` refuses (as role `app` the statement would see no row).
 *
 * - a request reads in one READ ONLY transaction, opened by its first statement and closed before the answer is sent;
 * - `write` opens a read–write one and commits it before it returns; nested calls join the outer one;
 * - there is no `save`: TypeORM's would overwrite what another person saved meanwhile.
 */
@Injectable()
export class Db implements OnApplicationShutdown {
  private readonly ambient = new AsyncLocalStorage<Transaction>();
  private readonly requests = new AsyncLocalStorage<RequestScope>();

  constructor(private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  /** Runs `next` with the request's scope; the HTTP layer calls it again after the body is read, where the context is lost. */
  inRequest(scope: RequestScope, next: () => void): void {
    this.requests.run(scope, next);
  }

  request(): RequestScope | null {
    return this.requests.getStore() ?? null;
  }

  /** Ends the request's read transaction, so that no answer is sent while it is open. */
  async leaveRequest(scope: RequestScope): Promise<void> {
    if (scope.closed) return;
    scope.closed = true;
    await this.endRead(scope);
  }

  /** Says who asks; later statements of this request run in that person's scope. */
  async identify(principal: Principal): Promise<void> {
    const scope = this.requests.getStore();
    if (scope === undefined) throw new Error('identify() outside a request');
    await this.endRead(scope);
    scope.principal = principal;
  }

  /** Reads as `principal` in a transaction of its own: for jobs, event streams and sign-in. */
  async read<T>(principal: Principal, work: () => Promise<T>): Promise<T> {
    if (this.ambient.getStore() !== undefined) return work();
    return this.inTransaction(principal, false, work);
  }

  /** One unit of work: all of it is committed, or none. Nested calls join. */
  async write<T>(principal: Principal, work: () => Promise<T>): Promise<T> {
    const outer = this.ambient.getStore();
    if (outer?.writable === true) return work();
    if (outer !== undefined) throw new Error('A write cannot start inside a read transaction');
    return this.inTransaction(principal, true, work);
  }

  /** All rows of a statement, with snake_case columns as the statement names them. */
  async query<T = Row>(sql: string, params: unknown[] = []): Promise<T[]> {
    const transaction = this.ambient.getStore() ?? (await this.requestTransaction());
    const scope = this.requests.getStore();
    if (scope !== undefined) scope.statements += 1;
    try {
      return await transaction.run<T>(sql, params);
    } catch (error) {
      throw translateConstraint(error) ?? error;
    }
  }

  async find<T = Row>(sql: string, params: unknown[] = []): Promise<T | null> {
    return (await this.query<T>(sql, params))[0] ?? null;
  }

  /** The one row of a statement; `record.not_found` when there is none, which also answers for rows out of scope. */
  async get<T = Row>(sql: string, params: unknown[] = []): Promise<T> {
    const row = await this.find<T>(sql, params);
    if (row === null) throw new DomainError('record.not_found');
    return row;
  }

  /** Inserts one row; keys are column names. */
  async insert(table: string, row: Row): Promise<void> {
    await this.insertMany(table, [row]);
  }

  /** Inserts rows of equal shape, a thousand a statement. */
  async insertMany(table: string, rows: Row[]): Promise<void> {
    const first = rows[0];
    if (first === undefined) return;
    const columns = Object.keys(first);
    const batch = Math.max(1, Math.floor(30_000 / columns.length));
    for (let from = 0; from < rows.length; from += batch) {
      const params: unknown[] = [];
      const tuples = rows.slice(from, from + batch).map((row) => {
        const marks = columns.map((column) => `$${params.push(row[column])}`);
        return `(${marks.join(', ')})`;
      });
      await this.query(
        `insert into ${quote(table)} (${columns.map(quote).join(', ')}) values ${tuples.join(', ')}`,
        params,
      );
    }
  }

  /**
   * Changes one row if it still has the version that the caller saw; raises `lock_version` by one.
   * `record.conflict` when somebody was faster, `record.not_found` when the row is not there or not in scope.
   */
  async updateVersioned(table: string, id: string, lockVersion: number, changes: Row): Promise<number> {
    const params: unknown[] = [id, lockVersion];
    const sets = Object.entries(changes).map(([column, value]) => `${quote(column)} = $${params.push(value)}`);
    const rows = await this.query<{ lock_version: number }>(
      `update ${quote(table)} set ${[...sets, 'lock_version = lock_version + 1'].join(', ')} where id = $1 and lock_version = $2 returning lock_version`,
      params,
    );
    const updated = rows[0];
    if (updated !== undefined) return updated.lock_version;
    const current = await this.get<{ lock_version: number }>(`select lock_version from ${quote(table)} where id = $1`, [
      id,
    ]);
    throw new DomainError('record.conflict', { currentVersion: current.lock_version });
  }

  /** Runs once the surrounding write is committed; dropped on rollback. */
  afterCommit(action: () => void): void {
    const transaction = this.ambient.getStore();
    if (transaction?.writable !== true) throw new Error('afterCommit() outside a write');
    transaction.afterCommit.push(action);
  }

  private async inTransaction<T>(principal: Principal, writable: boolean, work: () => Promise<T>): Promise<T> {
    const transaction = await this.open(principal, writable);
    try {
      const result = await this.ambient.run(transaction, work);
      await transaction.runner.commitTransaction();
      for (const action of transaction.afterCommit) action();
      return result;
    } catch (error) {
      await transaction.runner.rollbackTransaction().catch(() => undefined);
      throw translateConstraint(error) ?? error;
    } finally {
      await transaction.runner.release();
    }
  }

  private async open(principal: Principal, writable: boolean): Promise<Transaction> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction();
      await runner.query(
        `${writable ? '' : 'set transaction read only; '}select set_config('app.scope', ${literal(scopeOf(principal))}, true)`,
      );
    } catch (error) {
      await runner.release();
      throw error;
    }
    return new Transaction(runner, writable);
  }

  private requestTransaction(): Promise<Transaction> {
    const scope = this.requests.getStore();
    if (scope === undefined || scope.principal === null || scope.closed) {
      throw new Error('A statement needs a transaction: use Db.read or Db.write');
    }
    scope.transaction ??= this.open(scope.principal, false);
    return scope.transaction;
  }

  private async endRead(scope: RequestScope): Promise<void> {
    const opened = scope.transaction;
    scope.transaction = null;
    if (opened === null) return;
    const transaction = await opened.catch(() => null);
    if (transaction === null) return;
    await transaction.runner.commitTransaction().catch(() => undefined);
    await transaction.runner.release();
  }
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
/** A string literal for the one statement that cannot bind (two commands in one round trip). */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
