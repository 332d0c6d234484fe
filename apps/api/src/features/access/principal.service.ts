import { type Me, permissionKeys, type PermissionKey } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { PrincipalSource, type TokenClaims } from '../../platform/auth/principal-source.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { UnitTreeService } from '../units/unit-tree.service.js';

const system = { system: 'principal' };
/** How long a replica may go on with what it knew; a disabled account or a moved post works on no longer than this (T9). */
const FRESH_MS = 5000;

type AccountRow = {
  session_version: number;
  must_change_password: boolean;
  locale: 'vi' | 'en';
  post_id: string | null;
};

/** From a person to what they may do today: holdings → posts → grants, and what an authorisation lets the post sign. */
@Injectable()
export class PrincipalService extends PrincipalSource {
  private readonly known = new Map<string, { actor: Actor | null; at: number }>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tree: UnitTreeService,
  ) {
    super();
    tree.whenPathsChange(() => {
      this.forget();
    });
  }

  async actorFor(claims: TokenClaims): Promise<Actor | null> {
    const key = `${claims.personId} ${claims.sessionId} ${claims.sessionVersion}`;
    // Moves dated today take effect before anyone's rights of today are read.
    await this.tree.bringToToday();
    const now = Date.now();
    const cached = this.known.get(key);
    if (cached !== undefined && now - cached.at < FRESH_MS) return cached.actor;
    const actor = await this.db.read(system, () => this.load(claims.personId, claims.sessionId, claims.sessionVersion));
    if (this.known.size > 5000) this.known.clear();
    this.known.set(key, { actor, at: now });
    return actor;
  }

  /** Someone as they are today, without a session: work that the system does on their behalf. null: no account, or locked. */
  async actorToday(personId: string): Promise<Actor | null> {
    await this.tree.bringToToday();
    return this.db.read(system, () => this.load(personId, null, null));
  }

  /** Forgets what is cached, in this process; others follow within {@link FRESH_MS}. */
  forget(personId?: string): void {
    if (personId === undefined) this.known.clear();
    else for (const key of this.known.keys()) if (key.startsWith(personId)) this.known.delete(key);
  }

  /** The actor as of now, for a session just made or a job that runs for its requester. */
  async load(personId: string, sessionId: string | null, sessionVersion: number | null): Promise<Actor | null> {
    const today = this.clock.today();
    const account = await this.db.find<AccountRow>(
      `select a.session_version, a.must_change_password, a.locale,
         (select h.post_id from holding h join post p on p.id = h.post_id
          where h.person_id = a.person_id and daterange(h.valid_from, h.valid_to) @> $2::date and daterange(p.valid_from, p.valid_to) @> $2::date
          order by h.valid_from, h.id limit 1) as post_id
       from account a
       where a.person_id = $1 and a.disabled_at is null
         and ($3::uuid is null or exists (select 1 from session s where s.id = $3 and s.person_id = a.person_id and s.ended_at is null and s.expires_at > $4))`,
      [personId, today, sessionId, this.clock.now()],
    );
    if (account === null || (sessionVersion !== null && account.session_version !== sessionVersion)) return null;
    const units = await this.db.query<{ id: string; path: string }>(
      `select distinct u.id, u.path::text as path from holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
       where h.person_id = $1 and daterange(h.valid_from, h.valid_to) @> $2::date and daterange(p.valid_from, p.valid_to) @> $2::date`,
      [personId, today],
    );
    const rows = await this.db.query<{ permission: string; path: string }>(
      `select distinct rp.permission, u.path::text as path
       from holding h join post p on p.id = h.post_id join post_grant g on g.post_id = p.id
       join role_permission rp on rp.role_id = g.role_id join unit u on u.id = g.unit_id
       where h.person_id = $1 and daterange(h.valid_from, h.valid_to) @> $2::date and daterange(p.valid_from, p.valid_to) @> $2::date
         and daterange(g.valid_from, g.valid_to) @> $2::date
       union
       select 'plan.sign_authorised', u.path::text
       from signing_authorisation a join holding h on h.post_id = a.post_id join post p on p.id = h.post_id join unit u on u.id = a.unit_id
       where h.person_id = $1 and daterange(h.valid_from, h.valid_to) @> $2::date and daterange(p.valid_from, p.valid_to) @> $2::date
         and a.valid_from <= $2 and a.last_on >= $2 and a.ended_at is null`,
      [personId, today],
    );
    const grants: Partial<Record<PermissionKey, string[]>> = {};
    for (const { permission, path } of rows) {
      const known = permissionKeys.find((candidate) => candidate === permission);
      if (known !== undefined) (grants[known] ??= []).push(path);
    }
    return {
      personId,
      postId: account.post_id,
      sessionId,
      locale: account.locale,
      units,
      grants,
      mustChangePassword: account.must_change_password,
    };
  }

  /** What the web is told of the signed-in person. */
  async me(actor: Actor): Promise<Me> {
    const person = await this.db.get<{ name: string; username: string }>(
      'select p.name, a.username from person p join account a on a.person_id = p.id where p.id = $1',
      [actor.personId],
    );
    const posts = await this.db.query<{ id: string; title: string; unit_id: string; unit_name: string }>(
      `select p.id, p.title, p.unit_id, v.name as unit_name
       from holding h join post p on p.id = h.post_id
       join unit_version v on v.unit_id = p.unit_id and daterange(v.valid_from, v.valid_to) @> $2::date
       where h.person_id = $1 and daterange(h.valid_from, h.valid_to) @> $2::date and daterange(p.valid_from, p.valid_to) @> $2::date
       order by h.valid_from, h.id`,
      [actor.personId, this.clock.today()],
    );
    return {
      personId: actor.personId,
      name: person.name,
      username: person.username,
      locale: actor.locale,
      posts: posts.map((post) => ({ id: post.id, title: post.title, unitId: post.unit_id, unitName: post.unit_name })),
      permissions: permissionKeys.filter((key) => (actor.grants[key]?.length ?? 0) > 0),
      mustChangePassword: actor.mustChangePassword,
    };
  }
}
