import type { DataSource } from 'typeorm';
import { Audit } from '../../src/platform/audit/audit.service.js';
import { Clock } from '../../src/platform/clock/clock.js';
import type { Actor } from '../../src/platform/auth/actor.js';
import { createAppSource } from '../../src/platform/database/data-source.js';
import { Db } from '../../src/platform/database/db.js';
import {
  type CreatePlanInput,
  emptyContent,
  type PlanContent,
  PlanContentService,
} from '../../src/features/plans/plan-content.service.js';
import { AuthorisedSigners } from '../../src/features/access/authorised-signers.service.js';
import { CheckService } from '../../src/features/checks/check.service.js';
import { LegalInstrumentService } from '../../src/features/legal/legal-instrument.service.js';
import { EvaluationQueries } from '../../src/features/evaluations/evaluation.queries.js';
import { EvaluationService } from '../../src/features/evaluations/evaluation.service.js';
import { EarlierPlansService } from '../../src/features/plans/earlier-plans.service.js';
import { PlanDetailQueries } from '../../src/features/plans/plan-detail.queries.js';
import { PlanExportService } from '../../src/features/plans/plan-export.service.js';
import { PlanIssueService } from '../../src/features/plans/plan-issue.service.js';
import { PlanItemQueries } from '../../src/features/plans/plan-item.queries.js';
import { PlanListQueries } from '../../src/features/plans/plan-list.queries.js';
import { PlanReadingService } from '../../src/features/plans/plan-reading.service.js';
import { PlanRowService } from '../../src/features/plans/plan-row.service.js';
import { PlanTextService } from '../../src/features/plans/plan-text.service.js';
import { PlanService } from '../../src/features/plans/plan.service.js';
import { ProcedureGuards } from '../../src/features/procedures/procedure-guards.service.js';
import { ProcedureJournalService } from '../../src/features/procedures/procedure-journal.service.js';
import { SectionWorkService } from '../../src/features/plans/section-work.service.js';
import { ProcedureQueries } from '../../src/features/procedures/procedure.queries.js';
import { ProcedureService } from '../../src/features/procedures/procedure.service.js';
import { SendingService } from '../../src/features/procedures/sending.service.js';
import { WorkingDays } from '../../src/features/reference/working-days.service.js';
import { PaperDecisionService } from '../../src/features/procedures/paper-decision.service.js';
import { createTestDatabase } from './database.js';
import { anActor, aUnit, type TestUnit } from './plan-world.js';

/** 09:14 on 21/11/2026 in Vietnam. */
class FixedClock extends Clock {
  override now(): Date {
    return new Date('2026-11-21T02:14:00Z');
  }
}

/** The feature's services over one connection, without Nest. */
export function wirePlans(source: DataSource) {
  const db = new Db(source);
  const clock = new FixedClock();
  const audit = new Audit(db);
  const issue = new PlanIssueService(db, clock);
  const contents = new PlanContentService(db, clock, audit, issue);
  const detail = new PlanDetailQueries(db, clock);
  const items = new PlanItemQueries(db, clock, detail);
  const list = new PlanListQueries(db, clock);
  const plans = new PlanService(db, clock, audit, contents, detail, list);
  const instruments = new LegalInstrumentService(db, audit);
  const checks = new CheckService(db, clock, audit, new PlanReadingService(detail, items), instruments);
  const exports = new PlanExportService(db, clock, audit, list, detail, items);
  const stored = new ProcedureQueries(db, clock);
  const guards = new ProcedureGuards();
  const sendings = new SendingService(db, clock, audit, new WorkingDays(db), stored);
  const procedures = new ProcedureService(
    db,
    clock,
    audit,
    issue,
    checks,
    stored,
    new ProcedureJournalService(db, clock, stored),
    guards,
    sendings,
    new AuthorisedSigners(db, clock),
  );
  const rows = new PlanRowService(db, clock, audit, detail, items);
  const evaluated = new EvaluationQueries(db);
  const evaluations = new EvaluationService(db, clock, audit, plans, rows, procedures, guards, evaluated);
  evaluations.onModuleInit();
  return {
    exports,
    db,
    clock,
    audit,
    issue,
    contents,
    detail,
    items,
    list,
    plans,
    checks,
    guards,
    procedures,
    sendings,
    evaluations,
    papers: new PaperDecisionService(db, clock, procedures, stored),
    instruments,
    rows,
    texts: new PlanTextService(db, clock, audit, detail, items),
    earlier: new EarlierPlansService(db, clock, detail),
    sectionWork: new SectionWorkService(db, clock, audit, detail),
  };
}

