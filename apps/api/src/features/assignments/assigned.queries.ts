import { assignedKinds, type AssignedFilter, type AssignedView } from '@lotrinh/contracts';
import { isAmong, readCollective } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type Add, addressed, bind, within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';

/** One set of units that a plan names, by its agency and its words. */
type Collective = { agencyId: string; agencyKind: Parameters<typeof readCollective>[1]['kind']; printed: string };
type Found = { id: string; among: string | null; role: AssignedView['role']; givenId: string | null; total: number };

/** Plans with the text of theirs that is in force; what an amendment recorded from paper changes is read on the page of its plan. */
const inForce = `plan_in_force f join plan p on p.id = f.plan_id join plan_version v on v.id = f.version_id`;

/** Whom each row of those plans is given to, in one shape: kind 1 target, 2 task, 3 duty. */
const givenSql = `
  select 1 as kind, t.id, t.version_id, t.position, 'LEAD' as role, t.owner_unit_id as unit_id, t.owner_resolution as resolution,
    t.owner_printed as printed, t.target_year as start_year, t.target_year as end_year, null::uuid as given_id from plan_target t
  union all
  select 2, k.id, k.version_id, k.position, ku.role, ku.unit_id, ku.resolution, ku.printed,
    coalesce(k.start_year, k.end_year, extract(year from k.due_on)::int),
    coalesce(k.end_year, extract(year from k.due_on)::int, case when k.recurrence is null then k.start_year end), null
  from plan_task k join plan_task_unit ku on ku.task_id = k.id
  union all
  select 3, d.id, d.version_id, d.position, d.role, d.unit_id, d.resolution, d.printed_unit, null, null, null from plan_duty d`;

/** The same of what a document assigned to one unit in particular, and no later one changed. */
const assignedTo = (unit: string) => `
  select case i.kind when 'TARGET' then 1 else 2 end, r.id, r.version_id, r.position, 'LEAD', au.unit_id, 'UNIT', au.unit_name,
    r.start_year, r.end_year, i.id
  from assignment_item i join assignment_unit au on au.id = i.assignment_unit_id join assignment a on a.id = au.assignment_id
  join (select 'TARGET' as kind, id, version_id, position, item_id, target_year as start_year, target_year as end_year from plan_target
    union all select 'TASK', id, version_id, position, item_id, start_year, end_year from plan_task) r
    on r.kind = i.kind and r.item_id = i.item_id
  where au.unit_id = ${unit} and a.assigned_at is not null and i.changed_by is null`;

