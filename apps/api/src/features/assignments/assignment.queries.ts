import {
  type AssignedItemView,
  type AssignedUnitView,
  type AssignmentItem,
  assignmentLimits,
  type AssignmentState,
  type AssignmentView,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type Add, bind, within } from '../../platform/auth/scope-sql.js';
import { Db } from '../../platform/database/db.js';

type ActRow = Omit<AssignmentView, 'proposedAt' | 'assignedAt' | 'units'> & {
  proposedAt: Date;
  assignedAt: Date | null;
};
type UnitRow = Omit<AssignedUnitView, 'givenAt' | 'items'> & { assignmentId: string; givenAt: Date | null };
type ItemRow = AssignedItemView & { assignedUnitId: string };

const stateSql: Record<AssignmentState, string> = {
  WITHDRAWN: 'a.withdrawn_at is not null',
  ASSIGNED: 'a.assigned_at is not null',
  PROPOSED: 'true',
};
const isOpen = 'a.assigned_at is null and a.withdrawn_at is null';
const tables = `assignment a join plan_version v on v.id = a.version_id join plan p on p.id = v.plan_id`;

/** One of the actor's units is this one or lies below it. */
const isOwn = (actor: Actor, add: Add): string => `${add(actor.units.map(({ path }) => path))}::ltree[] <@ u.path`;

/** Acts of assigning as far as the actor may see them: those who read the unit's plans all, an assigned unit its own row. */
@Injectable()
export class AssignmentQueries {
  constructor(private readonly db: Db) {}

  /** Of all versions of the plan: amendments do not end what was assigned. Newest first. */
  async ofPlan(actor: Actor, versionId: string): Promise<AssignmentView[]> {
    const params: unknown[] = [versionId];
    const add = bind(params);
    const own = isOwn(actor, add);
    const units = await this.db.query<UnitRow>(
      `select au.id, au.assignment_id as "assignmentId", au.unit_name as "unitName", au.verdict, au.opinion,
         au.person_name as "personName", au.given_at as "givenAt", (${isOpen} and ${own}) as "mayAnswer", au.lock_version as "lockVersion"
       from ${tables} join assignment_unit au on au.assignment_id = a.id join unit u on u.id = au.unit_id
       where p.id = (select plan_id from plan_version where id = $1) and (${within(actor, ['plan.read'], 'p.unit_id', add)} or ${own})
       order by a.proposed_at desc, au.position limit ${add(assignmentLimits.shown * assignmentLimits.units)}`,
      params,
    );
    const items = await this.db.query<ItemRow>(
      `select i.id, i.assignment_unit_id as "assignedUnitId", i.item_id as "itemId", i.kind, i.words, i.level,
         (select document_number from assignment where id = i.changed_by) as "changedBy"
       from assignment_item i where i.assignment_unit_id = any ($1) order by i.position`,
      [units.map(({ id }) => id)],
    );
    const acts = await this.db.query<ActRow>(
      `select a.id, a.n, case ${Object.entries(stateSql)
        .map(([state, condition]) => `when ${condition} then '${state}'`)
        .join(
          ' ',
        )} end as state, a.request, a.due_on as "dueOn", a.proposed_by_name as "proposedBy", a.proposed_at as "proposedAt",
         a.document_number as "documentNumber", a.issued_on as "issuedOn", a.assigned_by_name as "assignedBy",
         a.assigned_at as "assignedAt", a.withdrawn_reason as "withdrawnReason", a.lock_version as "lockVersion"
       from assignment a where a.id = any ($1) order by a.proposed_at desc, a.n desc limit $2`,
      [[...new Set(units.map(({ assignmentId }) => assignmentId))], assignmentLimits.shown],
    );
    return acts.map(({ proposedAt, assignedAt, ...act }) => ({
      ...act,
      proposedAt: proposedAt.toISOString(),
      assignedAt: assignedAt?.toISOString() ?? null,
      units: units
        .filter(({ assignmentId }) => assignmentId === act.id)
        .map(({ assignmentId: _, givenAt, ...unit }) => ({
          ...unit,
          givenAt: givenAt?.toISOString() ?? null,
          items: items
            .filter(({ assignedUnitId }) => assignedUnitId === unit.id)
            .map(({ assignedUnitId: __, ...item }) => item),
        })),
    }));
  }

  /** The words of rows of the version, by kind and item. */
  async words(versionId: string, items: readonly AssignmentItem[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ key: string; words: string }>(
      `select 'TARGET ' || item_id as key, phrase as words from plan_target where version_id = $1 and item_id = any ($2)
       union all select 'TASK ' || item_id, name from plan_task where version_id = $1 and item_id = any ($2)`,
      [versionId, items.map(({ itemId }) => itemId)],
    );
    return new Map(rows.map(({ key, words }) => [key, words]));
  }

  /** `record.not_found` where the actor belongs to no such unit. */
  own(actor: Actor, assignedUnitId: string): Promise<{ versionId: string; planUnitId: string; isOpen: boolean }> {
    const params: unknown[] = [assignedUnitId];
    return this.db.get(
      `select a.version_id as "versionId", p.unit_id as "planUnitId", ${isOpen} as "isOpen"
       from ${tables} join assignment_unit au on au.assignment_id = a.id join unit u on u.id = au.unit_id
       where au.id = $1 and ${isOwn(actor, bind(params))}`,
      params,
    );
  }

  /** `record.not_found` where the actor does not write for the plan's unit. */
  act(actor: Actor, assignmentId: string): Promise<{ versionId: string; unitId: string; isOpen: boolean }> {
    const params: unknown[] = [assignmentId];
    return this.db.get(
      `select a.version_id as "versionId", p.unit_id as "unitId", ${isOpen} as "isOpen" from ${tables}
       where a.id = $1 and ${within(actor, ['plan.write'], 'p.unit_id', bind(params))}`,
      params,
    );
  }

  /** What stood for the same rows and units of the plan is changed by this act from now on. */
  async changeFormer(assignmentId: string): Promise<void> {
    await this.db.query(
      `update assignment_item former set changed_by = $1
       from assignment_unit fu, assignment fa, plan_version fv, assignment_unit nu, assignment_item new_item, assignment na, plan_version nv
       where fu.id = former.assignment_unit_id and fa.id = fu.assignment_id and fv.id = fa.version_id
         and na.id = $1 and nv.id = na.version_id and nu.assignment_id = na.id and new_item.assignment_unit_id = nu.id
         and fa.id <> na.id and fa.assigned_at is not null and former.changed_by is null and fv.plan_id = nv.plan_id
         and fu.unit_id = nu.unit_id and former.item_id = new_item.item_id`,
      [assignmentId],
    );
  }
}
