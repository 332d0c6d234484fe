import type { PlanSectionView } from '@lotrinh/contracts';
import { draftsOf, linesOf, movesOf, newDraft, rearranged, type SectionDraft, withLines } from './section-drafts.js';

const section = (itemId: string, parentItemId: string | null = null): PlanSectionView => ({
  ...{ id: itemId, itemId, parentItemId, position: 0, kind: 'SECTION', label: null, text: `Mục ${itemId}` },
  ...{ rows: null, frameworkSectionId: null, source: null, lockVersion: 1 },
});
/** a with b and c below it, then d. */
const rows = [section('a'), section('b', 'a'), section('c', 'a'), section('d')];
const shape = (drafts: SectionDraft[]) => drafts.map(({ itemId, depth }) => `${itemId}${depth}`);

describe('where a section can go', () => {
  const drafts = draftsOf(rows);
  it.each([
    ['a', ['DOWN']],
    ['b', ['DOWN', 'OUTER']],
    ['c', ['UP', 'DEEPER', 'OUTER']],
    ['d', ['UP', 'DEEPER']],
  ])('%s: %j', (itemId, moves) => {
    const draft = drafts.find((each) => each.itemId === itemId);
    expect(draft && [...movesOf(drafts, draft)]).toEqual(moves);
  });

  it('is nowhere as long as the server does not know it', () => {
    const [, added] = newDraft(drafts.slice(0, 1), drafts[0] ?? null, false);
    expect(added && movesOf([...drafts, added], added).size).toBe(0);
  });
});

describe('the drafts after a section moved', () => {
  it('stand as the server has them, with what is being typed', () => {
    const typed = draftsOf(rows).map((draft) =>
      draft.itemId === 'c' ? { ...draft, title: 'Đang gõ', edits: 1 } : draft,
    );
    const moved = rearranged(typed, [section('d'), section('a'), section('c', 'a'), section('b', 'c')]);
    expect(shape(moved)).toEqual(['d0', 'a0', 'c1', 'b2']);
    expect(moved[2]).toMatchObject({ title: 'Đang gõ', edits: 1, settled: 0 });
  });

  it('keep a new section behind the one it stood behind, and words typed in one that others deleted', () => {
    const drafts = draftsOf(rows);
    const withNew = newDraft(drafts, drafts[3] ?? null, false).map((draft) =>
      draft.itemId === 'b' ? { ...draft, edits: 1 } : draft,
    );
    const moved = rearranged(withNew, [section('d'), section('a')]);
    expect(moved.map(({ lockVersion, itemId }) => (lockVersion === null ? 'new' : itemId))).toEqual([
      'd',
      'new',
      'a',
      'b',
    ]);
  });
});

describe('text taken from another plan', () => {
  const table: PlanSectionView = { ...section('t', 'a'), kind: 'TABLE', text: '', rows: [['TT']] };
  const line = (itemId: string, text: string): PlanSectionView => ({
    ...section(itemId, 'a'),
    kind: 'PARAGRAPH',
    text,
  });
  const [taken] = draftsOf([section('a'), line('p', 'Một.'), table, line('q', 'Hai.')]);

  it('is the lines of the section without its tables', () => {
    expect(taken && linesOf(taken)).toBe('Một.\nHai.');
  });

  it('stands behind what is written already', () => {
    expect(withLines([{ text: 'Của tôi.\n' }], 'Một.')).toEqual([{ text: 'Của tôi.\nMột.' }]);
    expect(withLines([{ text: '' }], 'Một.')).toEqual([{ text: 'Một.' }]);
    expect(taken && withLines(taken.parts, 'Ba.')).toEqual([{ text: 'Một.' }, { table }, { text: 'Hai.\nBa.' }]);
  });
});