/** One ministry, one province, and a person for each way of standing to a plan; the builders make plans of the ministry's centre. */
export async function openPlanWorld() {
  const database = await createTestDatabase();
  const source = await createAppSource(database.appUrl, 5).initialize();
  const app = wirePlans(source);
  const { db } = app;
  const ministry = await aUnit(db, 'Bộ Mẫu');
  const centre = await aUnit(db, 'Trung tâm Thông tin', ministry, 'Cục Tin học hóa');
  const finance = await aUnit(db, 'Vụ Kế hoạch - Tài chính', ministry);
  const province = await aUnit(db, 'Ủy ban nhân dân tỉnh Mẫu');
  const bureau = await aUnit(db, 'Sở Khoa học', province);
  const writing = { 'plan.read': [ministry], 'plan.write': [ministry] };
  const actors = {
    author: await anActor(db, 'Người soạn', centre, writing),
    colleague: await anActor(db, 'Đồng nghiệp', centre, writing),
    clerk: await anActor(db, 'Văn thư', finance, { 'plan.read': [ministry], 'plan.record': [ministry] }),
    reader: await anActor(db, 'Người đọc', finance),
    stranger: await anActor(db, 'Người ngoài', province),
    outsideLead: await anActor(db, 'Sở chủ trì', bureau),
  };
  const units = { ministry, centre, finance, province, bureau };
  let serial = 100;
  const make = plansOf(units);
  return {
    ...app,
    ...actors,
    ...units,
    ...make,
    database,
    asActor: <T>(actor: Actor, work: () => Promise<T>) => db.read(actor, work),
    drafted: (change: Partial<CreatePlanInput> = {}, content = make.content()) =>
      app.contents.createPlan(actors.author, make.planInput(change), content),
    async issued(change: Partial<CreatePlanInput> = {}, content = make.content(), issuedOn = '2026-01-15') {
      const made = await app.contents.createPlan(actors.author, make.planInput(change), content);
      serial += 1;
      const number = `${serial}/QĐ-BM`;
      await app.contents.record(actors.author, made.versionId, {
        documentNumber: number,
        issuedOn,
        unknownReason: null,
      });
      return { ...made, number };
    },
    async close() {
      await source.destroy();
      await database.drop();
    },
  };
}

function plansOf({ ministry, centre }: { ministry: TestUnit; centre: TestUnit }) {
  const planInput = (change: Partial<CreatePlanInput> = {}): CreatePlanInput => ({
    unitId: centre.id,
    agencyId: ministry.id,
    kind: 'ANNUAL',
    title: 'Kế hoạch chuyển đổi số năm 2026',
    periodStart: 2026,
    periodEnd: 2026,
    orientationTo: null,
    origin: 'RECORDED',
    restriction: 'NONE',
    header: {
      documentType: 'Quyết định',
      issuerId: ministry.id,
      issuingAuthority: 'Bộ trưởng',
      place: 'Hà Nội',
      signerName: 'Nguyễn Mẫu',
      signerPosition: 'Thứ trưởng',
      signerCapacity: 'KT. BỘ TRƯỞNG',
    },
    files: [],
    ...change,
  });

  const target = (key: string, value: string | null): PlanContent['targets'][number] => ({
    key,
    sectionKey: 's1',
    printedKey: 'p1',
    printedText: 'Tỷ lệ hồ sơ trực tuyến đạt 80%, trong đó toàn trình 50%',
    phrase: `mức ${key}`,
    comparator: value === null ? null : 'gte',
    value,
    valueMax: null,
    unit: '%',
    population: null,
    scope: null,
    targetYear: 2026,
    baselineYear: null,
    baselineValue: null,
    direction: null,
    partOfKey: key === 't2' ? 't1' : null,
    owner: { printed: 'Trung tâm', resolution: 'UNIT', unitId: centre.id },
    source: null,
  });

  const task = (name: string, leads: PlanContent['tasks'][number]['leads']): PlanContent['tasks'][number] => ({
    key: name,
    sectionKey: null,
    parentKey: null,
    no: null,
    name,
    kind: 'TASK',
    leads,
    coordinators: [],
    scheduleText: '2026',
    startYear: 2026,
    endYear: 2026,
    dueOn: null,
    recurrence: null,
    cost: '87500000000',
    currency: 'VND',
    fundingNature: null,
    output: null,
    note: null,
    source: null,
  });

  const content = (change: Partial<PlanContent> = {}): PlanContent => ({
    ...emptyContent,
    sections: [
      {
        key: 's1',
        kind: 'SECTION',
        label: 'I',
        text: 'Mục tiêu',
        rows: null,
        source: null,
        children: [
          { key: 's2', kind: 'TABLE', label: null, text: '', rows: [['TT', 'Tên']], source: null, children: [] },
        ],
      },
    ],
    targets: [target('t1', '80.50'), target('t2', null)],
    tasks: [
      task('Nâng cấp cổng dịch vụ', [{ printed: 'Trung tâm', resolution: 'UNIT', unitId: centre.id }]),
      task('Tổ chức tập huấn', [{ printed: 'Các đơn vị', resolution: 'COLLECTIVE', unitId: null }]),
    ],
    funding: [
      {
        printed: 'Ngân sách trung ương',
        isTotal: true,
        isComposite: false,
        source: 'CENTRAL_BUDGET',
        nature: null,
        year: null,
        currency: 'VND',
        amount: '175000000000',
        sourceSpan: null,
      },
    ],
    ...change,
  });

  return { planInput, target, task, content };
}
