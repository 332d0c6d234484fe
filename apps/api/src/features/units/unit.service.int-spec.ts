import type { UnitRef } from '@lotrinh/contracts';
import { holdsOn } from '../../platform/auth/actor.js';
import { system, unitsWorld, type UnitsWorld } from '../../../test/support/units.js';

const TODAY = '2026-03-15';
const page = { page: 1, size: 50 };
let world: UnitsWorld;
let ministry: string;
let province: string;

beforeAll(async () => {
  world = await unitsWorld(TODAY);
});
beforeEach(async () => {
  world.clock.day = TODAY;
  ministry = await world.root(`Bộ Mẫu ${Math.random()}`, 'MINISTRY', '2009-01-01');
  province = await world.root(`Ủy ban nhân dân tỉnh ${Math.random()}`, 'PROVINCE', '2009-01-01');
});
afterAll(() => world.close());

const childNames = (parentId: string, asOf: string) =>
  world.db.read(system, async () =>
    (await world.directory.listChildren(parentId, { ...page, asOf })).items.map((unit) => unit.name),
  );
const cardOf = async (id: string, asOf: string | null = null) => {
  const reader = await world.actor({});
  return world.db.read(reader, () => world.details.getCard(reader, id, asOf));
};
const ids = (refs: UnitRef[]) => refs.map((ref) => ref.id);
const dated = { effectiveOn: '2026-01-01', edgeKind: 'INTERNAL' as const };

describe('a renamed unit', () => {
  it('keeps its old name before the day and bears the new one from it on', async () => {
    const unit = await world.child(ministry, 'Cục Tin học', 'AUTHORITY', '2010-01-01');
    await world.units.rename(system, unit, { lockVersion: 1, name: 'Cục Chuyển đổi số', effectiveOn: '2025-03-01' });
    expect(await childNames(ministry, '2025-02-28')).toEqual(['Cục Tin học']);
    expect(await childNames(ministry, '2025-03-01')).toEqual(['Cục Chuyển đổi số']);
    expect((await cardOf(unit)).names.map((name) => [name.name, name.validFrom, name.validTo])).toEqual([
      ['Cục Chuyển đổi số', '2025-03-01', null],
      ['Cục Tin học', '2010-01-01', '2025-03-01'],
    ]);
  });

  it('is refused a day on or before the one on which its present name began', async () => {
    const unit = await world.child(ministry, 'Cục Tin học', 'AUTHORITY', '2010-01-01');
    await expect(
      world.units.rename(system, unit, { lockVersion: 1, name: 'Khác', effectiveOn: '2010-01-01' }),
    ).rejects.toMatchObject({
      code: 'unit.date_before_start',
      params: { date: '2010-01-01' },
    });
  });

  it('is refused to whoever saw an older state of it', async () => {
    const unit = await world.child(ministry, 'Cục Tin học', 'AUTHORITY', '2010-01-01');
    await world.units.rename(system, unit, { lockVersion: 1, name: 'Cục A', effectiveOn: '2025-03-01' });
    await expect(
      world.units.rename(system, unit, { lockVersion: 1, name: 'Cục B', effectiveOn: '2025-04-01' }),
    ).rejects.toMatchObject({
      code: 'record.conflict',
      params: { currentVersion: 2 },
    });
  });

  it('takes a renaming between two that are known', async () => {
    const unit = await world.child(ministry, 'Cục Một', 'AUTHORITY', '2010-01-01');
    await world.units.rename(system, unit, { lockVersion: 1, name: 'Cục Ba', effectiveOn: '2025-01-01' });
    await world.units.rename(system, unit, { lockVersion: 2, name: 'Cục Hai', effectiveOn: '2020-01-01' });
    expect((await cardOf(unit, '2019-12-31')).name).toBe('Cục Một');
    expect((await cardOf(unit, '2020-01-01')).name).toBe('Cục Hai');
    expect((await cardOf(unit, '2025-01-01')).name).toBe('Cục Ba');
  });
});

