import { system, unitsWorld, type UnitsWorld } from '../../../test/support/units.js';

const TODAY = '2026-03-15';
let world: UnitsWorld;
let ministry: string;

beforeAll(async () => {
  world = await unitsWorld(TODAY);
});
beforeEach(async () => {
  ministry = await world.root('Bộ Mẫu', 'MINISTRY', '2009-01-01');
});
afterAll(() => world.close());

const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');
const input = (text: string) => ({ parentId: ministry, effectiveOn: '2026-01-01', text });
const check = (text: string) => world.db.read(system, () => world.imports.check(system, input(text)));
const children = (parentId: string) =>
  world.db.read(system, async () => (await world.directory.listChildren(parentId, { page: 1, size: 100 })).items);

describe('a pasted list of units', () => {
  it('is created whole, superiors first, with kinds read from the names', async () => {
    const text = table(
      ['STT', 'Tên đơn vị', 'Tên viết tắt', 'Đơn vị cấp trên', 'Quan hệ', 'Mã định danh', 'Cấp dự toán'],
      ['1', 'Phòng Tổng hợp', '', 'Cục Một', '', '', ''],
      ['2', 'Cục Một', 'CM', '', 'trực thuộc', 'G98.01', 'Cấp II'],
      ['3', 'Văn phòng Bộ', 'VP', 'Bộ Mẫu', 'Thuộc', '', ''],
    );
    const result = await world.imports.apply(system, input(text));
    expect(result).toMatchObject({ created: 3, existing: 0, faulty: 0 });
    const made = await children(ministry);
    expect(made.map((item) => [item.name, item.shortName, item.kind, item.edgeKind])).toEqual([
      ['Văn phòng Bộ', 'VP', 'OFFICE', 'INTERNAL'],
      ['Cục Một', 'CM', 'AUTHORITY', 'SUBORDINATE'],
    ]);
    expect((await children(made[1]!.id)).map((item) => item.name)).toEqual(['Phòng Tổng hợp']);
    expect(await check(text)).toMatchObject({ created: 0, existing: 3, faulty: 0 });
  });

  it('names every fault by line and column, and then writes nothing', async () => {
    const text = table(
      ['Tên đơn vị', 'Loại', 'Cấp trên', 'Quan hệ', 'Mã định danh', 'Mã ĐVQHNS', 'Cấp dự toán'],
      ['', '', '', '', '', '', ''],
      ['Vụ A', 'Lạ', '', '', '', '', ''],
      ['Vụ B', '', 'Cục Không Có', '', '', '', ''],
      ['Vụ C', '', '', 'bên cạnh', 'xyz', '12', 'Cấp IX'],
      ['Vụ D', '', '', '', 'G97.01', '', ''],
      ['Vụ D', '', '', '', 'G97.01', '', ''],
      ['Cục E', '', 'Cục F', '', '', '', ''],
      ['Cục F', '', 'Cục E', '', '', '', ''],
      [' ', 'Vụ', '', '', '', '', ''],
    );
    const { rows, faulty } = await check(text);
    const faults = Object.fromEntries(
      rows.map((row) => [row.line, row.faults.map((fault) => `${fault.column} ${fault.fault}`)]),
    );
    expect(faults).toEqual({
      3: ['kind kind_unknown'],
      4: ['superior superior_unknown'],
      5: [
        'relation relation_unknown',
        'identifier identifier_invalid',
        'budgetCode budget_code_invalid',
        'budgetLevel budget_level_unknown',
      ],
      6: [],
      7: ['name duplicate_row', 'identifier identifier_taken'],
      8: ['superior superior_cycle'],
      9: ['superior superior_cycle'],
      10: ['name name_missing'],
    });
    await expect(world.imports.apply(system, input(text))).rejects.toMatchObject({
      code: 'list.faulty',
      params: { count: faulty },
    });
    expect(await children(ministry)).toEqual([]);
  });

  it('says when two units bear the superior’s name', async () => {
    const left = await world.child(ministry, 'Cục Một', 'AUTHORITY', '2010-01-01');
    const right = await world.child(ministry, 'Cục Hai', 'AUTHORITY', '2010-01-01');
    await world.child(left, 'Phòng Tổng hợp', 'DIVISION', '2010-01-01');
    await world.child(right, 'Phòng Tổng hợp', 'DIVISION', '2010-01-01');
    const { rows } = await check(table(['Tên', 'Cấp trên'], ['Tổ A', 'Phòng Tổng hợp']));
    expect(rows[0]?.faults).toEqual([{ column: 'superior', fault: 'superior_ambiguous' }]);
  });

  it('is refused when empty, too long, or under a unit that is not the person’s to manage', async () => {
    await expect(check(' \n\t\n')).rejects.toMatchObject({ code: 'list.empty' });
    const long = Array.from({ length: 501 }, (_, index) => `Vụ ${index}`).join('\n');
    await expect(check(long)).rejects.toMatchObject({ code: 'list.too_long', params: { count: 501, max: 500 } });
    const stranger = await world.actor({ 'unit.manage': [await world.root('Bộ Khác', 'MINISTRY', '2009-01-01')] });
    await expect(world.db.read(stranger, () => world.imports.check(stranger, input('Vụ A')))).rejects.toMatchObject({
      code: 'record.not_found',
    });
    await expect(world.imports.apply(stranger, input('Vụ A'))).rejects.toMatchObject({ code: 'record.not_found' });
  });
});
