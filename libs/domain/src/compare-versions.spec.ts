import type { PlanSectionView, PlanTargetView, PlanTaskView } from '@lotrinh/contracts';
import fc from 'fast-check';
import { compareVersions, type VersionRows } from './compare-versions.js';
import { stayingInOrder } from './staying-in-order.js';

const none: VersionRows = { sections: [], targets: [], tasks: [], funding: [], bases: [], duties: [] };

const place = { position: 1024, source: null, lockVersion: 1 };
const aTarget = (itemId: string, change: Partial<PlanTargetView> = {}): PlanTargetView => ({
  ...place,
  id: `row-${itemId}`,
  itemId,
  sectionItemId: null,
  printedId: itemId,
  printedText: `Câu ${itemId}`,
  phrase: `Chỉ tiêu ${itemId}`,
  comparator: 'gte',
  value: '80',
  valueMax: null,
  unit: '%',
  population: null,
  scope: null,
  targetYear: 2028,
  baselineYear: null,
  baselineValue: null,
  direction: null,
  partOfItemId: null,
  owner: null,
  ...change,
});
const aTask = (itemId: string, change: Partial<PlanTaskView> = {}): PlanTaskView => ({
  ...place,
  id: `row-${itemId}`,
  itemId,
  sectionItemId: null,
  parentItemId: null,
  no: null,
  name: `Nhiệm vụ ${itemId}`,
  kind: 'TASK',
  leads: [],
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
  continues: false,
  ...change,
});
const aSection = (itemId: string, text: string): PlanSectionView => ({
  id: `row-${itemId}`,
  itemId,
  parentItemId: null,
  position: 1,
  kind: 'PARAGRAPH',
  label: null,
  text,
  rows: null,
  frameworkSectionId: null,
  source: null,
  lockVersion: 1,
});
const targets = (...rows: PlanTargetView[]): VersionRows => ({ ...none, targets: rows });

it('finds nothing between a version and its copy, whatever the ids, places and lock versions of the rows', () => {
  const copy = aTarget('a', { id: 'other', lockVersion: 7, position: 99, source: { fileId: 'f', start: 1, end: 2 } });
  expect(compareVersions(targets(aTarget('a')), targets(copy))).toEqual([]);
});

it('shows the old and the new of each changed field, and no other', () => {
  const before = targets(aTarget('a', { baselineYear: 2025 }));
  const after = targets(aTarget('a', { value: '85.5', comparator: 'eq' }));
  expect(compareVersions(before, after)).toEqual([
    {
      kind: 'TARGET',
      itemId: 'a',
      type: 'CHANGED',
      isMoved: false,
      label: 'Chỉ tiêu a',
      movedAfter: null,
      fields: [
        { field: 'comparator', before: 'gte', after: 'eq' },
        { field: 'value', before: '80', after: '85.5' },
        { field: 'baselineYear', before: '2025', after: null },
      ],
    },
  ]);
});

it('names what was added in its place and what was removed at the end', () => {
  const changes = compareVersions(targets(aTarget('a'), aTarget('b')), targets(aTarget('c'), aTarget('b')));
  expect(changes.map(({ type, label }) => [type, label])).toEqual([
    ['ADDED', 'Chỉ tiêu c'],
    ['REMOVED', 'Chỉ tiêu a'],
  ]);
});

it('says of an added and of a removed row what it holds beside its line', () => {
  const [added, removed] = compareVersions(
    { ...none, tasks: [aTask('a', { name: 'Cũ', cost: '500' })] },
    { ...none, tasks: [aTask('b', { name: 'Mới', startYear: 2027, note: null })] },
  );
  expect(added?.fields).toContainEqual({ field: 'startYear', before: null, after: '2027' });
  expect(removed?.fields).toContainEqual({ field: 'cost', before: '500', after: null });
  expect([...(added?.fields ?? []), ...(removed?.fields ?? [])].map(({ field }) => field)).not.toContain('name');
});

it('moves as few rows as possible and names the row that each now follows', () => {
  const order = (...ids: string[]) => targets(...ids.map((id) => aTarget(id)));
  expect(compareVersions(order('a', 'b', 'c', 'd'), order('d', 'a', 'b', 'c'))).toMatchObject([
    { type: 'MOVED', itemId: 'd', isMoved: true, movedAfter: null, fields: [] },
  ]);
  expect(compareVersions(order('a', 'b', 'c', 'd'), order('b', 'c', 'a', 'd'))).toMatchObject([
    { type: 'MOVED', itemId: 'a', movedAfter: 'Chỉ tiêu c' },
  ]);
});

