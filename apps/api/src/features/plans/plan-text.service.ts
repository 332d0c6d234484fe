import {
  planLimits,
  type PlanSectionView,
  type RowProblem,
  type SectionChange,
  sectionLimits,
  type SectionMove,
  type SectionOutcome,
  type SectionValues,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { positionStep } from './content-rows.js';
import { PlanDetailQueries, type VisibleVersion } from './plan-detail.queries.js';
import { PlanItemQueries } from './plan-item.queries.js';
import { demandWritable } from './plan.policy.js';
import { type DraftSectionRow, saysTheSame, SectionList } from './section-list.js';

/** The text of a draft, section by section; each answers for itself, as the rows of a grid do (R40, R47). */
@Injectable()
export class PlanTextService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanDetailQueries,
    private readonly items: PlanItemQueries,
  ) {}

  save(actor: Actor, versionId: string, changes: SectionChange[]): Promise<SectionOutcome[]> {
    demand(changes.length <= sectionLimits.sectionsInOneSave, 'request.too_large');
    return this.db.write(actor, async () => {
      const version = await this.plans.visibleVersion(actor, versionId);
      demandWritable(actor, version);
      // One save of a version at a time, and none while it is being recorded.
      await this.db.query('select 1 from plan_version where id = $1 for update', [versionId]);
      const stored = await this.items.sectionRows(versionId);
      const list = new SectionList(stored);
      const outcomes: Outcome[] = [];
      for (const change of changes) outcomes.push(await this.apply(actor, versionId, list, change));
      demand(list.rows.length <= planLimits.itemsOfAKind, 'plan.too_many_rows', { max: planLimits.itemsOfAKind });
      await this.write(actor, versionId, stored, list.rows);
      await this.finish(actor, version, outcomes);
      const now = new SectionList(await this.items.sectionRows(versionId));
      return outcomes.map((outcome) => ({ ...outcome, rows: now.ownRows(outcome.itemId) }));
    });
  }

  /** Puts a section with all below it elsewhere in the outline, and answers with the whole text as it stands then. */
  move(actor: Actor, versionId: string, itemId: string, move: SectionMove): Promise<PlanSectionView[]> {
    return this.db.write(actor, async () => {
      const version = await this.plans.visibleVersion(actor, versionId);
      demandWritable(actor, version);
      await this.db.query('select 1 from plan_version where id = $1 for update', [versionId]);
      const stored = await this.items.sectionRows(versionId);
      const list = new SectionList(stored);
      const section = list.section(itemId);
      demand(section !== null, 'record.not_found');
      demand(list.move(section, move), 'plan.section_cannot_move');
      await this.write(actor, versionId, stored, list.rows);
      await this.touch(actor, version, 'plan.section_moved', { itemId, move });
      return this.items.sectionRows(versionId);
    });
  }

  private async apply(actor: Actor, versionId: string, list: SectionList, change: SectionChange): Promise<Outcome> {
    const section = list.section(change.itemId);
    const { values } = change;
    if (values === null) {
      if (section === null) return answer(change, 'DELETED');
      if (section.lockVersion !== change.lockVersion) return this.conflict(versionId, change);
      if (list.hasSections(section)) return answer(change, 'REFUSED', [problem('title', 'hasSections')]);
      list.remove(section);
      return answer(change, 'DELETED');
    }
    const problems = faultsOf(values);
    if (problems.length > 0) return answer(change, 'REFUSED', problems);
    if (section === null) {
      // A section that somebody deleted is not brought back by an edit of it.
      if (change.lockVersion !== null) return answer(change, 'CONFLICT');
      list.add(change, values);
      return answer(change, 'SAVED');
    }
    if (section.lockVersion !== change.lockVersion) {
      // The answer to a save was lost and it is sent again: the section says already what is wanted.
      if (saysTheSame(list.ownRows(section.itemId), values)) return answer(change, 'SAVED');
      return this.conflict(versionId, change);
    }
    list.replace(section, values);
    return answer(change, 'SAVED');
  }

  private async write(
    actor: Actor,
    versionId: string,
    stored: PlanSectionView[],
    rows: DraftSectionRow[],
  ): Promise<void> {
    const before = new Map(stored.map((row) => [row.itemId, row]));
    const kept = new Set(rows.map((row) => row.itemId));
    const gone = stored.filter((row) => !kept.has(row.itemId));
    if (gone.length > 0) {
      const itemIds = gone.map((row) => row.itemId);
      await this.db.query('delete from plan_section where version_id = $1 and item_id = any ($2)', [
        versionId,
        itemIds,
      ]);
      for (const table of ['plan_target', 'plan_task'] as const) {
        await this.db.query(
          `update ${table} set section_item_id = null where version_id = $1 and section_item_id = any ($2)`,
          [versionId, itemIds],
        );
      }
    }
    const written = { updated_by: actor.personId, updated_at: this.clock.now() };
    const columnsOf = (row: DraftSectionRow, index: number) => ({
      position: (index + 1) * positionStep,
      parent_item_id: row.parentItemId,
      kind: row.kind,
      label: row.label,
      text: row.text,
    });
    const added: Record<string, unknown>[] = [];
    const moved: { id: string; position: number; parent_item_id: string | null }[] = [];
    for (const [index, row] of rows.entries()) {
      const known = before.get(row.itemId);
      const columns = columnsOf(row, index);
      if (known === undefined) {
        added.push({ id: newId(), version_id: versionId, item_id: row.itemId, ...columns, ...written });
      } else if (row.isTouched) {
        await this.db.updateVersioned('plan_section', known.id, known.lockVersion, { ...columns, ...written });
      } else if (known.position !== columns.position || known.parentItemId !== row.parentItemId) {
        moved.push({ id: known.id, ...columns });
      }
    }
    // A line added at the top moves all that follow: one statement, not one a row.
    await this.db.query(
      `update plan_section s set position = m.position, parent_item_id = m.parent
       from unnest($1::uuid[], $2::int[], $3::uuid[]) as m (id, position, parent) where s.id = m.id`,
      [moved.map((row) => row.id), moved.map((row) => row.position), moved.map((row) => row.parent_item_id)],
    );
    await this.db.insertMany('plan_section', added);
  }

  private async conflict(versionId: string, change: SectionChange): Promise<Outcome> {
    const last = await this.db.find<{ name: string | null; at: Date }>(
      `select (select name from person where id = s.updated_by) as name, s.updated_at as at
       from plan_section s where s.version_id = $1 and s.item_id = $2`,
      [versionId, change.itemId],
    );
    return { ...answer(change, 'CONFLICT'), changedBy: last?.name ?? null, changedAt: last?.at.toISOString() ?? null };
  }

  private async finish(actor: Actor, version: VisibleVersion, outcomes: Outcome[]): Promise<void> {
    const of = (result: Outcome['result']) =>
      outcomes.filter((outcome) => outcome.result === result).map((outcome) => outcome.itemId);
    const [saved, deleted] = [of('SAVED'), of('DELETED')];
    if (saved.length + deleted.length === 0) return;
    await this.touch(actor, version, 'plan.text_saved', { saved, deleted });
  }

  private async touch(actor: Actor, version: VisibleVersion, action: string, changes: Record<string, unknown>) {
    await this.db.query('update plan_version set updated_at = $2, updated_by = $3 where id = $1', [
      version.id,
      this.clock.now(),
      actor.personId,
    ]);
    await this.audit.record(actor, {
      ...{ action, entity: 'plan_version', entityId: version.id, unitId: version.unitId },
      changes,
    });
  }
}

type Outcome = Omit<SectionOutcome, 'rows'>;

const answer = ({ itemId }: SectionChange, result: Outcome['result'], problems: RowProblem[] = []): Outcome => ({
  itemId,
  result,
  changedBy: null,
  changedAt: null,
  problems,
});

const problem = (field: string, rule: string, max: number | null = null): RowProblem => ({
  field,
  rule,
  min: null,
  max,
});

function faultsOf({ label, title, parts }: SectionValues): RowProblem[] {
  const faults: RowProblem[] = [];
  if (title.trim() === '') faults.push(problem('title', 'required'));
  if (title.length > sectionLimits.titleMax) faults.push(problem('title', 'max', sectionLimits.titleMax));
  if ((label ?? '').length > sectionLimits.labelMax) faults.push(problem('label', 'max', sectionLimits.labelMax));
  if (parts.some(({ text }) => (text ?? '').length > sectionLimits.partMax)) {
    faults.push(problem('text', 'max', sectionLimits.partMax));
  }
  return faults;
}
