import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CycleValues, EntryWords, IndicatorValues } from '@lotrinh/contracts';
import { emptyWords } from '@lotrinh/domain';
import { CellQueries } from '../../src/features/cycles/cell.queries.js';
import { CellService } from '../../src/features/cycles/cell.service.js';
import { CyclePapersService } from '../../src/features/cycles/cycle-papers.service.js';
import { CycleQueries } from '../../src/features/cycles/cycle.queries.js';
import { CycleService } from '../../src/features/cycles/cycle.service.js';
import { EvidenceService } from '../../src/features/cycles/evidence.service.js';
import { FigureService } from '../../src/features/cycles/figure.service.js';
import { ReportWorkService } from '../../src/features/cycles/report-work.service.js';
import { ReportService } from '../../src/features/cycles/report.service.js';
import { SnapshotService } from '../../src/features/cycles/snapshot.service.js';
import { SheetService } from '../../src/features/cycles/sheet.service.js';
import { FileAccess } from '../../src/features/documents/file-access.service.js';
import { ScannedFileService } from '../../src/features/documents/scanned-file.service.js';
import { IndicatorQueries } from '../../src/features/indicators/indicator.queries.js';
import { IndicatorService } from '../../src/features/indicators/indicator.service.js';
import { UnitDirectoryService } from '../../src/features/units/unit-directory.service.js';
import type { Actor } from '../../src/platform/auth/actor.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { parseConfig } from '../../src/platform/config/config.js';
import { newRequestScope } from '../../src/platform/database/db.js';
import { FileStore } from '../../src/platform/files/file-store.js';
import { anActor, aUnit } from './plan-world.js';
import { openPlanWorld } from './plans.js';

type World = Awaited<ReturnType<typeof openPlanWorld>>;

/** The feature's services over one connection, without Nest. */
function wireCycles({ db, clock, audit }: Pick<World, 'db' | 'clock' | 'audit'>, store: FileStore) {
  const units = new UnitDirectoryService(db, clock);
  const indicators = new IndicatorService(db, clock, audit, new IndicatorQueries(db, clock));
  const stored = new CycleQueries(db);
  const cellQueries = new CellQueries(db);
  const sheets = new SheetService(db, indicators, stored, cellQueries);
  const reports = new ReportService(db, clock, audit, units, stored, sheets);
  const figures = new FigureService(units, indicators, stored, cellQueries, sheets);
  const snapshots = new SnapshotService(db, clock, audit, stored, figures);
  const scans = new ScannedFileService(db, clock, audit, store);
  return {
    indicators,
    sheets,
    reports,
    evidence: new EvidenceService(db, clock, audit, scans, new FileAccess(), reports, sheets),
    cycles: new CycleService(db, clock, audit, units, indicators, stored, sheets),
    cells: new CellService(db, clock, audit, reports, sheets, cellQueries),
    figures,
    snapshots,
    work: new ReportWorkService(db, clock, units),
    papers: new CyclePapersService(db, clock, audit, units, stored, figures, snapshots, reports),
  };
}

export const anIndicator = (change: Partial<IndicatorValues> & Pick<IndicatorValues, 'name' | 'valueType'>) => ({
  ...{
    theme: null,
    uom: '%',
    direction: 'HIGHER_IS_BETTER' as const,
    accumulation: 'YEAR_TO_DATE' as const,
    decimals: 1,
  },
  ...{ mayExceedWhole: false, shareOf: 'RESPONDENTS' as const, levels: [], levelsExclude: false, scaleMin: null },
  ...{ scaleMax: null, required: null, isConfidential: false, numerator: 'Phần', denominator: 'Toàn bộ' },
  ...{ exclusions: null, help: 'Đếm trên hệ thống.', example: null, mistakes: null, noData: null },
  ...{ validFrom: '2020-01-01', link: null, bridge: null, ...change },
});

export const signedCopy = { name: 'quyet-dinh.pdf', bytes: Buffer.from('%PDF-1.7') };

export const say = (value: string | null, second: string | null = null, note: string | null = null): EntryWords => ({
  ...emptyWords,
  ...{ value, second, note },
});

export const firstHalf = (year: number) => ({
  kind: 'HALF_YEAR' as const,
  dataFrom: `${year - 1}-12-15`,
  dataTo: `${year}-06-14`,
  reportingYear: year,
});

