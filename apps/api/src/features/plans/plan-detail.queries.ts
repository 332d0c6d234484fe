import type { PlanCounts, PlanFileView, PlanLinkView, PlanState, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { planCompleteness, planStanding } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { completeSql, currentFirst, unitNameSql } from './plan-list.queries.js';
import { amendmentsSql, mayAmend, mayRecord, mayWrite, periodEndSql, readable, rootSql } from './plan.policy.js';

type PlanRow = Omit<
  PlanView,
  | 'unit'
  | 'agency'
  | 'currentVersionId'
  | 'parent'
  | 'predecessor'
  | 'mayWrite'
  | 'mayRecord'
  | 'mayAmend'
  | 'mayFollow'
  | 'versions'
> & {
  unitId: string;
  unitName: string;
  unitPath: string;
  agencyId: string;
  agencyName: string;
  parentId: string | null;
  predecessorId: string | null;
};
type VersionRow = Omit<
  PlanVersionView,
  'standing' | 'issuer' | 'counts' | 'completeness' | 'files' | 'recordedAt' | 'updatedAt'
> &
  PlanCounts & { issuerId: string; issuerName: string; recordedAt: Date | null; updatedAt: Date };
type FileRow = Omit<PlanFileView, 'sizeBytes'> & { versionId: string; sizeBytes: string };

/** What a caller must know of a version before touching it. */
export type VisibleVersion = {
  id: string;
  planId: string;
  state: PlanState;
  /** The text that it amends, or itself. */
  rootId: string;
  amendmentType: PlanVersionView['amendmentType'];
  unitId: string;
  unitPath: string;
  restriction: PlanView['restriction'];
  title: string;
  lockVersion: number;
  documentNumber: string | null;
  numberUnknownReason: string | null;
  issuedOn: string | null;
  signerName: string | null;
  periodStart: number | null;
  periodEnd: number | null;
  orientationTo: number | null;
  /** The rules that the plan is checked by. */
  ruleSet: string;
};

const tally = (table: string) => `(select count(*)::int from ${table} where version_id = v.id)`;

const countColumns = `
  ${tally('plan_section')} as sections, ${tally('plan_funding')} as funding, ${tally('plan_basis')} as bases, d.duties,
  t.*, k.*, (d.unknown + t.unknown
    + (select count(*)::int from plan_task_unit where version_id = v.id and resolution = 'UNKNOWN')) as "unknownUnits"`;
const countJoins = `
  cross join lateral (select count(*)::int as duties, (count(*) filter (where resolution = 'UNKNOWN'))::int as unknown
    from plan_duty where version_id = v.id) d
  cross join lateral (select count(*)::int as targets, count(distinct printed_id)::int as "targetSentences",
    (count(*) filter (where value is null))::int as "targetsWithoutValue",
    (count(*) filter (where target_year is null))::int as "targetsWithoutYear",
    (count(*) filter (where owner_printed is null))::int as "targetsWithoutOwner",
    (count(*) filter (where owner_resolution = 'UNKNOWN'))::int as unknown,
    (count(*) filter (where ${completeSql.target}))::int as "targetsComplete"
    from plan_target t where t.version_id = v.id) t
  cross join lateral (select count(*)::int as tasks,
    (count(*) filter (where not has_lead))::int as "tasksWithoutLead",
    (count(*) filter (where not has_time))::int as "tasksWithoutTime",
    (count(*) filter (where cost is null))::int as "tasksWithoutCost",
    (count(*) filter (where has_lead and has_time and cost is not null))::int as "tasksComplete"
    from (select k.cost, ${completeSql.taskTime} as has_time, ${completeSql.taskLead} as has_lead
      from plan_task k where k.version_id = v.id) k) k`;

@Injectable()
export class PlanDetailQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The plan with the versions that the actor may see; `record.not_found` where that is none. */
  async get(actor: Actor, planId: string): Promise<PlanView> {
    const today = this.clock.today();
    const params: unknown[] = [planId, today];
    const allowed = readable(actor, today, (value) => `$${params.push(value)}`);
    const plan = await this.db.get<PlanRow>(
      `select p.id, p.title, p.kind, p.unit_id as "unitId", ${unitNameSql('p.unit_id', '$2')} as "unitName", u.path::text as "unitPath",
         p.agency_id as "agencyId", ${unitNameSql('p.agency_id', '$2')} as "agencyName", p.period_start as "periodStart",
         ${periodEndSql} as "periodEnd", p.orientation_to as "orientationTo", p.origin, p.restriction,
         p.parent_plan_id as "parentId", p.predecessor_plan_id as "predecessorId"
       from plan p join unit u on u.id = p.unit_id where p.id = $1 and ${allowed.plan}`,
      params,
    );
    const versions = await this.versions(actor, plan, today);
    const current = versions[0];
    demand(current !== undefined, 'record.not_found');
    const { unitId, unitName, unitPath, agencyId, agencyName, parentId, predecessorId, ...rest } = plan;
    const links = await this.links(actor, [parentId, predecessorId], today);
    return {
      ...rest,
      unit: { id: unitId, name: unitName },
      agency: { id: agencyId, name: agencyName },
      currentVersionId: current.id,
      parent: links.get(parentId) ?? null,
      predecessor: links.get(predecessorId) ?? null,
      mayWrite: versions.some((version) => mayWrite(actor, { state: version.state, unitPath })),
      mayAmend: mayAmend(actor, { state: current.state, unitPath }),
      mayRecord: versions.some((version) => mayRecord(actor, { state: version.state, unitPath })),
      mayFollow: holdsOn(actor, 'plan.read', unitPath),
      versions,
    };
  }

  /** One version, for reading its rows or changing them; `record.not_found` outside what the actor may read. */
  async visibleVersion(actor: Actor, versionId: string): Promise<VisibleVersion> {
    const params: unknown[] = [versionId];
    const allowed = readable(actor, this.clock.today(), (value) => `$${params.push(value)}`);
    return this.db.get<VisibleVersion>(
      `select v.id, v.plan_id as "planId", v.state, ${rootSql} as "rootId", v.amendment_type as "amendmentType", p.unit_id as "unitId", u.path::text as "unitPath", p.restriction, v.title,
         v.lock_version as "lockVersion", v.document_number as "documentNumber", v.number_unknown_reason as "numberUnknownReason",
         v.issued_on as "issuedOn", v.signer_name as "signerName", p.period_start as "periodStart",
         coalesce(v.extends_to, ${periodEndSql}) as "periodEnd", p.orientation_to as "orientationTo", p.rule_set as "ruleSet"
       from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
       where v.id = $1 and ${allowed.version}`,
      params,
    );
  }

  private async versions(actor: Actor, plan: PlanRow, today: string): Promise<PlanVersionView[]> {
    const params: unknown[] = [plan.id, today];
    const allowed = readable(actor, today, (value) => `$${params.push(value)}`);
    const rows = await this.db.query<VersionRow>(
      `select v.id, v.n, v.title, v.state, v.document_type as "documentType", v.document_number as "documentNumber",
         v.number_unknown_reason as "numberUnknownReason", v.issued_on as "issuedOn", v.issuer_id as "issuerId",
         ${unitNameSql('v.issuer_id', '$2')} as "issuerName", v.issuing_authority as "issuingAuthority", v.place,
         v.signer_name as "signerName", v.signer_position as "signerPosition", v.signer_capacity as "signerCapacity",
         v.amends_version_id as "amendsVersionId", v.amendment_type as "amendmentType", v.amendment_cause as "amendmentCause",
         v.copied_from_version_id as "copiedFromVersionId", v.extends_to as "extendsTo", v.framework_id as "frameworkId",
         v.content_sha256 as "contentSha256", v.recorded_at as "recordedAt",
         v.updated_at as "updatedAt", (select name from person where id = v.updated_by) as "updatedBy", v.lock_version as "lockVersion",
         ${amendmentsSql} as amendments, ${countColumns}
       from plan_version v join plan p on p.id = v.plan_id ${countJoins}
       where v.plan_id = $1 and ${allowed.version} order by ${currentFirst}`,
      params,
    );
    const files = await this.files(rows.map((row) => row.id));
    return rows.map((row) => versionView(row, plan, today, files.get(row.id) ?? []));
  }

  /** Plans of the family that the actor may read, by id. */
  private async links(actor: Actor, ids: (string | null)[], today: string): Promise<Map<string | null, PlanLinkView>> {
    const known = ids.filter((id) => id !== null);
    if (known.length === 0) return new Map();
    const params: unknown[] = [known];
    const allowed = readable(actor, today, (value) => `$${params.push(value)}`);
    const rows = await this.db.query<PlanLinkView>(
      `select p.id, p.title from plan p where p.id = any ($1) and ${allowed.plan}
         and exists (select from plan_version v where v.plan_id = p.id and ${allowed.version})`,
      params,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async files(versionIds: string[]): Promise<Map<string, PlanFileView[]>> {
    const rows = await this.db.query<FileRow>(
      `select f.version_id as "versionId", f.file_id as "fileId", s.name, f.role, f.position, s.media_type as "mediaType",
         s.size_bytes as "sizeBytes", s.purged_at is not null as "isPurged"
       from plan_file f join stored_file s on s.id = f.file_id where f.version_id = any ($1) order by f.position, f.file_id`,
      [versionIds],
    );
    const byVersion = new Map<string, PlanFileView[]>();
    for (const { versionId, sizeBytes, ...file } of rows) {
      byVersion.set(versionId, [...(byVersion.get(versionId) ?? []), { ...file, sizeBytes: Number(sizeBytes) }]);
    }
    return byVersion;
  }
}

const countsOf = (row: PlanCounts): PlanCounts => ({
  sections: row.sections,
  targets: row.targets,
  targetSentences: row.targetSentences,
  tasks: row.tasks,
  funding: row.funding,
  bases: row.bases,
  duties: row.duties,
  targetsWithoutValue: row.targetsWithoutValue,
  targetsWithoutYear: row.targetsWithoutYear,
  targetsWithoutOwner: row.targetsWithoutOwner,
  targetsComplete: row.targetsComplete,
  tasksWithoutLead: row.tasksWithoutLead,
  tasksWithoutTime: row.tasksWithoutTime,
  tasksWithoutCost: row.tasksWithoutCost,
  tasksComplete: row.tasksComplete,
  unknownUnits: row.unknownUnits,
});

function versionView(row: VersionRow, plan: PlanRow, today: string, files: PlanFileView[]): PlanVersionView {
  const counts = countsOf(row);
  return {
    id: row.id,
    n: row.n,
    title: row.title,
    state: row.state,
    // A decision that repeals is itself never carried out.
    standing: row.amendmentType === 'REPEAL' ? row.state : planStanding(row.state, plan, today, row.amendments > 0),
    documentType: row.documentType,
    documentNumber: row.documentNumber,
    numberUnknownReason: row.numberUnknownReason,
    issuedOn: row.issuedOn,
    issuer: { id: row.issuerId, name: row.issuerName },
    issuingAuthority: row.issuingAuthority,
    place: row.place,
    signerName: row.signerName,
    signerPosition: row.signerPosition,
    signerCapacity: row.signerCapacity,
    amendsVersionId: row.amendsVersionId,
    frameworkId: row.frameworkId,
    amendmentType: row.amendmentType,
    amendmentCause: row.amendmentCause,
    copiedFromVersionId: row.copiedFromVersionId,
    extendsTo: row.extendsTo,
    amendments: row.amendments,
    contentSha256: row.contentSha256,
    recordedAt: row.recordedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
    lockVersion: row.lockVersion,
    counts,
    completeness: planCompleteness(counts),
    files,
  };
}
