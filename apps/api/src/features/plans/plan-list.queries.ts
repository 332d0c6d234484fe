import type { Page, PlanFilter, PlanRowView, PlanSort, PlanSortKey } from '@lotrinh/contracts';
import { pageLimits } from '@lotrinh/contracts';
import { planCompleteness, planStanding } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { amendmentsSql, isIssuedSql, isRootSql, periodEndSql, readable } from './plan.policy.js';

type ListRow = Omit<PlanRowView, 'unit' | 'completeness' | 'standing' | 'updatedAt'> & {
  state: Parameters<typeof planStanding>[0];
  unitId: string;
  unitName: string;
  updatedAt: Date;
  targetsComplete: number;
  tasksComplete: number;
};

/** Which version stands for the plan: the newest issued text that stands for itself, else the newest that may be seen. */
export const currentFirst = `(${isIssuedSql} and ${isRootSql}) desc, (${isIssuedSql}) desc, v.n desc`;

const sortColumns: Record<PlanSortKey, string> = {
  UPDATED: 'updated_at',
  TITLE: 'title collate "vi-x-icu"',
  NUMBER: 'folded_number collate "vi-x-icu"',
  ISSUED: 'issued_on',
  PERIOD: 'period_start',
  UNIT: 'unit_name collate "vi-x-icu"',
};

/** Today's name of a unit, or the last one of a unit that is closed. */
export const unitNameSql = (id: string, day: string) =>
  `(select uv.name from unit_version uv where uv.unit_id = ${id} and uv.valid_from <= ${day}::date order by uv.valid_from desc limit 1)`;

/** A target and a task that lack nothing, as SQL over the aliases `t` and `k`; the rules are those of `planLacks`. */
export const completeSql = {
  target: 't.value is not null and t.target_year is not null and t.owner_printed is not null',
  taskTime: 'coalesce(k.schedule_text, k.start_year::text, k.end_year::text, k.due_on::text, k.recurrence) is not null',
  taskLead: "exists (select from plan_task_unit ku where ku.task_id = k.id and ku.role = 'LEAD')",
};
const taskComplete = `k.cost is not null and ${completeSql.taskTime} and ${completeSql.taskLead}`;

@Injectable()
export class PlanListQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: PlanFilter, sort: PlanSort, page: number, size: number): Promise<Page<PlanRowView>> {
    demand(page <= pageLimits.pageMax, 'request.page_too_deep');
    const { ids, total } = await this.ids(actor, filter, sort, { limit: size, offset: (page - 1) * size });
    return { items: await this.rows(ids), total, page, size };
  }

  /** Everything the filter finds, for an export; at most `limit` rows. */
  async all(actor: Actor, filter: PlanFilter, sort: PlanSort, limit: number): Promise<PlanRowView[]> {
    const { ids } = await this.ids(actor, filter, sort, { limit, offset: 0 });
    return this.rows(ids);
  }

  private async ids(actor: Actor, filter: PlanFilter, sort: PlanSort, slice: { limit: number; offset: number }) {
    const params: unknown[] = [];
    const add = (value: unknown) => `$${params.push(value)}`;
    const today = this.clock.today();
    const allowed = readable(actor, today, add);
    const where = [allowed.plan];
    if (filter.parentId) where.push(`p.parent_plan_id = ${add(filter.parentId)}`);
    if (filter.kind) where.push(`p.kind = ${add(filter.kind)}`);
    if (filter.unitId) {
      where.push(
        `p.unit_id in (select u.id from unit u join unit root on u.path <@ root.path where root.id = ${add(filter.unitId)})`,
      );
    }
    if (filter.year) {
      const year = add(filter.year);
      where.push(`case when p.period_start is null and p.period_end is null then v.issued_year = ${year}
        else coalesce(p.period_start, p.period_end) <= ${year} and coalesce(${periodEndSql}, ${year}) >= ${year} end`);
    }
    const words = fold(filter.q ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, 12);
    for (const word of words) {
      const start = add(`% ${word}%`);
      where.push(`(' ' || p.folded like ${start} or exists (select from plan_version n where n.plan_id = p.id and ' ' || n.folded_number like ${start})
        or exists (select from unit_version uv where uv.unit_id in (p.unit_id, p.agency_id) and ' ' || uv.folded like ${start}))`);
    }
    const standing = `case when v.state <> 'ISSUED' then v.state when ${periodEndSql} < ${add(Number(today.slice(0, 4)))}::int then 'ENDED'
      when ${amendmentsSql} > 0 then 'AMENDED' else 'IN_FORCE' end`;
    // What was typed with its diacritics comes first.
    const typed = filter.q?.normalize('NFC').trim() ?? '';
    const exact = typed === '' ? '' : `(strpos(lower(title), lower(${add(typed)})) > 0) desc, `;
    const direction = sort.descending ? 'desc nulls last' : 'asc nulls last';
    const rows = await this.db.query<{ id: string; total: number }>(
      `select version_id as id, count(*) over ()::int as total from (
         select p.id, p.title, p.period_start, v.id as version_id, v.updated_at, v.folded_number, v.issued_on, ${standing} as standing,
           ${unitNameSql('p.unit_id', add(today))} as unit_name
         from plan p
         cross join lateral (select * from plan_version v where v.plan_id = p.id and ${allowed.version} order by ${currentFirst} limit 1) v
         where ${where.join(' and ')}
       ) found
       ${filter.standing ? `where standing = ${add(filter.standing)}` : ''}
       order by ${exact}${sortColumns[sort.key]} ${direction}, id limit ${add(slice.limit)} offset ${add(slice.offset)}`,
      params,
    );
    return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
  }

  private async rows(versionIds: string[]): Promise<PlanRowView[]> {
    if (versionIds.length === 0) return [];
    const today = this.clock.today();
    const rows = await this.db.query<ListRow>(
      `select p.id, v.id as "versionId", p.title, p.kind, p.unit_id as "unitId", ${unitNameSql('p.unit_id', '$2')} as "unitName",
         v.document_number as "documentNumber", v.issued_on as "issuedOn", p.period_start as "periodStart", ${periodEndSql} as "periodEnd",
         p.orientation_to as "orientationTo", p.restriction, p.origin, v.state, ${amendmentsSql} as amendments, v.updated_at as "updatedAt",
         t.all as targets, t.complete as "targetsComplete", k.all as tasks, k.complete as "tasksComplete"
       from plan_version v join plan p on p.id = v.plan_id
       cross join lateral (select count(*)::int as all, (count(*) filter (where ${completeSql.target}))::int as complete
         from plan_target t where t.version_id = v.id) t
       cross join lateral (select count(*)::int as all, (count(*) filter (where ${taskComplete}))::int as complete
         from plan_task k where k.version_id = v.id) k
       where v.id = any ($1) order by array_position($1::uuid[], v.id)`,
      [versionIds, today],
    );
    return rows.map(({ unitId, unitName, state, targetsComplete, tasksComplete, updatedAt, ...row }) => ({
      ...row,
      unit: { id: unitId, name: unitName },
      standing: planStanding(state, row, today, row.amendments > 0),
      completeness: planCompleteness({ targets: row.targets, tasks: row.tasks, targetsComplete, tasksComplete }),
      updatedAt: updatedAt.toISOString(),
    }));
  }
}
