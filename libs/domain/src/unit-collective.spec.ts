import { isAmong, type PlacedUnit, readCollective } from './unit-collective.js';

const ministry = { id: 'ministry', kind: 'MINISTRY' as const };
const authority: PlacedUnit = {
  id: 'authority',
  kind: 'AUTHORITY',
  edgeKind: 'INTERNAL',
  above: [{ id: 'ministry', depth: 1 }],
};
const division: PlacedUnit = {
  id: 'division',
  kind: 'DIVISION',
  edgeKind: 'INTERNAL',
  above: [
    { id: 'authority', depth: 1 },
    { id: 'ministry', depth: 2 },
  ],
};
const selectorOf = (words: string) => {
  const read = readCollective(words, ministry);
  if (read === null) throw new Error(`No set of units: ${words}`);
  return read.selector;
};

describe('a set of units in words', () => {
  it.each([
    ['Các đơn vị thuộc Bộ', true, false],
    ['Các Cục', true, false],
    ['Các Vụ', false, false],
    ['Toàn ngành', true, true],
    ['Các tỉnh, thành phố trực thuộc Trung ương', false, false],
  ])('"%s" means an authority of the ministry: %s, and a division of it: %s', (words, first, second) => {
    expect([isAmong(selectorOf(words), authority), isAmong(selectorOf(words), division)]).toEqual([first, second]);
  });

  it('means no unit of another agency, unless it is included by name', () => {
    const foreign = { ...authority, above: [{ id: 'other', depth: 1 }] };
    const selector = selectorOf('Các đơn vị thuộc Bộ');
    expect(isAmong(selector, foreign)).toBe(false);
    expect(isAmong({ ...selector, include: ['authority'] }, foreign)).toBe(true);
    expect(isAmong({ ...selector, exclude: ['authority'] }, authority)).toBe(false);
  });

  it('means those that hang as it says, and never an own office', () => {
    const selector = { ...selectorOf('Các đơn vị thuộc Bộ'), edgeKind: 'SUBORDINATE' as const };
    expect(isAmong(selector, authority)).toBe(false);
    expect(isAmong(selector, { ...authority, edgeKind: 'SUBORDINATE' })).toBe(true);
    expect(isAmong(selectorOf('Các đơn vị thuộc Bộ'), { ...authority, kind: 'OWN_OFFICE' })).toBe(false);
  });
});
