import type {
  Page,
  PlanFilter,
  PlanIssuer,
  PlanKind,
  PlanRestriction,
  PlanRowView,
  PlanSort,
  PlanView,
} from '@lotrinh/contracts';
import { checkPeriod } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { emptyContent, PlanContentService } from './plan-content.service.js';
import type { RecordPlanInput, SectionInput } from './plan-content.js';
import { PlanDetailQueries, type VisibleVersion } from './plan-detail.queries.js';
import { PlanListQueries } from './plan-list.queries.js';
import { demandWritable } from './plan.policy.js';

type PlanIdentity = {
  title: string;
  kind: PlanKind;
  periodStart: number | null;
  periodEnd: number | null;
  orientationTo: number | null;
  restriction: PlanRestriction;
  /** null: the agency at first, and later as before. */
  issuedBy: PlanIssuer | null;
};
export type NewPlan = PlanIdentity & { unitId: string };
type PlanOutlineInput = { frameworkId: string; sections: SectionInput[] };
export type PlanHeaderChange = PlanIdentity & {
  documentType: string | null;
  issuingAuthority: string | null;
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerCapacity: string | null;
};

export type PlanListing = { filter?: PlanFilter | undefined; sort?: PlanSort | undefined; page: number; size: number };

export const newestFirst: PlanSort = { key: 'UPDATED', descending: true };

/** Plans as a whole: found, read, begun, given their identity, recorded, thrown away. */
@Injectable()
export class PlanService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contents: PlanContentService,
    private readonly plans: PlanDetailQueries,
    private readonly listed: PlanListQueries,
  ) {}

  list(actor: Actor, { filter, sort, page, size }: PlanListing): Promise<Page<PlanRowView>> {
    return this.listed.list(actor, filter ?? {}, sort ?? newestFirst, page, size);
  }

  /** `record.not_found` where there is no version that the actor may read. */
  get(actor: Actor, id: string): Promise<PlanView> {
    return this.plans.get(actor, id);
  }

  /** The plan of a version; `record.not_found` where the actor may not read the version. */
  async ofVersion(actor: Actor, versionId: string): Promise<PlanView> {
    const { planId } = await this.plans.visibleVersion(actor, versionId);
    return this.plans.get(actor, planId);
  }

  /** What a caller must know of a version before acting on it; `record.not_found` outside what the actor may read. */
  version(actor: Actor, versionId: string): Promise<VisibleVersion> {
    return this.plans.visibleVersion(actor, versionId);
  }

  /** A draft of the unit, empty but for the outline of the framework that it follows. */
  async createDraft(actor: Actor, input: NewPlan, outline?: PlanOutlineInput): Promise<PlanView> {
    return this.db.write(actor, async () => {
      const unit = await this.db.get<{ agency_id: string }>('select agency_id from unit where id = $1', [input.unitId]);
      const header = {
        documentType: null,
        issuerId: input.issuedBy === 'UNIT' ? input.unitId : unit.agency_id,
        issuingAuthority: null,
        place: null,
        signerName: null,
        signerPosition: null,
        signerCapacity: null,
      };
      const { planId } = await this.contents.createPlan(
        actor,
        {
          ...input,
          agencyId: unit.agency_id,
          origin: 'AUTHORED',
          header,
          files: [],
          frameworkId: outline?.frameworkId ?? null,
        },
        { ...emptyContent, sections: outline?.sections ?? [] },
      );
      return this.plans.get(actor, planId);
    });
  }

  /** Changes what the head of a draft says. The identity of the plan itself changes only while nothing of it is issued. */
  async updateHeader(actor: Actor, versionId: string, lockVersion: number, input: PlanHeaderChange): Promise<PlanView> {
    return this.db.write(actor, async () => {
      const version = await this.writable(actor, versionId);
      const title = input.title.normalize('NFC').trim();
      const faults = checkPeriod(input);
      if (title === '') faults.push({ field: 'title', rule: 'required', params: {} });
      if (faults.length > 0) throw new DomainError('plan.value_invalid', {}, faults);
      await this.db.updateVersioned('plan_version', versionId, lockVersion, {
        title,
        document_type: input.documentType,
        issuing_authority: input.issuingAuthority,
        place: input.place,
        signer_name: input.signerName,
        signer_position: input.signerPosition,
        signer_capacity: input.signerCapacity,
        updated_at: this.clock.now(),
        updated_by: actor.personId,
      });
      const issued = await this.db.find(
        "select 1 from plan_version where plan_id = $1 and id <> $2 and state <> 'DRAFTING'",
        [version.planId, versionId],
      );
      if (issued === null) {
        await this.db.query(
          `update plan set title = $2, folded = $3, kind = $4, period_start = $5, period_end = $6, orientation_to = $7, restriction = $8,
             lock_version = lock_version + 1 where id = $1`,
          [
            version.planId,
            title,
            fold(title),
            input.kind,
            input.periodStart,
            input.periodEnd,
            input.orientationTo,
            input.restriction,
          ],
        );
      }
      const isFree = issued === null && version.state === 'DRAFTING';
      if (input.issuedBy !== null) await this.setIssuer(versionId, input.issuedBy, isFree);
      await this.audit.record(actor, {
        action: 'plan.header_changed',
        entity: 'plan_version',
        entityId: versionId,
        unitId: version.unitId,
        changes: { ...input },
      });
      return this.plans.get(actor, version.planId);
    });
  }

  /** The procedure follows from who issues, so it changes only while nothing was sent. */
  private async setIssuer(versionId: string, issuedBy: PlanIssuer, isFree: boolean): Promise<void> {
    const owner = issuedBy === 'UNIT' ? 'unit_id' : 'agency_id';
    const changed = await this.db.query(
      `update plan_version v set issuer_id = p.${owner} from plan p
       where v.id = $1 and p.id = v.plan_id and v.issuer_id <> p.${owner} returning v.id`,
      [versionId],
    );
    if (changed.length > 0 && !isFree) {
      throw new DomainError('plan.value_invalid', {}, [{ field: 'issuedBy', rule: 'issuerFixed', params: {} }]);
    }
  }

  /** Văn thư's: the draft is the text of a document that was issued outside. */
  async record(actor: Actor, versionId: string, input: RecordPlanInput): Promise<PlanView> {
    return this.db.write(actor, async () => {
      const version = await this.plans.visibleVersion(actor, versionId);
      await this.contents.record(actor, versionId, input);
      return this.plans.get(actor, version.planId);
    });
  }

  /** Deletes a draft that was never sent to anybody for good, and the plan where it was all there is. */
  async deleteDraft(actor: Actor, versionId: string): Promise<void> {
    await this.db.write(actor, async () => {
      const version = await this.writable(actor, versionId);
      demand(version.state === 'DRAFTING', 'plan.not_draft');
      await this.db.query('delete from plan_version where id = $1', [versionId]);
      await this.db.query(
        'delete from plan p where id = $1 and not exists (select from plan_version where plan_id = p.id)',
        [version.planId],
      );
      await this.audit.record(actor, {
        action: 'plan.draft_deleted',
        entity: 'plan_version',
        entityId: versionId,
        unitId: version.unitId,
        changes: { title: version.title },
      });
    });
  }

  private async writable(actor: Actor, versionId: string) {
    const version = await this.plans.visibleVersion(actor, versionId);
    demandWritable(actor, version);
    return version;
  }
}
