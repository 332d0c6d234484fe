import fc from 'fast-check';
import { rankEntries, type RankingEntry } from './ranking.js';

const entry = (id: string, numerator: string | null, denominator = '1'): RankingEntry => ({
  id,
  exact: numerator === null ? null : { numerator, denominator },
  reason: null,
});
const placed = (entries: RankingEntry[], direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' = 'HIGHER_IS_BETTER') =>
  rankEntries(entries, direction).places.map(({ id, place, isTied }) => `${place}${isTied ? '=' : ''} ${id}`);

describe('E47: a ranking', () => {
  const four = [entry('A', '70'), entry('B', '90'), entry('C', '80'), entry('D', '80.0')];

  it('gives equals one place and counts on from all before them', () => {
    expect(placed(four)).toEqual(['1 B', '2= C', '2= D', '4 A']);
    expect(placed(four, 'LOWER_IS_BETTER')).toEqual(['1 A', '2= C', '2= D', '4 B']);
  });

  it('compares what is not rounded', () => {
    expect(placed([entry('A', '9496', '10000'), entry('B', '9504', '10000')])).toEqual(['1 B', '2 A']);
    expect(placed([entry('A', '1', '3'), entry('B', '2', '6')])).toEqual(['1= A', '1= B']);
  });

  it('gives no place to whom it cannot compare, with the reason, or who is silent', () => {
    const { places, unplaced } = rankEntries(
      [...four, { ...entry('E', '99'), reason: 'Không có dịch vụ công' }, entry('F', null)],
      'HIGHER_IS_BETTER',
    );
    expect(places).toHaveLength(4);
    expect(unplaced).toEqual([
      { id: 'E', reason: 'Không có dịch vụ công' },
      { id: 'F', reason: null },
    ]);
  });

  it('is the same in whatever order they come', () => {
    const entries = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), value: fc.option(fc.nat({ max: 5 })) }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(entries, (given) => {
        const list = given.map(({ id, value }) => entry(id, value === null ? null : String(value)));
        expect(placed([...list].reverse())).toEqual(placed(list));
      }),
    );
  });
});
