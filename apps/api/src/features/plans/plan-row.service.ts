import {
  type FieldError,
  planLimits,
  type PlanBasisView,
  type PlanDutyView,
  type PlanFundingView,
  type PlanSectionView,
  type PlanTargetView,
  type PlanTaskView,
  type RowOutcome,
  type RowProblem,
  type SourceSpan,
} from '@lotrinh/contracts';
import type { BasisValues, FundingValues } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { positionStep, taskUnitRows } from './content-rows.js';
import type { NamedUnitInput } from './plan-content.js';
import { PlanDetailQueries } from './plan-detail.queries.js';
import { PlanItemQueries } from './plan-item.queries.js';
import { demandWritable } from './plan.policy.js';
import {
  basisKind,
  fundingKind,
  type RowKind,
  type RowPlace,
  targetKind,
  type TargetRowValues,
  taskKind,
  type TaskRowValues,
} from './plan-row-kinds.js';

/**
 * One changed row. `itemId` is the client's for a new row, so that a save that is sent twice makes one row; `lockVersion` is the
 * one the client saw, null for a new row (also one that was deleted and is wanted back). `values` is null for a deletion.
 */
export type RowChange<Values> = {
  itemId: string;
  lockVersion: number | null;
  values: Values | null;
  place: RowPlace;
  source: SourceSpan | null;
  /** Row after which a new one stands; null puts it last. */
  afterItemId: string | null;
};

type Stored = { id: string; lock_version: number; updated_at: Date; updated_by: string | null };

