import { Workbook } from '@cj-tech-master/excelts';
import type { PlanFilter } from '@lotrinh/contracts';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { anActor, aUnit, type TestUnit } from '../../../test/support/plan-world.js';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { createAppSource, createOwnerSource } from '../../platform/database/data-source.js';
import { Db, newRequestScope } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { canonicalJson, contentHash } from './canonical-json.js';
import { type CreatePlanInput, emptyContent, type PlanContent, PlanContentService } from './plan-content.service.js';
import { PlanDetailQueries } from './plan-detail.queries.js';
import { PlanExportService } from './plan-export.service.js';
import { PlanItemQueries } from './plan-item.queries.js';
import { PlanListQueries } from './plan-list.queries.js';
import { PlanRowService, type RowChange } from './plan-row.service.js';
import type { TaskRowValues } from './plan-row-kinds.js';
import { PlanService } from './plan.service.js';

class FixedClock extends Clock {
  override now(): Date {
    return new Date('2026-11-21T02:14:00Z');
  }
}

function wire(source: DataSource) {
  const db = new Db(source);
  const clock = new FixedClock();
  const audit = new Audit(db);
  const contents = new PlanContentService(db, clock, audit);
  const detail = new PlanDetailQueries(db, clock);
  const items = new PlanItemQueries(db, clock, detail);
  const list = new PlanListQueries(db, clock);
  const plans = new PlanService(db, clock, audit, contents, detail, list);
  const exports = new PlanExportService(db, clock, audit, list, detail, items);
  return {
    exports,
    db,
    contents,
    detail,
    items,
    list,
    plans,
    rows: new PlanRowService(db, clock, audit, detail, items),
  };
}

let database: TestDatabase;
let source: DataSource;
let app: ReturnType<typeof wire>;
let ministry: TestUnit;
let centre: TestUnit;
let finance: TestUnit;
let province: TestUnit;
let bureau: TestUnit;
let author: Actor;
let colleague: Actor;
let clerk: Actor;
let reader: Actor;
let stranger: Actor;
let outsideLead: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createAppSource(database.appUrl, 5).initialize();
  app = wire(source);
  const { db } = app;
  ministry = await aUnit(db, 'Bộ Mẫu');
  centre = await aUnit(db, 'Trung tâm Thông tin', ministry, 'Cục Tin học hóa');
  finance = await aUnit(db, 'Vụ Kế hoạch - Tài chính', ministry);
  province = await aUnit(db, 'Ủy ban nhân dân tỉnh Mẫu');
  bureau = await aUnit(db, 'Sở Khoa học', province);
  author = await anActor(db, 'Người soạn', centre, { 'plan.read': [ministry], 'plan.write': [ministry] });
  colleague = await anActor(db, 'Đồng nghiệp', centre, { 'plan.read': [ministry], 'plan.write': [ministry] });
  clerk = await anActor(db, 'Văn thư', finance, { 'plan.read': [ministry], 'plan.record': [ministry] });
  reader = await anActor(db, 'Người đọc', finance);
  stranger = await anActor(db, 'Người ngoài', province);
  outsideLead = await anActor(db, 'Sở chủ trì', bureau);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

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
      amount: '210000000000',
      sourceSpan: null,
    },
  ],
  ...change,
});

const asActor = <T>(actor: Actor, work: () => Promise<T>) => app.db.read(actor, work);

async function drafted(change: Partial<CreatePlanInput> = {}, what: PlanContent = content()) {
  return app.contents.createPlan(author, planInput(change), what);
}

let serial = 100;
async function issued(change: Partial<CreatePlanInput> = {}, what: PlanContent = content(), issuedOn = '2026-01-15') {
  const made = await drafted(change, what);
  serial += 1;
  await app.contents.record(author, made.versionId, {
    documentNumber: `${serial}/QĐ-BM`,
    issuedOn,
    unknownReason: null,
  });
  return { ...made, number: `${serial}/QĐ-BM` };
}

const listed = (actor: Actor, filter: PlanFilter = {}) =>
  asActor(actor, () => app.list.list(actor, filter, { key: 'TITLE', descending: false }, 1, 100));

