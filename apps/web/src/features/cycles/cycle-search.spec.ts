import { cyclePageSearch, newCycleSearch } from './cycle-search.js';

const id = '01994e5c-7a30-7b1c-8f7e-3c1d2b4a5f60';

describe('the address of a round', () => {
  it('keeps what it knows and drops what is invented', () => {
    const known = { muc: 'ket-qua', loc: 'chua-gui', sap: 'trang-thai', so: 'so-bo', nguon: id };
    expect(cyclePageSearch({ ...known, other: 'x' })).toEqual(known);
    expect(cyclePageSearch({ muc: 'x', loc: 'x', sap: 'x', so: 'x', nguon: 'x' })).toEqual({});
  });

  it('names the round that a new one is copied from', () => {
    expect(newCycleSearch({ tu: id, ma: 'x' })).toEqual({ tu: id });
  });
});
