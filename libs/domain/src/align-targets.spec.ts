import type { PlanTargetView } from '@lotrinh/contracts';
import { alignTargets, type PlanBelow } from './align-targets.js';

const target = (itemId: string, change: Partial<PlanTargetView> = {}): PlanTargetView => ({
  ...{ id: itemId, itemId, position: 1, source: null, lockVersion: 1, sectionItemId: null, printedId: itemId },
  ...{ printedText: itemId, phrase: itemId, comparator: 'gte', value: '80', valueMax: null, unit: '%' },
  ...{ population: null, scope: null, targetYear: 2027, baselineYear: null, baselineValue: null, direction: null },
  ...{ partOfItemId: null, owner: null },
  ...change,
});
const below = (change: Partial<PlanBelow> = {}): PlanBelow => ({
  ...{ planId: 'p', unitName: 'Cục Mẫu', year: 2027, carried: [], omitted: [] },
  ...change,
});
const carrying = (ancestorItemId: string, change: Partial<PlanTargetView> = {}) => {
  const { comparator, value, valueMax, unit, targetYear } = target('x', change);
  return below({ carried: [{ ancestorItemId, comparator, value, valueMax, unit, targetYear }] });
};

it('names the plans that carry a target and those of its year that do not, with the reason where one was given', () => {
  const [first] = alignTargets(
    [target('a')],
    [
      carrying('a'),
      below({ planId: 'q', unitName: 'Vụ Mẫu' }),
      below({ planId: 'r', omitted: [{ ancestorItemId: 'a', reason: 'Không có đối tượng' }] }),
    ],
  );
  expect(first?.carried).toMatchObject([{ planId: 'p', value: '80', isBelow: false }]);
  expect(first?.missing).toMatchObject([
    { planId: 'q', unitName: 'Vụ Mẫu', reason: null },
    { planId: 'r', reason: 'Không có đối tượng' },
  ]);
});

it('misses a target only in plans of the years to which it belongs', () => {
  const [of2027, of2028] = alignTargets([target('a'), target('b', { targetYear: 2028 })], [below({ year: 2028 })]);
  expect(of2027?.missing).toEqual([]);
  expect(of2028?.missing).toHaveLength(1);
});

it.each<[Partial<PlanTargetView>, Partial<PlanTargetView>, boolean]>([
  [{ value: '80' }, { value: '79.9' }, true],
  [{ value: '80' }, { value: '80' }, false],
  [{ value: '9' }, { value: '10' }, false],
  [{ comparator: 'lte', value: '5' }, { comparator: 'lte', value: '6' }, true],
  [{ comparator: 'lte', value: '5' }, { comparator: 'lte', value: '4' }, false],
  [{ value: '80' }, { value: '60', targetYear: 2026 }, false],
  [{ value: '80' }, { value: '60', unit: 'hồ sơ' }, false],
  [{ value: null }, { value: '60' }, false],
])('of %j above and %j below says that it falls short: %s', (above, own, isBelow) => {
  expect(alignTargets([target('a', above)], [carrying('a', own)])[0]?.carried[0]?.isBelow).toBe(isBelow);
});
