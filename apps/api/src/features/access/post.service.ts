import type { AddHoldingInput, GrantInput, HandoverView, SetGrantsInput } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn, isSystem, type Principal } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { OpenWorkService } from './open-work.service.js';
import { grantsOf, PersonDirectoryService } from './person-directory.service.js';
import { PrincipalService } from './principal.service.js';

type Post = { id: string; unit_id: string; path: string; lock_version: number };
type LeftRow = { post_id: string; title: string; unit_name: string; valid_to: string | null; others: string[] | null };
type HoldingRow = { id: string; person_id: string; post_id: string; unit_id: string; path: string; valid_from: string };

/** Posts, who holds them from when to when, and the rights that go with them. */
@Injectable()
export class PostService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly people: PersonDirectoryService,
    private readonly openWork: OpenWorkService,
    private readonly principals: PrincipalService,
  ) {}

  /** Gives somebody of the actor's units a post: a new one, or one that is there, with the rights it has. */
  async addHolding(actor: Actor, personId: string, input: AddHoldingInput): Promise<void> {
    await this.db.write(actor, async () => {
      demand(personId !== actor.personId, 'access.own_rights');
      await this.people.get(actor, personId);
      const postId =
        'postId' in input ? (await this.getManaged(actor, input.postId)).id : await this.createPost(actor, input);
      const id = newId();
      await this.db.insert('holding', { id, person_id: personId, post_id: postId, valid_from: input.validFrom });
      await this.audit.record(actor, {
        action: 'holding.added',
        entity: 'person',
        entityId: personId,
        changes: { postId, validFrom: input.validFrom },
      });
      this.forget(personId);
    });
  }

  /** The person leaves the post on a day; its rights go with the post, not with them. Answers what stays behind. */
  async endHolding(actor: Actor, holdingId: string, validTo: string): Promise<HandoverView> {
    const personId = await this.db.write(actor, async () => {
      const holding = await this.db.get<HoldingRow>(
        `select h.id, h.person_id, h.post_id, p.unit_id, u.path::text as path, h.valid_from from holding h join post p on p.id = h.post_id
         join unit u on u.id = p.unit_id where h.id = $1 and (h.valid_to is null or h.valid_to > $2::date) for update of h`,
        [holdingId, this.clock.today()],
      );
      demand(holdsOn(actor, 'account.manage', holding.path), 'record.not_found');
      demand(holding.person_id !== actor.personId, 'access.own_rights');
      demand(validTo > holding.valid_from, 'access.date_before_start', { date: holding.valid_from });
      await this.db.query('update holding set valid_to = $2 where id = $1', [holdingId, validTo]);
      await this.audit.record(actor, {
        action: 'holding.ended',
        entity: 'person',
        entityId: holding.person_id,
        unitId: holding.unit_id,
        changes: { postId: holding.post_id, validTo },
      });
      this.forget(holding.person_id);
      return holding.person_id;
    });
    return this.handover(actor, personId, validTo);
  }

  /** What the person leaves behind in the actor's units when leaving on that day. */
  async handover(actor: Actor, personId: string, on: string): Promise<HandoverView> {
    const left = await this.db.read(actor, () => this.postsLeft(actor, personId, on));
    return { ...left, openWork: await this.openWork.count(personId) };
  }

  private async postsLeft(actor: Actor, personId: string, on: string): Promise<Omit<HandoverView, 'openWork'>> {
    const person = await this.db.get<{ name: string }>('select name from person where id = $1', [personId]);
    const left = await this.db.query<LeftRow>(
      `select h.post_id, p.title, h.valid_to,
         (select v.name from unit_version v where v.unit_id = p.unit_id and (v.valid_to is null or v.valid_to > $2::date) order by v.valid_from limit 1) as unit_name,
         (select array_agg(op.name order by op.name collate "vi-x-icu") from holding oh join person op on op.id = oh.person_id
          where oh.post_id = h.post_id and oh.person_id <> h.person_id and daterange(oh.valid_from, oh.valid_to) @> $2::date) as others
       from holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
       where h.person_id = $1 and h.valid_from <= $2 and (h.valid_to is null or h.valid_to >= $2) and u.path <@ any($3::ltree[])
       order by h.valid_from, h.id`,
      [personId, on, actor.grants['account.manage'] ?? []],
    );
    demand(left.length > 0, 'record.not_found');
    const grants = await this.people.grants(left.map((post) => post.post_id));
    return {
      personId,
      name: person.name,
      posts: left.map((post) => ({
        postId: post.post_id,
        title: post.title,
        unitName: post.unit_name,
        validTo: post.valid_to ?? on,
        grants: grantsOf(grants, post.post_id),
        otherHolders: post.others ?? [],
      })),
    };
  }

  /** Rights of a post from today on. Those over units outside the actor's scope stay as they are; nobody changes their own. */
  async setGrants(actor: Actor, postId: string, input: SetGrantsInput): Promise<void> {
    await this.db.write(actor, async () => {
      const post = await this.getManaged(actor, postId);
      const today = this.clock.today();
      const own = await this.db.find(
        'select 1 from holding where post_id = $1 and person_id = $2 and (valid_to is null or valid_to > $3)',
        [postId, actor.personId, today],
      );
      demand(own === null, 'access.own_rights');
      await this.db.updateVersioned('post', postId, input.lockVersion, {});
      const mine = `post_id = $1 and unit_id in (select id from unit where path <@ any($2::ltree[]))`;
      const scope = actor.grants['account.manage'] ?? [];
      await this.db.query(`delete from post_grant where ${mine} and valid_from >= $3`, [postId, scope, today]);
      await this.db.query(`update post_grant set valid_to = $3 where ${mine} and (valid_to is null or valid_to > $3)`, [
        postId,
        scope,
        today,
      ]);
      await this.addGrants(actor, postId, input.grants, today);
      await this.audit.record(actor, {
        action: 'post.grants_changed',
        entity: 'post',
        entityId: postId,
        unitId: post.unit_id,
        changes: { grants: input.grants },
      });
      this.forget();
    });
  }

  /** A post with rights, in a unit and over units that the principal administers. */
  async createPost(
    principal: Principal,
    input: { unitId: string; title: string; validFrom: string; grants: GrantInput[] },
  ): Promise<string> {
    await this.demandScope(principal, [input.unitId]);
    const id = newId();
    await this.db.insert('post', { id, unit_id: input.unitId, title: input.title, valid_from: input.validFrom });
    await this.addGrants(principal, id, input.grants, input.validFrom);
    return id;
  }

  private async addGrants(principal: Principal, postId: string, grants: GrantInput[], from: string): Promise<void> {
    await this.demandScope(
      principal,
      grants.map((grant) => grant.unitId),
    );
    const roles = new Map(
      (await this.db.query<{ id: string; code: string }>('select id, code from role')).map((role) => [
        role.code,
        role.id,
      ]),
    );
    await this.db.insertMany(
      'post_grant',
      grants.map((grant) => ({
        id: newId(),
        post_id: postId,
        role_id: roles.get(grant.role),
        unit_id: grant.unitId,
        valid_from: from,
      })),
    );
  }

  private async demandScope(principal: Principal, unitIds: string[]): Promise<void> {
    const wanted = new Set(unitIds);
    const units = await this.db.query<{ path: string }>(
      'select path::text as path from unit where id = any($1::uuid[])',
      [[...wanted]],
    );
    const isWithin =
      units.length === wanted.size &&
      units.every((unit) => isSystem(principal) || holdsOn(principal, 'account.manage', unit.path));
    demand(isWithin, 'record.not_found');
  }

  private async getManaged(actor: Actor, postId: string): Promise<Post> {
    const post = await this.db.get<Post>(
      'select p.id, p.unit_id, u.path::text as path, p.lock_version from post p join unit u on u.id = p.unit_id where p.id = $1 for update of p',
      [postId],
    );
    demand(holdsOn(actor, 'account.manage', post.path), 'record.not_found');
    return post;
  }

  private forget(personId?: string): void {
    this.db.afterCommit(() => {
      this.principals.forget(personId);
    });
  }
}
