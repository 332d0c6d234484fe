import type {
  NamedUnit,
  PlanBasisView,
  PlanDutyView,
  PlanFundingView,
  PlanSectionView,
  PlanTargetView,
  PlanTaskView,
  SourceSpan,
  UnitResolution,
  UnitRole,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { PlanDetailQueries } from './plan-detail.queries.js';
import { unitNameSql } from './plan-list.queries.js';

type Place = { fileId: string | null; start: number | null; end: number | null };
type Named<P extends string> = Record<`${P}Printed`, string> &
  Record<`${P}Resolution`, UnitResolution> &
  Record<`${P}UnitId` | `${P}UnitName`, string | null>;
type TargetRow = Omit<PlanTargetView, 'source' | 'owner'> &
  Place & { [K in keyof Named<'owner'>]: Named<'owner'>[K] | null };
type TaskRow = Omit<PlanTaskView, 'source' | 'leads' | 'coordinators'> & Place;
type TaskUnitRow = Named<'in'> & { taskId: string; role: UnitRole };
type FundingRow = Omit<PlanFundingView, 'sourceSpan'> & Place;
type BasisRow = Omit<PlanBasisView, 'source'> & Place;
type SectionRow = Omit<PlanSectionView, 'source'> & Place;
type DutyRow = Omit<PlanDutyView, 'source' | 'unit'> & Place & Named<'in'>;

/** Every row has these, under the alias `i`. */
const common = `i.id, i.item_id as "itemId", i.position, i.source_file_id as "fileId", i.source_start as start, i.source_end as end,
  i.lock_version as "lockVersion"`;
const inOrder = 'order by i.position, i.id';

/** The rows of one version, whole lists in printed order: a version holds at most two thousand of a kind. */
@Injectable()
export class PlanItemQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly plans: PlanDetailQueries,
  ) {}

  async targets(actor: Actor, versionId: string): Promise<PlanTargetView[]> {
    await this.plans.visibleVersion(actor, versionId);
    return this.targetRows(versionId, null);
  }

  async tasks(actor: Actor, versionId: string): Promise<PlanTaskView[]> {
    await this.plans.visibleVersion(actor, versionId);
    return this.taskRows(versionId, null);
  }

  async funding(actor: Actor, versionId: string): Promise<PlanFundingView[]> {
    await this.plans.visibleVersion(actor, versionId);
    return this.fundingRows(versionId, null);
  }

  async bases(actor: Actor, versionId: string): Promise<PlanBasisView[]> {
    await this.plans.visibleVersion(actor, versionId);
    return this.basisRows(versionId, null);
  }

  async sections(actor: Actor, versionId: string): Promise<PlanSectionView[]> {
    await this.plans.visibleVersion(actor, versionId);
    return this.sectionRows(versionId);
  }

  /** The caller has checked the version. */
  async sectionRows(versionId: string): Promise<PlanSectionView[]> {
    const rows = await this.db.query<SectionRow>(
      `select ${common}, i.parent_item_id as "parentItemId", i.kind, i.label, i.text, i.rows,
         i.framework_section_id as "frameworkSectionId"
       from plan_section i where i.version_id = $1 ${inOrder}`,
      [versionId],
    );
    return rows.map((row) => ({
      id: row.id,
      itemId: row.itemId,
      parentItemId: row.parentItemId,
      position: row.position,
      kind: row.kind,
      label: row.label,
      text: row.text,
      rows: row.rows,
      frameworkSectionId: row.frameworkSectionId,
      source: spanOf(row),
      lockVersion: row.lockVersion,
    }));
  }

  async duties(actor: Actor, versionId: string): Promise<PlanDutyView[]> {
    await this.plans.visibleVersion(actor, versionId);
    const rows = await this.db.query<DutyRow>(
      `select ${common}, i.printed_unit as "inPrinted", i.resolution as "inResolution", i.unit_id as "inUnitId",
         ${unitNameSql('i.unit_id', '$2')} as "inUnitName", i.role, i.text
       from plan_duty i where i.version_id = $1 ${inOrder}`,
      [versionId, this.clock.today()],
    );
    return rows.map((row) => ({
      id: row.id,
      itemId: row.itemId,
      position: row.position,
      unit: named(row),
      role: row.role,
      text: row.text,
      source: spanOf(row),
      lockVersion: row.lockVersion,
    }));
  }

  /** `itemIds` narrows to some rows, after a save; null means all. The caller has checked the version. */
  async targetRows(versionId: string, itemIds: string[] | null): Promise<PlanTargetView[]> {
    const rows = await this.db.query<TargetRow>(
      `select ${common}, i.section_item_id as "sectionItemId", i.printed_id as "printedId", i.printed_text as "printedText", i.phrase,
         i.comparator, trim_scale(i.value) as value, trim_scale(i.value_max) as "valueMax", i.unit, i.population, i.scope, i.target_year as "targetYear",
         i.baseline_year as "baselineYear", trim_scale(i.baseline_value) as "baselineValue", i.direction, i.part_of_item_id as "partOfItemId",
         i.owner_printed as "ownerPrinted", i.owner_resolution as "ownerResolution", i.owner_unit_id as "ownerUnitId",
         ${unitNameSql('i.owner_unit_id', '$3')} as "ownerUnitName"
       from plan_target i where i.version_id = $1 and ($2::uuid[] is null or i.item_id = any ($2)) ${inOrder}`,
      [versionId, itemIds, this.clock.today()],
    );
    return rows.map(({ fileId, start, end, ownerPrinted, ownerResolution, ownerUnitId, ownerUnitName, ...row }) => ({
      ...row,
      owner:
        ownerPrinted === null || ownerResolution === null
          ? null
          : { printed: ownerPrinted, resolution: ownerResolution, unitId: ownerUnitId, unitName: ownerUnitName },
      source: spanOf({ fileId, start, end }),
    }));
  }

  async taskRows(versionId: string, itemIds: string[] | null): Promise<PlanTaskView[]> {
    const rows = await this.db.query<TaskRow>(
      `select ${common}, i.section_item_id as "sectionItemId", i.parent_item_id as "parentItemId", i.no, i.name, i.kind,
         i.schedule_text as "scheduleText", i.start_year as "startYear", i.end_year as "endYear", i.due_on as "dueOn", i.recurrence,
         trim_scale(i.cost) as cost, i.currency, i.funding_nature as "fundingNature", i.output, i.note, i.continues
       from plan_task i where i.version_id = $1 and ($2::uuid[] is null or i.item_id = any ($2)) ${inOrder}`,
      [versionId, itemIds],
    );
    const units = await this.db.query<TaskUnitRow>(
      `select u.task_id as "taskId", u.role, u.printed as "inPrinted", u.resolution as "inResolution", u.unit_id as "inUnitId",
         ${unitNameSql('u.unit_id', '$3')} as "inUnitName"
       from plan_task_unit u where u.version_id = $1 and ($2::uuid[] is null or u.task_id = any ($2)) order by u.role, u.position`,
      [versionId, itemIds === null ? null : rows.map((row) => row.id), this.clock.today()],
    );
    const byTask = new Map<string, TaskUnitRow[]>(rows.map((row) => [row.id, []]));
    for (const unit of units) byTask.get(unit.taskId)?.push(unit);
    return rows.map(({ fileId, start, end, ...row }) => {
      const own = byTask.get(row.id) ?? [];
      return {
        ...row,
        leads: own.filter((unit) => unit.role === 'LEAD').map(named),
        coordinators: own.filter((unit) => unit.role === 'COORDINATE').map(named),
        source: spanOf({ fileId, start, end }),
      };
    });
  }

  async fundingRows(versionId: string, itemIds: string[] | null): Promise<PlanFundingView[]> {
    const rows = await this.db.query<FundingRow>(
      `select ${common}, i.printed, i.is_total as "isTotal", i.is_composite as "isComposite", i.source, i.nature, i.year, i.currency, trim_scale(i.amount) as amount
       from plan_funding i where i.version_id = $1 and ($2::uuid[] is null or i.item_id = any ($2)) ${inOrder}`,
      [versionId, itemIds],
    );
    return rows.map(({ fileId, start, end, ...row }) => ({ ...row, sourceSpan: spanOf({ fileId, start, end }) }));
  }

  async basisRows(versionId: string, itemIds: string[] | null): Promise<PlanBasisView[]> {
    const rows = await this.db.query<BasisRow>(
      `select ${common}, i.type, i.number, i.issued_on as "issuedOn", i.issuer, i.title, i.printed
       from plan_basis i where i.version_id = $1 and ($2::uuid[] is null or i.item_id = any ($2)) ${inOrder}`,
      [versionId, itemIds],
    );
    return rows.map(({ fileId, start, end, ...row }) => ({ ...row, source: spanOf({ fileId, start, end }) }));
  }
}

const spanOf = ({ fileId, start, end }: Place): SourceSpan | null =>
  fileId === null || start === null || end === null ? null : { fileId, start, end };

const named = (row: Named<'in'>): NamedUnit => ({
  printed: row.inPrinted,
  resolution: row.inResolution,
  unitId: row.inUnitId,
  unitName: row.inUnitName,
});
