import type { ReportWork, ReportWorkPage } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type Add, bind, within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';

/** Reports of open rounds that wait for somebody, by what they hold: whoever takes over a post finds its reports. */
@Injectable()
export class ReportWorkService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly units: UnitDirectoryService,
  ) {}

  /** What is due first stands first. */
  async list(actor: Actor, page: number, size: number): Promise<ReportWorkPage> {
    const { limit, offset } = pageWindow(page, size);
    const params: unknown[] = [];
    const add = bind(params);
    const rows = await this.db.query<{
      reportId: string;
      cycleId: string;
      title: string;
      unitId: string;
      work: ReportWork;
      dueAt: Date;
      total: number;
    }>(
      `select w.id as "reportId", w.cycle_id as "cycleId", w.title, w.unit_id as "unitId", w.work, w.due_at as "dueAt",
         count(*) over ()::int as total
       from (${waiting(actor, add)}) w order by w.due_at, w.position, w.id, w.work limit ${add(limit)} offset ${add(offset)}`,
      params,
    );
    const unitOf = await this.units.namer(rows.map(({ unitId }) => unitId));
    const now = this.clock.now();
    const items = rows.map(({ unitId, dueAt, total: _total, ...row }) => ({
      ...{ ...row, unit: unitOf(unitId) },
      ...{ dueAt: dueAt.toISOString(), isOverdue: dueAt < now },
    }));
    return { items, total: rows[0]?.total ?? 0, page, size };
  }

  async count(actor: Actor): Promise<number> {
    const params: unknown[] = [];
    const sql = `select count(*)::int as count from (${waiting(actor, bind(params))}) w`;
    return (await this.db.get<{ count: number }>(sql, params)).count;
  }
}

/** Whose turn it is, as `reportFlow` of `libs/domain` says it; nobody is asked to approve what they entered. */
function waiting(actor: Actor, add: Add): string {
  const me = add(actor.personId);
  const writes = within(actor, ['report.write'], 'r.unit_id', add);
  const confirms = within(actor, ['report.confirm'], 'r.unit_id', add);
  const collects = within(actor, ['cycle.manage'], 'c.unit_id', add);
  const wrote = `exists (select from observation o join cell x on x.id = o.cell_id join cycle_indicator i on i.indicator_id = x.indicator_id
    where i.cycle_id = c.id and x.unit_id = r.unit_id and x.period_id = c.period_id and o.author_id = ${me})`;
  const sent = `exists (select from report_step s where s.report_id = r.id and s.person_id = ${me} and s.action in ('SEND', 'RESEND'))`;
  const work = (name: ReportWork, condition: string): string =>
    `select r.id, r.cycle_id, c.title, r.unit_id, r.position, '${name}' as work, coalesce(r.due_at, c.due_at) as due_at
     from report r join cycle c on c.id = r.cycle_id where c.state = 'OPEN' and ${condition}`;
  return [
    work('ENTER', `r.state in ('NOT_STARTED', 'IN_PROGRESS') and ${writes}`),
    work('CORRECT', `r.state = 'RETURNED' and ${writes}`),
    work('APPROVE', `r.state = 'UNIT_CHECK' and ${confirms} and not ${wrote}`),
    work('ACCEPT', `r.state = 'SENT' and ${collects} and not ${sent}`),
    work('CONFIRM', `r.is_on_behalf and r.state in ('SENT', 'ACCEPTED') and ${confirms}`),
  ].join(' union all ');
}
