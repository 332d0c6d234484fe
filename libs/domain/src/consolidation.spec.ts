import type { PlanTargetView } from '@lotrinh/contracts';
import type { VersionRows } from './compare-versions.js';
import { consolidate, consolidationChain } from './consolidation.js';

const target = (itemId: string, value: string): PlanTargetView => ({
  ...{ id: `row-${itemId}-${value}`, itemId, position: 1, source: null, lockVersion: 1, sectionItemId: null },
  ...{ printedId: itemId, printedText: `Chỉ tiêu ${itemId}`, phrase: `Chỉ tiêu ${itemId}`, comparator: 'gte', value },
  ...{ valueMax: null, unit: '%', population: null, scope: null, targetYear: 2031, baselineYear: null },
  ...{ baselineValue: null, direction: null, partOfItemId: null, owner: null },
});
const text = (versionId: string, ...targets: PlanTargetView[]): { versionId: string; rows: VersionRows } => ({
  versionId,
  rows: { sections: [], targets, tasks: [], funding: [], bases: [], duties: [] },
});

describe('a consolidated text', () => {
  it('marks nothing where nothing was amended', () => {
    expect(consolidate([text('v1', target('a', '1'))])).toEqual({ marks: [], removed: [] });
  });

  it('names every decision that touched a row, in their order', () => {
    const { marks } = consolidate([
      text('v1', target('a', '1'), target('b', '1')),
      text('v2', target('a', '2'), target('b', '1')),
      text('v3', target('a', '3'), target('b', '1'), target('c', '1')),
    ]);
    expect(marks).toEqual([
      { itemId: 'a', type: 'CHANGED', versionId: 'v2' },
      { itemId: 'a', type: 'CHANGED', versionId: 'v3' },
      { itemId: 'c', type: 'ADDED', versionId: 'v3' },
    ]);
  });

  it('lists what was taken out with the decision that did, and no longer marks it', () => {
    const found = consolidate([
      text('v1', target('a', '1'), target('b', '1')),
      text('v2', target('a', '2'), target('b', '1')),
      text('v3', target('b', '1')),
    ]);
    expect(found).toEqual({
      marks: [],
      removed: [{ kind: 'TARGET', itemId: 'a', label: 'Chỉ tiêu a', versionId: 'v3' }],
    });
  });

  it('forgets that a row was taken out when it comes back', () => {
    const found = consolidate([text('v1', target('a', '1')), text('v2'), text('v3', target('a', '1'))]);
    expect(found).toEqual({ marks: [{ itemId: 'a', type: 'ADDED', versionId: 'v3' }], removed: [] });
  });
});

describe('the chain of texts', () => {
  const version = (n: number, change: Partial<Parameters<typeof consolidationChain>[0][number]> = {}) => ({
    ...{ id: `v${n}`, n, state: 'ISSUED' as const, amendsVersionId: 'v1', amendmentType: 'ADJUST' as const },
    copiedFromVersionId: 'v1',
    ...change,
  });
  const root = version(1, { amendsVersionId: null, amendmentType: null, copiedFromVersionId: null });
  const ids = (versions: { id: string }[]) => versions.map(({ id }) => id);

  it('goes from the root through issued copies, and keeps documents that hold only their changes apart', () => {
    const { whole, apart } = consolidationChain(
      [
        version(5, { state: 'DRAFTING' }),
        version(4),
        version(3, { copiedFromVersionId: null }),
        version(2, { amendmentType: 'ERRATUM' }),
        root,
      ],
      'v1',
    );
    expect(ids(whole)).toEqual(['v1', 'v2', 'v4']);
    expect(ids(apart)).toEqual(['v3']);
  });

  it('holds nothing of a text that is no longer in force, and of another one', () => {
    const replaced = { ...root, state: 'SUPERSEDED' as const };
    expect(ids(consolidationChain([replaced, version(2, { amendmentType: 'REPLACE' })], 'v1').whole)).toEqual([]);
    expect(ids(consolidationChain([root, version(2, { amendsVersionId: 'v9' })], 'v1').whole)).toEqual(['v1']);
  });
});