describe('a whole version', () => {
  it('keeps the order, the tree, exact values and the sentence that atoms share', async () => {
    const { versionId } = await drafted();
    await asActor(author, async () => {
      const sections = await app.items.sections(author, versionId);
      expect(
        sections.map((section) => [section.kind, section.label, section.parentItemId === sections[0]!.itemId]),
      ).toEqual([
        ['SECTION', 'I', false],
        ['TABLE', null, true],
      ]);
      expect(sections[1]!.rows).toEqual([['TT', 'Tên']]);
      const [first, second] = await app.items.targets(author, versionId);
      expect(first).toMatchObject({ value: '80.5', comparator: 'gte', owner: { unitName: 'Trung tâm Thông tin' } });
      expect(second).toMatchObject({ value: null, partOfItemId: first!.itemId, printedId: first!.printedId });
      const tasks = await app.items.tasks(author, versionId);
      expect(tasks.map((row) => [row.cost, row.leads.map((lead) => lead.unitName)])).toEqual([
        ['87500000000', ['Trung tâm Thông tin']],
        ['87500000000', [null]],
      ]);
    });
  });

  it('refuses values outside the rules with the path of each', async () => {
    const wrong = content({
      targets: [{ ...target('t1', '80'), valueMax: '70', comparator: 'range', targetYear: 26 }],
    });
    await expect(drafted({}, wrong)).rejects.toMatchObject({
      code: 'plan.value_invalid',
      fields: [
        { field: 'targets[0].targetYear', rule: 'year' },
        { field: 'targets[0].valueMax', rule: 'rangeReversed' },
      ],
    });
  });

  it('refuses more rows of a kind than a version holds', async () => {
    const many = content({ targets: Array.from({ length: 2001 }, (_, index) => target(`t${index}`, '1')) });
    await expect(drafted({}, many)).rejects.toMatchObject({ code: 'plan.too_many_rows' });
  });

  it('is refused to those who may not write for the unit', async () => {
    await expect(app.contents.createPlan(clerk, planInput(), content())).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });
});

describe('recording', () => {
  it('needs number and date, or the reason why one is unknown', async () => {
    const { planId, versionId } = await drafted();
    const nothing = { documentNumber: null, issuedOn: null, unknownReason: null };
    await expect(app.contents.record(clerk, versionId, nothing)).rejects.toMatchObject({
      code: 'plan.record_incomplete',
    });
    await app.contents.record(clerk, versionId, { ...nothing, issuedOn: '2026-01-15', unknownReason: 'Bản lưu mờ số' });
    const plan = await asActor(reader, () => app.plans.get(reader, planId));
    expect(plan.versions[0]).toMatchObject({ standing: 'IN_FORCE', numberUnknownReason: 'Bản lưu mờ số' });
  });

  it('is the registry’s where the document does not bear number, date and signer', async () => {
    const { versionId } = await drafted({ header: { ...planInput().header, signerName: null } });
    const paper = { documentNumber: '7/QĐ-BM', issuedOn: '2026-01-15', unknownReason: null };
    await expect(app.contents.record(author, versionId, paper)).rejects.toMatchObject({ code: 'access.forbidden' });
    await app.contents.record(clerk, versionId, paper);
  });

  it('refuses a number that the issuer has used that year, and a day to come', async () => {
    const { number } = await issued();
    const { versionId } = await drafted();
    const again = { documentNumber: number, issuedOn: '2026-03-01', unknownReason: null };
    await expect(app.contents.record(author, versionId, again)).rejects.toMatchObject({
      code: 'plan.number_taken',
      params: { year: 2026 },
    });
    await expect(
      app.contents.record(author, versionId, { ...again, documentNumber: '8/QĐ-BM', issuedOn: '2026-11-22' }),
    ).rejects.toMatchObject({ code: 'plan.value_invalid' });
  });

  it('stores the content with a hash that can be computed again', async () => {
    const { versionId } = await issued();
    const row = await asActor(author, () =>
      app.db.get<{ content: unknown; content_sha256: string }>(
        'select content, content_sha256 from plan_version where id = $1',
        [versionId],
      ),
    );
    expect(contentHash(row.content)).toBe(row.content_sha256);
    expect(canonicalJson(row.content)).toContain('87500000000.00');
  });

  it('freezes rows, version and identity against every statement', async () => {
    const { planId, versionId } = await issued();
    const statements = [
      ['update plan_target set value = 1, comparator = $2 where version_id = $1', versionId, 'eq'],
      ['delete from plan_task where version_id = $1 and $2::text is null', versionId, null],
      ['update plan_version set title = $2 where id = $1', versionId, 'Khác'],
      ['update plan_version set state = $2 where id = $1', versionId, 'DRAFTING'],
      ['update plan set title = $2 where id = $1', planId, 'Khác'],
    ] as const;
    for (const [sql, id, value] of statements) {
      await expect(app.db.write(author, () => app.db.query(sql, [id, value]))).rejects.toMatchObject({
        code: 'plan.issued_immutable',
      });
    }
    await expect(app.rows.saveFunding(author, versionId, [])).rejects.toMatchObject({ code: 'plan.issued_immutable' });
    await expect(app.plans.deleteDraft(author, versionId)).rejects.toMatchObject({ code: 'plan.issued_immutable' });
  });
});

