import type { LegalInstrumentValues } from '@lotrinh/contracts';
import { shippedInstruments } from '@lotrinh/domain';
import { anActor } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { seedInstruments } from './shipped-instruments.js';

const seeder = { system: 'test' };

async function openLegalWorld() {
  const w = await openPlanWorld();
  await w.db.write(seeder, () => seedInstruments(w.db));
  const keeper = await anActor(w.db, 'Người giữ danh mục', w.ministry, { 'reference.manage': [w.ministry] });
  const list = (text: string, actor: Actor = w.reader) =>
    w.asActor(actor, async () => (await w.instruments.list(text, 1, 100)).items);
  const one = async (number: string) => {
    const [found] = await list(number);
    if (found === undefined) throw new Error(`no instrument ${number}`);
    return found;
  };
  return { ...w, keeper, list, one };
}

let w: Awaited<ReturnType<typeof openLegalWorld>>;
beforeAll(async () => {
  w = await openLegalWorld();
});
afterAll(() => w.close());

const values = (change: Partial<LegalInstrumentValues> = {}): LegalInstrumentValues => ({
  type: 'Nghị định',
  number: '900/2029/NĐ-CP',
  title: 'Quy định về nghề cá số',
  issuer: 'Chính phủ',
  issuedOn: '2029-02-01',
  inForceFrom: '2029-03-01',
  inForceUntil: null,
  replaces: [],
  amends: [],
  ...change,
});
const basis = (type: string, number: string) => ({
  ...{ type, number, issuedOn: null, issuer: null, title: null, printed: `${type} số ${number}`, source: null },
});

describe('the register of legal instruments', () => {
  it('begins with the shipped ones and their relations, once', async () => {
    await w.db.write(seeder, () => seedInstruments(w.db));
    const all = await w.list('');
    expect(all.map(({ number }) => number).sort()).toEqual(shippedInstruments.map(({ number }) => number).sort());
    const old = await w.one('73/2019/NĐ-CP');
    expect(old).toMatchObject({
      inForceUntil: '2026-03-01',
      replacedBy: [{ number: '45/2026/NĐ-CP' }],
      amendedBy: [{ number: '82/2024/NĐ-CP' }],
    });
  });

  it('is found by words of number, name and issuer, without diacritics too, page by page', async () => {
    expect((await w.list('luat cong nghe')).map(({ number }) => number)).toEqual(['67/2006/QH11']);
    expect((await w.list('224/2026')).map(({ number }) => number)).toEqual(['224/2026/NĐ-CP']);
    expect(await w.list('khong co van ban nay')).toEqual([]);
    const second = await w.asActor(w.reader, () => w.instruments.list('nghị định', 2, 2));
    expect(second).toMatchObject({ page: 2, size: 2, total: shippedInstruments.length - 6 });
    expect(second.items).toHaveLength(2);
  });

  it('takes a new one, and ends what it replaces on its first day', async () => {
    const replaced = await w.one('278/2025/NĐ-CP');
    const kept = await w.one('43/2011/NĐ-CP');
    const made = await w.instruments.create(
      w.keeper,
      values({ number: '901/2029/NĐ-CP', replaces: [replaced.id, kept.id] }),
    );
    expect(made.replaces.map(({ number }) => number)).toEqual(['278/2025/NĐ-CP', '43/2011/NĐ-CP']);
    expect(await w.one('278/2025/NĐ-CP')).toMatchObject({ inForceUntil: '2029-03-01', lockVersion: 2 });
    expect(await w.one('43/2011/NĐ-CP')).toMatchObject({ inForceUntil: '2022-08-15', lockVersion: 1 });
    const events = await w.db.read(seeder, () =>
      w.db.query('select action, actor_id from audit_event where entity_id = $1', [made.id]),
    );
    expect(events).toEqual([{ action: 'legal.instrument_created', actor_id: w.keeper.personId }]);
  });

  it('keeps what people corrected when the product starts again', async () => {
    const { id, lockVersion } = await w.one('130/2018/NĐ-CP');
    const corrected = values({ number: '130/2018/NĐ-CP', title: 'Tên đã sửa', inForceFrom: null });
    await w.instruments.save(w.keeper, id, lockVersion, corrected);
    await w.db.write(seeder, () => seedInstruments(w.db));
    expect(await w.one('130/2018/NĐ-CP')).toMatchObject({ title: 'Tên đã sửa', inForceUntil: null });
  });

  it('refuses a second of the same number, a circle, validity that ends before it begins, and a save over another', async () => {
    const made = await w.instruments.create(w.keeper, values({ number: '902/2029/NĐ-CP' }));
    const again = w.instruments.create(w.keeper, values({ number: ' 902/2029/nđ-cp' }));
    await expect(again).rejects.toMatchObject({ code: 'legal.number_taken' });
    const newer = await w.instruments.create(w.keeper, values({ number: '903/2029/NĐ-CP', replaces: [made.id] }));
    const latest = await w.one('902/2029/NĐ-CP');
    const circle = values({ number: '902/2029/NĐ-CP', amends: [newer.id] });
    await expect(w.instruments.save(w.keeper, made.id, latest.lockVersion, circle)).rejects.toMatchObject({
      code: 'legal.relation_circular',
    });
    await expect(w.instruments.create(w.keeper, values({ number: ' ' }))).rejects.toMatchObject({
      code: 'request.invalid',
      fields: [{ field: 'number' }],
    });
    await expect(w.instruments.create(w.keeper, values({ inForceUntil: '2029-03-01' }))).rejects.toMatchObject({
      code: 'legal.validity_reversed',
    });
    const stale = values({ number: '902/2029/NĐ-CP' });
    await expect(w.instruments.save(w.keeper, made.id, 99, stale)).rejects.toMatchObject({ code: 'record.conflict' });
  });

  it('is changed by its keepers only, by the service and by the database', async () => {
    await expect(w.instruments.create(w.author, values({ number: '1/NĐ' }))).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    const touched = await w.db.write(w.author, () =>
      w.db.query("update legal_instrument set title = 'x' returning id"),
    );
    expect(touched).toEqual([]);
    const dropped = await w.db.write(w.author, () => w.db.query('delete from legal_relation returning newer_id'));
    expect(dropped).toEqual([]);
  });
});

