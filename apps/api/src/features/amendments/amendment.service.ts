import {
  amendmentLimits,
  type DraftRef,
  type AmendmentType,
  type FieldError,
  issuedPlanStates,
  type PlanState,
} from '@lotrinh/contracts';
import { planYears } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { CheckService } from '../checks/check.service.js';
import { PlanService } from '../plans/plan.service.js';
import { copyRows } from './version-copy.js';

/** `extendsTo` is the new last year, for EXTEND only. */
export type NewAmendment = { type: AmendmentType; cause: string; extendsTo: number | null };

type InForce = {
  whole_id: string;
  period_end: number | null;
  open: number | null;
  next: number;
};

/** States in which an amendment is no longer under way. */
const endedStates: readonly PlanState[] = [...issuedPlanStates, 'WITHDRAWN'];

const versionColumns =
  'document_type, issuer_id, issuing_authority, place, signer_name, signer_position, signer_capacity';

/** Amendments of what is in force: each a version of its own with its decision, type and cause. */
@Injectable()
export class AmendmentService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly checks: CheckService,
  ) {}

  /**
   * A drafting version that begins with the whole content now in force, its rows under the same item ids; one that repeals
   * begins empty. `plan.amendment_open` while another one of the plan is under way.
   */
  async begin(actor: Actor, versionId: string, input: NewAmendment): Promise<DraftRef> {
    return this.db.write(actor, async () => {
      const version = await this.plans.version(actor, versionId);
      demand(holdsOn(actor, 'plan.write', version.unitPath), 'access.forbidden');
      demand(version.state === 'ISSUED', 'plan.not_in_force');
      const inForce = await this.lock(version.planId, version.rootId);
      demand(inForce.open === null, 'plan.amendment_open', { n: inForce.open ?? 0 });
      const cause = input.cause.normalize('NFC').trim();
      const faults = [...causeFaults(cause), ...extensionFaults(input, inForce.period_end)];
      if (faults.length > 0) throw new DomainError('plan.value_invalid', {}, faults);

      const id = newId();
      const copiedFrom = input.type === 'REPEAL' ? null : inForce.whole_id;
      await this.db.query(
        `insert into plan_version (id, plan_id, n, title, ${versionColumns}, amends_version_id, amendment_type, amendment_cause,
           copied_from_version_id, framework_id, extends_to, updated_at, updated_by)
         select $1, plan_id, $2, title, ${versionColumns}, $3, $4, $5, $6::uuid, case when $6::uuid is not null then framework_id end,
           $7, $8, $9 from plan_version where id = $10`,
        [
          id,
          inForce.next,
          version.rootId,
          input.type,
          cause,
          copiedFrom,
          input.extendsTo,
          this.clock.now(),
          actor.personId,
          inForce.whole_id,
        ],
      );
      if (copiedFrom !== null) {
        const to = { versionId: id, personId: actor.personId, now: this.clock.now() };
        await copyRows(this.db, copiedFrom, to);
        await this.copyRecipients(copiedFrom, id);
        await this.checks.carryReasons(copiedFrom, id);
      }
      await this.audit.record(actor, {
        action: 'plan.amendment_begun',
        entity: 'plan_version',
        entityId: id,
        unitId: version.unitId,
        changes: { type: input.type, amends: version.rootId, copiedFrom, extendsTo: input.extendsTo },
        reason: cause,
      });
      return { planId: version.planId, versionId: id };
    });
  }

  /** Of a locked plan: the newest version that holds its text whole, its last year, and the draft that amends it already. */
  private lock(planId: string, rootId: string): Promise<InForce> {
    return this.db.get<InForce>(
      `select w.id as whole_id,
         coalesce((select max(extends_to) from plan_version where plan_id = p.id and state = 'ISSUED'), p.period_end) as period_end,
         (select max(n) + 1 from plan_version where plan_id = p.id)::int as next,
         (select min(n) from plan_version where plan_id = p.id and amends_version_id is not null and state not in
            (${endedStates.map((state) => `'${state}'`).join(', ')})) as open
       from plan p
       cross join lateral (select id from plan_version where state = 'ISSUED' and plan_id = p.id
         and (id = $2 or (amends_version_id = $2 and copied_from_version_id is not null)) order by n desc limit 1) w
       where p.id = $1 for update of p`,
      [planId, rootId],
    );
  }

  private async copyRecipients(from: string, to: string): Promise<void> {
    await this.db.query(
      `insert into plan_recipient (version_id, position, printed, resolution, unit_id)
       select $2, position, printed, resolution, unit_id from plan_recipient where version_id = $1`,
      [from, to],
    );
  }
}

function causeFaults(cause: string): FieldError[] {
  if (cause === '') return [{ field: 'cause', rule: 'required', params: {} }];
  const max = amendmentLimits.causeMax;
  return cause.length > max ? [{ field: 'cause', rule: 'max', params: { max } }] : [];
}

function extensionFaults({ type, extendsTo }: NewAmendment, periodEnd: number | null): FieldError[] {
  if (type !== 'EXTEND') return extendsTo === null ? [] : [{ field: 'extendsTo', rule: 'invalid', params: {} }];
  if (extendsTo === null) return [{ field: 'extendsTo', rule: 'required', params: {} }];
  const min = Math.max(planYears.min, (periodEnd ?? 0) + 1);
  const isRight = Number.isInteger(extendsTo) && extendsTo >= min && extendsTo <= planYears.max;
  return isRight ? [] : [{ field: 'extendsTo', rule: 'year', params: { min, max: planYears.max } }];
}
