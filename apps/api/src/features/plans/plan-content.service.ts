import type { DraftRef, PlanRestriction, PlanState } from '@lotrinh/contracts';
import { checkPeriod, isIssued } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { contentRows } from './content-rows.js';
import type { CreatePlanInput, PlanContent, RecordPlanInput } from './plan-content.js';
import { PlanIssueService } from './plan-issue.service.js';
import { isIssuedSql, rootSql } from './plan.policy.js';

export { emptyContent } from './plan-content.js';
export type * from './plan-content.js';

type Amended = { plan_id: string; root_id: string; state: PlanState; restriction: PlanRestriction; next: number };
type Draft = {
  plan_id: string;
  state: PlanState;
  issuer_id: string;
  signer_name: string | null;
  lock_version: number;
  unit_id: string;
  unit_path: string;
};

/** Whole versions: written at once when a document is accepted, closed for good when it is recorded as issued. */
@Injectable()
export class PlanContentService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly issue: PlanIssueService,
  ) {}

  /** A drafting version with its whole content: of a new plan, or of the plan that the document amends. Needs `plan.write`. */
  async createPlan(actor: Actor, input: CreatePlanInput, content: PlanContent): Promise<DraftRef> {
    return this.db.write(actor, async () => {
      await this.demandWriter(actor, input.unitId);
      const title = input.title.normalize('NFC').trim();
      const faults = checkPeriod(input);
      if (title === '') faults.push({ field: 'title', rule: 'required', params: {} });
      if (faults.length > 0) throw new DomainError('plan.value_invalid', {}, faults);
      const versionId = newId();
      const amended =
        input.amendsVersionId == null ? null : await this.amended(input.amendsVersionId, input.restriction);
      const planId = amended?.plan_id ?? newId();
      if (amended === null) {
        await this.db.insert('plan', {
          id: planId,
          unit_id: input.unitId,
          agency_id: input.agencyId,
          kind: input.kind,
          title,
          folded: fold(title),
          period_start: input.periodStart,
          period_end: input.periodEnd,
          orientation_to: input.orientationTo,
          origin: input.origin,
          restriction: input.restriction,
          created_by: actor.personId,
          created_at: this.clock.now(),
        });
      }
      await this.db.insert('plan_version', {
        id: versionId,
        plan_id: planId,
        n: amended?.next ?? 1,
        title,
        document_type: input.header.documentType,
        issuer_id: input.header.issuerId,
        issuing_authority: input.header.issuingAuthority,
        place: input.header.place,
        signer_name: input.header.signerName,
        signer_position: input.header.signerPosition,
        signer_capacity: input.header.signerCapacity,
        amends_version_id: amended?.root_id ?? null,
        amendment_type: amended === null ? null : (input.amendmentType ?? 'ADJUST'),
        framework_id: input.frameworkId ?? null,
        updated_by: actor.personId,
        updated_at: this.clock.now(),
      });
      for (const [table, rows] of contentRows(content, versionId, actor.personId))
        await this.db.insertMany(table, rows);
      await this.db.insertMany(
        'plan_file',
        input.files.map((file) => ({
          version_id: versionId,
          file_id: file.fileId,
          role: file.role,
          position: file.position,
        })),
      );
      await this.audit.record(actor, {
        action: 'plan.created',
        entity: 'plan_version',
        entityId: versionId,
        unitId: input.unitId,
        changes: { title, origin: input.origin, amends: input.amendsVersionId ?? null },
      });
      return { planId, versionId };
    });
  }

  /**
   * Records a draft as the document that was issued outside, with number and date from the paper. For the registry
   * (`plan.record`); with `plan.write` alone only where number, date and signer are all known, as an imported document bears
   * them. Stores the content with its hash and opens the plan to those it concerns.
   */
  async record(actor: Actor, versionId: string, input: RecordPlanInput): Promise<void> {
    await this.db.write(actor, async () => {
      const draft = await this.db.get<Draft>(
        `select v.plan_id, v.state, v.issuer_id, v.signer_name, v.lock_version, p.unit_id, u.path::text as unit_path
         from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id where v.id = $1 for update of v`,
        [versionId],
      );
      const isComplete = input.documentNumber !== null && input.issuedOn !== null;
      const mayRecord =
        holdsOn(actor, 'plan.record', draft.unit_path) ||
        (isComplete && draft.signer_name !== null && holdsOn(actor, 'plan.write', draft.unit_path));
      demand(mayRecord, 'access.forbidden');
      demand(!isIssued(draft.state), 'plan.issued_immutable');
      demand(draft.state === 'DRAFTING', 'plan.not_draft');
      const reason = input.unknownReason?.normalize('NFC').trim() ?? '';
      demand(isComplete || reason !== '', 'plan.record_incomplete');
      const numbered = await this.issue.numbered(versionId, draft.issuer_id, input);
      // The identity of a plan that was issued here stays as it is, also when an amendment of it comes from paper.
      await this.db.query(
        `update plan set origin = 'RECORDED', lock_version = lock_version + 1 where id = $1 and origin <> 'RECORDED'
           and not exists (select from plan_version v where v.plan_id = plan.id and ${isIssuedSql})`,
        [draft.plan_id],
      );
      await this.db.updateVersioned('plan_version', versionId, draft.lock_version, {
        ...numbered,
        ...(await this.issue.frozen(versionId)),
        state: 'ISSUED',
        number_unknown_reason: isComplete ? null : reason,
        recorded_at: this.clock.now(),
        updated_at: this.clock.now(),
        updated_by: actor.personId,
      });
      await this.issue.endAmended(versionId);
      await this.issue.openToAudience(versionId);
      await this.audit.record(actor, {
        action: 'plan.recorded',
        entity: 'plan_version',
        entityId: versionId,
        unitId: draft.unit_id,
        changes: { documentNumber: numbered.document_number, issuedOn: input.issuedOn },
        reason: isComplete ? null : reason,
      });
    });
  }

  private async demandWriter(actor: Actor, unitId: string): Promise<void> {
    const unit = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [unitId]);
    demand(holdsOn(actor, 'plan.write', unit.path), 'access.forbidden');
  }

  /** The plan that a document amends, locked, and the text at the root of its amendments. */
  private async amended(versionId: string, restriction: PlanRestriction): Promise<Amended> {
    const amended = await this.db.get<Amended>(
      `select v.plan_id, ${rootSql} as root_id, v.state, p.restriction,
         (select max(n) + 1 from plan_version where plan_id = v.plan_id)::int as next
       from plan_version v join plan p on p.id = v.plan_id where v.id = $1 for update of p`,
      [versionId],
    );
    demand(isIssued(amended.state), 'plan.not_draft');
    // Who may read is settled for the plan as a whole.
    demand(amended.restriction === restriction, 'plan.amendment_restricted');
    return amended;
  }
}
