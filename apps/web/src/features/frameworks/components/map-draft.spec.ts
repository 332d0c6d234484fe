import { draftOf, linksOf, unplaced } from './map-draft.js';

const links = [
  { fromSectionId: 'a', toSectionIds: ['A', 'B'] },
  { fromSectionId: 'b', toSectionIds: ['A'] },
  { fromSectionId: 'c', toSectionIds: [] },
];
const earlier = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('a map that is edited', () => {
  it('is read and written without loss', () => {
    const draft = draftOf(links);
    expect(draft).toEqual({
      fed: new Map([
        ['A', ['a', 'b']],
        ['B', ['a']],
      ]),
      lost: new Set(['c']),
    });
    expect(linksOf(draft)).toEqual(links);
  });

  it('lists what feeds nothing', () => {
    expect(unplaced(draftOf(links), earlier)).toEqual([{ id: 'c' }, { id: 'd' }]);
  });

  it('gives a place to a section that was marked as having none', () => {
    const draft = { ...draftOf(links), fed: new Map([['A', ['c']]]) };
    expect(linksOf(draft)).toEqual([{ fromSectionId: 'c', toSectionIds: ['A'] }]);
  });
});
