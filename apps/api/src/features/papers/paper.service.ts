import type { PlanVersionView, PlanView } from '@lotrinh/contracts';
import { basisLine, documentName, type VersionRows } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import {
  officialConsolidated,
  officialNote,
  officialPlan,
  officialSubmission,
  type WritablePlan,
  writeOfficial,
} from '@lotrinh/writer';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { ComparisonService } from '../amendments/comparison.service.js';
import { ConsolidationService } from '../amendments/consolidation.service.js';
import { CheckService } from '../checks/check.service.js';
import { PlanService } from '../plans/plan.service.js';
import { ProcedureService } from '../procedures/procedure.service.js';
import { amendmentNote } from './comparison-note.js';
import { agreements, explanations } from './submission-words.js';

/** Official documents made of what the database holds. Documents of restricted circulation leave the system only on paper. */
@Injectable()
export class PaperService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly comparisons: ComparisonService,
    private readonly consolidations: ConsolidationService,
    private readonly procedures: ProcedureService,
    private readonly checks: CheckService,
  ) {}

  /** A plan version in the form of Nghị định 30/2020; `plan.export_restricted` where circulation is restricted. `exportedAs` is for the audit trail. */
  async plan(actor: Actor, versionId: string, exportedAs = 'docx'): Promise<MadeFile> {
    const { plan, version } = await this.free(actor, versionId);
    const rows = await this.comparisons.rowsOf(actor, versionId);
    const bytes = await writeOfficial(officialPlan(await this.writable(version, rows)));
    await this.record(actor, plan, versionId, { document: exportedAs });
    return { name: fileName(plan, version, version.documentType ?? 'Kế hoạch', this.clock.today()), bytes };
  }

  /** Tờ trình that goes with the draft to whoever decides: what it holds, who agreed, and why what the check found stays. */
  async submission(actor: Actor, versionId: string): Promise<MadeFile> {
    const { plan, version } = await this.free(actor, versionId);
    const { unit, agency } = plan;
    const { targets, tasks, funding, bases } = await this.comparisons.rowsOf(actor, versionId);
    const groups = new Set(tasks.map(({ parentItemId }) => parentItemId));
    const works = tasks.filter(({ itemId }) => !groups.has(itemId));
    const letter = officialSubmission({
      ...{ superior: unit.id === agency.id ? null : agency.name, agency: unit.name },
      agencySymbol: await this.symbolOf(unit.id),
      ...{ place: version.place, addressee: version.issuingAuthority, title: version.title },
      bases: bases.map(basisLine),
      history: agreements(await this.procedures.get(actor, versionId)),
      targets,
      taskCount: works.length,
      projectCount: works.filter(({ kind }) => kind === 'PROJECT').length,
      funding,
      explained: explanations(await this.checks.explained(actor, versionId)),
    });
    const bytes = await writeOfficial(letter);
    await this.record(actor, plan, versionId, { document: 'submission.docx' });
    return { name: fileName(plan, version, 'Tờ trình', this.clock.today()), bytes };
  }

  /** What changed from one version to another, as the report that goes with the draft; both must be free to leave the system. */
  async comparison(actor: Actor, versionId: string, beforeVersionId: string): Promise<MadeFile> {
    const { version: before } = await this.free(actor, beforeVersionId);
    const { plan, version } = await this.free(actor, versionId);
    const changes = await this.comparisons.compare(actor, beforeVersionId, versionId);
    const symbol = await this.symbolOf(version.issuer.id);
    const bytes = await writeOfficial(officialNote(amendmentNote(before, version, symbol, changes)));
    await this.record(actor, plan, versionId, { document: 'comparison.docx', before: beforeVersionId });
    return { name: fileName(plan, version, 'Thuyết minh', this.clock.today()), bytes };
  }

  /** The text in force after all amendments, for reference; `plan.not_in_force` where nothing of the plan is. */
  async consolidated(actor: Actor, planId: string): Promise<MadeFile> {
    const { plan, whole, rows, marks, removed } = await this.consolidations.get(actor, planId);
    demand(plan.restriction === 'NONE', 'plan.export_restricted');
    const [root, ...amendments] = whole;
    demand(root !== undefined, 'plan.not_in_force');
    const numberOf = (versionId: string) => amendments.findIndex(({ id }) => id === versionId) + 1;
    const byItem = new Map<string, number[]>();
    for (const { itemId, versionId } of marks) {
      byItem.set(itemId, [...(byItem.get(itemId) ?? []), numberOf(versionId)]);
    }
    const official = officialConsolidated({
      plan: await this.writable(root, rows),
      root: documentName(root),
      amendments: amendments.map(documentName),
      marks: byItem,
      removed: removed.map(({ label, versionId }) => ({ label, by: numberOf(versionId) })),
    });
    const bytes = await writeOfficial(official);
    await this.record(actor, plan, root.id, { document: 'consolidated.docx' });
    return { name: fileName(plan, whole.at(-1) ?? root, 'Hợp nhất', this.clock.today()), bytes };
  }

  private async writable(version: PlanVersionView, rows: VersionRows): Promise<WritablePlan> {
    return {
      version,
      issuerSymbol: await this.symbolOf(version.issuer.id),
      recipients: await this.recipientsOf(version.id),
      ...rows,
    };
  }

  private async free(actor: Actor, versionId: string): Promise<{ plan: PlanView; version: PlanVersionView }> {
    const plan = await this.plans.ofVersion(actor, versionId);
    const version = plan.versions.find(({ id }) => id === versionId);
    demand(version !== undefined, 'record.not_found');
    demand(plan.restriction === 'NONE', 'plan.export_restricted');
    return { plan, version };
  }

  private async record(
    actor: Actor,
    plan: PlanView,
    entityId: string,
    changes: Record<string, unknown>,
  ): Promise<void> {
    await this.db.write(actor, () =>
      this.audit.record(actor, {
        ...{ action: 'plan.exported', entity: 'plan_version', entityId, unitId: plan.unit.id },
        changes,
      }),
    );
  }

  /** The issuer's abbreviation in document numbers, as of today. */
  private async symbolOf(unitId: string): Promise<string | null> {
    const found = await this.db.find<{ symbol: string | null }>(
      `select symbol from unit_version where unit_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
      [unitId, this.clock.today()],
    );
    return found?.symbol ?? null;
  }

  private async recipientsOf(versionId: string): Promise<string[]> {
    const found = await this.db.query<{ printed: string }>(
      'select printed from plan_recipient where version_id = $1 order by position',
      [versionId],
    );
    return found.map(({ printed }) => printed);
  }
}

/** `KeHoach_2026-2030_BoKinhTeBien_v2_20260105.docx`: kind, years, issuer, version and day, without diacritics. */
function fileName(plan: PlanView, version: PlanVersionView, kind: string, day: string): string {
  const { periodStart, periodEnd } = plan;
  const years = periodStart === periodEnd ? periodStart : [periodStart, periodEnd].filter(Boolean).join('-');
  return [joined(kind), years, joined(version.issuer.name), `v${version.n}`, day.replaceAll('-', '')]
    .filter(Boolean)
    .join('_')
    .concat('.docx');
}

const joined = (words: string): string =>
  fold(words)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 60);