/** Rows of a version: read whole, saved many in one call; every row is answered for itself, so that one conflict strands nobody else's typing. */
@Injectable()
export class PlanRowService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanDetailQueries,
    private readonly items: PlanItemQueries,
  ) {}

  sections(actor: Actor, versionId: string): Promise<PlanSectionView[]> {
    return this.items.sections(actor, versionId);
  }

  targets(actor: Actor, versionId: string): Promise<PlanTargetView[]> {
    return this.items.targets(actor, versionId);
  }

  tasks(actor: Actor, versionId: string): Promise<PlanTaskView[]> {
    return this.items.tasks(actor, versionId);
  }

  funding(actor: Actor, versionId: string): Promise<PlanFundingView[]> {
    return this.items.funding(actor, versionId);
  }

  bases(actor: Actor, versionId: string): Promise<PlanBasisView[]> {
    return this.items.bases(actor, versionId);
  }

  duties(actor: Actor, versionId: string): Promise<PlanDutyView[]> {
    return this.items.duties(actor, versionId);
  }

  saveTargets(
    actor: Actor,
    versionId: string,
    changes: RowChange<TargetRowValues>[],
  ): Promise<RowOutcome<PlanTargetView>[]> {
    return this.save(actor, versionId, targetKind, changes, (ids) => this.items.targetRows(versionId, ids));
  }

  saveTasks(actor: Actor, versionId: string, changes: RowChange<TaskRowValues>[]): Promise<RowOutcome<PlanTaskView>[]> {
    const kind = {
      ...taskKind,
      afterWrite: (id: string, values: TaskRowValues) => this.writeUnits(id, versionId, values),
    };
    return this.save(actor, versionId, kind, changes, (ids) => this.items.taskRows(versionId, ids));
  }

  saveFunding(
    actor: Actor,
    versionId: string,
    changes: RowChange<FundingValues>[],
  ): Promise<RowOutcome<PlanFundingView>[]> {
    return this.save(actor, versionId, fundingKind, changes, (ids) => this.items.fundingRows(versionId, ids));
  }

  saveBases(actor: Actor, versionId: string, changes: RowChange<BasisValues>[]): Promise<RowOutcome<PlanBasisView>[]> {
    return this.save(actor, versionId, basisKind, changes, (ids) => this.items.basisRows(versionId, ids));
  }

  private save<Values, View extends { itemId: string }>(
    actor: Actor,
    versionId: string,
    kind: RowKind<Values> & { afterWrite?: (id: string, values: Values) => Promise<void> },
    changes: RowChange<Values>[],
    load: (itemIds: string[]) => Promise<View[]>,
  ): Promise<RowOutcome<View>[]> {
    demand(changes.length <= planLimits.rowsInOneSave, 'request.too_large');
    return this.db.write(actor, async () => {
      const version = await this.plans.visibleVersion(actor, versionId);
      demandWritable(actor, version);
      // One save of a version at a time, and none while it is being recorded.
      await this.db.query('select 1 from plan_version where id = $1 for update', [versionId]);
      await this.demandRoom(kind.table, versionId, changes);
      const known = await this.knownUnits(
        changes.flatMap(({ values }) => (values === null ? [] : kind.unitsOf(values))),
      );
      const outcomes: Outcome[] = [];
      for (const change of changes) {
        const faults =
          change.values === null
            ? []
            : [...kind.check(change.values), ...unitFaults(kind.unitsOf(change.values), known)];
        outcomes.push(
          faults.length > 0 ? refused(change.itemId, faults) : await this.write(actor, versionId, kind, change),
        );
      }
      const rows = new Map((await load(changes.map((change) => change.itemId))).map((row) => [row.itemId, row]));
      await this.finish(actor, version, kind.table, outcomes);
      return outcomes.map((outcome) => ({ ...outcome, row: rows.get(outcome.itemId) ?? null }));
    });
  }

  private async write<Values>(
    actor: Actor,
    versionId: string,
    kind: RowKind<Values> & { afterWrite?: (id: string, values: Values) => Promise<void> },
    change: RowChange<Values>,
  ): Promise<Outcome> {
    const stored = await this.db.find<Stored>(
      `select id, lock_version, updated_at, updated_by from ${kind.table} where version_id = $1 and item_id = $2`,
      [versionId, change.itemId],
    );
    if (change.values === null) return this.remove(kind.table, change, stored);
    const columns = kind.columns(change.values);
    if (stored === null) {
      // A row that somebody deleted is not brought back by an edit of it.
      if (change.lockVersion !== null) return { ...blank(change.itemId), result: 'CONFLICT' };
      const id = newId();
      await this.db.insert(kind.table, {
        id,
        version_id: versionId,
        item_id: change.itemId,
        position: await this.positionAfter(kind.table, versionId, change.afterItemId),
        ...(await this.sourceColumns(versionId, change.source)),
        ...kind.place(change.place, change.itemId, change.values),
        ...columns,
        updated_by: actor.personId,
        updated_at: this.clock.now(),
      });
      await kind.afterWrite?.(id, change.values);
      return { ...blank(change.itemId), result: 'SAVED' };
    }
    const isCurrent = stored.lock_version === change.lockVersion || this.isOwnCreation(actor, change, stored);
    if (!isCurrent && !(await this.isRepeated(actor, kind.table, stored, columns)))
      return this.conflict(change.itemId, stored);
    if (isCurrent) {
      await this.db.updateVersioned(kind.table, stored.id, stored.lock_version, {
        ...columns,
        updated_by: actor.personId,
        updated_at: this.clock.now(),
      });
    }
    await kind.afterWrite?.(stored.id, change.values);
    return { ...blank(change.itemId), result: 'SAVED' };
  }

  /** The answer to a new row was lost and it is sent again, perhaps edited since. */
  private isOwnCreation(actor: Actor, change: RowChange<unknown>, stored: Stored): boolean {
    return change.lockVersion === null && stored.lock_version === 1 && stored.updated_by === actor.personId;
  }

  /** The answer to an edit was lost and it is sent again: the row already says what is wanted. */
  private async isRepeated(
    actor: Actor,
    table: string,
    stored: Stored,
    columns: Record<string, unknown>,
  ): Promise<boolean> {
    if (stored.updated_by !== actor.personId) return false;
    const params: unknown[] = [stored.id];
    const same = Object.entries(columns).map(([name, value]) => `${name} is not distinct from $${params.push(value)}`);
    return (await this.db.find(`select 1 from ${table} where id = $1 and ${same.join(' and ')}`, params)) !== null;
  }

  private async remove(table: string, change: RowChange<unknown>, stored: Stored | null): Promise<Outcome> {
    const { itemId, lockVersion } = change;
    if (stored === null) return { ...blank(itemId), result: 'DELETED' };
    if (stored.lock_version !== lockVersion) return this.conflict(itemId, stored);
    await this.db.query(`delete from ${table} where id = $1`, [stored.id]);
    return { ...blank(itemId), result: 'DELETED' };
  }

  private async conflict(itemId: string, stored: Stored): Promise<Outcome> {
    const person =
      stored.updated_by === null
        ? null
        : await this.db.find<{ name: string }>('select name from person where id = $1', [stored.updated_by]);
    return {
      itemId,
      result: 'CONFLICT',
      changedBy: person?.name ?? null,
      changedAt: stored.updated_at.toISOString(),
      problems: [],
    };
  }

  private async demandRoom(table: string, versionId: string, changes: RowChange<unknown>[]): Promise<void> {
    const added = changes.filter((change) => change.lockVersion === null && change.values !== null).length;
    const { count } = await this.db.get<{ count: number }>(
      `select count(*)::int as count from ${table} where version_id = $1`,
      [versionId],
    );
    demand(count + added <= planLimits.itemsOfAKind, 'plan.too_many_rows', { max: planLimits.itemsOfAKind });
  }

  private async knownUnits(units: NamedUnitInput[]): Promise<Set<string>> {
    const ids = units.flatMap((unit) => unit.unitId ?? []);
    const rows = await this.db.query<{ id: string }>('select id from unit where id = any ($1)', [ids]);
    return new Set(rows.map((row) => row.id));
  }

  private async positionAfter(table: string, versionId: string, afterItemId: string | null): Promise<number> {
    const around = await this.db.get<{ before: number | null; after: number | null; last: number | null }>(
      `select b.position as before, (select min(position) from ${table} where version_id = $1 and position > b.position) as after,
         (select max(position) from ${table} where version_id = $1) as last
       from (select (select position from ${table} where version_id = $1 and item_id = $2) as position) b`,
      [versionId, afterItemId],
    );
    if (around.before === null || around.after === null) return (around.last ?? 0) + positionStep;
    if (around.after - around.before > 1) return Math.floor((around.before + around.after) / 2);
    await this.db.query(
      `update ${table} t set position = n.row * $2::int
       from (select id, row_number() over (order by position, id) as row from ${table} where version_id = $1) n where n.id = t.id`,
      [versionId, positionStep],
    );
    return this.positionAfter(table, versionId, afterItemId);
  }

  /** A row may only point into a file of its own version. */
  private async sourceColumns(versionId: string, source: SourceSpan | null): Promise<Record<string, unknown>> {
    if (source === null) return {};
    const file = await this.db.find('select 1 from plan_file where version_id = $1 and file_id = $2', [
      versionId,
      source.fileId,
    ]);
    if (file === null || source.start < 0 || source.end < source.start) throw new DomainError('request.invalid');
    return { source_file_id: source.fileId, source_start: source.start, source_end: source.end };
  }

  private async writeUnits(taskId: string, versionId: string, values: TaskRowValues): Promise<void> {
    await this.db.query('delete from plan_task_unit where task_id = $1', [taskId]);
    await this.db.insertMany('plan_task_unit', taskUnitRows(taskId, versionId, values.leads, values.coordinators));
  }

  private async finish(
    actor: Actor,
    version: { id: string; unitId: string },
    table: string,
    outcomes: Outcome[],
  ): Promise<void> {
    const saved = outcomes.filter((outcome) => outcome.result === 'SAVED').map((outcome) => outcome.itemId);
    const deleted = outcomes.filter((outcome) => outcome.result === 'DELETED').map((outcome) => outcome.itemId);
    if (saved.length + deleted.length === 0) return;
    await this.db.query('update plan_version set updated_at = $2, updated_by = $3 where id = $1', [
      version.id,
      this.clock.now(),
      actor.personId,
    ]);
    await this.audit.record(actor, {
      action: 'plan.rows_saved',
      entity: 'plan_version',
      entityId: version.id,
      unitId: version.unitId,
      changes: { table, saved, deleted },
    });
  }
}

type Outcome = Omit<RowOutcome<unknown>, 'row'>;

const blank = (itemId: string) => ({ itemId, changedBy: null, changedAt: null, problems: [] });

const refused = (itemId: string, faults: FieldError[]): Outcome => ({
  ...blank(itemId),
  result: 'REFUSED',
  problems: faults.map(problemOf),
});

const problemOf = ({ field, rule, params }: FieldError): RowProblem => ({
  field,
  rule,
  min: typeof params['min'] === 'number' ? params['min'] : null,
  max: typeof params['max'] === 'number' ? params['max'] : null,
});

/** A name taken for a unit needs a unit that is there; any other name must not carry one. */
function unitFaults(units: NamedUnitInput[], known: Set<string>): FieldError[] {
  const isWrong = (unit: NamedUnitInput) =>
    unit.printed.trim() === '' || (unit.resolution === 'UNIT') !== (unit.unitId !== null && known.has(unit.unitId));
  return units.some(isWrong) ? [{ field: 'units', rule: 'unit', params: {} }] : [];
}
