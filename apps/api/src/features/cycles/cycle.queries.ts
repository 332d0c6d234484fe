import type { CycleState, CycleSummary, PeriodView, ReportState, ReportSummary } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type Add, bind, within } from '../../platform/auth/scope-sql.js';
import { Db } from '../../platform/database/db.js';

export type StoredCycle = {
  id: string;
  unitId: string;
  unitPath: string;
  agencyId: string;
  title: string;
  state: CycleState;
  periodId: string;
  period: PeriodView;
  structureDate: string;
  dueAt: Date;
  receiver: string | null;
  ruleSet: string;
  lockVersion: number;
};

/** The report of one respondent, as stored. */
export type StoredReport = {
  id: string;
  cycleId: string;
  unitId: string;
  unitPath: string;
  represents: string[];
  exempt: string[];
  state: ReportState;
  dueAt: Date;
  sentAt: Date | null;
  acceptedAt: Date | null;
  returnedAt: Date | null;
  isOnBehalf: boolean;
  changedAfterAcceptance: number;
  answered: number;
  asked: number;
  lockVersion: number;
};

const periodJson = `json_build_object('kind', p.kind, 'dataFrom', p.data_from, 'dataTo', p.data_to, 'reportingYear', p.reporting_year) as period`;
const cycleColumns = `c.id, c.unit_id as "unitId", u.path::text as "unitPath", c.agency_id as "agencyId", c.title, c.state,
  c.period_id as "periodId", ${periodJson}, c.structure_date as "structureDate", c.due_at as "dueAt", c.receiver, c.rule_set as "ruleSet",
  c.lock_version as "lockVersion"`;
const cycles = 'cycle c join unit u on u.id = c.unit_id join period p on p.id = c.period_id';

/** Cells of one report in the period of its round that concern it. */
const cellsOf = `cell x join cycle_indicator i on i.cycle_id = c.id and i.indicator_id = x.indicator_id
  join observation o on o.id = x.current_id
  where x.unit_id = r.unit_id and x.period_id = c.period_id and x.measure = 'ACTUAL' and x.dimension_key = ''
    and not exists (select from report_exemption e where e.report_id = r.id and e.indicator_id = x.indicator_id)`;
const reportColumns = `r.id, r.cycle_id as "cycleId", r.unit_id as "unitId", ru.path::text as "unitPath",
  array(select t.unit_id from report_unit t where t.report_id = r.id) as represents,
  array(select e.indicator_id from report_exemption e where e.report_id = r.id) as exempt,
  r.state, coalesce(r.due_at, c.due_at) as "dueAt", r.sent_at as "sentAt", r.accepted_at as "acceptedAt",
  r.returned_at as "returnedAt", r.is_on_behalf as "isOnBehalf", r.changed_after_acceptance as "changedAfterAcceptance",
  (select count(*)::int from ${cellsOf} and o.state <> 'MISSING') as answered,
  (select count(*)::int from cycle_indicator i where i.cycle_id = c.id
    and not exists (select from report_exemption e where e.report_id = r.id and e.indicator_id = i.indicator_id)) as asked,
  r.lock_version as "lockVersion"`;

const reading = ['report.read', 'report.write', 'report.confirm', 'cycle.manage'] as const;

/** Rounds and reports as the actor may see them. */
@Injectable()
export class CycleQueries {
  constructor(private readonly db: Db) {}

