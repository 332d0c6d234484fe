import { Workbook } from '@cj-tech-master/excelts';
import type { PlanFilter } from '@lotrinh/contracts';
import { openPlanWorld, wirePlans } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { createOwnerSource } from '../../platform/database/data-source.js';
import { newRequestScope } from '../../platform/database/db.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;

beforeAll(async () => {
  w = await openPlanWorld();
});

afterAll(() => w.close());

const listed = (actor: Actor, filter: PlanFilter = {}) =>
  w.asActor(actor, () => w.list.list(actor, filter, { key: 'TITLE', descending: false }, 1, 100));

describe('who may read', () => {
  it('hides a draft from everyone without a grant on its unit', async () => {
    const { planId, versionId } = await w.drafted({ title: 'Dự thảo kín' });
    for (const actor of [w.reader, w.stranger, w.outsideLead]) {
      await expect(w.asActor(actor, () => w.plans.get(actor, planId))).rejects.toMatchObject({
        code: 'record.not_found',
      });
      await expect(w.asActor(actor, () => w.items.targets(actor, versionId))).rejects.toMatchObject({
        code: 'record.not_found',
      });
      expect((await listed(actor, { q: 'du thao kin' })).total).toBe(0);
    }
    expect((await listed(w.clerk, { q: 'du thao kin' })).total).toBe(1);
  });

  it('opens an issued plan to the whole agency and to the units it names', async () => {
    const named = w.content({
      tasks: [w.task('Kết nối dữ liệu', [{ printed: 'Sở Khoa học', resolution: 'UNIT', unitId: w.bureau.id }])],
      recipients: [{ printed: 'UBND tỉnh', resolution: 'UNIT', unitId: w.province.id }],
    });
    const { planId } = await w.issued({ title: 'Kế hoạch công khai' }, named);
    for (const actor of [w.reader, w.outsideLead, w.stranger]) {
      expect((await w.asActor(actor, () => w.plans.get(actor, planId))).title).toBe('Kế hoạch công khai');
    }
  });

  it('narrows a restricted plan to the units it names', async () => {
    const named = w.content({
      tasks: [w.task('Việc nội bộ', [{ printed: 'Sở Khoa học', resolution: 'UNIT', unitId: w.bureau.id }])],
      targets: [],
    });
    const { planId } = await w.issued({ title: 'Kế hoạch nội bộ', restriction: 'INTERNAL' }, named);
    expect((await w.asActor(w.outsideLead, () => w.plans.get(w.outsideLead, planId))).title).toBe('Kế hoạch nội bộ');
    for (const actor of [w.reader, w.stranger]) {
      await expect(w.asActor(actor, () => w.plans.get(actor, planId))).rejects.toMatchObject({
        code: 'record.not_found',
      });
    }
  });

  it('hides an amendment under way from the readers of what it amends', async () => {
    const { planId, versionId } = await w.issued({ title: 'Kế hoạch được điều chỉnh' });
    const amending = await w.drafted({ title: 'Điều chỉnh lần một', amendsVersionId: versionId });
    expect(amending.planId).toBe(planId);
    const seen = await w.asActor(w.reader, () => w.plans.get(w.reader, planId));
    expect(seen.versions.map((version) => [version.n, version.standing])).toEqual([[1, 'IN_FORCE']]);
    await w.contents.record(w.author, amending.versionId, {
      documentNumber: '900/QĐ-BM',
      issuedOn: '2026-06-01',
      unknownReason: null,
    });
    const after = await w.asActor(w.reader, () => w.plans.get(w.reader, planId));
    expect(after.currentVersionId).toBe(versionId);
    expect(after.versions.map((version) => [version.n, version.standing])).toEqual([
      [1, 'AMENDED'],
      [2, 'IN_FORCE'],
    ]);
  });

  it('holds by row-level security without the query filter, and by the filter without row-level security', async () => {
    const { planId, versionId } = await w.drafted({ title: 'Dự thảo hai lớp' });
    const tables = [
      'plan_section',
      'plan_target',
      'plan_task',
      'plan_task_unit',
      'plan_funding',
      'plan_basis',
      'plan_duty',
    ];
    for (const actor of [w.reader, w.stranger]) {
      await w.asActor(actor, async () => {
        expect(await w.db.query('select 1 from plan where id = $1', [planId])).toEqual([]);
        expect(await w.db.query('select 1 from plan_version where id = $1', [versionId])).toEqual([]);
        for (const table of tables) {
          expect(await w.db.query(`select 1 from ${table} where version_id = $1`, [versionId])).toEqual([]);
        }
      });
    }
    const owner = await createOwnerSource(w.database.ownerUrl).initialize();
    try {
      const open = wirePlans(owner);
      await open.db.read(w.stranger, async () => {
        expect(await open.db.query('select 1 from plan where id = $1', [planId])).toHaveLength(1);
        await expect(open.plans.get(w.stranger, planId)).rejects.toMatchObject({ code: 'record.not_found' });
        await expect(open.items.tasks(w.stranger, versionId)).rejects.toMatchObject({ code: 'record.not_found' });
        const found = await open.list.list(w.stranger, { q: 'hai lop' }, { key: 'TITLE', descending: false }, 1, 10);
        expect(found.total).toBe(0);
      });
    } finally {
      await owner.destroy();
    }
  });

  it('lets a reader change nothing, even past the service', async () => {
    const { versionId } = await w.drafted();
    await expect(w.rows.saveTargets(w.reader, versionId, [])).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(w.rows.saveTargets(w.clerk, versionId, [])).rejects.toMatchObject({ code: 'access.forbidden' });
    await w.db.write(w.reader, () =>
      w.db.query('update plan_target set phrase = $2 where version_id = $1', [versionId, 'x']),
    );
    const rows = await w.asActor(w.author, () => w.items.targets(w.author, versionId));
    expect(rows.map((row) => row.phrase)).toEqual(['mức t1', 'mức t2']);
  });
});