describe('who may read', () => {
  it('hides a draft from everyone without a grant on its unit', async () => {
    const { planId, versionId } = await drafted({ title: 'Dự thảo kín' });
    for (const actor of [reader, stranger, outsideLead]) {
      await expect(asActor(actor, () => app.plans.get(actor, planId))).rejects.toMatchObject({
        code: 'record.not_found',
      });
      await expect(asActor(actor, () => app.items.targets(actor, versionId))).rejects.toMatchObject({
        code: 'record.not_found',
      });
      expect((await listed(actor, { q: 'du thao kin' })).total).toBe(0);
    }
    expect((await listed(clerk, { q: 'du thao kin' })).total).toBe(1);
  });

  it('opens an issued plan to the whole agency and to the units it names', async () => {
    const named = content({
      tasks: [task('Kết nối dữ liệu', [{ printed: 'Sở Khoa học', resolution: 'UNIT', unitId: bureau.id }])],
      recipients: [{ printed: 'UBND tỉnh', resolution: 'UNIT', unitId: province.id }],
    });
    const { planId } = await issued({ title: 'Kế hoạch công khai' }, named);
    for (const actor of [reader, outsideLead, stranger]) {
      expect((await asActor(actor, () => app.plans.get(actor, planId))).title).toBe('Kế hoạch công khai');
    }
  });

  it('narrows a restricted plan to the units it names', async () => {
    const named = content({
      tasks: [task('Việc nội bộ', [{ printed: 'Sở Khoa học', resolution: 'UNIT', unitId: bureau.id }])],
      targets: [],
    });
    const { planId } = await issued({ title: 'Kế hoạch nội bộ', restriction: 'INTERNAL' }, named);
    expect((await asActor(outsideLead, () => app.plans.get(outsideLead, planId))).title).toBe('Kế hoạch nội bộ');
    for (const actor of [reader, stranger]) {
      await expect(asActor(actor, () => app.plans.get(actor, planId))).rejects.toMatchObject({
        code: 'record.not_found',
      });
    }
  });

  it('hides an amendment under way from the readers of what it amends', async () => {
    const { planId, versionId } = await issued({ title: 'Kế hoạch được điều chỉnh' });
    const amending = await drafted({ title: 'Điều chỉnh lần một', amendsVersionId: versionId });
    expect(amending.planId).toBe(planId);
    const seen = await asActor(reader, () => app.plans.get(reader, planId));
    expect(seen.versions.map((version) => [version.n, version.standing])).toEqual([[1, 'IN_FORCE']]);
    await app.contents.record(author, amending.versionId, {
      documentNumber: '900/QĐ-BM',
      issuedOn: '2026-06-01',
      unknownReason: null,
    });
    const after = await asActor(reader, () => app.plans.get(reader, planId));
    expect(after.currentVersionId).toBe(versionId);
    expect(after.versions.map((version) => [version.n, version.standing])).toEqual([
      [1, 'AMENDED'],
      [2, 'IN_FORCE'],
    ]);
  });

  it('holds by row-level security without the query filter, and by the filter without row-level security', async () => {
    const { planId, versionId } = await drafted({ title: 'Dự thảo hai lớp' });
    const tables = [
      'plan_section',
      'plan_target',
      'plan_task',
      'plan_task_unit',
      'plan_funding',
      'plan_basis',
      'plan_duty',
    ];
    for (const actor of [reader, stranger]) {
      await asActor(actor, async () => {
        expect(await app.db.query('select 1 from plan where id = $1', [planId])).toEqual([]);
        expect(await app.db.query('select 1 from plan_version where id = $1', [versionId])).toEqual([]);
        for (const table of tables) {
          expect(await app.db.query(`select 1 from ${table} where version_id = $1`, [versionId])).toEqual([]);
        }
      });
    }
    const owner = await createOwnerSource(database.ownerUrl).initialize();
    try {
      const open = wire(owner);
      await open.db.read(stranger, async () => {
        expect(await open.db.query('select 1 from plan where id = $1', [planId])).toHaveLength(1);
        await expect(open.plans.get(stranger, planId)).rejects.toMatchObject({ code: 'record.not_found' });
        await expect(open.items.tasks(stranger, versionId)).rejects.toMatchObject({ code: 'record.not_found' });
        const found = await open.list.list(stranger, { q: 'hai lop' }, { key: 'TITLE', descending: false }, 1, 10);
        expect(found.total).toBe(0);
      });
    } finally {
      await owner.destroy();
    }
  });

  it('lets a reader change nothing, even past the service', async () => {
    const { versionId } = await drafted();
    await expect(app.rows.saveTargets(reader, versionId, [])).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(app.rows.saveTargets(clerk, versionId, [])).rejects.toMatchObject({ code: 'access.forbidden' });
    await app.db.write(reader, () =>
      app.db.query('update plan_target set phrase = $2 where version_id = $1', [versionId, 'x']),
    );
    const rows = await asActor(author, () => app.items.targets(author, versionId));
    expect(rows.map((row) => row.phrase)).toEqual(['mức t1', 'mức t2']);
  });
});

