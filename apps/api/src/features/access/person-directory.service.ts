import type { GrantView, HoldingView, Page, PersonView, PostView, RoleCode } from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { type Reach, refuseToManage } from './account.policy.js';

export type PersonFilter = { q?: string; unitId?: string; page: number; size: number };
type PersonRow = { id: string; name: string; lock_version: number };
type AccountRow = {
  person_id: string;
  username: string;
  email: string | null;
  disabled_at: Date | null;
  must_change_password: boolean;
  last_signed_in_at: Date | null;
};
type HoldingRow = {
  id: string;
  person_id: string;
  person_name: string;
  post_id: string;
  lock_version: number;
  title: string;
  unit_id: string;
  unit_name: string;
  path: string;
  valid_from: string;
  valid_to: string | null;
};
type GrantRow = { post_id: string; role: RoleCode; unit_id: string; unit_name: string; path: string };

// A unit as it is called today; one that begins later under its first name, one that ended under its last.
const unitName = (unit: string) =>
  `(select v.name from unit_version v where v.unit_id = ${unit} and (v.valid_to is null or v.valid_to > $2::date) order by v.valid_from limit 1)`;

/** People, their posts and accounts as the administrator of their units sees them. */
@Injectable()
export class PersonDirectoryService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** People with a post in the actor's units, now or to come, and those whose last post was there. */
  async list(actor: Actor, filter: PersonFilter): Promise<Page<PersonView>> {
    const { limit, offset } = pageWindow(filter.page, filter.size);
    const words = fold(filter.q ?? '');
    const rows = await this.db.query<PersonRow & { total: number }>(
      `with held as (
         select h.person_id, u.path, p.title, (h.valid_to is null or h.valid_to > $2::date) as is_open
         from holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id)
       select pe.id, pe.name, pe.lock_version, count(*) over ()::int as total from person pe
       where exists (select 1 from held where held.person_id = pe.id and held.path <@ any($1::ltree[])
           and (held.is_open or not exists (select 1 from held later where later.person_id = pe.id and later.is_open))
           and ($3::uuid is null or held.path <@ (select path from unit where id = $3)))
         and ($4 = '' or pe.folded like '%' || $4 || '%'
           or exists (select 1 from account a where a.person_id = pe.id and strpos(a.username, $5) > 0)
           or exists (select 1 from held where held.person_id = pe.id and held.is_open and strpos(lower(held.title), $5) > 0))
       order by pe.name collate "vi-x-icu", pe.id limit $6 offset $7`,
      [
        this.scope(actor),
        this.clock.today(),
        filter.unitId ?? null,
        words,
        (filter.q ?? '').normalize('NFC').trim().toLowerCase(),
        limit,
        offset,
      ],
    );
    return { items: await this.views(actor, rows), total: rows[0]?.total ?? 0, page: filter.page, size: filter.size };
  }

  /** `record.not_found` for people outside the actor's units. */
  async get(actor: Actor, personId: string): Promise<PersonView> {
    const row = await this.db.get<PersonRow>('select id, name, lock_version from person where id = $1', [personId]);
    const [view] = await this.views(actor, [row]);
    if (view === undefined || !(await this.isWithin(actor, personId))) throw new DomainError('record.not_found');
    return view;
  }

  /** The person's name, once it is sure that the actor may administer them. */
  async demandManaged(actor: Actor, personId: string): Promise<string> {
    const row = await this.db.get<PersonRow>('select id, name, lock_version from person where id = $1', [personId]);
    demand(await this.isWithin(actor, personId), 'record.not_found');
    const reach = await this.reachOf(personId);
    const refusal = refuseToManage(actor, reach);
    if (refusal !== null) throw new DomainError(refusal);
    return row.name;
  }

  /** Posts of one unit with their holders and rights, so that a post can be handed over. */
  async listPosts(actor: Actor, unitId: string): Promise<PostView[]> {
    const unit = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [unitId]);
    demand(holdsOn(actor, 'account.manage', unit.path), 'record.not_found');
    const posts = await this.db.query<{ id: string; lock_version: number; title: string; unit_name: string }>(
      `select p.id, p.lock_version, p.title, ${unitName('p.unit_id')} as unit_name from post p
       where p.unit_id = $1 and (p.valid_to is null or p.valid_to > $2::date) order by p.title collate "vi-x-icu", p.id limit 200`,
      [unitId, this.clock.today()],
    );
    const ids = posts.map((post) => post.id);
    const holdings = await this.holdings('h.post_id = any($1::uuid[])', ids);
    const grants = await this.grants(ids);
    return posts.map((post) => ({
      id: post.id,
      lockVersion: post.lock_version,
      title: post.title,
      unitId,
      unitName: post.unit_name,
      holders: holdings
        .filter((holding) => holding.post_id === post.id)
        .map((holding) => ({
          personId: holding.person_id,
          name: holding.person_name,
          validFrom: holding.valid_from,
          validTo: holding.valid_to,
        })),
      grants: grantsOf(grants, post.id),
    }));
  }

  /** Rights of posts, today and to come. */
  async grants(postIds: readonly string[]): Promise<GrantRow[]> {
    return this.db.query<GrantRow>(
      `select g.post_id, r.code as role, g.unit_id, ${unitName('g.unit_id')} as unit_name, u.path::text as path
       from post_grant g join role r on r.id = g.role_id join unit u on u.id = g.unit_id
       where g.post_id = any($1::uuid[]) and (g.valid_to is null or g.valid_to > $2::date) order by r.code, u.path, g.id`,
      [postIds, this.clock.today()],
    );
  }

  private async views(actor: Actor, people: PersonRow[]): Promise<PersonView[]> {
    const ids = people.map((person) => person.id);
    const holdings = await this.holdings('h.person_id = any($1::uuid[])', ids);
    const grants = await this.grants(holdings.map((holding) => holding.post_id));
    const accounts = await this.db.query<AccountRow>(
      'select person_id, username, email, disabled_at, must_change_password, last_signed_in_at from account where person_id = any($1::uuid[])',
      [ids],
    );
    return people.map((person) => {
      const own = holdings.filter((holding) => holding.person_id === person.id);
      const account = accounts.find((row) => row.person_id === person.id);
      return {
        id: person.id,
        name: person.name,
        lockVersion: person.lock_version,
        account:
          account === undefined
            ? null
            : {
                username: account.username,
                email: account.email,
                isLocked: account.disabled_at !== null,
                mustChangePassword: account.must_change_password,
                lastSignedInAt: account.last_signed_in_at?.toISOString() ?? null,
              },
        canManage: refuseToManage(actor, reachFrom(person.id, own, grants)) === null,
        holdings: own.map((holding) => toHoldingView(holding, grantsOf(grants, holding.post_id))),
      };
    });
  }

  private async reachOf(personId: string): Promise<Reach> {
    const holdings = await this.holdings('h.person_id = $1', personId);
    return reachFrom(personId, holdings, await this.grants(holdings.map((holding) => holding.post_id)));
  }

  /** Whether the person belongs to the actor's list: a post there, or, of someone who has left everything, the past one. */
  private async isWithin(actor: Actor, personId: string): Promise<boolean> {
    const found = await this.db.find(
      `with held as (
         select u.path, (h.valid_to is null or h.valid_to > $3::date) as is_open
         from holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id where h.person_id = $2)
       select 1 from held where path <@ any($1::ltree[]) and (is_open or not exists (select 1 from held later where later.is_open))`,
      [this.scope(actor), personId, this.clock.today()],
    );
    return found !== null;
  }

  private holdings(where: string, value: unknown): Promise<HoldingRow[]> {
    return this.db.query<HoldingRow>(
      `select h.id, h.person_id, pe.name as person_name, h.post_id, p.lock_version, p.title, p.unit_id, ${unitName('p.unit_id')} as unit_name,
         u.path::text as path, h.valid_from, h.valid_to
       from holding h join person pe on pe.id = h.person_id join post p on p.id = h.post_id join unit u on u.id = p.unit_id
       where ${where} and (h.valid_to is null or h.valid_to > $2::date) order by h.valid_from, h.id`,
      [value, this.clock.today()],
    );
  }

  private scope(actor: Actor): string[] {
    return actor.grants['account.manage'] ?? [];
  }
}

function reachFrom(personId: string, holdings: HoldingRow[], grants: GrantRow[]): Reach {
  const posts = new Set(holdings.map((holding) => holding.post_id));
  return {
    personId,
    posts: holdings.map((holding) => holding.path),
    grants: grants.filter((grant) => posts.has(grant.post_id)).map((grant) => grant.path),
  };
}

export const grantsOf = (grants: readonly GrantRow[], postId: string): GrantView[] =>
  grants
    .filter((grant) => grant.post_id === postId)
    .map((grant) => ({ role: grant.role, unitId: grant.unit_id, unitName: grant.unit_name }));

function toHoldingView(row: HoldingRow, grants: GrantView[]): HoldingView {
  return {
    id: row.id,
    postId: row.post_id,
    postLockVersion: row.lock_version,
    title: row.title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    grants,
  };
}
