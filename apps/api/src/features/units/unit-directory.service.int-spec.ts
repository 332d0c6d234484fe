import type { UnitSelector } from '@lotrinh/contracts';
import { newRequestScope } from '../../platform/database/db.js';
import { UnitLoader } from './unit.loader.js';
import { system, unitsWorld, type UnitsWorld } from '../../../test/support/units.js';

const TODAY = '2026-03-15';
const page = { page: 1, size: 20 };
let world: UnitsWorld;
let ministry: string;
let province: string;
const unit: Record<string, string> = {};

beforeAll(async () => {
  world = await unitsWorld(TODAY);
  ministry = await world.root('Bộ Mẫu', 'MINISTRY', '2009-01-01');
  province = await world.root('Ủy ban nhân dân tỉnh Sông Mẫu', 'PROVINCE', '2009-01-01');
  const add = async (
    key: string,
    parent: string,
    name: string,
    kind: Parameters<UnitsWorld['child']>[2],
    shortName?: string,
  ) => {
    unit[key] = await world.child(parent, name, kind, '2009-01-01', shortName === undefined ? {} : { shortName });
  };
  await add('office', ministry, 'Văn phòng Bộ', 'OFFICE', 'VP');
  await add('plan', ministry, 'Vụ Kế hoạch - Tài chính', 'DEPARTMENT');
  await add('peace', ministry, 'Cục Hòa giải', 'AUTHORITY');
  await add('flower', ministry, 'Cục Hoa', 'AUTHORITY');
  await add('info', ministry, 'Trung tâm Thông tin', 'CENTRE', 'TTTT');
  await add('science', province, 'Sở Khoa học và Công nghệ', 'PROVINCIAL_DEPARTMENT');
  await add('ward', province, 'Ủy ban nhân dân phường Bến Mẫu', 'COMMUNE');
  await add('flowerRoom', unit['flower']!, 'Phòng Tổng hợp', 'DIVISION');
  await world.units.rename(system, unit['info']!, {
    lockVersion: 1,
    name: 'Trung tâm Dữ liệu',
    shortName: 'TTDL',
    effectiveOn: '2025-01-01',
  });
  await world.cards.change(system, unit['office']!, {
    lockVersion: 1,
    name: 'Văn phòng Bộ',
    shortName: 'VP',
    symbol: 'VP',
    budgetCode: '1234567',
    budgetLevel: 'LEVEL_3',
    identifiers: [
      { scheme: 'QD20_2020', value: 'G99.01', validFrom: '2021-01-01', validTo: null },
      { scheme: 'QCVN102_2016', value: '000.00.01.G99', validFrom: null, validTo: '2021-01-01' },
    ],
    aliases: [{ kind: 'OTHER', name: 'Nhà khách' }],
    contacts: [{ name: 'Đỗ Minh Hạnh', phone: '024 0000 0000', mail: null, validFrom: '2025-01-01', validTo: null }],
  });
});
afterAll(() => world.close());

const search = (text: string, more: { asOf?: string; includeClosed?: boolean } = {}) =>
  world.db.read(system, () => world.directory.search(text, { ...page, ...more }));
const found = async (text: string, more = {}) => (await search(text, more)).items.map((hit) => hit.name);