describe('the list', () => {
  it('finds by number in the ways people type it, by folded words and by former unit names', async () => {
    const { versionId } = await drafted({ title: 'Phát triển hạ tầng số', unitId: centre.id });
    await app.contents.record(author, versionId, {
      documentNumber: '892/QĐ-BM',
      issuedOn: '2025-02-01',
      unknownReason: null,
    });
    for (const q of [
      '892',
      '892/QĐ',
      'qd 892',
      'QĐ-BM 892',
      'ha tang so',
      'hạ tầng 892',
      'tin hoc hoa ha tang',
      'Trung tâm 892',
    ]) {
      expect([q, (await listed(reader, { q })).items.map((row) => row.documentNumber)]).toEqual([q, ['892/QĐ-BM']]);
    }
    expect((await listed(reader, { q: '92' })).total).toBe(0);
  });

  it('puts what was typed with its diacritics first', async () => {
    await issued({ title: 'Ma túy và phòng ngừa' });
    await issued({ title: 'Mã tùy chọn' });
    const { items } = await listed(reader, { q: 'mã tùy' });
    expect(items.map((row) => row.title)).toEqual(['Mã tùy chọn', 'Ma túy và phòng ngừa']);
  });

  it('tells the standing from dates and amendments as the domain does', async () => {
    await issued({ title: 'Đã qua', periodStart: 2021, periodEnd: 2025 }, content(), '2021-02-01');
    await issued({ title: 'Còn hạn', periodStart: 2024, periodEnd: 2026 }, content(), '2024-02-01');
    for (const standing of ['ENDED', 'IN_FORCE', 'AMENDED', 'DRAFTING'] as const) {
      const { items } = await listed(author, { standing });
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map((row) => row.standing))).toEqual(new Set([standing]));
    }
    expect((await listed(author, { q: 'da qua', year: 2023 })).total).toBe(1);
    expect((await listed(author, { q: 'da qua', year: 2026 })).total).toBe(0);
    expect((await listed(author, { q: 'da qua', unitId: ministry.id })).total).toBe(1);
    expect((await listed(author, { q: 'da qua', unitId: finance.id })).total).toBe(0);
  });

  it('takes the same number of statements for one plan and for many', async () => {
    const count = async (size: number) => {
      const scope = newRequestScope('test');
      scope.principal = author;
      await new Promise<void>((resolve, reject) => {
        app.db.inRequest(scope, () => {
          app.list.list(author, {}, { key: 'TITLE', descending: false }, 1, size).then(() => {
            resolve();
          }, reject);
        });
      });
      await app.db.leaveRequest(scope);
      return scope.statements;
    };
    expect(await count(1)).toBe(await count(50));
  });
});

