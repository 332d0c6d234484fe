import {
  type CyclePage,
  type CycleValues,
  type CycleView,
  type FieldError,
  type PlanUnitView,
} from '@lotrinh/contracts';
import { askedTypes, currentValueRuleSet, cycleFaults, instantOf } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { IndicatorService } from '../indicators/indicator.service.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { CycleQueries, reportSummary, type StoredCycle } from './cycle.queries.js';
import { SheetService } from './sheet.service.js';

/** "Đợt báo cáo": who owes which values of which period, and by when (R96, R182). */
@Injectable()
export class CycleService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly units: UnitDirectoryService,
    private readonly indicators: IndicatorService,
    private readonly stored: CycleQueries,
    private readonly sheets: SheetService,
  ) {}

  async list(actor: Actor, page: number, size: number): Promise<CyclePage> {
    const { items, total } = await this.stored.list(actor, pageWindow(page, size));
    const names = await this.units.namer(items.map(({ unitId }) => unitId));
    const views = items.map(({ unitId, dueAt, ...rest }) => ({
      ...rest,
      unit: names(unitId),
      dueAt: dueAt.toISOString(),
    }));
    return { items: views, total, page, size };
  }

  async get(actor: Actor, id: string): Promise<CycleView> {
    const cycle = await this.stored.get(actor, id);
    const reports = await this.stored.reports(actor, id);
    const names = await this.units.namer([
      cycle.unitId,
      ...reports.flatMap((each) => [each.unitId, ...each.represents]),
    ]);
    const { title, state, period, structureDate, receiver, dueAt, lockVersion, unitId, unitPath } = cycle;
    return {
      ...{ id, title, state, period, structureDate, receiver, lockVersion },
      unit: names(unitId),
      dueAt: dueAt.toISOString(),
      indicators: await this.sheets.asked(id),
      reports: reports.map((report) => reportSummary(report, names)),
      mayManage: holdsOn(actor, 'cycle.manage', unitPath),
    };
  }

  /** Where the actor may begin a round: units that their grants name, and their own below one. */
  places(actor: Actor): Promise<PlanUnitView[]> {
    return this.db.query<PlanUnitView>(
      `select u.id, v.name from unit u
       join unit_version v on v.unit_id = u.id and daterange(v.valid_from, v.valid_to) @> $3::date
       where u.path = any($1::ltree[]) or (u.id = any($2) and u.path <@ any($1::ltree[]))
       order by nlevel(u.path), v.name limit 50`,
      [actor.grants['cycle.manage'] ?? [], actor.units.map(({ id }) => id), this.clock.today()],
    );
  }

  /** A round in preparation; nobody outside those who manage it sees it before it is opened. */
  async create(actor: Actor, unitId: string, values: CycleValues): Promise<CycleView> {
    return this.db.write(actor, async () => {
      const unit = await this.db.get<{ path: string; agencyId: string }>(
        'select path::text as path, agency_id as "agencyId" from unit where id = $1',
        [unitId],
      );
      demand(holdsOn(actor, 'cycle.manage', unit.path), 'access.forbidden');
      const id = newId();
      await this.db.insert('cycle', {
        ...{ id, unit_id: unitId, agency_id: unit.agencyId, rule_set: currentValueRuleSet },
        ...{ created_by: actor.personId, created_at: this.clock.now() },
        ...(await this.columns(values)),
      });
      await this.fill({ id, unitId, agencyId: unit.agencyId, unitPath: unit.path }, values);
      await this.record(actor, 'cycle.created', { id, unitId });
      return this.get(actor, id);
    });
  }

  /** Replaces what a round in preparation says. */
  async save(actor: Actor, id: string, lockVersion: number, values: CycleValues): Promise<CycleView> {
    return this.onManaged(actor, id, async (cycle) => {
      demand(cycle.state === 'DRAFT', 'cycle.not_draft');
      await this.db.updateVersioned('cycle', id, lockVersion, await this.columns(values));
      await this.db.query('delete from cycle_indicator where cycle_id = $1', [id]);
      await this.db.query('delete from report where cycle_id = $1', [id]);
      await this.fill(cycle, values);
      await this.record(actor, 'cycle.changed', cycle);
    });
  }

  /** From now on its respondents see and fill it; what it asks and of whom no longer changes. */
  async open(actor: Actor, id: string, lockVersion: number): Promise<CycleView> {
    return this.onManaged(actor, id, async (cycle) => {
      demand(cycle.state === 'DRAFT', 'cycle.not_draft');
      await this.db.updateVersioned('cycle', id, lockVersion, { state: 'OPEN', opened_at: this.clock.now() });
      await this.record(actor, 'cycle.opened', cycle);
    });
  }

  /** Nothing is entered, sent or accepted any more. */
  async close(actor: Actor, id: string, lockVersion: number): Promise<CycleView> {
    return this.onManaged(actor, id, async (cycle) => {
      demand(cycle.state === 'OPEN', 'cycle.not_open');
      await this.db.updateVersioned('cycle', id, lockVersion, { state: 'CLOSED', closed_at: this.clock.now() });
      await this.record(actor, 'cycle.closed', cycle);
    });
  }

  async remove(actor: Actor, id: string): Promise<boolean> {
    return this.db.write(actor, async () => {
      const cycle = await this.managed(actor, id);
      demand(cycle.state === 'DRAFT', 'cycle.not_draft');
      await this.db.query('delete from cycle where id = $1', [id]);
      await this.record(actor, 'cycle.deleted', cycle);
      return true;
    });
  }

  /** More time for one respondent, or less; null gives it that of the round again. */
  async extend(actor: Actor, reportId: string, lockVersion: number, due: { on: string; time: string } | null) {
    return this.db.write(actor, async () => {
      const report = await this.stored.report(actor, reportId);
      const cycle = await this.managed(actor, report.cycleId);
      demand(cycle.state === 'OPEN', 'cycle.not_open');
      const dueAt = due === null ? null : instantOf(due.on, due.time);
      await this.db.updateVersioned('report', reportId, lockVersion, { due_at: dueAt });
      await this.audit.record(actor, {
        ...{ action: 'report.extended', entity: 'report', entityId: reportId, unitId: report.unitId },
        changes: { dueAt: dueAt?.toISOString() ?? null },
      });
      return this.get(actor, cycle.id);
    });
  }

  private async columns(values: CycleValues): Promise<Record<string, unknown>> {
    const faults = cycleFaults(values);
    if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
    return {
      title: typedText(values.title),
      period_id: await this.stored.period(newId(), values.period),
      structure_date: values.structureDate,
      due_at: instantOf(values.dueOn, values.dueTime),
      receiver: typedText(values.receiver),
    };
  }

  /** Writes what is asked, by the definitions that hold on the last day of the data, and of whom. */
  private async fill(
    { id, unitId, agencyId }: Pick<StoredCycle, 'id' | 'unitId' | 'agencyId' | 'unitPath'>,
    { indicatorIds, respondents, period, structureDate }: CycleValues,
  ): Promise<void> {
    const found = await this.indicators.definitionsOn(indicatorIds, period.dataTo);
    const definitions = new Map(found.map((each) => [each.indicatorId, each]));
    const unknown = indicatorIds.filter((each) => {
      const definition = definitions.get(each);
      return definition === undefined || !askedTypes.includes(definition.valueType);
    });
    if (unknown.length > 0) throw new DomainError('request.invalid', {}, [fault('indicatorIds')]);
    await this.demandUnits(agencyId, structureDate, respondents);
    await this.db.insertMany(
      'cycle_indicator',
      indicatorIds.map((indicatorId, position) => ({
        ...{ cycle_id: id, indicator_id: indicatorId, position },
        indicator_version_id: definitions.get(indicatorId)?.id,
      })),
    );
    const reports = respondents.map((each, position) => ({ ...each, id: newId(), position }));
    await this.db.insertMany(
      'report',
      reports.map((report) => ({
        ...{ id: report.id, cycle_id: id, collector_id: unitId, unit_id: report.unitId, position: report.position },
      })),
    );
    await this.db.insertMany(
      'report_unit',
      reports.flatMap((report) =>
        report.represents.map((represented) => ({ report_id: report.id, unit_id: represented })),
      ),
    );
    await this.db.insertMany(
      'report_exemption',
      reports.flatMap((report) => report.exempt.map((exempt) => ({ report_id: report.id, indicator_id: exempt }))),
    );
  }

  /** Every unit is of the agency and there on the day whose tree counts. */
  private async demandUnits(agencyId: string, day: string, respondents: CycleValues['respondents']): Promise<void> {
    const ids = [...new Set(respondents.flatMap(({ unitId, represents }) => [unitId, ...represents]))];
    const { count } = await this.db.get<{ count: number }>(
      `select count(*)::int as count from unit u where u.id = any($1::uuid[]) and u.agency_id = $2
         and exists (select from unit_version v where v.unit_id = u.id and daterange(v.valid_from, v.valid_to) @> $3::date)`,
      [ids, agencyId, day],
    );
    if (count !== ids.length) throw new DomainError('request.invalid', {}, [fault('respondents')]);
  }

  private onManaged(actor: Actor, id: string, work: (cycle: StoredCycle) => Promise<void>): Promise<CycleView> {
    return this.db.write(actor, async () => {
      await work(await this.managed(actor, id));
      return this.get(actor, id);
    });
  }

  private async managed(actor: Actor, id: string): Promise<StoredCycle> {
    const cycle = await this.stored.get(actor, id);
    demand(holdsOn(actor, 'cycle.manage', cycle.unitPath), 'access.forbidden');
    return cycle;
  }

  private record(actor: Actor, action: string, { id, unitId }: { id: string; unitId: string }): Promise<void> {
    return this.audit.record(actor, { action, entity: 'cycle', entityId: id, unitId });
  }
}

const fault = (field: string): FieldError => ({ field, rule: 'choice', params: {} });
