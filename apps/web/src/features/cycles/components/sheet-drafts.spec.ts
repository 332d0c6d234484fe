import { sheetDrafts } from './sheet-drafts.js';

const row = (itemId: string, value: string) => ({ itemId, lockVersion: 1, values: { value }, typed: {} });

beforeEach(() => {
  localStorage.clear();
});

it('keeps rows for one person and one report until they are saved', () => {
  sheetDrafts('binh', 'report').keep([row('a', '12')]);
  expect(sheetDrafts('binh', 'report').take()).toEqual([row('a', '12')]);
  expect(sheetDrafts('lan', 'report').take()).toEqual([]);
  expect(sheetDrafts('binh', 'other').take()).toEqual([]);
  const drafts = sheetDrafts('binh', 'report');
  drafts.take();
  drafts.keep([]);
  expect(localStorage).toHaveLength(0);
});

it('leaves alone what another window keeps', () => {
  const [mine, theirs] = [sheetDrafts('binh', 'report'), sheetDrafts('binh', 'report')];
  theirs.keep([row('b', '7')]);
  mine.keep([row('a', '12')]);
  mine.keep([]);
  expect(sheetDrafts('binh', 'report').take()).toEqual([row('b', '7')]);
});

it('reads nothing from what is broken, and says nothing where nothing can be stored', () => {
  localStorage.setItem('lotrinh.sheet.binh.report', '{"not": "rows"');
  expect(sheetDrafts('binh', 'report').take()).toEqual([]);
  localStorage.setItem('lotrinh.sheet.binh.report', JSON.stringify([{ itemId: 1 }, row('a', '12')]));
  expect(sheetDrafts('binh', 'report').take()).toEqual([row('a', '12')]);
  // A browser whose storage is full; jsdom has none, and nothing else of it is asked.
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  } as unknown as Storage;
  expect(() => {
    sheetDrafts('binh', 'report', full).keep([row('a', '12')]);
  }).not.toThrow();
});
