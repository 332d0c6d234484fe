import { createHash, randomBytes } from 'node:crypto';
import type { Me, SessionView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { TokenService } from '../../platform/auth/token.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { PasswordService } from './password.service.js';
import { PrincipalService } from './principal.service.js';
import { ThrottleService } from './throttle.service.js';

const system = { system: 'sign-in' };
const ABSOLUTE_LIFE_MS = 12 * 3_600_000;
/** Two tabs may refresh with the same token at once; only the immediate predecessor is forgiven, and only this long (T8). */
const GRACE_MS = 10_000;

export type Caller = { address: string; userAgent: string };
export type Issued = { accessToken: string; expiresAt: string; me: Me; refreshToken: string; refreshExpiresAt: Date };

type AccountRow = { person_id: string; password_hash: string; session_version: number; disabled_at: Date | null };
type TokenRow = {
  session_id: string;
  used_at: Date | null;
  person_id: string;
  session_version: number;
  account_version: number;
  expires_at: Date;
  ended_at: Date | null;
  disabled_at: Date | null;
};

/** Sign-in, rotating refresh tokens with reuse detection, and the person's own sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly tokens: TokenService,
    private readonly passwords: PasswordService,
    private readonly throttle: ThrottleService,
    private readonly principals: PrincipalService,
  ) {}

  async signIn(username: string, password: string, caller: Caller): Promise<Issued> {
    const name = username.trim().toLowerCase();
    await this.throttle.demandOpen(name, caller.address);
    const account = await this.db.read(system, () =>
      this.db.find<AccountRow>(
        'select person_id, password_hash, session_version, disabled_at from account where username = $1',
        [name],
      ),
    );
    const matched = await this.passwords.matches(account?.password_hash ?? null, password);
    if (account === null || !matched || account.disabled_at !== null) {
      await this.throttle.failed(name, caller.address);
      throw new DomainError('access.wrong_credentials');
    }
    const now = this.clock.now();
    const sessionId = newId();
    return this.db.write(system, async () => {
      await this.throttle.succeeded(name);
      await this.db.insert('session', {
        id: sessionId,
        person_id: account.person_id,
        account_version: account.session_version,
        created_at: now,
        last_seen_at: now,
        expires_at: new Date(now.getTime() + ABSOLUTE_LIFE_MS),
        user_agent: caller.userAgent.slice(0, 300),
        address: caller.address,
      });
      await this.db.query('update account set last_signed_in_at = $2 where person_id = $1', [account.person_id, now]);
      await this.audit.record(system, { action: 'session.started', entity: 'person', entityId: account.person_id });
      return this.issue(
        account.person_id,
        sessionId,
        account.session_version,
        new Date(now.getTime() + ABSOLUTE_LIFE_MS),
      );
    });
  }

  /** Trades a refresh token for the next one; a token used twice ends the whole session. */
  async refresh(refreshToken: string): Promise<Issued> {
    const hash = digest(refreshToken);
    const now = this.clock.now();
    const issued = await this.db.write(system, async () => {
      const row = await this.db.find<TokenRow>(
        `select t.session_id, t.used_at, s.person_id, s.account_version, s.expires_at, s.ended_at, a.session_version, a.disabled_at
         from refresh_token t join session s on s.id = t.session_id join account a on a.person_id = s.person_id
         where t.hash = $1 for update of t, s`,
        [hash],
      );
      if (row?.ended_at !== null || row.expires_at <= now || row.disabled_at !== null) return null;
      if (row.account_version !== row.session_version) return null;
      if (row.used_at !== null && !(await this.isForgiven(hash, row.used_at, now))) {
        await this.db.query("update session set ended_at = $2, end_reason = 'REUSED' where id = $1", [
          row.session_id,
          now,
        ]);
        await this.audit.record(system, {
          action: 'session.reuse_detected',
          entity: 'person',
          entityId: row.person_id,
        });
        this.principals.forget(row.person_id);
        return null;
      }
      await this.db.query('update session set last_seen_at = $2 where id = $1', [row.session_id, now]);
      return this.issue(row.person_id, row.session_id, row.session_version, row.expires_at, hash);
    });
    if (issued === null) throw new DomainError('access.session_ended');
    return issued;
  }

  /** Ends the session of this refresh token; silent when there is none, so that signing out always works. */
  async signOut(refreshToken: string): Promise<void> {
    await this.db.write(system, async () => {
      const ended = await this.db.find<{ person_id: string }>(
        `update session set ended_at = $2, end_reason = 'SIGNED_OUT'
         where id = (select session_id from refresh_token where hash = $1) and ended_at is null returning person_id`,
        [digest(refreshToken), this.clock.now()],
      );
      if (ended === null) return;
      await this.audit.record(system, { action: 'session.ended', entity: 'person', entityId: ended.person_id });
      this.principals.forget(ended.person_id);
    });
  }

  async list(actor: Actor): Promise<SessionView[]> {
    const rows = await this.db.query<{
      id: string;
      created_at: Date;
      last_seen_at: Date;
      user_agent: string;
      address: string;
    }>(
      `select s.id, s.created_at, s.last_seen_at, s.user_agent, s.address
       from session s join account a on a.person_id = s.person_id and a.session_version = s.account_version
       where s.person_id = $1 and s.ended_at is null and s.expires_at > $2 order by s.last_seen_at desc, s.id limit 100`,
      [actor.personId, this.clock.now()],
    );
    return rows.map((row) => ({
      id: row.id,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      userAgent: row.user_agent,
      address: row.address,
      current: row.id === actor.sessionId,
    }));
  }

  async signOutOthers(actor: Actor): Promise<void> {
    await this.db.write(actor, async () => {
      await this.endOthers(actor, 'SIGNED_OUT_ELSEWHERE');
      await this.audit.record(actor, { action: 'session.others_ended', entity: 'person', entityId: actor.personId });
    });
  }

  async changePassword(actor: Actor, current: string, next: string, address: string): Promise<void> {
    const account = await this.db.get<{ username: string; password_hash: string }>(
      'select username, password_hash from account where person_id = $1',
      [actor.personId],
    );
    await this.throttle.demandOpen(account.username, address);
    if (!(await this.passwords.matches(account.password_hash, current))) {
      await this.throttle.failed(account.username, address);
      throw new DomainError('access.password_wrong');
    }
    this.passwords.demandAcceptable(next, account.username);
    demand(next !== current, 'access.password_weak');
    const hash = await this.passwords.hash(next);
    await this.db.write(actor, async () => {
      await this.db.query(
        'update account set password_hash = $2, must_change_password = false, lock_version = lock_version + 1 where person_id = $1',
        [actor.personId, hash],
      );
      await this.endOthers(actor, 'PASSWORD_CHANGED');
      await this.audit.record(actor, {
        action: 'account.password_changed',
        entity: 'person',
        entityId: actor.personId,
      });
    });
    this.principals.forget(actor.personId);
  }

  private async endOthers(actor: Actor, reason: string): Promise<void> {
    await this.db.query(
      'update session set ended_at = $3, end_reason = $4 where person_id = $1 and ended_at is null and id is distinct from $2',
      [actor.personId, actor.sessionId, this.clock.now(), reason],
    );
    this.principals.forget(actor.personId);
  }

  private async isForgiven(hash: Buffer, usedAt: Date, now: Date): Promise<boolean> {
    if (now.getTime() - usedAt.getTime() > GRACE_MS) return false;
    const successor = await this.db.find<{ used_at: Date | null }>(
      'select s.used_at from refresh_token t join refresh_token s on s.hash = t.successor_hash where t.hash = $1',
      [hash],
    );
    return successor?.used_at === null;
  }

  private async issue(
    personId: string,
    sessionId: string,
    sessionVersion: number,
    expiresAt: Date,
    predecessor?: Buffer,
  ): Promise<Issued> {
    const refreshToken = randomBytes(32).toString('base64url');
    const hash = digest(refreshToken);
    await this.db.insert('refresh_token', { hash, session_id: sessionId, created_at: this.clock.now() });
    if (predecessor !== undefined) {
      await this.db.query(
        'update refresh_token set used_at = coalesce(used_at, $2), successor_hash = coalesce(successor_hash, $3) where hash = $1',
        [predecessor, this.clock.now(), hash],
      );
    }
    const actor = await this.principals.load(personId, sessionId, sessionVersion);
    if (actor === null) throw new DomainError('access.session_ended');
    const { token, expiresAt: tokenExpiresAt } = await this.tokens.sign({ personId, sessionId, sessionVersion });
    return {
      accessToken: token,
      expiresAt: tokenExpiresAt.toISOString(),
      me: await this.principals.me(actor),
      refreshToken,
      refreshExpiresAt: expiresAt,
    };
  }
}

const digest = (token: string) => createHash('sha256').update(token).digest();