describe('saving rows', () => {
  const place = { sectionItemId: null, parentItemId: null, printedId: null, printedText: null, partOfItemId: null };
  const values = (name: string): TaskRowValues => ({
    no: null,
    name,
    kind: 'TASK',
    leads: [{ printed: 'Trung tâm', resolution: 'UNIT', unitId: centre.id }],
    coordinators: [],
    scheduleText: null,
    startYear: null,
    endYear: null,
    dueOn: null,
    recurrence: null,
    cost: null,
    currency: null,
    fundingNature: null,
    output: null,
    note: null,
  });
  const change = (
    itemId: string,
    lockVersion: number | null,
    what: TaskRowValues | null,
  ): RowChange<TaskRowValues> => ({
    itemId,
    lockVersion,
    values: what,
    place,
    source: null,
    afterItemId: null,
  });

  it('answers every row for itself: saved, in conflict with a name, refused with its field', async () => {
    const { versionId } = await drafted();
    const [first, second] = await asActor(author, () => app.items.tasks(author, versionId));
    await app.rows.saveTasks(colleague, versionId, [
      change(first!.itemId, first!.lockVersion, values('Của đồng nghiệp')),
    ]);

    const fresh = newId();
    const outcomes = await app.rows.saveTasks(author, versionId, [
      change(first!.itemId, first!.lockVersion, values('Của tôi')),
      change(second!.itemId, second!.lockVersion, { ...values('Sửa'), startYear: 2027, endYear: 2026 }),
      change(fresh, null, values('Việc mới')),
    ]);
    expect(outcomes.map((outcome) => [outcome.result, outcome.row?.name])).toEqual([
      ['CONFLICT', 'Của đồng nghiệp'],
      ['REFUSED', 'Tổ chức tập huấn'],
      ['SAVED', 'Việc mới'],
    ]);
    expect(outcomes[0]).toMatchObject({ changedBy: 'Đồng nghiệp', changedAt: '2026-11-21T02:14:00.000Z' });
    expect(outcomes[1]!.problems).toEqual([{ field: 'endYear', rule: 'endBeforeStart', min: null, max: null }]);
    const audited = await app.db.read({ system: 'test' }, () =>
      app.db.query("select 1 from audit_event where action = 'plan.rows_saved' and entity_id = $1", [versionId]),
    );
    expect(audited).toHaveLength(2);
  });

  it('makes one row of a creation that is sent twice, with what was typed last', async () => {
    const { versionId } = await drafted({}, emptyContent);
    const itemId = newId();
    await app.rows.saveTasks(author, versionId, [change(itemId, null, values('Lần một'))]);
    const [again] = await app.rows.saveTasks(author, versionId, [change(itemId, null, values('Lần hai'))]);
    expect(again).toMatchObject({ result: 'SAVED', row: { name: 'Lần hai' } });
    expect(await asActor(author, () => app.items.tasks(author, versionId))).toHaveLength(1);
  });

  it('takes an edit that is sent twice as saved', async () => {
    const { versionId } = await drafted();
    const [first] = await asActor(author, () => app.items.tasks(author, versionId));
    const edit = change(first!.itemId, first!.lockVersion, values('Một lần'));
    await app.rows.saveTasks(author, versionId, [edit]);
    const [again] = await app.rows.saveTasks(author, versionId, [edit]);
    expect(again).toMatchObject({ result: 'SAVED', row: { lockVersion: first!.lockVersion + 1 } });
  });

  it('deletes a row and takes it back under the same identity, in its place', async () => {
    const { versionId } = await drafted();
    const [first, second] = await asActor(author, () => app.items.tasks(author, versionId));
    const [gone] = await app.rows.saveTasks(author, versionId, [change(second!.itemId, second!.lockVersion, null)]);
    expect(gone).toMatchObject({ result: 'DELETED', row: null });
    const stale = await app.rows.saveTasks(colleague, versionId, [
      change(second!.itemId, second!.lockVersion, values('Sửa')),
    ]);
    expect(stale[0]).toMatchObject({ result: 'CONFLICT', row: null });
    await app.rows.saveTasks(author, versionId, [
      { ...change(newId(), null, values('Chen')), afterItemId: first!.itemId },
    ]);
    await app.rows.saveTasks(author, versionId, [change(second!.itemId, null, values('Trở lại'))]);
    const rows = await asActor(author, () => app.items.tasks(author, versionId));
    expect(rows.map((row) => row.name)).toEqual([first!.name, 'Chen', 'Trở lại']);
    expect(rows[2]!.itemId).toBe(second!.itemId);
  });

  it('keeps order when a place between two rows is used up', async () => {
    const { versionId } = await drafted({}, content({ targets: [] }));
    const [first] = await asActor(author, () => app.items.tasks(author, versionId));
    for (let count = 0; count < 15; count += 1) {
      await app.rows.saveTasks(author, versionId, [
        { ...change(newId(), null, values(`Chen ${count}`)), afterItemId: first!.itemId },
      ]);
    }
    const names = (await asActor(author, () => app.items.tasks(author, versionId))).map((row) => row.name);
    expect(names.slice(0, 3)).toEqual([first!.name, 'Chen 14', 'Chen 13']);
    expect(names.at(-1)).toBe('Tổ chức tập huấn');
  });

  it('refuses a unit that is not there', async () => {
    const { versionId } = await drafted();
    const unknown = { ...values('Việc'), leads: [{ printed: 'Cục Lạ', resolution: 'UNIT' as const, unitId: newId() }] };
    const [outcome] = await app.rows.saveTasks(author, versionId, [change(newId(), null, unknown)]);
    expect(outcome).toMatchObject({ result: 'REFUSED', problems: [{ field: 'units', rule: 'unit' }] });
  });
});

