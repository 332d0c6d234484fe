import { carryAlong, closesCircle, feeding, type OutlineLink, reversedLinks, wayBetween } from './outline-map.js';

const step = (fromId: string, toId: string) => ({ fromId, toId });
const link = (fromSectionId: string, ...toSectionIds: string[]): OutlineLink => ({ fromSectionId, toSectionIds });

describe('the way between two outlines', () => {
  const steps = [step('2011', '2021'), step('2021', '2026'), step('2026', 'Bộ'), step('2011', '2016'), step('X', 'Y')];

  it.each([
    ['is the map itself where there is one', '2011', '2021', [step('2011', '2021')]],
    ['goes through others where there is none', '2011', '2026', [step('2011', '2021'), step('2021', '2026')]],
    ['is no step from an outline to itself', '2021', '2021', []],
    ['is none backwards', '2026', '2011', null],
    ['is none to an outline that nobody mapped', '2011', 'Y', null],
  ])('%s', (_name, from, to, way) => {
    expect(wayBetween(steps, from, to)).toEqual(way);
  });

  it('is the direct one where a longer one leads there too', () => {
    const direct = [...steps, step('2011', '2026')];
    expect(wayBetween(direct, '2011', '2026')).toEqual([step('2011', '2026')]);
  });

  it('ends where maps go round in a circle', () => {
    const circle = [step('a', 'b'), step('b', 'c'), step('c', 'a')];
    expect(wayBetween(circle, 'a', 'c')).toEqual([step('a', 'b'), step('b', 'c')]);
    expect(wayBetween(circle, 'a', 'd')).toBeNull();
  });
});

describe('a new map', () => {
  const steps = [step('a', 'b'), step('b', 'c')];

  it.each([
    ['from an outline to itself closes a circle', 'a', 'a', true],
    ['back over one map closes a circle', 'b', 'a', true],
    ['back over two maps closes a circle', 'c', 'a', true],
    ['forward past another does not', 'a', 'c', false],
    ['to an outline without maps does not', 'c', 'd', false],
  ])('%s', (_name, from, to, isCircle) => {
    expect(closesCircle(steps, from, to)).toBe(isCircle);
  });
});

describe('sections carried along maps', () => {
  it.each([
    ['stay where they are without a step', [], { a: ['a'], b: ['b'] }],
    ['go to their section', [[link('a', 'A'), link('b', 'B')]], { a: ['A'], b: ['B'] }],
    ['are merged into one', [[link('a', 'A'), link('b', 'A')]], { a: ['A'], b: ['A'] }],
    ['are split over several', [[link('a', 'A', 'B'), link('b', 'C')]], { a: ['A', 'B'], b: ['C'] }],
    ['have no place any more', [[link('a'), link('b', 'B')]], { a: [], b: ['B'] }],
    ['are undecided where nobody said', [[link('b', 'B')]], { b: ['B'] }],
    [
      'go on through a chain',
      [
        [link('a', 'A'), link('b', 'B')],
        [link('A', '1'), link('B', '2')],
      ],
      { a: ['1'], b: ['2'] },
    ],
    ['lose their place in the middle of a chain', [[link('a', 'A'), link('b')], [link('A')]], { a: [], b: [] }],
    [
      'split and merged again are there once',
      [
        [link('a', 'A', 'B'), link('b', 'B')],
        [link('A', '1'), link('B', '1')],
      ],
      { a: ['1'], b: ['1'] },
    ],
    [
      'go where one branch leads though another ends',
      [
        [link('a', 'A', 'B'), link('b', 'B')],
        [link('A', '1'), link('B')],
      ],
      { a: ['1'], b: [] },
    ],
    [
      'are undecided where one branch ends and nobody said of the other',
      [[link('a', 'A', 'B'), link('b', 'A')], [link('A')]],
      { b: [] },
    ],
  ] as [string, OutlineLink[][], Record<string, string[]>][])('%s', (_name, way, carried) => {
    expect(Object.fromEntries(carryAlong(['a', 'b'], way))).toEqual(carried);
  });

  it('feed a section in the order of the earlier outline', () => {
    const carried = carryAlong(['a', 'b', 'c'], [[link('c', 'A'), link('a', 'A', 'B'), link('b')]]);
    expect([...feeding(carried)]).toEqual([
      ['A', ['a', 'c']],
      ['B', ['a']],
    ]);
  });

  it('come back by the links the other way round, save what lost its place', () => {
    expect(reversedLinks([link('a', 'A', 'B'), link('b', 'A'), link('c')])).toEqual([
      link('A', 'a', 'b'),
      link('B', 'a'),
    ]);
  });
});