describe('a moved unit', () => {
  it('takes its subtree and the rights over it along in the same transaction', async () => {
    const from = await world.child(ministry, 'Cục Một', 'AUTHORITY', '2010-01-01');
    const to = await world.child(ministry, 'Cục Hai', 'AUTHORITY', '2010-01-01');
    const unit = await world.child(from, 'Trung tâm A', 'CENTRE', '2010-01-01');
    const below = await world.child(unit, 'Phòng B', 'DIVISION', '2010-01-01');
    const before = await world.actor({ 'unit.manage': [from] });
    const after = await world.actor({ 'unit.manage': [to] });
    expect(holdsOn(before, 'unit.manage', await world.pathOf(below))).toBe(true);
    await world.units.move(system, unit, { lockVersion: 1, parentId: to, ...dated });
    expect(holdsOn(before, 'unit.manage', await world.pathOf(below))).toBe(false);
    expect(holdsOn(after, 'unit.manage', await world.pathOf(below))).toBe(true);
    expect(ids((await cardOf(below)).ancestors)).toEqual([ministry, to, unit]);
    expect(ids((await cardOf(below, '2025-12-31')).ancestors)).toEqual([ministry, from, unit]);
    await expect(
      world.units.rename(before, below, { lockVersion: 1, name: 'Phòng C', effectiveOn: TODAY }),
    ).rejects.toMatchObject({
      code: 'record.not_found',
    });
    await world.units.rename(after, below, { lockVersion: 1, name: 'Phòng C', effectiveOn: TODAY });
  });

  it('belongs to the agency of its new place with all below it, and to the old one before', async () => {
    const unit = await world.child(ministry, 'Ban A', 'COMMITTEE', '2010-01-01');
    const below = await world.child(unit, 'Phòng B', 'DIVISION', '2010-01-01');
    await world.units.move(system, unit, { lockVersion: 1, parentId: province, ...dated });
    expect((await cardOf(below)).agencyId).toBe(province);
    expect(await childNames(ministry, '2025-12-31')).toEqual(['Ban A']);
    expect(await childNames(ministry, TODAY)).toEqual([]);
    expect(await childNames(province, TODAY)).toEqual(['Ban A']);
  });

  it('never goes under itself or what is below it, on any day', async () => {
    const upper = await world.child(ministry, 'Cục Một', 'AUTHORITY', '2010-01-01');
    const lower = await world.child(upper, 'Trung tâm A', 'CENTRE', '2010-01-01');
    for (const parentId of [upper, lower]) {
      await expect(world.units.move(system, upper, { lockVersion: 1, parentId, ...dated })).rejects.toMatchObject({
        code: 'unit.would_cycle',
      });
    }
    await world.units.move(system, lower, {
      lockVersion: 1,
      parentId: ministry,
      edgeKind: 'INTERNAL',
      effectiveOn: '2030-01-01',
    });
    await expect(world.units.move(system, upper, { lockVersion: 1, parentId: lower, ...dated })).rejects.toMatchObject({
      code: 'unit.would_cycle',
    });
    await world.units.move(system, upper, {
      lockVersion: 1,
      parentId: lower,
      edgeKind: 'INTERNAL',
      effectiveOn: '2030-01-01',
    });
    expect(ids((await cardOf(upper, '2030-01-01')).ancestors)).toEqual([ministry, lower]);
  });

  it('closes no circle when two moves that are right alone meet', async () => {
    const left = await world.child(ministry, 'Cục Một', 'AUTHORITY', '2010-01-01');
    const right = await world.child(ministry, 'Cục Hai', 'AUTHORITY', '2010-01-01');
    const belowLeft = await world.child(left, 'Trung tâm A', 'CENTRE', '2010-01-01');
    const belowRight = await world.child(right, 'Trung tâm B', 'CENTRE', '2010-01-01');
    const outcomes = await Promise.allSettled([
      world.units.move(system, left, { lockVersion: 1, parentId: belowRight, ...dated }),
      world.units.move(system, right, { lockVersion: 1, parentId: belowLeft, ...dated }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('moves on its day when the day is still to come, before anyone asks for it', async () => {
    const unit = await world.child(ministry, 'Ban A', 'COMMITTEE', '2010-01-01');
    const below = await world.child(unit, 'Phòng B', 'DIVISION', '2010-01-01');
    await world.units.move(system, unit, {
      lockVersion: 1,
      parentId: province,
      edgeKind: 'INTERNAL',
      effectiveOn: '2026-07-01',
    });
    const [ministryPath, provincePath] = [await world.pathOf(ministry), await world.pathOf(province)];
    expect((await world.pathOf(below)).startsWith(`${ministryPath}.`)).toBe(true);
    world.clock.day = '2026-06-30';
    await world.tree.bringToToday();
    expect((await world.pathOf(below)).startsWith(`${ministryPath}.`)).toBe(true);
    let told = 0;
    world.tree.whenPathsChange(() => (told += 1));
    world.clock.day = '2026-07-02';
    await world.tree.bringToToday();
    expect((await world.pathOf(below)).startsWith(`${provincePath}.`)).toBe(true);
    expect(told).toBeGreaterThan(0);
  });

  it('follows the order of the tree when a unit and its superior change places on one day', async () => {
    const upper = await world.child(ministry, 'Cục Một', 'AUTHORITY', '2010-01-01');
    const lower = await world.child(upper, 'Trung tâm A', 'CENTRE', '2010-01-01');
    await world.units.move(system, lower, {
      lockVersion: 1,
      parentId: ministry,
      edgeKind: 'INTERNAL',
      effectiveOn: '2027-01-01',
    });
    await world.units.move(system, upper, {
      lockVersion: 1,
      parentId: lower,
      edgeKind: 'INTERNAL',
      effectiveOn: '2027-01-01',
    });
    world.clock.day = '2027-01-01';
    await world.tree.bringToToday();
    expect(await world.pathOf(upper)).toMatch(new RegExp(`^${await world.pathOf(lower)}\\.\\d+$`));
    expect(await world.pathOf(lower)).toMatch(new RegExp(`^${await world.pathOf(ministry)}\\.\\d+$`));
  });
});

describe('a closed unit', () => {
  it('is gone from that day on and stays where it was before', async () => {
    const unit = await world.child(ministry, 'Vụ A', 'DEPARTMENT', '2010-01-01');
    await world.units.close(system, unit, { lockVersion: 1, effectiveOn: '2025-03-01' });
    expect(await childNames(ministry, '2025-02-28')).toEqual(['Vụ A']);
    expect(await childNames(ministry, '2025-03-01')).toEqual([]);
    await expect(
      world.units.rename(system, unit, { lockVersion: 2, name: 'Vụ B', effectiveOn: '2025-04-01' }),
    ).rejects.toMatchObject({
      code: 'unit.closed',
    });
  });

  it('hangs under its successor, which its history names', async () => {
    const unit = await world.child(ministry, 'Vụ A', 'DEPARTMENT', '2010-01-01');
    const heir = await world.child(ministry, 'Vụ B', 'DEPARTMENT', '2010-01-01');
    await world.units.close(system, unit, {
      lockVersion: 1,
      effectiveOn: '2025-03-01',
      successorId: heir,
      legalBasis: '1/QĐ-BM',
    });
    const card = await cardOf(heir);
    expect(card.events[0]).toMatchObject({ type: 'ABSORB', effectiveOn: '2025-03-01', legalBasis: '1/QĐ-BM' });
    expect(ids(card.events[0]!.predecessors)).toEqual([unit]);
    expect(ids(card.events[0]!.successors)).toEqual([heir]);
    expect(ids((await cardOf(unit)).ancestors)).toEqual([ministry, heir]);
  });

  it('cannot leave open units below it', async () => {
    const unit = await world.child(ministry, 'Cục A', 'AUTHORITY', '2010-01-01');
    const below = await world.child(unit, 'Phòng A', 'DIVISION', '2010-01-01');
    await expect(world.units.close(system, unit, { lockVersion: 1, effectiveOn: TODAY })).rejects.toMatchObject({
      code: 'unit.has_children',
    });
    await world.units.close(system, below, { lockVersion: 1, effectiveOn: '2026-03-01' });
    await world.units.close(system, unit, { lockVersion: 1, effectiveOn: TODAY });
  });
});

describe('who may change a unit', () => {
  it('is whoever manages it, and to anyone else it is not there', async () => {
    const unit = await world.child(ministry, 'Vụ A', 'DEPARTMENT', '2010-01-01');
    const stranger = await world.actor({ 'unit.manage': [province] });
    const refused = { code: 'record.not_found' };
    await expect(
      world.units.rename(stranger, unit, { lockVersion: 1, name: 'Vụ X', effectiveOn: TODAY }),
    ).rejects.toMatchObject(refused);
    await expect(world.units.close(stranger, unit, { lockVersion: 1, effectiveOn: TODAY })).rejects.toMatchObject(
      refused,
    );
    await expect(
      world.units.create(stranger, { parentId: ministry, name: 'Vụ X', kind: 'DEPARTMENT', ...dated }),
    ).rejects.toMatchObject(refused);
    const own = await world.child(province, 'Sở A', 'PROVINCIAL_DEPARTMENT', '2010-01-01');
    await expect(
      world.units.move(stranger, own, { lockVersion: 1, parentId: ministry, ...dated }),
    ).rejects.toMatchObject(refused);
    await expect(
      world.units.move(stranger, unit, { lockVersion: 1, parentId: province, ...dated }),
    ).rejects.toMatchObject(refused);
    expect((await cardOf(unit)).name).toBe('Vụ A');
  });

  it('is decided by the database again where a query forgets to ask', async () => {
    const unit = await world.child(ministry, 'Vụ A', 'DEPARTMENT', '2010-01-01');
    const stranger = await world.actor({ 'unit.manage': [province] });
    for (const sql of [
      `update unit set kind = 'OTHER' where id = $1 returning id`,
      `update unit_version set name = 'X' where unit_id = $1 returning id`,
      `update unit_edge set kind = 'SUBORDINATE' where child_id = $1 returning id`,
      `delete from unit_name where unit_id = $1 returning unit_id`,
      `delete from unit_event where unit_id = $1 returning id`,
    ]) {
      expect(await world.db.write(stranger, () => world.db.query(sql, [unit]))).toEqual([]);
    }
    await expect(
      world.db.write(stranger, () =>
        world.db.query(
          `insert into unit_alias (id, unit_id, kind, name, folded) values (gen_random_uuid(), $1, 'OTHER', 'X', 'x')`,
          [unit],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('leaves a line in the audit trail with every change', async () => {
    const manager = await world.actor({ 'unit.manage': [ministry] });
    const { id } = await world.units.create(manager, {
      parentId: ministry,
      name: 'Vụ A',
      kind: 'DEPARTMENT',
      ...dated,
    });
    await world.units.rename(manager, id, { lockVersion: 1, name: 'Vụ B', effectiveOn: TODAY });
    await world.units.close(manager, id, { lockVersion: 2, effectiveOn: '2026-04-01' });
    const trail = await world.db.read(system, () =>
      world.db.query<{ action: string }>(
        'select action from audit_event where entity_id = $1 and actor_id = $2 order by id',
        [id, manager.personId],
      ),
    );
    expect(trail.map((event) => event.action)).toEqual(['unit.created', 'unit.renamed', 'unit.closed']);
  });
});