/** What plans in force give to a unit, by name or among others. */
@Injectable()
export class AssignedQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly units: UnitDirectoryService,
  ) {}

  /** One page in the order of plans, newest first, and of their rows: page by id, then load. */
  async list(
    actor: Actor,
    filter: AssignedFilter,
    slice: { limit: number; offset: number; unrestricted?: boolean },
  ): Promise<{ items: AssignedView[]; total: number }> {
    const sets = await this.setsWith(actor, filter.unitId);
    const params: unknown[] = [];
    const add = bind(params);
    const where = [this.readable(actor, add)];
    if (slice.unrestricted === true) where.push("p.restriction = 'NONE'");
    if (filter.kind != null) where.push(`g.kind = ${add(assignedKinds.indexOf(filter.kind) + 1)}`);
    if (filter.year != null) {
      const year = add(filter.year);
      where.push(
        `coalesce(g.start_year, p.period_start, ${year}) <= ${year} and coalesce(g.end_year, p.period_end, ${year}) >= ${year}`,
      );
    }
    const unit = add(filter.unitId);
    const named = `(g.unit_id is not distinct from ${unit})`;
    const among = `(g.resolution = 'COLLECTIVE' and (p.agency_id, g.printed) in
      (select * from unnest(${add(sets.map(({ agencyId }) => agencyId))}::uuid[], ${add(sets.map(({ printed }) => printed))}::text[])))`;
    // What a document gave it stands first; whoever is named itself, or leads, is not listed again for being among others, or for coordinating.
    const rows = await this.db.query<Found>(
      `select id, among, role, given_id as "givenId", count(*) over ()::int as total from (
         select distinct on (g.kind, g.id) g.id, g.kind, g.position, g.role, g.given_id, v.issued_on, p.id as plan_id,
           case when ${named} then null else g.printed end as among
         from ${inForce} join (${givenSql} union all ${assignedTo(unit)}) g on g.version_id = v.id
         where ${where.join(' and ')} and (${named} or ${among})
         order by g.kind, g.id, (g.given_id is not null) desc, ${named} desc, g.role desc
       ) found
       order by issued_on desc nulls last, plan_id, kind, position, id limit ${add(slice.limit)} offset ${add(slice.offset)}`,
      params,
    );
    return { items: await this.rows(rows), total: rows[0]?.total ?? 0 };
  }

  /** The sets of units in readable plans that this unit is among. */
  private async setsWith(actor: Actor, unitId: string): Promise<Collective[]> {
    const params: unknown[] = [];
    const found = await this.db.query<Collective>(
      `select distinct p.agency_id as "agencyId", a.kind as "agencyKind", g.printed
       from ${inForce} join unit a on a.id = p.agency_id join (${givenSql}) g on g.version_id = v.id
       where g.resolution = 'COLLECTIVE' and ${this.readable(actor, bind(params))}`,
      params,
    );
    const unit = found.length === 0 ? null : await this.units.placed(unitId);
    if (unit === null) return [];
    return found.filter(({ agencyId, agencyKind, printed }) => {
      const read = readCollective(printed, { id: agencyId, kind: agencyKind });
      return read !== null && isAmong(read.selector, unit);
    });
  }

  private async rows(found: Found[]): Promise<AssignedView[]> {
    if (found.length === 0) return [];
    const rows = await this.db.query<Omit<AssignedView, 'among' | 'role' | 'given'>>(
      `select i.id, i.kind, p.id as "planId", v.id as "versionId", p.title as "planTitle", v.document_number as "documentNumber",
         v.issued_on as "issuedOn", i.words, i.comparator, trim_scale(i.value) as value, trim_scale(i.value_max) as "valueMax", i.unit,
         i.target_year as "targetYear", i.schedule_text as "scheduleText", i.start_year as "startYear", i.end_year as "endYear",
         i.due_on as "dueOn", i.recurrence
       from (
         select id, version_id, 'TARGET' as kind, phrase as words, comparator, value, value_max, unit, target_year, null as schedule_text,
           null::int as start_year, null::int as end_year, null::date as due_on, null as recurrence from plan_target where id = any ($1)
         union all
         select id, version_id, 'TASK', name, null, null, null, null, null, schedule_text, start_year, end_year, due_on, recurrence
         from plan_task where id = any ($1)
         union all
         select id, version_id, 'DUTY', text, null, null, null, null, null, null, null, null, null, null from plan_duty where id = any ($1)
       ) i join plan_version v on v.id = i.version_id join plan p on p.id = v.plan_id`,
      [found.map(({ id }) => id)],
    );
    const given = await this.given(found.flatMap(({ givenId }) => givenId ?? []));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id, among, role, givenId }) => {
      const row = byId.get(id);
      return row === undefined
        ? []
        : { ...row, among, role, given: (givenId === null ? undefined : given.get(givenId)) ?? null };
    });
  }

  /** The documents that gave rows to the unit in particular. */
  private async given(ids: string[]): Promise<Map<string, NonNullable<AssignedView['given']>>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<NonNullable<AssignedView['given']> & { id: string }>(
      `select i.id, i.level, a.document_number as "documentNumber", a.issued_on as "issuedOn" from assignment_item i
       join assignment_unit au on au.id = i.assignment_unit_id join assignment a on a.id = au.assignment_id where i.id = any ($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, ...document }) => [id, document]));
  }

  /** Issued plans are read by those who hold the unit's plans, and by publication. */
  private readable(actor: Actor, add: Add): string {
    const units = add(actor.units.map(({ path }) => path));
    return `(${within(actor, ['plan.read'], 'p.unit_id', add)} or ${addressed('p.id', units, add(this.clock.today()))})`;
  }
}
