import type { IndicatorFilter, IndicatorValues } from '@lotrinh/contracts';
import { openPlanWorld } from '../../../test/support/plans.js';
import { anActor } from '../../../test/support/plan-world.js';
import type { Actor } from '../../platform/auth/actor.js';
import { IndicatorQueries } from './indicator.queries.js';
import { IndicatorService } from './indicator.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let indicators: IndicatorService;
let keeper: Actor;
beforeAll(async () => {
  w = await openPlanWorld();
  indicators = new IndicatorService(w.db, w.clock, w.audit, new IndicatorQueries(w.db, w.clock));
  keeper = await anActor(w.db, 'Người giữ danh mục', w.centre, {
    'plan.read': [w.ministry],
    'indicator.manage': [w.ministry],
  });
});
afterAll(() => w.close());

const ratio = (change: Partial<IndicatorValues> = {}): IndicatorValues => ({
  ...{
    name: 'Hồ sơ xử lý trên môi trường mạng',
    theme: 'Hành chính',
    uom: '%',
    valueType: 'RATIO',
    direction: 'HIGHER_IS_BETTER',
  },
  ...{
    accumulation: 'YEAR_TO_DATE',
    numerator: 'Hồ sơ trên mạng',
    denominator: 'Tổng số hồ sơ',
    exclusions: 'hồ sơ mật',
  },
  ...{ decimals: 1, mayExceedWhole: false, shareOf: 'RESPONDENTS', levels: [], levelsExclude: false, scaleMin: null },
  ...{
    scaleMax: null,
    required: null,
    isConfidential: false,
    help: 'Đếm trên hệ thống quản lý văn bản.',
    example: null,
  },
  ...{ mistakes: null, noData: null, validFrom: '2026-01-01', link: null, bridge: null, ...change },
});
let serial = 0;
const drafted = (change: Partial<IndicatorValues> = {}) =>
  indicators.create(keeper, w.ministry.id, `ct-${(serial += 1)}`, ratio(change));
const inUse = async (change: Partial<IndicatorValues> = {}) => {
  const { versions } = await drafted(change);
  return indicators.publish(keeper, versions[0]!.id, versions[0]!.lockVersion);
};
const codes = async (actor: Actor, text = '', filter: IndicatorFilter = 'ALL') =>
  (await w.asActor(actor, () => indicators.list(actor, { text, filter }, 1, 50))).items.map(({ code }) => code);
const actionsOn = (id: string) =>
  w.db
    .read({ system: 'test' }, () =>
      w.db.query<{ action: string }>('select action from audit_event where entity_id = $1 order by at, id', [id]),
    )
    .then((rows) => rows.map(({ action }) => action));