describe('a draft', () => {
  it('changes its identity only against the version that was seen', async () => {
    const made = await app.plans.createDraft(author, { ...planInput(), unitId: centre.id });
    const [version] = made.versions;
    const header = { ...planInput(), ...planInput().header, title: 'Tên mới', periodEnd: 2027 };
    const changed = await app.plans.updateHeader(author, version!.id, version!.lockVersion, header);
    expect(changed).toMatchObject({ title: 'Tên mới', periodEnd: 2027, origin: 'AUTHORED' });
    await expect(app.plans.updateHeader(colleague, version!.id, version!.lockVersion, header)).rejects.toMatchObject({
      code: 'record.conflict',
    });
  });

  it('is deleted for good', async () => {
    const { planId, versionId } = await drafted();
    await app.plans.deleteDraft(author, versionId);
    await expect(asActor(author, () => app.plans.get(author, planId))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});

describe('export', () => {
  const sheetOf = async (bytes: Buffer) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    return workbook.worksheets[0]!;
  };

  it('writes what the filter finds, with filter, time and name above, and no formula', async () => {
    await issued({ title: '=1+1 kế hoạch xuất' });
    const file = await app.db.read(reader, () => app.exports.list(reader, { q: 'ke hoach xuat' }, undefined));
    expect(file.name).toBe('danh-sach-ke-hoach_20261121.xlsx');
    const page = await sheetOf(file.bytes);
    expect([page.getCell('A2').value, page.getCell('A3').value]).toEqual([
      'Điều kiện: "ke hoach xuat"',
      'Kết xuất lúc 09:14 21/11/26, người kết xuất: Người đọc',
    ]);
    expect(page.getCell('A6').value).toBe('=1+1 kế hoạch xuất');
    expect(page.getCell('A6').formula).toBeUndefined();
    expect(page.getCell('F6').value).toBe(2026);
  });

  it('writes the tables of a version with exact numbers', async () => {
    const { versionId } = await issued({ title: 'Kế hoạch có bảng' });
    const file = await app.db.write(author, () => app.exports.table(author, versionId, 'TASKS'));
    const page = await sheetOf(file.bytes);
    expect(page.getCell('B6').value).toBe('Nâng cấp cổng dịch vụ');
    expect(page.getCell('J6').value).toBe(87_500_000_000);
  });

  it('leaves plans of restricted circulation inside', async () => {
    const { versionId } = await issued({ title: 'Kế hoạch hạn chế', restriction: 'RETURN' });
    await expect(asActor(author, () => app.exports.table(author, versionId, 'TASKS'))).rejects.toMatchObject({
      code: 'plan.export_restricted',
    });
    const file = await app.db.read(author, () => app.exports.list(author, { q: 'ke hoach han che' }, undefined));
    const page = await sheetOf(file.bytes);
    expect(page.getCell('A4').value).toBe('1 văn bản lưu hành hạn chế không có trong tệp này');
    expect(page.getCell('A7').value).toBeNull();
  });
});