describe('the list', () => {
  it('finds by number in the ways people type it, by folded words and by former unit names', async () => {
    const { versionId } = await w.drafted({ title: 'Phát triển hạ tầng số', unitId: w.centre.id });
    await w.contents.record(w.author, versionId, {
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
      expect([q, (await listed(w.reader, { q })).items.map((row) => row.documentNumber)]).toEqual([q, ['892/QĐ-BM']]);
    }
    expect((await listed(w.reader, { q: '92' })).total).toBe(0);
  });

  it('puts what was typed with its diacritics first', async () => {
    await w.issued({ title: 'Ma túy và phòng ngừa' });
    await w.issued({ title: 'Mã tùy chọn' });
    const { items } = await listed(w.reader, { q: 'mã tùy' });
    expect(items.map((row) => row.title)).toEqual(['Mã tùy chọn', 'Ma túy và phòng ngừa']);
  });

  it('tells the standing from dates and amendments as the domain does', async () => {
    await w.issued({ title: 'Đã qua', periodStart: 2021, periodEnd: 2025 }, w.content(), '2021-02-01');
    await w.issued({ title: 'Còn hạn', periodStart: 2024, periodEnd: 2026 }, w.content(), '2024-02-01');
    for (const standing of ['ENDED', 'IN_FORCE', 'AMENDED', 'DRAFTING'] as const) {
      const { items } = await listed(w.author, { standing });
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map((row) => row.standing))).toEqual(new Set([standing]));
    }
    expect((await listed(w.author, { q: 'da qua', year: 2023 })).total).toBe(1);
    expect((await listed(w.author, { q: 'da qua', year: 2026 })).total).toBe(0);
    expect((await listed(w.author, { q: 'da qua', unitId: w.ministry.id })).total).toBe(1);
    expect((await listed(w.author, { q: 'da qua', unitId: w.finance.id })).total).toBe(0);
  });

  it('takes the same number of statements for one plan and for many', async () => {
    const count = async (size: number) => {
      const scope = newRequestScope('test');
      scope.principal = w.author;
      await new Promise<void>((resolve, reject) => {
        w.db.inRequest(scope, () => {
          w.list.list(w.author, {}, { key: 'TITLE', descending: false }, 1, size).then(() => {
            resolve();
          }, reject);
        });
      });
      await w.db.leaveRequest(scope);
      return scope.statements;
    };
    expect(await count(1)).toBe(await count(50));
  });
});

describe('export', () => {
  const sheetOf = async (bytes: Buffer) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    return workbook.worksheets[0]!;
  };

  it('writes what the filter finds, with filter, time and name above, and no formula', async () => {
    await w.issued({ title: '=1+1 kế hoạch xuất' });
    const file = await w.db.read(w.reader, () => w.exports.list(w.reader, { q: 'ke hoach xuat' }, undefined));
    expect(file.name).toBe('danh-sach-ke-hoach_20261121.xlsx');
    const page = await sheetOf(Buffer.from(file.bytes));
    expect([page.getCell('A2').value, page.getCell('A3').value]).toEqual([
      'Điều kiện: "ke hoach xuat"',
      'Kết xuất lúc 09:14 21/11/2026, người kết xuất: Người đọc',
    ]);
    expect(page.getCell('A6').value).toBe('=1+1 kế hoạch xuất');
    expect(page.getCell('A6').formula).toBeUndefined();
    expect(page.getCell('F6').value).toBe(2026);
  });

  it('writes the tables of a version with exact numbers', async () => {
    const { versionId } = await w.issued({ title: 'Kế hoạch có bảng' });
    const file = await w.db.write(w.author, () => w.exports.table(w.author, versionId, 'TASKS'));
    const page = await sheetOf(Buffer.from(file.bytes));
    expect(page.getCell('B6').value).toBe('Nâng cấp cổng dịch vụ');
    expect(page.getCell('J6').value).toBe(87_500_000_000);
  });

  it('leaves plans of restricted circulation inside', async () => {
    const { versionId } = await w.issued({ title: 'Kế hoạch hạn chế', restriction: 'RETURN' });
    await expect(w.asActor(w.author, () => w.exports.table(w.author, versionId, 'TASKS'))).rejects.toMatchObject({
      code: 'plan.export_restricted',
    });
    const file = await w.db.read(w.author, () => w.exports.list(w.author, { q: 'ke hoach han che' }, undefined));
    const page = await sheetOf(Buffer.from(file.bytes));
    expect(page.getCell('A4').value).toBe('1 văn bản lưu hành hạn chế không có trong tệp này');
    expect(page.getCell('A7').value).toBeNull();
  });
});
