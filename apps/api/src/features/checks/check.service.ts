import {
  checkLimits,
  type ExpiredBasisView,
  type FieldError,
  type PlanFindingPage,
  type PlanFindingView,
} from '@lotrinh/contracts';
import {
  type CheckContext,
  checkPlan,
  expiredBases,
  type Finding,
  isIssued,
  isRuleSet,
  type ParentTarget,
  type RequiredSection,
} from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { LegalInstrumentService } from '../legal/legal-instrument.service.js';
import { type PlanReading, PlanReadingService } from '../plans/plan-reading.service.js';
import { checkedPlan } from './checked-plan.js';

type ReasonRow = { fingerprint: string; reason: string; givenBy: string; givenAt: Date };

/** How many findings a refused submission names; the rest stands in the list. */
const NAMED = 100;

/** "Rà soát trước khi trình": what the plan's rules find in a version, and the reasons people gave for leaving it so. */
@Injectable()
export class CheckService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanReadingService,
    private readonly instruments: LegalInstrumentService,
  ) {}

  async list(actor: Actor, versionId: string, page: number, size: number): Promise<PlanFindingPage> {
    const { limit, offset } = pageWindow(page, size);
    const findings = await this.findings(await this.plans.read(actor, versionId));
    return {
      items: findings.slice(offset, offset + limit),
      total: findings.length,
      open: findings.filter(isOpen).length,
      advice: findings.filter(({ severity }) => severity === 'ADVISE').length,
      ...{ page, size },
    };
  }

  /** Bases that no longer held on the plan's day, by the register of today. */
  async expiredBases(actor: Actor, versionId: string): Promise<ExpiredBasisView[]> {
    const reading = await this.plans.read(actor, versionId);
    const expired = expiredBases(checkedPlan(reading), await this.context(versionId));
    return expired.map(({ basis, ...rest }) => ({ itemId: basis.itemId, ...rest }));
  }

  /** Everything that would block and stays with a reason. */
  async explained(actor: Actor, versionId: string): Promise<PlanFindingView[]> {
    const findings = await this.findings(await this.plans.read(actor, versionId));
    return findings.filter(({ acknowledgement }) => acknowledgement !== null);
  }

  /** The guard of submission: `plan.not_ready` with what still blocks, by the same rules and reasons as the list. */
  async demandReady(actor: Actor, versionId: string): Promise<void> {
    const open = (await this.findings(await this.plans.read(actor, versionId))).filter(isOpen);
    if (open.length === 0) return;
    const fields = open.slice(0, NAMED).map(({ table, itemId, rule, params }): FieldError => ({
      field: itemId === null ? table : `${table}.${itemId}`,
      rule,
      params,
    }));
    throw new DomainError('plan.not_ready', { count: open.length }, fields);
  }

  /** Writes down why a finding stays; it holds until the row or what is said of it changes. */
  async acknowledge(actor: Actor, versionId: string, fingerprint: string, why: string): Promise<PlanFindingView> {
    const reason = why.normalize('NFC').trim();
    demand(reason !== '' && reason.length <= checkLimits.reasonMax, 'check.reason_refused', {
      max: checkLimits.reasonMax,
    });
    return this.db.write(actor, async () => {
      const { reading, finding } = await this.writable(actor, versionId, fingerprint);
      demand(finding.mayAcknowledge, 'check.must_be_mended');
      await this.db.query(
        `insert into plan_finding_reason (version_id, fingerprint, rule, reason, given_by, given_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (version_id, fingerprint) do update set reason = $4, given_by = $5, given_at = $6`,
        [versionId, fingerprint, finding.rule, reason, actor.personId, this.clock.now()],
      );
      await this.record(actor, 'plan.finding_acknowledged', reading, finding, reason);
      return this.again(reading, fingerprint);
    });
  }

  /** Takes the reason back: the finding is open again. */
  async reopen(actor: Actor, versionId: string, fingerprint: string): Promise<PlanFindingView> {
    return this.db.write(actor, async () => {
      const { reading, finding } = await this.writable(actor, versionId, fingerprint);
      await this.db.query('delete from plan_finding_reason where version_id = $1 and fingerprint = $2', [
        versionId,
        fingerprint,
      ]);
      await this.record(actor, 'plan.finding_reopened', reading, finding, finding.acknowledgement?.reason ?? null);
      return this.again(reading, fingerprint);
    });
  }

  /** The draft that begins as a copy of a version begins with the reasons given there; the rows have the same ids. */
  async carryReasons(from: string, to: string): Promise<void> {
    await this.db.query(
      `insert into plan_finding_reason (version_id, fingerprint, rule, reason, given_by, given_at)
       select $2, fingerprint, rule, reason, given_by, given_at from plan_finding_reason where version_id = $1`,
      [from, to],
    );
  }

  private async writable(actor: Actor, versionId: string, fingerprint: string) {
    const reading = await this.plans.read(actor, versionId);
    demand(!isIssued(reading.version.state), 'plan.issued_immutable');
    demand(reading.mayWrite, 'access.forbidden');
    return { reading, finding: await this.again(reading, fingerprint) };
  }

  private async again(reading: PlanReading, fingerprint: string): Promise<PlanFindingView> {
    const finding = (await this.findings(reading)).find((candidate) => candidate.fingerprint === fingerprint);
    demand(finding !== undefined, 'check.finding_gone');
    return finding;
  }

  private async findings(reading: PlanReading): Promise<PlanFindingView[]> {
    const { version } = reading;
    demand(isRuleSet(version.ruleSet), 'server.internal');
    const findings = checkPlan(checkedPlan(reading), await this.context(version.id), version.ruleSet);
    const rows = await this.db.query<ReasonRow>(
      `select r.fingerprint, r.reason, p.name as "givenBy", r.given_at as "givenAt"
       from plan_finding_reason r join person p on p.id = r.given_by where r.version_id = $1`,
      [version.id],
    );
    const reasons = new Map(rows.map((row) => [row.fingerprint, row]));
    return findings.map((finding) => view(finding, reasons.get(finding.fingerprint)));
  }

  private async context(versionId: string): Promise<CheckContext> {
    return {
      today: this.clock.today(),
      requiredSections: await this.requiredSections(versionId),
      parentTargets: await this.parentTargets(versionId),
      instruments: await this.instruments.validity(),
    };
  }

  /** What the outline that the version follows demands; empty where it follows none. */
  private requiredSections(versionId: string): Promise<RequiredSection[]> {
    return this.db.query<RequiredSection>(
      `select coalesce(s.label, '') as path, s.title, s.contents = array['NARRATIVE'] as "isProse"
       from framework_section s join plan_version v on v.framework_id = s.framework_id
       where v.id = $1 and s.is_required order by s.position`,
      [versionId],
    );
  }

  /** Targets of the plan above by the newest version that holds its text whole, of which the reader of this plan may know. */
  private parentTargets(versionId: string): Promise<ParentTarget[]> {
    return this.db.query<ParentTarget>(
      `select t.phrase, t.comparator, trim_scale(t.value) as value, trim_scale(t.value_max) as "valueMax", t.unit,
         t.target_year as "targetYear"
       from plan_version own join plan p on p.id = own.plan_id
       cross join lateral (select v.id from plan_version v where v.plan_id = p.parent_plan_id and v.state = 'ISSUED'
         and (v.amends_version_id is null or v.copied_from_version_id is not null) order by v.n desc limit 1) above
       join plan_target t on t.version_id = above.id where own.id = $1`,
      [versionId],
    );
  }

  private record(
    actor: Actor,
    action: string,
    { version }: PlanReading,
    { rule, fingerprint }: PlanFindingView,
    reason: string | null,
  ): Promise<void> {
    return this.audit.record(actor, {
      ...{ action, entity: 'plan_version', entityId: version.id, unitId: version.unitId, reason },
      changes: { rule, fingerprint },
    });
  }
}

const isOpen = ({ severity, acknowledgement }: PlanFindingView): boolean =>
  severity === 'BLOCK' && acknowledgement === null;

function view({ place, ...finding }: Finding, reason: ReasonRow | undefined): PlanFindingView {
  const { fingerprint, rule, severity, mayAcknowledge, params } = finding;
  return {
    ...{ fingerprint, rule, severity, mayAcknowledge, table: place.table, itemId: place.itemId, params },
    acknowledgement:
      reason === undefined ? null : { reason: reason.reason, by: reason.givenBy, at: reason.givenAt.toISOString() },
  };
}
