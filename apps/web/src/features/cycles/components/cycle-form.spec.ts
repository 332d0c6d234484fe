import type { Cycle } from '../api/get-cycles.js';
import { blankCycle, formOfCycle, formOfNext, inputOf, moved, readTime, withRespondents } from './cycle-form.js';

const unit = (id: string) => ({ id, name: `Đơn vị ${id}`, shortName: null });
const cycle: Cycle = {
  ...{ id: 'c', title: 'Báo cáo 6 tháng', unit: { id: 'u', name: 'Bộ' }, state: 'CLOSED', receiver: 'Cơ quan trên' },
  period: { kind: 'HALF_YEAR', dataFrom: '2025-12-15', dataTo: '2026-06-14', reportingYear: 2026 },
  ...{ dueAt: '2026-06-18T09:00:00.000Z', structureDate: '2026-06-14', mayManage: true, lockVersion: 4 },
  indicators: [{ id: 'i', code: 'CT1', definition: { name: 'Tỷ lệ' } }],
  reports: [
    {
      ...{ id: 'r', unit: { id: 'a', name: 'A' }, state: 'ACCEPTED', dueAt: '2026-06-30T09:00:00.000Z' },
      represents: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      ...{ sentAt: null, isOnBehalf: false, answered: 1, asked: 1, changedAfterAcceptance: 0, exempt: ['i'] },
      lockVersion: 2,
    },
  ],
};

describe('the form of a round', () => {
  it('is sent as it was read', () => {
    expect(inputOf(formOfCycle(cycle))).toEqual({
      ...{ title: 'Báo cáo 6 tháng', period: cycle.period, dueOn: '2026-06-18', dueTime: '16:00' },
      ...{ structureDate: '2026-06-14', receiver: 'Cơ quan trên', indicatorIds: ['i'] },
      respondents: [{ unitId: 'a', represents: ['a', 'b'], exempt: ['i'] }],
    });
  });

  it('of the next round moves days on and keeps hour, respondents and what does not concern them', () => {
    expect(inputOf(formOfNext(cycle))).toMatchObject({
      period: { kind: 'HALF_YEAR', dataFrom: '2026-06-15', dataTo: '2026-12-14', reportingYear: 2026 },
      ...{ dueOn: '2026-12-18', dueTime: '16:00', structureDate: '2026-12-14', receiver: 'Cơ quan trên' },
      respondents: [{ unitId: 'a', represents: ['a', 'b'], exempt: ['i'] }],
    });
  });

  it('sends no exemption from what is no longer asked, and no receiver of blanks', () => {
    const form = { ...formOfCycle(cycle), indicatorIds: [], receiver: '  ' };
    expect(inputOf(form)).toMatchObject({ receiver: null, respondents: [{ exempt: [] }] });
  });

  it('begins with nothing chosen', () => {
    expect(blankCycle()).toMatchObject({ unitId: null, indicatorIds: [], respondents: [] });
  });
});

it('adds respondents once, and none for whom another one answers', () => {
  const present = [{ unit: unit('a'), represents: [unit('a'), unit('b')], exempt: [] }];
  const added = withRespondents(present, [unit('a'), unit('b'), unit('c')]);
  expect(added.map(({ unit: { id }, represents }) => [id, represents.map((each) => each.id)])).toEqual([
    ['a', ['a', 'b']],
    ['c', ['c']],
  ]);
});

it.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('moves the item at %i by %i', (at, by, order) => {
  expect(moved(['a', 'b', 'c'], at, by)).toEqual(order);
});

it.each([
  ['16:00', '16:00'],
  ['9:05', '09:05'],
  ['16h30', '16:30'],
  ['16 giờ', '16:00'],
  ['16 giờ 00', '16:00'],
  ['24:00', null],
  ['16:60', null],
  ['', null],
])('reads the hour "%s" as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});
