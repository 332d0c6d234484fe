import type { PlanFundingView, PlanTargetView, PlanTaskView, TargetVerdict } from '@lotrinh/contracts';
import { deriveAnnual, droppedTargets, openTargets } from './derive-annual.js';

const place = { position: 1, source: null, lockVersion: 1 };
const aTarget = (itemId: string, targetYear: number | null, phrase = itemId): PlanTargetView => ({
  ...place,
  id: itemId,
  itemId,
  sectionItemId: null,
  printedId: itemId,
  printedText: phrase,
  phrase,
  comparator: 'gte',
  value: '80',
  valueMax: null,
  unit: '%',
  population: null,
  scope: null,
  targetYear,
  baselineYear: null,
  baselineValue: null,
  direction: null,
  partOfItemId: null,
  owner: null,
});
const aTask = (itemId: string, change: Partial<PlanTaskView>): PlanTaskView => ({
  ...place,
  id: itemId,
  itemId,
  sectionItemId: null,
  parentItemId: null,
  no: null,
  name: itemId,
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
const money = (itemId: string, year: number | null): PlanFundingView => ({
  id: itemId,
  itemId,
  position: 1,
  printed: itemId,
  isTotal: false,
  isComposite: false,
  source: null,
  nature: null,
  year,
  currency: 'VND',
  amount: '1',
  sourceSpan: null,
  lockVersion: 1,
});
const none = { targets: [], tasks: [], funding: [] };
const fates = (rows: Parameters<typeof deriveAnnual>[0], year = 2027) =>
  Object.fromEntries(deriveAnnual(rows, year).map(({ itemId, fate }) => [itemId, fate]));

it('takes the level set for the year, else the next milestone of the same measure, and asks about what names no year', () => {
  const targets = [
    aTarget('năm 2026', 2026, 'Hồ sơ trực tuyến'),
    aTarget('năm 2027', 2027, 'Hồ sơ trực tuyến'),
    aTarget('năm 2030', 2030, 'Hồ sơ trực tuyến'),
    aTarget('mốc 2028', 2028, 'Ký số'),
    aTarget('mốc 2030', 2030, 'Ký số'),
    aTarget('không năm', null, 'Nhân lực'),
  ];
  expect(fates({ ...none, targets })).toEqual({
    'năm 2026': 'OUTSIDE',
    'năm 2027': 'OF_YEAR',
    'năm 2030': 'OUTSIDE',
    'mốc 2028': 'LATER_MILESTONE',
    'mốc 2030': 'OUTSIDE',
    'không năm': 'UNDATED',
  });
});

it.each([
  ['begins in the year', { startYear: 2027, endYear: 2029 }, 'OF_YEAR'],
  ['began earlier and still runs', { startYear: 2026, endYear: 2028 }, 'CONTINUES'],
  ['ended before', { startYear: 2025, endYear: 2026 }, 'OUTSIDE'],
  ['begins later', { startYear: 2028 }, 'OUTSIDE'],
  ['names its first year only', { startYear: 2026 }, 'OUTSIDE'],
  ['is due in the year', { dueOn: '2027-06-30' }, 'OF_YEAR'],
  ['was due before', { dueOn: '2026-12-31' }, 'OUTSIDE'],
  ['runs to a year ahead', { endYear: 2030 }, 'OF_YEAR'],
  ['is done every year', { recurrence: 'ANNUAL' }, 'CONTINUES'],
  ['is done all the time from a year ahead', { recurrence: 'CONTINUOUS', startYear: 2028 }, 'OUTSIDE'],
  ['is done every year since before', { recurrence: 'ANNUAL', startYear: 2026 }, 'CONTINUES'],
  ['names no time', {}, 'UNDATED'],
] as const)('a task that %s', (_words, change, fate) => {
  expect(fates({ ...none, tasks: [aTask('t', change)] })).toEqual({ t: fate });
});

it('takes the parents of a task that it takes, however high', () => {
  const tasks = [
    aTask('trên cùng', { startYear: 2025, endYear: 2026 }),
    aTask('giữa', { parentItemId: 'trên cùng', startYear: 2025, endYear: 2026 }),
    aTask('dưới', { parentItemId: 'giữa', startYear: 2027, endYear: 2027 }),
    aTask('khác', { startYear: 2025, endYear: 2026 }),
  ];
  expect(fates({ ...none, tasks })).toEqual({
    'trên cùng': 'OF_YEAR',
    giữa: 'OF_YEAR',
    dưới: 'OF_YEAR',
    khác: 'OUTSIDE',
  });
});

it('takes money of that year only: a sum over the years is none of its', () => {
  const funding = [money('2027', 2027), money('2028', 2028), money('cả giai đoạn', null)];
  expect(fates({ ...none, funding })).toEqual({ 2027: 'OF_YEAR', 2028: 'OUTSIDE', 'cả giai đoạn': 'OUTSIDE' });
});

it('finds the targets of the plan before that the one after it does not carry on, each measure once', () => {
  const before = [
    aTarget('a', 2026, 'Hồ sơ trực tuyến'),
    aTarget('b', 2025, 'Văn bản ký số'),
    aTarget('c', 2026, 'Văn bản ký số'),
  ];
  const after = [aTarget('k', 2027, 'hồ sơ  trực tuyến')];
  expect(droppedTargets(before, after).map(({ itemId }) => itemId)).toEqual(['b']);
  expect(droppedTargets(before, before)).toEqual([]);
});

it('leaves to think of what was missed, carried on or not, and what is neither met nor carried on', () => {
  const before = ['Hồ sơ', 'Văn bản', 'Cán bộ', 'Dữ liệu', 'Hạ tầng'].map((phrase, n) =>
    aTarget(`t${n}`, 2026, phrase),
  );
  const after = [aTarget('k', 2027, 'Hồ sơ'), aTarget('l', 2027, 'Văn bản')];
  const verdicts: Record<string, TargetVerdict> = { t0: 'NOT_MET', t1: 'MET', t2: 'EXCEEDED', t3: 'CANNOT_TELL' };
  const open = openTargets(before, after, (itemId) => verdicts[itemId] ?? null);
  expect(open.map(({ target, isCarried }) => [target.phrase, isCarried])).toEqual([
    ['Hồ sơ', true],
    ['Dữ liệu', false],
    ['Hạ tầng', false],
  ]);
});