describe('bases of a plan', () => {
  it('are held against the register as it is today', async () => {
    const bases = [basis('Nghị định', '64/2007/NĐ-CP'), basis('Nghị định', '904/2029/NĐ-CP')];
    const { versionId } = await w.drafted({}, w.content({ bases }));
    const expired = () => w.asActor(w.author, () => w.checks.expiredBases(w.author, versionId));
    const [first, second] = await w.asActor(w.author, () => w.items.bases(w.author, versionId));
    const old = {
      itemId: first?.itemId,
      name: 'Nghị định 64/2007/NĐ-CP',
      until: '2026-07-01',
      replacedBy: '224/2026/NĐ-CP',
    };
    expect(await expired()).toEqual([old]);

    await w.instruments.create(
      w.keeper,
      values({ number: '904/2029/NĐ-CP', inForceFrom: null, inForceUntil: '2026-11-01' }),
    );
    expect(await expired()).toMatchObject([old, { itemId: second?.itemId, until: '2026-11-01', replacedBy: null }]);
    const { items } = await w.asActor(w.author, () => w.checks.list(w.author, versionId, 1, 100));
    expect(items.filter(({ rule }) => rule === 'basis.expired').map(({ itemId }) => itemId)).toEqual([
      first?.itemId,
      second?.itemId,
    ]);
  });

  it('are read as on the day when the plan was issued, by its readers only', async () => {
    const bases = [basis('Nghị định', '64/2007/NĐ-CP')];
    const { versionId } = await w.issued({}, w.content({ bases }), '2026-01-15');
    expect(await w.asActor(w.author, () => w.checks.expiredBases(w.author, versionId))).toEqual([]);
    const { versionId: draft } = await w.drafted({}, w.content({ bases }));
    await expect(w.asActor(w.stranger, () => w.checks.expiredBases(w.stranger, draft))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});
