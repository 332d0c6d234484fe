import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { DomainError } from '../../platform/errors/domain-error.js';

const system = { system: 'sign-in' };
const WINDOW_MINUTES = 15;
const FAILURES_PER_ACCOUNT = 5;
/** Offices share one outside address; an address is stopped later than an account. */
const FAILURES_PER_ADDRESS = 30;

/** Failed tries per account and per address, kept in PostgreSQL so that replicas share them (T11). */
@Injectable()
export class ThrottleService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Throws `access.locked` with the seconds left while the account or the address is locked. */
  async demandOpen(account: string, address: string): Promise<void> {
    const now = this.clock.now();
    const locked = await this.db.read(system, () =>
      this.db.find<{ locked_until: Date }>(
        'select max(locked_until) as locked_until from sign_in_throttle where key = any($1) and locked_until > $2 having max(locked_until) is not null',
        [keysOf(account, address), now],
      ),
    );
    if (locked !== null)
      throw new DomainError('access.locked', {
        seconds: Math.ceil((locked.locked_until.getTime() - now.getTime()) / 1000),
      });
  }

  async failed(account: string, address: string): Promise<void> {
    const [accountKey, addressKey] = keysOf(account, address);
    await this.db.write(system, async () => {
      await this.count(accountKey, FAILURES_PER_ACCOUNT);
      await this.count(addressKey, FAILURES_PER_ADDRESS);
    });
  }

  /** A success clears the account's count; the address keeps its own, or one good account would cover for guessing others. */
  async succeeded(account: string): Promise<void> {
    await this.db.query('delete from sign_in_throttle where key = $1', [`account:${account}`]);
  }

  private async count(key: string, limit: number): Promise<void> {
    const now = this.clock.now();
    const windowStart = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
    const lockedUntil = new Date(now.getTime() + WINDOW_MINUTES * 60_000);
    await this.db.query(
      `insert into sign_in_throttle as t (key, failures, window_started_at) values ($1, 1, $2)
       on conflict (key) do update set
         failures = case when t.window_started_at < $3 then 1 else t.failures + 1 end,
         window_started_at = case when t.window_started_at < $3 then $2 else t.window_started_at end,
         locked_until = case when t.window_started_at >= $3 and t.failures + 1 >= $4 then $5 else t.locked_until end`,
      [key, now, windowStart, limit, lockedUntil],
    );
  }
}

const keysOf = (account: string, address: string): [string, string] => [
  `account:${account}`,
  `address:${network(address)}`,
];

/** IPv4 addresses count alone, IPv6 by their /64: one host owns a whole one. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const groups =
    tail === undefined ? front : [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':')}::/64`;
}