it('says of a row that changed and moved that it did both', () => {
  const before = targets(aTarget('a'), aTarget('b'), aTarget('c'));
  const after = targets(aTarget('b'), aTarget('c'), aTarget('a', { value: '90' }));
  expect(compareVersions(before, after)).toMatchObject([{ type: 'CHANGED', isMoved: true, movedAfter: 'Chỉ tiêu c' }]);
});

it('compares units as printed: a renamed unit changes no plan, another one does', () => {
  const unit = (printed: string, unitName: string) => ({ printed, resolution: 'UNIT' as const, unitId: 'u', unitName });
  const before = { ...none, tasks: [aTask('a', { leads: [unit('Vụ Mẫu', 'Vụ Mẫu')] })] };
  const renamed = { ...none, tasks: [aTask('a', { leads: [unit('Vụ Mẫu', 'Cục Mẫu')] })] };
  const other = { ...none, tasks: [aTask('a', { leads: [unit('Vụ Mẫu', ''), unit('Vụ Khác', '')] })] };
  expect(compareVersions(before, renamed)).toEqual([]);
  expect(compareVersions(before, other)).toMatchObject([
    { kind: 'TASK', fields: [{ field: 'leads', before: 'Vụ Mẫu', after: 'Vụ Mẫu; Vụ Khác' }] },
  ]);
});

it('pairs rows of two documents that came in apart where the wording stands once on either side', () => {
  const before = targets(
    aTarget('a', { phrase: 'Hồ sơ trực tuyến' }),
    aTarget('x', { phrase: 'Lặp' }),
    aTarget('y', { phrase: 'Lặp' }),
  );
  const after = targets(aTarget('k', { phrase: 'hồ sơ  trực tuyến', value: '90' }), aTarget('z', { phrase: 'Lặp' }));
  expect(
    compareVersions(before, after).map(({ type, itemId, fields }) => [
      type,
      itemId,
      type === 'CHANGED' ? fields.map((f) => f.field) : [],
    ]),
  ).toEqual([
    ['CHANGED', 'k', ['printedText', 'phrase', 'value']],
    ['ADDED', 'z', []],
    ['REMOVED', 'x', []],
    ['REMOVED', 'y', []],
  ]);
});

it('compares the cells of a table in the text, line by line', () => {
  const table = (rows: string[][]) => ({ ...none, sections: [{ ...aSection('t', ''), kind: 'TABLE' as const, rows }] });
  expect(
    compareVersions(
      table([
        ['TT', 'Tên'],
        ['1', 'Cổng'],
      ]),
      table([
        ['TT', 'Tên'],
        ['1', 'Trục'],
      ]),
    ),
  ).toMatchObject([
    {
      kind: 'SECTION',
      label: 'TT | Tên',
      fields: [{ field: 'rows', before: 'TT | Tên\n1 | Cổng', after: 'TT | Tên\n1 | Trục' }],
    },
  ]);
});

describe('of any reordering', () => {
  const shuffled = fc
    .integer({ min: 0, max: 40 })
    .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }));

  it('the rows that stay keep their order', () => {
    fc.assert(
      fc.property(shuffled, (order) => {
        const staying = [...stayingInOrder(order)].sort((a, b) => a - b).map((at) => order[at] ?? -1);
        expect(staying).toEqual([...staying].sort((a, b) => a - b));
      }),
    );
  });

  it('a comparison there and one back name the same rows as added and removed', () => {
    const rows = fc
      .uniqueArray(fc.integer({ min: 0, max: 30 }))
      .map((ids) => targets(...ids.map((id) => aTarget(String(id)))));
    const named = (changes: ReturnType<typeof compareVersions>, type: string) =>
      changes.filter((change) => change.type === type).map((change) => change.itemId);
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const there = compareVersions(before, after);
        const back = compareVersions(after, before);
        expect(named(there, 'ADDED').sort()).toEqual(named(back, 'REMOVED').sort());
        expect(named(there, 'MOVED').length).toBe(named(back, 'MOVED').length);
      }),
    );
  });
});