  /** Newest periods first. */
  async list(
    actor: Actor,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{
    items: (Omit<CycleSummary, 'unit' | 'dueAt'> & { unitId: string; dueAt: Date })[];
    total: number;
  }> {
    const params: unknown[] = [];
    const add = bind(params);
    const own = add(actor.units.map(({ path }) => path));
    const rows = await this.db.query<
      Omit<CycleSummary, 'unit' | 'dueAt'> & { unitId: string; dueAt: Date; total: number }
    >(
      `select c.id, c.title, c.unit_id as "unitId", c.state, ${periodJson}, c.due_at as "dueAt",
         (select count(*)::int from report r where r.cycle_id = c.id) as respondents,
         (select count(*)::int from report r where r.cycle_id = c.id and r.state in ('SENT', 'ACCEPTED')) as sent,
         (select count(*)::int from report r where r.cycle_id = c.id and r.state = 'ACCEPTED') as accepted,
         (select r.id from report r join unit ru on ru.id = r.unit_id where r.cycle_id = c.id and ru.path @> any (${own}::ltree[])
          order by nlevel(ru.path) desc limit 1) as "ownReportId",
         count(*) over ()::int as total
       from ${cycles} where ${this.readable(actor, add)}
       order by p.data_to desc, c.id desc limit ${add(limit)} offset ${add(offset)}`,
      params,
    );
    return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
  }

  /** `record.not_found` where the actor may not know of it. */
  get(actor: Actor, id: string): Promise<StoredCycle> {
    const params: unknown[] = [id];
    return this.db.get<StoredCycle>(
      `select ${cycleColumns} from ${cycles} where c.id = $1 and ${this.readable(actor, bind(params))}`,
      params,
    );
  }

  /** What the round asks, in its order, by the pinned definitions. */
  indicators(cycleId: string): Promise<{ id: string; versionId: string; code: string }[]> {
    return this.db.query(
      `select i.indicator_id as id, i.indicator_version_id as "versionId", n.code from cycle_indicator i
       join indicator n on n.id = i.indicator_id where i.cycle_id = $1 order by i.position`,
      [cycleId],
    );
  }

  /** Those of the round that the actor may see, in its order. */
  reports(actor: Actor, cycleId: string): Promise<StoredReport[]> {
    const params: unknown[] = [cycleId];
    return this.db.query<StoredReport>(
      `select ${reportColumns} from report r join cycle c on c.id = r.cycle_id join unit ru on ru.id = r.unit_id
       where r.cycle_id = $1 and ${this.readableReport(actor, bind(params))} order by r.position, r.id`,
      params,
    );
  }

  report(actor: Actor, id: string): Promise<StoredReport> {
    const params: unknown[] = [id];
    return this.db.get<StoredReport>(
      `select ${reportColumns} from report r join cycle c on c.id = r.cycle_id join unit ru on ru.id = r.unit_id
       where r.id = $1 and ${this.readableReport(actor, bind(params))}`,
      params,
    );
  }

  /** The period with these days, made where there is none yet. */
  async period(id: string, { kind, dataFrom, dataTo, reportingYear }: PeriodView): Promise<string> {
    const key = [kind, dataFrom, dataTo, reportingYear];
    await this.db.query(
      `insert into period (id, kind, data_from, data_to, reporting_year) values ($1, $2, $3, $4, $5)
       on conflict on constraint period_key do nothing`,
      [id, ...key],
    );
    const found = await this.db.get<{ id: string }>(
      'select id from period where kind = $1 and data_from = $2 and data_to = $3 and reporting_year = $4',
      key,
    );
    return found.id;
  }

  private readable(actor: Actor, add: Add): string {
    return `(${within(actor, ['report.read', 'cycle.manage'], 'c.unit_id', add)} or (c.state <> 'DRAFT'
      and exists (select from report mine where mine.cycle_id = c.id and ${within(actor, reading, 'mine.unit_id', add)})))`;
  }

  private readableReport(actor: Actor, add: Add): string {
    const own = within(actor, reading, 'r.unit_id', add);
    const collected = within(actor, ['report.read', 'cycle.manage'], 'c.unit_id', add);
    return `${own} and (c.state <> 'DRAFT' or ${collected})`;
  }
}

export const reportSummary = (
  stored: StoredReport,
  unit: (id: string) => { id: string; name: string },
): ReportSummary => ({
  id: stored.id,
  unit: unit(stored.unitId),
  represents: stored.represents.map(unit),
  state: stored.state,
  dueAt: stored.dueAt.toISOString(),
  sentAt: stored.sentAt?.toISOString() ?? null,
  isOnBehalf: stored.isOnBehalf,
  answered: stored.answered,
  asked: stored.asked,
  changedAfterAcceptance: stored.changedAfterAcceptance,
  exempt: stored.exempt,
  lockVersion: stored.lockVersion,
});
