import type { CreatePersonInput, OneTimeSlip, RenamePersonInput, SetEmailInput } from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor, Principal } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { PasswordService } from './password.service.js';
import { PersonDirectoryService } from './person-directory.service.js';
import { PostService } from './post.service.js';
import { PrincipalService } from './principal.service.js';

/** People and the accounts with which they sign in. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly passwords: PasswordService,
    private readonly people: PersonDirectoryService,
    private readonly posts: PostService,
    private readonly principals: PrincipalService,
    private readonly units: UnitDirectoryService,
  ) {}

  /** A person with a post and an account; the slip's password is not kept. */
  async create(principal: Principal, input: CreatePersonInput): Promise<OneTimeSlip> {
    const [slip] = await this.createAll(principal, [input]);
    if (slip === undefined) throw new Error('One person in, one slip out');
    return slip;
  }

  /** Several people in one transaction. Passwords are hashed before it opens: hashing is slow on purpose. */
  async createAll(principal: Principal, inputs: CreatePersonInput[]): Promise<OneTimeSlip[]> {
    const prepared = await Promise.all(
      inputs.map(async (input) => {
        const password = this.passwords.oneTime();
        return { input, password, hash: await this.passwords.hash(password) };
      }),
    );
    return this.db.write(principal, async () => {
      const names = new Map(
        (
          await this.units.listRefs(
            inputs.map((input) => input.unitId),
            null,
          )
        ).map((unit) => [unit.id, unit.name]),
      );
      const slips: OneTimeSlip[] = [];
      for (const { input, password, hash } of prepared) {
        const personId = await this.insert(principal, input, hash, true);
        const { name, username, title } = input;
        slips.push({ personId, name, username, password, title, unitName: names.get(input.unitId) ?? '' });
      }
      return slips;
    });
  }

  /** The writing part of {@link create}, with a password already hashed. */
  async insert(
    principal: Principal,
    input: CreatePersonInput,
    passwordHash: string,
    mustChangePassword: boolean,
  ): Promise<string> {
    return this.db.write(principal, async () => {
      const personId = newId();
      await this.db.insert('person', { id: personId, name: input.name, folded: fold(input.name) });
      await this.db.insert('account', {
        person_id: personId,
        username: input.username,
        email: input.email ?? null,
        password_hash: passwordHash,
        must_change_password: mustChangePassword,
      });
      const postId = await this.posts.createPost(principal, input);
      await this.db.insert('holding', {
        id: newId(),
        person_id: personId,
        post_id: postId,
        valid_from: input.validFrom,
      });
      await this.audit.record(principal, {
        action: 'person.created',
        entity: 'person',
        entityId: personId,
        unitId: input.unitId,
        changes: { username: input.username, title: input.title, grants: input.grants },
      });
      return personId;
    });
  }

  async rename(actor: Actor, personId: string, input: RenamePersonInput): Promise<void> {
    await this.db.write(actor, async () => {
      const from = await this.people.demandManaged(actor, personId);
      await this.db.updateVersioned('person', personId, input.lockVersion, {
        name: input.name,
        folded: fold(input.name),
      });
      await this.audit.record(actor, {
        action: 'person.renamed',
        entity: 'person',
        entityId: personId,
        changes: { from, to: input.name },
      });
    });
  }

  /** Where the person's mail goes from now on. The trail says that it changed, not to what. */
  async setEmail(actor: Actor, personId: string, input: SetEmailInput): Promise<void> {
    await this.db.write(actor, async () => {
      await this.people.demandManaged(actor, personId);
      await this.db.updateVersioned('person', personId, input.lockVersion, {});
      await this.db.get(
        'update account set email = $2, lock_version = lock_version + 1 where person_id = $1 returning 1',
        [personId, input.email],
      );
      await this.audit.record(actor, { action: 'account.email_set', entity: 'person', entityId: personId });
    });
  }

  /** A new one-time password; every session of the person ends. */
  async resetPassword(actor: Actor, personId: string): Promise<OneTimeSlip> {
    const password = this.passwords.oneTime();
    const hash = await this.passwords.hash(password);
    return this.db.write(actor, async () => {
      const name = await this.people.demandManaged(actor, personId);
      const username = await this.change(personId, 'password_hash = $2, must_change_password = true', [hash]);
      await this.audit.record(actor, { action: 'account.password_reset', entity: 'person', entityId: personId });
      const [holding] = (await this.people.get(actor, personId)).holdings;
      return { personId, name, username, password, title: holding?.title ?? '', unitName: holding?.unitName ?? '' };
    });
  }

  /** The person is signed out and cannot sign in until unlocked. */
  async lock(actor: Actor, personId: string): Promise<void> {
    await this.db.write(actor, async () => {
      await this.people.demandManaged(actor, personId);
      await this.change(personId, 'disabled_at = coalesce(disabled_at, $2::timestamptz)', [this.clock.now()]);
      await this.audit.record(actor, { action: 'account.locked', entity: 'person', entityId: personId });
    });
  }

  async unlock(actor: Actor, personId: string): Promise<void> {
    await this.db.write(actor, async () => {
      await this.people.demandManaged(actor, personId);
      await this.change(personId, 'disabled_at = null', []);
      await this.audit.record(actor, { action: 'account.unlocked', entity: 'person', entityId: personId });
    });
  }

  /** Raising `session_version` ends all sessions at once, in this process after the commit and elsewhere within seconds. */
  private async change(personId: string, set: string, params: unknown[]): Promise<string> {
    const changed = await this.db.find<{ username: string }>(
      `update account set ${set}, session_version = session_version + 1, lock_version = lock_version + 1 where person_id = $1 returning username`,
      [personId, ...params],
    );
    if (changed === null) throw new DomainError('record.not_found');
    this.db.afterCommit(() => {
      this.principals.forget(personId);
    });
    return changed.username;
  }
}