describe('the search', () => {
  it.each([
    ['Văn phòng Bộ', 'Văn phòng Bộ'],
    ['van phong bo', 'Văn phòng Bộ'],
    ['VP', 'Văn phòng Bộ'],
    ['vụ khtc', 'Vụ Kế hoạch - Tài chính'],
    ['Vụ KH-TC', 'Vụ Kế hoạch - Tài chính'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['skhcn', 'Sở Khoa học và Công nghệ'],
    ['Trung tâm Thông tin', 'Trung tâm Dữ liệu'],
    ['TTTT', 'Trung tâm Dữ liệu'],
    ['G99.01', 'Văn phòng Bộ'],
    ['000.00.01.G99', 'Văn phòng Bộ'],
    ['1234567', 'Văn phòng Bộ'],
    ['nha khach', 'Văn phòng Bộ'],
  ])('finds by "%s"', async (text, name) => {
    expect((await found(text))[0]).toBe(name);
  });

  it('puts what matches as typed before moved tones, and that before bare letters', async () => {
    expect(await found('hoa')).toEqual([
      'Cục Hoa',
      'Cục Hòa giải',
      'Vụ Kế hoạch - Tài chính',
      'Sở Khoa học và Công nghệ',
    ]);
    expect(await found('hoà giải')).toEqual(['Cục Hòa giải']);
    expect((await found('cục hòa'))[0]).toBe('Cục Hòa giải');
  });

  it('says which name matched, and where the unit hangs', async () => {
    const [hit] = (await search('trung tam thong tin')).items;
    expect(hit).toMatchObject({
      name: 'Trung tâm Dữ liệu',
      matchKind: 'FORMER_NAME',
      matchText: 'Trung tâm Thông tin',
      place: ['Bộ Mẫu'],
    });
  });

  it('knows on a past day only the names of that day', async () => {
    expect(await found('Trung tâm Dữ liệu', { asOf: '2024-12-31' })).toEqual([]);
    expect(await found('Trung tâm Thông tin', { asOf: '2024-12-31' })).toEqual(['Trung tâm Thông tin']);
  });

  it('finds nothing for signs alone, and takes wildcards as text', async () => {
    expect(await found('...')).toEqual([]);
    expect(await found('%')).toEqual([]);
    expect(await found('v_n')).toEqual([]);
  });
});

describe('the tree', () => {
  const children = (parentId: string | null, asOf = TODAY) =>
    world.db.read(system, async () => (await world.directory.listChildren(parentId, { ...page, asOf })).items);

  it('shows departments before the office and authorities, each with how many hang below', async () => {
    const items = await children(ministry);
    expect(items.map((item) => item.name)).toEqual([
      'Vụ Kế hoạch - Tài chính',
      'Văn phòng Bộ',
      'Cục Hoa',
      'Cục Hòa giải',
      'Trung tâm Dữ liệu',
    ]);
    expect(items.find((item) => item.name === 'Cục Hoa')?.childCount).toBe(1);
  });

  it('shows roots, names of the day, and nothing before the beginning', async () => {
    expect((await children(null)).map((item) => item.name)).toEqual(['Bộ Mẫu', 'Ủy ban nhân dân tỉnh Sông Mẫu']);
    expect((await children(ministry, '2024-12-31')).map((item) => item.name)).toContain('Trung tâm Thông tin');
    expect(await children(ministry, '2008-12-31')).toEqual([]);
  });

  it('comes in pages that know the whole', async () => {
    const second = await world.db.read(system, () => world.directory.listChildren(ministry, { page: 2, size: 2 }));
    expect(second.items.map((item) => item.name)).toEqual(['Cục Hoa', 'Cục Hòa giải']);
    expect(second.total).toBe(5);
    await expect(
      world.db.read(system, () => world.directory.listChildren(ministry, { page: 1, size: 101 })),
    ).rejects.toMatchObject({
      code: 'request.page_too_deep',
    });
  });

  it('asks the database once for a page of children, of a search and of names, whatever their number', async () => {
    const statements = async (work: () => Promise<unknown>) => {
      const scope = newRequestScope('test');
      scope.principal = system;
      await new Promise<void>((resolve, reject) => {
        world.db.inRequest(scope, () => {
          work().then(() => {
            resolve();
          }, reject);
        });
      });
      await world.db.leaveRequest(scope);
      return scope.statements;
    };
    const loader = new UnitLoader(world.db, world.directory);
    expect(await statements(() => world.directory.listChildren(ministry, page))).toBe(1);
    expect(await statements(() => world.directory.search('u', page))).toBe(1);
    expect(await statements(() => Promise.all(Object.values(unit).map((id) => loader.load(id))))).toBe(1);
    expect(
      await statements(() =>
        world.names.resolveAll(system, ['VP', 'Vụ KHTC', 'Các đơn vị'], { agencyId: ministry, on: TODAY }),
      ),
    ).toBe(1);
  });
});

it('finds the units that a described set means', async () => {
  const select = async (selector: Partial<UnitSelector>) => {
    const whole: UnitSelector = {
      axis: 'ADMINISTRATIVE',
      below: null,
      depth: null,
      kinds: [],
      edgeKind: null,
      include: [],
      exclude: [],
      ...selector,
    };
    const list = await world.db.read(system, () => world.directory.list(whole, page));
    return list.items.map((item) => item.name);
  };
  expect(await select({ below: province, kinds: ['COMMUNE'] })).toEqual(['Ủy ban nhân dân phường Bến Mẫu']);
  expect(await select({ below: ministry, kinds: ['AUTHORITY', 'DIVISION'] })).toEqual([
    'Cục Hoa',
    'Cục Hòa giải',
    'Phòng Tổng hợp',
  ]);
  expect(
    await select({ below: ministry, depth: 1, kinds: ['AUTHORITY', 'DIVISION'], exclude: [unit['flower']!] }),
  ).toEqual(['Cục Hòa giải']);
  expect(await select({ kinds: ['PROVINCE'], include: [unit['ward']!] })).toEqual([
    'Ủy ban nhân dân tỉnh Sông Mẫu',
    'Ủy ban nhân dân phường Bến Mẫu',
  ]);
});

describe('the names of a document', () => {
  const read = (text: string, agencyId: string, on = TODAY) => world.names.resolve(system, text, { agencyId, on });

  it('are read in the agency that prints them', async () => {
    expect(await read('VP', ministry)).toMatchObject({ kind: 'unit', unitId: unit['office'] });
    expect(await read('VP', unit['flowerRoom']!)).toMatchObject({ kind: 'unit', unitId: unit['office'] });
    expect(await read('VP', province)).toEqual({ kind: 'unknown', candidates: [] });
    expect(await read('Sở KHCN', province)).toMatchObject({ kind: 'unit', unitId: unit['science'] });
    expect(await read('Bộ Mẫu', province)).toMatchObject({ kind: 'unit', unitId: ministry });
  });

  it('mean the unit that bore them, also under the name it lost or does not have yet', async () => {
    expect(await read('Trung tâm Thông tin', ministry)).toMatchObject({ kind: 'unit', unitId: unit['info'] });
    expect(await read('Trung tâm Thông tin', ministry, '2010-05-01')).toMatchObject({
      kind: 'unit',
      unitId: unit['info'],
      confidence: 1,
    });
    expect(await read('Vụ KHTC', ministry, '2005-01-01')).toMatchObject({ kind: 'unit', unitId: unit['plan'] });
  });

  it('are sets where they describe one', async () => {
    expect(await read('UBND các xã, phường', province)).toMatchObject({
      kind: 'collective',
      selector: { below: province, kinds: ['COMMUNE'] },
    });
  });
});

describe('the card', () => {
  it('shows everyone names, codes and place, and whether more is theirs', async () => {
    const stranger = await world.actor({}, province);
    const card = await world.db.read(stranger, () => world.details.getCard(stranger, unit['office']!, null));
    expect(card).toMatchObject({
      budgetCode: '1234567',
      budgetLevel: 'LEVEL_3',
      canManage: false,
      canReadContacts: false,
    });
    expect(card.identifiers.map((identifier) => [identifier.value, identifier.canonical])).toEqual([
      ['G99.01', 'G99.01'],
      ['000.00.01.G99', 'G99.01'],
    ]);
  });

  it('keeps contacts to the agency and to who manages the unit', async () => {
    const list = (actor: Awaited<ReturnType<UnitsWorld['actor']>>) =>
      world.db.read(actor, () => world.details.listContacts(actor, unit['office']!));
    const colleague = await world.actor({}, unit['plan']);
    const manager = await world.actor({ 'unit.manage': [ministry] });
    const stranger = await world.actor({ 'unit.manage': [province] }, province);
    expect((await list(colleague)).map((contact) => contact.name)).toEqual(['Đỗ Minh Hạnh']);
    expect(await list(manager)).toHaveLength(1);
    await expect(list(stranger)).rejects.toMatchObject({ code: 'access.forbidden' });
    expect(await world.db.read(stranger, () => world.db.query('select * from unit_contact'))).toEqual([]);
    expect(await world.db.read(colleague, () => world.db.query('select name from unit_contact'))).toHaveLength(1);
    expect(await world.db.write(colleague, () => world.db.query('delete from unit_contact returning id'))).toEqual([]);
  });

  it('refuses a code of another unit, a malformed one, and one under the wrong name', async () => {
    const change = (value: string, scheme: 'QD20_2020' | 'QCVN102_2016' = 'QD20_2020') =>
      world.cards.change(system, unit['plan']!, {
        lockVersion: 1,
        name: 'Vụ Kế hoạch - Tài chính',
        shortName: null,
        symbol: null,
        budgetCode: null,
        budgetLevel: null,
        identifiers: [{ scheme, value, validFrom: null, validTo: null }],
        aliases: [],
      });
    await expect(change('G99.01')).rejects.toMatchObject({
      code: 'unit.identifier_taken',
      params: { unit: 'Văn phòng Bộ' },
    });
    await expect(change('G99..1')).rejects.toMatchObject({ code: 'unit.identifier_invalid' });
    await expect(change('G99.02', 'QCVN102_2016')).rejects.toMatchObject({ code: 'unit.identifier_invalid' });
  });
});