describe('an indicator', () => {
  it('is drafted, put in use and then read by everyone of the agency, never by another one', async () => {
    const draft = await drafted();
    expect(await codes(keeper)).toContain(draft.code);
    expect(await codes(w.reader)).not.toContain(draft.code);
    await expect(w.asActor(w.reader, () => indicators.get(w.reader, draft.id))).rejects.toMatchObject({
      code: 'record.not_found',
    });
    const { versions } = await indicators.publish(keeper, draft.versions[0]!.id, 1);
    expect(versions).toMatchObject([{ n: 1, state: 'IN_USE', exclusions: 'hồ sơ mật', link: null, validTo: null }]);
    expect(await codes(w.reader)).toContain(draft.code);
    expect(await w.asActor(w.reader, () => indicators.get(w.reader, draft.id))).toMatchObject({ mayManage: false });
    expect(await codes(w.stranger)).toEqual([]);
    expect(await actionsOn(draft.id)).toEqual(['indicator.created', 'indicator.put_in_use']);
  });

  it('is found by words with and without marks, and by code', async () => {
    const { code } = await inUse({ name: 'Máy trạm đã cài phần mềm', theme: null });
    expect(await codes(w.reader, 'may tram')).toEqual([code]);
    expect(await codes(w.reader, code.toLowerCase())).toContain(code);
    expect(await codes(w.reader, 'không có gì')).toEqual([]);
  });

  it('has one code in its agency, whatever the case', async () => {
    const { code } = await drafted();
    await expect(indicators.create(keeper, w.centre.id, code.toLowerCase(), ratio())).rejects.toMatchObject({
      code: 'indicator.code_taken',
    });
  });

  it('is written by those who keep the catalogue of its unit alone', async () => {
    const { id, versions } = await inUse();
    await expect(indicators.create(w.author, w.ministry.id, 'khac', ratio())).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await expect(indicators.beginVersion(w.author, id)).rejects.toMatchObject({ code: 'access.forbidden' });
    const touched = await w.db.write(w.author, () =>
      w.db.query("update indicator_version set name = 'x' where id = $1 returning id", [versions[0]!.id]),
    );
    expect(touched).toEqual([]);
  });

  it('is not put in use while something is missing, and says what', async () => {
    const { versions } = await drafted({ denominator: null, help: ' ' });
    await expect(indicators.publish(keeper, versions[0]!.id, 1)).rejects.toMatchObject({
      code: 'indicator.incomplete',
      fields: [{ field: 'help' }, { field: 'denominator' }],
    });
  });

  it('keeps the words of whoever saved first', async () => {
    const { versions } = await drafted();
    const id = versions[0]!.id;
    await indicators.saveDraft(keeper, id, 1, ratio({ name: 'Tên thứ nhất' }));
    await expect(indicators.saveDraft(keeper, id, 1, ratio({ name: 'Tên thứ hai' }))).rejects.toMatchObject({
      code: 'record.conflict',
    });
  });

  it('loses its only draft with itself', async () => {
    const { id, versions } = await drafted();
    await indicators.deleteDraft(keeper, versions[0]!.id);
    await expect(w.asActor(keeper, () => indicators.get(keeper, id))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});

describe('a definition in use', () => {
  it('never changes, not even for the owner of the tables but for its last day', async () => {
    const { id, versions } = await inUse();
    await expect(
      indicators.saveDraft(keeper, versions[0]!.id, versions[0]!.lockVersion, ratio()),
    ).rejects.toMatchObject({
      code: 'indicator.not_draft',
    });
    const change = (sql: string) => w.db.write(keeper, () => w.db.query(sql, [id]));
    await expect(change("update indicator_version set uom = 'x' where indicator_id = $1")).rejects.toMatchObject({
      code: 'indicator.not_draft',
    });
    await expect(change('delete from indicator_version where indicator_id = $1')).rejects.toMatchObject({
      code: 'indicator.not_draft',
    });
  });

  it('E17: renamed from a day on is the same series; both names are kept', async () => {
    const { id } = await inUse({ name: 'Tên cũ' });
    const begun = await indicators.beginVersion(keeper, id);
    const draft = begun.versions[0]!;
    expect(draft).toMatchObject({ n: 2, state: 'DRAFT', name: 'Tên cũ', link: 'SAME', validFrom: '2026-11-21' });
    await expect(indicators.beginVersion(keeper, id)).rejects.toMatchObject({ code: 'indicator.draft_open' });
    const values = { ...ratio({ name: 'Tên mới' }), link: 'SAME' as const, validFrom: '2027-01-01' };
    const saved = await indicators.saveDraft(keeper, draft.id, draft.lockVersion, values);
    const { versions } = await indicators.publish(keeper, draft.id, saved.versions[0]!.lockVersion);
    expect(versions.map(({ name, validFrom, validTo }) => [name, validFrom, validTo])).toEqual([
      ['Tên mới', '2027-01-01', null],
      ['Tên cũ', '2026-01-01', '2027-01-01'],
    ]);
    // Until that day the old one holds.
    const [row] = (await w.asActor(w.reader, () => indicators.list(w.reader, { text: 'ten cu', filter: 'ALL' }, 1, 50)))
      .items;
    expect(row).toMatchObject({ id, name: 'Tên cũ' });
  });

  it('E18, E19: goes on as a break or over a bridge that is written down', async () => {
    const { id } = await inUse();
    const { versions } = await indicators.beginVersion(keeper, id);
    const bridged = { ...ratio(), link: 'BRIDGED' as const, validFrom: '2027-01-01' };
    const saved = await indicators.saveDraft(keeper, versions[0]!.id, 1, bridged);
    await expect(indicators.publish(keeper, versions[0]!.id, saved.versions[0]!.lockVersion)).rejects.toMatchObject({
      fields: [{ field: 'bridge', rule: 'required' }],
    });
  });

  it('is put in use once by two people at a time', async () => {
    const { versions } = await drafted();
    const results = await Promise.allSettled([1, 2].map(() => indicators.publish(keeper, versions[0]!.id, 1)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is retired from a day on and leaves the catalogue then', async () => {
    const { id, code, lockVersion } = await inUse();
    const retired = await indicators.retire(keeper, id, lockVersion, '2026-11-01');
    expect(retired).toMatchObject({ retiredOn: '2026-11-01', versions: [{ validTo: '2026-11-01' }] });
    expect(await codes(w.reader)).not.toContain(code);
    expect(await codes(w.reader, '', 'RETIRED')).toContain(code);
    await expect(indicators.retire(keeper, id, retired.lockVersion, '2026-12-01')).rejects.toMatchObject({
      code: 'indicator.not_in_use',
    });
  });
});

describe('targets of plans in force', () => {
  it('are measured by one indicator, proposed by their words, and listed until they are', async () => {
    await w.issued();
    await w.drafted({ title: 'Dự thảo' });
    const phrase = (await unlinked(keeper)).items[0]!.phrase;
    const indicator = await inUse({ name: phrase });
    const { items, total } = await unlinked(keeper);
    expect(items[0]).toMatchObject({ mayLink: true, proposals: [{ id: indicator.id, code: indicator.code }] });
    expect(await codes(keeper, '', 'WITHOUT_TARGET')).toContain(indicator.code);

    await indicators.link(keeper, items[0]!.itemId, indicator.id);
    expect((await unlinked(keeper)).total).toBe(total - 1);
    expect(await codes(keeper, '', 'WITHOUT_TARGET')).not.toContain(indicator.code);
    const seen = await w.asActor(keeper, () => indicators.get(keeper, indicator.id));
    expect(seen.targets).toMatchObject([{ phrase, itemId: items[0]!.itemId }]);
    expect((await actionsOn(indicator.id)).at(-1)).toBe('indicator.target_linked');

    await indicators.link(keeper, items[0]!.itemId, null);
    expect((await unlinked(keeper)).total).toBe(total);
  });

  it('are seen and linked only by those who may read the plan and keep the indicator', async () => {
    const { items } = await unlinked(keeper);
    const indicator = await inUse();
    const itemId = items[0]!.itemId;
    expect((await unlinked(w.stranger)).total).toBe(0);
    await expect(indicators.link(w.stranger, itemId, indicator.id)).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(indicators.link(w.author, itemId, indicator.id)).rejects.toMatchObject({ code: 'access.forbidden' });
    expect((await unlinked(w.author)).items[0]).toMatchObject({ mayLink: false });
  });
});

const unlinked = (actor: Actor) => w.asActor(actor, () => indicators.unlinked(actor, 1, 50));
