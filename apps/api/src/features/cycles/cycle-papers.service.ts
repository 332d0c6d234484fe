import type { ReportView } from '@lotrinh/contracts';
import { entryWords, secondOf } from '@lotrinh/domain';
import { translate } from '@lotrinh/messages';
import { fold } from '@lotrinh/text';
import {
  officialRoundReminder,
  type ReportHead,
  type UnitFormRow,
  writeOfficial,
  writeRoundReport,
  writeUnitReport,
} from '@lotrinh/writer';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { CycleQueries, type StoredCycle } from './cycle.queries.js';
import { FigureService } from './figure.service.js';
import { ReportService } from './report.service.js';
import { tableOf } from './round-paper.js';
import { SnapshotService } from './snapshot.service.js';

const printedDay = (day: string): string => day.split('-').reverse().join('/');
/** "16 giờ 00 ngày 18/06/2026", as clocks in Vietnam show it. */
const printedInstant = (at: Date): string => {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 13)} giờ ${local.slice(14, 16)} ngày ${printedDay(local.slice(0, 10))}`;
};

/** Papers of a round in Word: the consolidated report from frozen figures, and the report that a unit signs. */
@Injectable()
export class CyclePapersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly units: UnitDirectoryService,
    private readonly stored: CycleQueries,
    private readonly figures: FigureService,
    private readonly snapshots: SnapshotService,
    private readonly reports: ReportService,
  ) {}

  /** "Báo cáo tổng hợp" out of one snapshot: the same figures whenever it is made. */
  async consolidated(actor: Actor, cycleId: string, n: number): Promise<MadeFile> {
    const cycle = await this.figures.demandReader(actor, cycleId);
    const found = (await this.snapshots.list(actor, cycleId)).find((each) => each.n === n);
    if (found === undefined) throw new DomainError('record.not_found');
    const { figures } = await this.snapshots.get(actor, found.id);
    const bytes = await writeRoundReport({
      ...(await this.head(cycle.unitId, cycle.title)),
      ...{ receiver: cycle.receiver, structureDay: printedDay(cycle.structureDate) },
      ...{ dataFrom: printedDay(cycle.period.dataFrom), dataTo: printedDay(cycle.period.dataTo) },
      ...tableOf(figures),
    });
    await this.record(actor, 'cycle.exported', 'cycle', cycleId, cycle.unitId, { n, sha256: found.sha256 });
    return this.named('BaoCaoTongHop', cycle.title, bytes);
  }

  /** Công văn đôn đốc to whoever has not sent; needs `cycle.manage`, `cycle.all_sent` where nobody is silent. */
  async reminder(actor: Actor, cycleId: string): Promise<MadeFile> {
    const cycle = await this.stored.get(actor, cycleId);
    demand(holdsOn(actor, 'cycle.manage', cycle.unitPath), 'access.forbidden');
    demand(cycle.state === 'OPEN', 'cycle.not_open');
    const reports = await this.stored.reports(actor, cycleId);
    const silent = reports.filter(({ state }) => state !== 'SENT' && state !== 'ACCEPTED');
    demand(silent.length > 0, 'cycle.all_sent');
    const unitOf = await this.units.namer(silent.map(({ unitId }) => unitId));
    const { superior, agency, place } = await this.head(cycle.unitId, cycle.title);
    const bytes = await writeOfficial(
      officialRoundReminder({
        ...{ superior, agency, place, title: cycle.title, due: printedInstant(cycle.dueAt) },
        ...{ dataFrom: printedDay(cycle.period.dataFrom), dataTo: printedDay(cycle.period.dataTo) },
        ...{ isOver: cycle.dueAt < this.clock.now(), sent: reports.length - silent.length, asked: reports.length },
        silent: silent.map(({ unitId }) => unitOf(unitId).name),
      }),
    );
    await this.record(actor, 'cycle.exported', 'cycle', cycleId, cycle.unitId, { document: 'reminder.docx' });
    return this.named('CongVanDonDoc', cycle.title, bytes);
  }

  /** The unit's own report with its form, so that nothing is written twice. */
  async ofUnit(actor: Actor, reportId: string): Promise<MadeFile> {
    const { report, cycle } = await this.reports.held(actor, reportId);
    const view = await this.reports.get(actor, reportId);
    const narratives = view.cells.filter(({ indicator }) => indicator.definition.valueType === 'NARRATIVE');
    const bytes = await writeUnitReport({
      ...(await this.head(report.unitId, cycle.title)),
      ...{ receiver: view.cycle.unit.name, period: periodWords(cycle), formNumber: null },
      narratives: narratives
        .filter(({ isExempt }) => !isExempt)
        .map(({ indicator, state, words }) => ({
          question: indicator.definition.name,
          text: state === 'NONE_EXISTS' ? null : (words.value ?? ''),
        })),
      rows: view.cells.filter(({ indicator }) => indicator.definition.valueType !== 'NARRATIVE').map(formRow),
    });
    await this.record(actor, 'report.exported', 'report', reportId, report.unitId, {});
    return this.named('BaoCao', view.unit.name, bytes);
  }

  /** Whose paper it is; number, day and signer are blank until somebody gives them. */
  private async head(unitId: string, subject: string): Promise<ReportHead> {
    const day = this.clock.today();
    const { name, symbol, superior } = await this.db.get<{
      name: string;
      symbol: string | null;
      superior: string | null;
    }>(
      `select v.name, v.symbol, (select a.name from unit_edge e join unit_version a on a.unit_id = e.parent_id
           and daterange(a.valid_from, a.valid_to) @> $2::date
         where e.child_id = v.unit_id and e.axis = 'ADMINISTRATIVE' and daterange(e.valid_from, e.valid_to) @> $2::date limit 1) as superior
       from unit_version v where v.unit_id = $1 and daterange(v.valid_from, v.valid_to) @> $2::date`,
      [unitId, day],
    );
    return {
      ...{ superior, agency: name, number: null, symbol, place: null, date: null, subject },
      ...{ signer: { capacity: null, position: null, name: null }, recipients: [] },
    };
  }

  private async record(
    actor: Actor,
    action: string,
    entity: string,
    entityId: string,
    unitId: string,
    changes: Record<string, unknown>,
  ): Promise<void> {
    await this.db.write(actor, () => this.audit.record(actor, { action, entity, entityId, unitId, changes }));
  }

  private named(kind: string, of: string, bytes: Uint8Array): MadeFile {
    const day = this.clock.today().replaceAll('-', '');
    return { name: `${kind}_${fold(of).replaceAll(/[^a-z0-9]+/g, '-')}_${day}.docx`, bytes };
  }
}

const periodWords = ({ title, period }: StoredCycle): string =>
  `${title} (từ ngày ${printedDay(period.dataFrom)} đến ngày ${printedDay(period.dataTo)})`;

function formRow({ indicator, isExempt, words, state, previous }: ReportView['cells'][number]): UnitFormRow {
  const { definition, code } = indicator;
  const stateWords = (each: typeof state): string => translate('vi', `value.state.${each}`);
  const hasSecond = secondOf(definition.valueType) !== null;
  const unanswered = state === 'MISSING' ? '' : stateWords(state);
  return {
    ...{ code, name: definition.name, unit: definition.uom },
    previous: previous === null ? '' : entryWords(previous.words, 'REPORTED', stateWords),
    value: isExempt ? null : (words.value ?? unanswered),
    denominator: isExempt || !hasSecond ? null : (words.second ?? ''),
    note: words.note,
  };
}
