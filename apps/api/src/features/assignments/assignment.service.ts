import {
  type AssignmentItem,
  assignmentLimits,
  type NewAssignment,
  type OpinionVerdict,
  type PlanAssignmentsView,
} from '@lotrinh/contracts';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { PlanService } from '../plans/plan.service.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { AssignmentQueries } from './assignment.queries.js';

export type UnitAnswer = {
  assignedUnitId: string;
  lockVersion: number;
  verdict: OpinionVerdict;
  opinion: string | null;
};
export type AssigningDocument = { assignmentId: string; lockVersion: number; documentNumber: string; issuedOn: string };

/**
 * "Giao chỉ tiêu, nhiệm vụ": the unit of a plan in force sends what it intends to assign, the units say what they think, a document
 * assigns it. What was assigned stays; a later document on the same row and unit changes it.
 */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly units: UnitDirectoryService,
    private readonly stored: AssignmentQueries,
  ) {}

  /** Everything of the plan's acts that the actor may see, newest first. */
  async get(actor: Actor, versionId: string): Promise<PlanAssignmentsView> {
    const { state, unitPath } = await this.plans.version(actor, versionId);
    const mayAssign = state === 'ISSUED' && holdsOn(actor, 'plan.write', unitPath);
    return { versionId, mayAssign, assignments: await this.stored.ofPlan(actor, versionId) };
  }

  /** From now on the units see what is intended for them. `plan.not_in_force` for any other version. */
  async propose(actor: Actor, { versionId, dueOn, request, units }: NewAssignment): Promise<PlanAssignmentsView> {
    return this.db.write(actor, async () => {
      const { state, unitPath, unitId } = await this.plans.version(actor, versionId);
      demand(state === 'ISSUED', 'assignment.not_in_force');
      demand(holdsOn(actor, 'plan.write', unitPath), 'access.forbidden');
      if (dueOn < this.clock.today()) refuse('dueOn', 'datePast');
      const items = units.flatMap((unit) => unit.items);
      if (items.length === 0 || units.some((unit) => unit.items.length === 0)) refuse('units', 'required');
      if (items.length > assignmentLimits.items) refuse('units', 'tooMany', { max: assignmentLimits.items });
      const names = await this.named(units.map((unit) => unit.unitId));
      const words = await this.stored.words(versionId, items);
      const id = newId();
      await this.db.query(
        `insert into assignment (id, version_id, n, request, due_on, proposed_by, proposed_by_name, proposed_at)
         select $1, $2, 1 + coalesce((select max(n) from assignment where version_id = $2), 0), $3, $4, id, name, $6 from person where id = $5`,
        [id, versionId, typedText(request), dueOn, actor.personId, this.clock.now()],
      );
      const rows = units.map((unit, position) => ({ ...unit, id: newId(), position }));
      await this.db.insertMany(
        'assignment_unit',
        rows.map((row) => ({
          ...{ id: row.id, assignment_id: id, version_id: versionId, unit_id: row.unitId, position: row.position },
          unit_name: names.get(row.unitId),
        })),
      );
      await this.db.insertMany(
        'assignment_item',
        rows.flatMap((row) =>
          row.items.map((item, position) => ({
            ...{ id: newId(), assignment_unit_id: row.id, position, kind: item.kind, item_id: item.itemId },
            ...{ words: wordsOf(words, item), level: typedText(item.level) },
          })),
        ),
      );
      // What a unit is asked about it may read.
      await this.db.query(
        `insert into audience (record_id, unit_id, capacity, owner_unit_id, valid_from)
         select v.plan_id, unit_id, 'LEAD', $2, $3 from plan_version v, unnest($4::uuid[]) as given (unit_id) where v.id = $1
           and not exists (select from audience a where a.record_id = v.plan_id and a.unit_id = given.unit_id and a.valid_to is null)`,
        [versionId, unitId, this.clock.today(), units.map((unit) => unit.unitId)],
      );
      await this.record(actor, 'assignment.proposed', versionId, unitId, { assignmentId: id, items: items.length });
      return this.get(actor, versionId);
    });
  }

  /** What a unit thinks of what is intended for it, by one of its people; said again it takes the place of the first. */
  async answer(actor: Actor, { assignedUnitId, lockVersion, ...answer }: UnitAnswer): Promise<PlanAssignmentsView> {
    return this.db.write(actor, async () => {
      const own = await this.stored.own(actor, assignedUnitId);
      demand(own.isOpen, 'assignment.ended');
      const opinion = typedText(answer.opinion);
      if ((answer.verdict === 'REMARKS') !== (opinion !== null)) refuse('opinion', 'required');
      const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
      await this.db.updateVersioned('assignment_unit', assignedUnitId, lockVersion, {
        ...{ verdict: answer.verdict, opinion, person_id: actor.personId, person_name: name },
        given_at: this.clock.now(),
      });
      await this.record(actor, 'assignment.opinion_given', own.versionId, own.planUnitId, {
        ...{ assignedUnitId, verdict: answer.verdict },
      });
      return this.get(actor, own.versionId);
    });
  }

  /** The document that assigns it, copied from the agency's register. What stood before for the same row and unit is changed by it. */
  async assign(
    actor: Actor,
    { assignmentId, lockVersion, ...document }: AssigningDocument,
  ): Promise<PlanAssignmentsView> {
    return this.db.write(actor, async () => {
      const act = await this.stored.act(actor, assignmentId);
      demand(act.isOpen, 'assignment.ended');
      const number = typedText(document.documentNumber);
      if (number === null) refuse('documentNumber', 'required');
      if (document.issuedOn > this.clock.today()) refuse('issuedOn', 'dateInFuture');
      const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
      await this.db.updateVersioned('assignment', assignmentId, lockVersion, {
        ...{ document_number: number, issued_on: document.issuedOn, assigned_by_name: name },
        assigned_at: this.clock.now(),
      });
      await this.stored.changeFormer(assignmentId);
      await this.record(actor, 'assignment.assigned', act.versionId, act.unitId, {
        assignmentId,
        documentNumber: number,
      });
      return this.get(actor, act.versionId);
    });
  }

  /** What is no longer intended stays listed with the reason. */
  async withdraw(
    actor: Actor,
    { assignmentId, lockVersion, reason }: { assignmentId: string; lockVersion: number; reason: string },
  ): Promise<PlanAssignmentsView> {
    return this.db.write(actor, async () => {
      const act = await this.stored.act(actor, assignmentId);
      demand(act.isOpen, 'assignment.ended');
      const words = typedText(reason);
      if (words === null) refuse('reason', 'required');
      await this.db.updateVersioned('assignment', assignmentId, lockVersion, {
        ...{ withdrawn_at: this.clock.now(), withdrawn_reason: words },
      });
      await this.record(actor, 'assignment.withdrawn', act.versionId, act.unitId, { assignmentId });
      return this.get(actor, act.versionId);
    });
  }

  private async named(unitIds: string[]): Promise<Map<string, string>> {
    const found = new Map((await this.units.listRefs(unitIds, null)).map(({ id, name }) => [id, name]));
    if (found.size < unitIds.length) refuse('units', 'unit');
    return found;
  }

  private record(actor: Actor, action: string, entityId: string, unitId: string, changes: Record<string, unknown>) {
    return this.audit.record(actor, { action, entity: 'plan_version', entityId, unitId, changes });
  }
}

function wordsOf(words: ReadonlyMap<string, string>, { itemId, kind }: AssignmentItem): string {
  return words.get(`${kind} ${itemId}`) ?? refuse('units', 'required');
}

function refuse(field: string, rule: string, params: Record<string, number> = {}): never {
  throw new DomainError('plan.value_invalid', {}, [{ field, rule, params }]);
}
