import type { ReportAction, ReportStepView, ReportView } from '@lotrinh/contracts';
import {
  fourEyes,
  isValueRuleSet,
  mayWriteCells,
  reportActionsOf,
  reportFlow,
  reportOutcome,
  type ReportSeats,
  type ReportStanding,
  sendGaps,
  type SendGap,
  currentValueRuleSet,
} from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { CycleQueries, reportSummary, type StoredCycle, type StoredReport } from './cycle.queries.js';
import { SheetService } from './sheet.service.js';

export type ReportMove = {
  action: ReportAction;
  lockVersion: number;
  reason: string | null;
  /** Cells that are sent back, each with why. */
  returns: { indicatorId: string; reason: string }[];
  paperFileId: string | null;
};

/** A report as somebody stands to it. */
export type HeldReport = { cycle: StoredCycle; report: StoredReport; seats: ReportSeats; standing: ReportStanding };

const sending: readonly ReportAction[] = ['TO_HEAD', 'SEND', 'RESEND', 'SEND_ON_BEHALF'];

/** The report of one respondent: its sheet, and its way from the unit through the head to whoever collects (R96–R103). */
@Injectable()
export class ReportService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly units: UnitDirectoryService,
    private readonly stored: CycleQueries,
    private readonly sheets: SheetService,
  ) {}

  async get(actor: Actor, id: string): Promise<ReportView> {
    const held = await this.held(actor, id);
    const { cycle, report, seats, standing } = held;
    const names = await this.units.namer([...report.represents, report.unitId, cycle.unitId]);
    const lines = await this.sheets.lines(actor, cycle, report);
    const { answered: _answered, asked: _asked, exempt: _exempt, ...summary } = reportSummary(report, names);
    return {
      ...summary,
      cycle: {
        ...{ id: cycle.id, title: cycle.title, unit: names(cycle.unitId), state: cycle.state, period: cycle.period },
        ruleSet: cycle.ruleSet,
      },
      cells: lines.map(({ view }) => view),
      steps: await this.steps(id),
      mayWrite: mayWriteCells(standing, seats),
      actions: reportActionsOf(standing, seats),
    };
  }

  /** Takes one step; what stands against sending is named cell by cell (`report.not_ready`). */
  async move(actor: Actor, id: string, move: ReportMove): Promise<ReportView> {
    return this.db.write(actor, async () => {
      await this.take(actor, await this.held(actor, id), move);
      return this.get(actor, id);
    });
  }

  /** Accepts several reports; all of them or none. */
  async acceptAll(actor: Actor, ids: readonly string[]): Promise<number> {
    return this.db.write(actor, async () => {
      for (const id of ids) {
        const held = await this.held(actor, id);
        const { lockVersion } = held.report;
        await this.take(actor, held, { action: 'ACCEPT', lockVersion, reason: null, returns: [], paperFileId: null });
      }
      return ids.length;
    });
  }

  /** The report with everything that decides what the actor may do. */
  async held(actor: Actor, id: string): Promise<HeldReport> {
    const report = await this.stored.report(actor, id);
    const cycle = await this.stored.get(actor, report.cycleId);
    const marks = await this.db.get<{ hasWritten: boolean; hasSent: boolean; hasChangedFigure: boolean }>(
      `with mine as (select x.id from cell x join cycle_indicator i on i.cycle_id = $2 and i.indicator_id = x.indicator_id
           where x.unit_id = $3 and x.period_id = $4 and x.measure = 'ACTUAL' and x.dimension_key = '')
       select exists (select from observation o where o.cell_id in (select id from mine) and o.author_id = $5) as "hasWritten",
         exists (select from report_step s where s.report_id = $1 and s.person_id = $5 and s.action in ('SEND', 'RESEND')) as "hasSent",
         exists (select from observation o left join observation b on b.id = o.supersedes
           where o.cell_id in (select id from mine) and o.at > $6::timestamptz
             and (o.state, o.value, o.numerator, o.denominator, o.weight, o.baseline, o.range_low, o.range_high, o.amounts, o.code, o.verbatim)
               is distinct from (b.state, b.value, b.numerator, b.denominator, b.weight, b.baseline, b.range_low, b.range_high, b.amounts, b.code, b.verbatim))
           as "hasChangedFigure"`,
      [id, cycle.id, report.unitId, cycle.periodId, actor.personId, report.returnedAt],
    );
    const seats: ReportSeats = {
      writes: holdsOn(actor, 'report.write', report.unitPath),
      confirms: holdsOn(actor, 'report.confirm', report.unitPath),
      collects: holdsOn(actor, 'cycle.manage', cycle.unitPath),
      ...{ hasWritten: marks.hasWritten, hasSent: marks.hasSent },
    };
    const { state, isOnBehalf } = report;
    const { hasChangedFigure } = marks;
    return { cycle, report, seats, standing: { state, isOnBehalf, hasChangedFigure, cycleState: cycle.state } };
  }

  private async take(actor: Actor, held: HeldReport, move: ReportMove): Promise<void> {
    const { cycle, report, seats, standing } = held;
    const { action, lockVersion, returns, paperFileId } = move;
    demand(cycle.state === 'OPEN', 'cycle.not_open');
    demand(!fourEyes(action, seats), 'report.four_eyes');
    const to = reportOutcome(standing, action, seats);
    demand(to !== null, 'report.not_possible');
    const reason = typedText(move.reason);
    demand(!reportFlow[action].needsReason || reason !== null || returns.length > 0, 'report.reason_required');
    demand(action !== 'SEND_ON_BEHALF' || paperFileId !== null, 'report.paper_required');
    if (sending.includes(action)) await this.demandReady(actor, held);
    const now = this.clock.now();
    await this.db.updateVersioned('report', report.id, lockVersion, {
      state: to,
      ...(to === 'SENT' && report.state !== 'SENT' ? { sent_at: now } : {}),
      ...(to === 'ACCEPTED' && report.state !== 'ACCEPTED' ? { accepted_at: now } : {}),
      ...(to === 'RETURNED' ? { returned_at: now } : {}),
      ...(action === 'SEND_ON_BEHALF' ? { is_on_behalf: true } : {}),
      ...(action === 'SEND' || action === 'CONFIRM' ? { is_on_behalf: false } : {}),
    });
    await this.write(actor, held, move, reason, now);
    if (action === 'ACCEPT') {
      await this.db.query(
        `update cell x set accepted_id = x.current_id where x.unit_id = $1 and x.period_id = $2
           and x.indicator_id in (select indicator_id from cycle_indicator where cycle_id = $3)
           and x.measure = 'ACTUAL' and x.dimension_key = '' and x.accepted_id is distinct from x.current_id`,
        [report.unitId, cycle.periodId, cycle.id],
      );
    }
    await this.audit.record(actor, {
      ...{ action: 'report.moved', entity: 'report', entityId: report.id, unitId: report.unitId, reason },
      changes: { action, from: report.state, to, returned: returns.length },
    });
  }

  /** The step in the words of its day, with the cells that were ticked. */
  private async write(actor: Actor, held: HeldReport, move: ReportMove, reason: string | null, at: Date) {
    const id = newId();
    const { name, title } = await this.db.get<{ name: string; title: string | null }>(
      `select p.name, (select t.title from post t where t.id = $2) as title from person p where p.id = $1`,
      [actor.personId, actor.postId],
    );
    await this.db.insert('report_step', {
      ...{ id, report_id: held.report.id, action: move.action, person_id: actor.personId, person_name: name },
      ...{ post_title: title, at, reason, paper_file_id: move.paperFileId },
    });
    if (!['RETURN', 'REOPEN'].includes(move.action)) return;
    const asked = new Set((await this.stored.indicators(held.cycle.id)).map((each) => each.id));
    demand(
      move.returns.every(({ indicatorId }) => asked.delete(indicatorId)),
      'request.invalid',
    );
    await this.db.insertMany(
      'report_return',
      move.returns.map((each) => ({
        ...{ step_id: id, indicator_id: each.indicatorId },
        reason: typedText(each.reason) ?? reason ?? '',
      })),
    );
  }

  /** The same rules as in the sheet and in a workbook (E45). */
  private async demandReady(actor: Actor, { cycle, report }: HeldReport): Promise<void> {
    const lines = await this.sheets.lines(actor, cycle, report);
    const rules = isValueRuleSet(cycle.ruleSet) ? cycle.ruleSet : currentValueRuleSet;
    const gaps = sendGaps(
      lines.map(({ checked }) => checked),
      rules,
    );
    if (gaps.length === 0) return;
    const codes = new Map(lines.map(({ view }) => [view.indicator.id, view.indicator.code]));
    const fields = gaps.map((gap) => ({ field: codes.get(gap.indicatorId) ?? '', rule: ruleOf(gap), params: {} }));
    throw new DomainError('report.not_ready', { count: gaps.length }, fields);
  }

  private async steps(reportId: string): Promise<ReportStepView[]> {
    const rows = await this.db.query<
      Omit<ReportStepView, 'at' | 'paper'> & { at: Date; fileId: string | null; fileName: string | null }
    >(
      `select s.id, s.action, s.person_name as by, s.post_title as "postTitle", s.at, s.reason, s.paper_file_id as "fileId", f.name as "fileName",
         coalesce((select json_agg(json_build_object('indicatorId', t.indicator_id, 'code', n.code, 'reason', t.reason) order by n.code)
           from report_return t join indicator n on n.id = t.indicator_id where t.step_id = s.id), '[]') as returns
       from report_step s left join stored_file f on f.id = s.paper_file_id where s.report_id = $1 order by s.at desc, s.id desc limit 200`,
      [reportId],
    );
    return rows.map(({ at, fileId, fileName, ...step }) => ({
      ...step,
      at: at.toISOString(),
      paper: fileId === null ? null : { fileId, name: fileName ?? '' },
    }));
  }
}

const ruleOf = (gap: SendGap): string => (gap.kind === 'EMPTY' ? 'required' : gap.finding.rule);
