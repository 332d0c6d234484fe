import type { AssignedFilter } from '@lotrinh/contracts';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { AssignedQueries } from './assigned.queries.js';
import { AssignedService } from './assigned.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let service: AssignedService;

beforeAll(async () => {
  w = await openPlanWorld();
  const units = new UnitDirectoryService(w.db, w.clock);
  service = new AssignedService(w.db, w.clock, w.audit, units, new AssignedQueries(w.db, w.clock, units));
  await w.issued();
  await w.drafted({ title: 'Dự thảo' });
});
afterAll(() => w.close());

const list = (actor: Actor, filter: AssignedFilter, page = 1, size = 50) =>
  w.asActor(actor, () => service.list(actor, filter, page, size));
const wordsOf = async (actor: Actor, filter: AssignedFilter) =>
  (await list(actor, filter)).items.map(({ words }) => words);

describe('what a unit is given', () => {
  it('is every target and task of issued plans that names it, or a set it is among', async () => {
    const { items, total } = await list(w.author, { unitId: w.centre.id });
    expect(items.map(({ kind, words, role, among }) => [kind, words, role, among])).toEqual([
      ['TARGET', 'mức t1', 'LEAD', null],
      ['TARGET', 'mức t2', 'LEAD', null],
      ['TASK', 'Nâng cấp cổng dịch vụ', 'LEAD', null],
      ['TASK', 'Tổ chức tập huấn', 'LEAD', 'Các đơn vị'],
    ]);
    expect(total).toBe(4);
    expect(items[0]).toMatchObject({
      value: '80.5',
      comparator: 'gte',
      targetYear: 2026,
      planTitle: w.planInput().title,
    });
    expect(await wordsOf(w.author, { unitId: w.finance.id })).toEqual(['Tổ chức tập huấn']);
    expect(await wordsOf(w.author, { unitId: w.bureau.id })).toEqual([]);
  });

  it('is narrowed by kind and year, and paged', async () => {
    expect(await wordsOf(w.author, { unitId: w.centre.id, kind: 'TASK' })).toHaveLength(2);
    expect(await wordsOf(w.author, { unitId: w.centre.id, year: 2027 })).toEqual([]);
    const second = await list(w.author, { unitId: w.centre.id }, 2, 3);
    expect([second.total, second.items.map(({ words }) => words)]).toEqual([4, ['Tổ chức tập huấn']]);
  });

  it('says who leads where a unit both leads and is among those who coordinate', async () => {
    const tasks = [
      {
        ...w.task('Kết nối dữ liệu', [{ printed: 'Vụ', resolution: 'UNIT', unitId: w.finance.id }]),
        coordinators: [{ printed: 'Các đơn vị', resolution: 'COLLECTIVE' as const, unitId: null }],
      },
    ];
    await w.issued({ title: 'Kế hoạch khác', periodStart: 2031, periodEnd: 2031 }, w.content({ targets: [], tasks }));
    const of = async (unitId: string) =>
      (await list(w.author, { unitId })).items
        .filter(({ words }) => words === 'Kết nối dữ liệu')
        .map(({ role, among }) => [role, among]);
    expect(await of(w.finance.id)).toEqual([['LEAD', null]]);
    expect(await of(w.centre.id)).toEqual([['COORDINATE', 'Các đơn vị']]);
  });

  it('comes from plans that the person may read, and from no others', async () => {
    expect(await wordsOf(w.reader, { unitId: w.finance.id })).toContain('Tổ chức tập huấn');
    expect(await wordsOf(w.stranger, { unitId: w.centre.id })).toEqual([]);
  });

  it('is an Excel file, without plans of restricted circulation', async () => {
    await w.issued({ title: 'Nội bộ', restriction: 'INTERNAL' });
    expect((await list(w.author, { unitId: w.centre.id, kind: 'TARGET' })).total).toBe(4);
    const { name, bytes } = await w.db.write(w.author, () => service.export(w.author, { unitId: w.centre.id }));
    expect(name).toBe('chi-tieu-nhiem-vu-duoc-giao-trung-tam-thong-tin_20261121.xlsx');
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
    const missing = w.db.write(w.author, () => service.export(w.author, { unitId: w.author.personId }));
    await expect(missing).rejects.toMatchObject({ code: 'record.not_found' });
  });
});
