import {
  type AuthorisationChoices,
  authorisationLimits,
  type AuthorisationView,
  type NewAuthorisation,
} from '@lotrinh/contracts';
import { authorisationStanding, authorisedCapacity, grantingFaults } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { bind, within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { AuthorisedSigners, nameOfUnit } from './authorised-signers.service.js';
import { PrincipalService } from './principal.service.js';

type Row = Omit<AuthorisationView, 'standing' | 'endedAt' | 'recordedAt' | 'mayEnd'> & {
  unitPath: string;
  endedAt: Date | null;
  recordedAt: Date;
};
type UnitRow = { path: string; agencyId: string };

/**
 * Authorisations to sign (TUQ.): granted by the head, or recorded by whoever manages accounts with the document that says so; taken
 * back by either. Whoever holds one cannot pass it on.
 */
@Injectable()
export class AuthorisationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queries: AuthorisedSigners,
    private readonly principals: PrincipalService,
  ) {}

  /** Those over units whose plans the actor reads or whose accounts they manage, and their own; the newest first. */
  async list(actor: Actor): Promise<AuthorisationView[]> {
    return this.rows(actor, '', []);
  }

  /** Who may authorise whom for plans of the unit. */
  async choices(actor: Actor, unitId: string): Promise<AuthorisationChoices> {
    const { path } = await this.unit(unitId);
    demand(this.mayManage(actor, path), 'access.forbidden');
    return {
      grantors: await this.queries.posts('plan.decide_head', unitId),
      posts: await this.queries.posts('plan.read', unitId),
    };
  }

  async grant(actor: Actor, input: NewAuthorisation): Promise<AuthorisationView> {
    return this.db.write(actor, async () => {
      const unit = await this.unit(input.unitId);
      demand(this.mayManage(actor, unit.path), 'access.forbidden');
      const { grantors, posts } = await this.choices(actor, input.unitId);
      const grantor = grantors.find(({ id }) => id === input.grantorPostId);
      const own = await this.ownPosts(actor);
      // The head grants for the own post; whoever manages accounts records for any head, and never for their own post.
      demand(
        holdsOn(actor, 'account.manage', unit.path) || grantor === undefined || own.has(grantor.id),
        'access.forbidden',
      );
      demand(!own.has(input.postId), 'access.own_rights');
      this.demandRight(input, grantor !== undefined, await this.isOfAgency(input.postId, unit.agencyId));
      demand(grantor !== undefined, 'authorisation.not_head');
      demand(
        posts.some(({ id }) => id === input.postId),
        'authorisation.cannot_read',
      );
      const id = newId();
      await this.db.insert('signing_authorisation', {
        id,
        unit_id: input.unitId,
        grantor_post_id: grantor.id,
        grantor_title: grantor.title,
        grantor_name: grantor.holders[0] ?? null,
        post_id: input.postId,
        capacity: authorisedCapacity(grantor.title),
        seats: input.seats,
        plan_kinds: input.planKinds,
        limits: typed(input.limits, 'limits'),
        document_number: typed(input.documentNumber, 'documentNumber'),
        document_on: input.documentOn,
        valid_from: input.validFrom,
        last_on: input.lastOn,
        recorded_by: actor.personId,
        recorded_by_name: await this.nameOf(actor),
        recorded_at: this.clock.now(),
      });
      await this.record(actor, 'authorisation.granted', id, input.unitId, { ...input }, null);
      return this.get(actor, id);
    });
  }

  /** Takes it back before its last day, at once. */
  async end(actor: Actor, id: string, lockVersion: number, reason: string): Promise<AuthorisationView> {
    return this.db.write(actor, async () => {
      const found = await this.get(actor, id);
      demand(
        found.mayEnd,
        found.standing === 'VALID' || found.standing === 'TO_COME' ? 'access.forbidden' : 'authorisation.over',
      );
      await this.db.updateVersioned('signing_authorisation', id, lockVersion, {
        ended_at: this.clock.now(),
        ended_by_name: await this.nameOf(actor),
        end_reason: typed(reason, 'reason'),
      });
      await this.record(actor, 'authorisation.ended', id, found.unitId, {}, reason);
      return this.get(actor, id);
    });
  }

  private async get(actor: Actor, id: string): Promise<AuthorisationView> {
    const [found] = await this.rows(actor, 'and a.id = $1', [id]);
    if (found === undefined) throw new DomainError('record.not_found');
    return found;
  }

  private async rows(actor: Actor, condition: string, params: unknown[]): Promise<AuthorisationView[]> {
    const add = bind(params);
    const today = this.clock.today();
    const day = add(today);
    const readable = within(actor, ['plan.read', 'plan.decide_head', 'account.manage'], 'a.unit_id', add);
    const rows = await this.db.query<Row>(
      `select a.id, a.unit_id as "unitId", ${nameOfUnit('a.unit_id', day)} as "unitName", u.path::text as "unitPath",
         a.grantor_title as "grantorTitle", a.grantor_name as "grantorName", a.post_id as "postId", po.title as "postTitle",
         ${nameOfUnit('po.unit_id', day)} as "postUnitName",
         array(select pe.name from holding h join person pe on pe.id = h.person_id
           where h.post_id = po.id and daterange(h.valid_from, h.valid_to) @> ${day}::date order by pe.name) as holders,
         a.capacity, a.seats, a.plan_kinds as "planKinds", a.limits, a.document_number as "documentNumber",
         a.document_on::text as "documentOn", a.valid_from::text as "validFrom", a.last_on::text as "lastOn",
         a.ended_at as "endedAt", a.ended_by_name as "endedBy", a.end_reason as "endReason",
         a.recorded_by_name as "recordedBy", a.recorded_at as "recordedAt", a.lock_version as "lockVersion"
       from signing_authorisation a join unit u on u.id = a.unit_id join post po on po.id = a.post_id
       where (${readable} or a.post_id in (select h.post_id from holding h where h.person_id = ${add(actor.personId)})) ${condition}
       order by (a.ended_at is null and a.last_on >= ${day}::date) desc, a.valid_from desc, a.id desc limit ${authorisationLimits.shown}`,
      params,
    );
    return rows.map(({ unitPath, endedAt, recordedAt, ...row }) => {
      const standing = authorisationStanding({ ...row, isEnded: endedAt !== null }, today);
      return {
        ...row,
        standing,
        endedAt: endedAt?.toISOString() ?? null,
        recordedAt: recordedAt.toISOString(),
        mayEnd: (standing === 'VALID' || standing === 'TO_COME') && this.mayManage(actor, unitPath),
      };
    });
  }

  private mayManage(actor: Actor, unitPath: string): boolean {
    return holdsOn(actor, 'plan.decide_head', unitPath) || holdsOn(actor, 'account.manage', unitPath);
  }

  private demandRight(input: NewAuthorisation, isHead: boolean, isSameAgency: boolean): void {
    const faults = grantingFaults(
      { ...input, grantorOwnSeats: isHead ? ['HEAD'] : [], isSameAgency },
      this.clock.today(),
    );
    for (const fault of faults) if ('code' in fault) throw new DomainError(fault.code);
    const empty = (['limits', 'documentNumber'] as const).filter((field) => typedText(input[field]) === null);
    const wrong = [
      ...empty.map((field) => ({ field, rule: 'required' })),
      ...faults.flatMap((fault) => ('code' in fault ? [] : [fault])),
    ];
    if (wrong.length > 0) throw invalid(wrong);
  }

  private async unit(unitId: string): Promise<UnitRow> {
    return this.db.get<UnitRow>('select path::text as path, agency_id as "agencyId" from unit where id = $1', [unitId]);
  }

  private async isOfAgency(postId: string, agencyId: string): Promise<boolean> {
    const found = await this.db.find(
      'select 1 from post po join unit u on u.id = po.unit_id where po.id = $1 and u.agency_id = $2',
      [postId, agencyId],
    );
    return found !== null;
  }

  private async ownPosts(actor: Actor): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      'select post_id as id from holding where person_id = $1 and daterange(valid_from, valid_to) @> $2::date',
      [actor.personId, this.clock.today()],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async nameOf(actor: Actor): Promise<string> {
    return (await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId])).name;
  }

  private async record(
    actor: Actor,
    action: string,
    id: string,
    unitId: string,
    changes: Record<string, unknown>,
    reason: string | null,
  ): Promise<void> {
    await this.audit.record(actor, { action, entity: 'signing_authorisation', entityId: id, unitId, changes, reason });
    this.db.afterCommit(() => {
      this.principals.forget();
    });
  }
}

function typed(text: string, field: string): string {
  const words = typedText(text);
  if (words === null) throw invalid([{ field, rule: 'required' }]);
  return words;
}

const invalid = (faults: { field: string; rule: string }[]): DomainError =>
  new DomainError(
    'authorisation.invalid',
    {},
    faults.map((fault) => ({ ...fault, params: {} })),
  );