/** A millisecond later each time it is asked, so that what follows is told apart from what was before. */
class TickingClock extends Clock {
  private asked = 0;
  override now(): Date {
    return new Date(Date.parse('2026-11-21T02:14:00Z') + (this.asked += 1));
  }
}

/** A ministry that collects from some units, each with somebody who enters and a head. */
export async function openCycleWorld() {
  const w = await openPlanWorld();
  const directory = await mkdtemp(join(tmpdir(), 'lotrinh-cycles-'));
  const store = new FileStore(parseConfig({ LOTRINH_DATA: directory }, directory));
  const services = wireCycles({ ...w, clock: new TickingClock() }, store);
  const collector = await anActor(w.db, 'Người tổng hợp', w.centre, {
    'plan.read': [w.ministry],
    'indicator.manage': [w.ministry],
    'report.read': [w.ministry],
    'cycle.manage': [w.ministry],
  });
  const leader = await anActor(w.db, 'Lãnh đạo', w.ministry, { 'report.read': [w.ministry] });
  const respondent = async (name: string) => {
    const unit = await aUnit(w.db, name, w.ministry);
    const own = { 'report.read': [unit] };
    return {
      unit,
      writer: await anActor(w.db, `Đầu mối ${name}`, unit, { ...own, 'report.write': [unit] }),
      head: await anActor(w.db, `Thủ trưởng ${name}`, unit, { ...own, 'report.confirm': [unit] }),
    };
  };
  const indicator = async (code: string, change: Parameters<typeof anIndicator>[0]): Promise<string> => {
    const { id, versions } = await services.indicators.create(collector, w.ministry.id, code, anIndicator(change));
    await services.indicators.publish(collector, versions[0]!.id, versions[0]!.lockVersion);
    return id;
  };
  const values = (change: Partial<CycleValues> & Pick<CycleValues, 'indicatorIds' | 'respondents'>): CycleValues => ({
    ...{ title: 'Báo cáo 6 tháng', period: firstHalf(2026), dueOn: '2026-12-18', dueTime: '16:00' },
    ...{ structureDate: '2026-06-14', receiver: null, ...change },
  });
  return {
    ...w,
    ...services,
    ...{ collector, leader, respondent, indicator, values },
    /** As over HTTP: reads in one transaction of the request, writes in their own. */
    asRequest: <T>(actor: Actor, work: () => Promise<T>): Promise<T> => {
      const scope = newRequestScope('test');
      return new Promise<T>((resolve, reject) => {
        w.db.inRequest(scope, () => {
          void w.db.identify(actor).then(work).then(resolve, reject);
        });
      }).finally(() => w.db.leaveRequest(scope));
    },
    async close() {
      await w.close();
      await rm(directory, { recursive: true });
    },
    opened: async (wanted: CycleValues) => {
      const made = await services.cycles.create(collector, w.ministry.id, wanted);
      return services.cycles.open(collector, made.id, made.lockVersion);
    },
    report: (actor: Actor, id: string) => w.asActor(actor, () => services.reports.get(actor, id)),
    /** Enters, hands to the head, sends and accepts. */
    async accepted(id: string, who: { writer: Actor; head: Actor }, words: Record<string, EntryWords>) {
      for (const [indicatorId, { documentNumber }] of Object.entries(words)) {
        if (documentNumber !== null) await services.evidence.attach(who.writer, id, indicatorId, true, signedCopy);
      }
      const { cells } = await w.asActor(who.writer, () => services.reports.get(who.writer, id));
      const locks = new Map(cells.map(({ indicator: { id: of }, lockVersion }) => [of, lockVersion]));
      const write = Object.entries(words).map(([indicatorId, each]) => ({
        ...{ indicatorId, lockVersion: locks.get(indicatorId) ?? 0, words: each },
      }));
      await services.cells.save(who.writer, id, write);
      await this.moved(who.writer, id, 'TO_HEAD');
      await this.moved(who.head, id, 'SEND');
      return this.moved(collector, id, 'ACCEPT');
    },
    async moved(
      actor: Actor,
      id: string,
      action: Parameters<typeof services.reports.move>[2]['action'],
      more: Partial<Parameters<typeof services.reports.move>[2]> = {},
    ) {
      const { lockVersion } = await w.asActor(actor, () => services.reports.get(actor, id));
      return services.reports.move(actor, id, {
        ...{ action, lockVersion, reason: null, returns: [], paperFileId: null, ...more },
      });
    },
  };
}
export type CycleWorld = Awaited<ReturnType<typeof openCycleWorld>>;
