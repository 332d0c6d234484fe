import { planListSearch } from './plan-search.js';

describe('the address of the plan list', () => {
  const address = { q: 'số', nam: '2026', trang: '3', sap: 'TITLE', giam: 'true', loai: 'ANNUAL', tt: 'IN_FORCE' };

  it('keeps what it knows, with numbers as numbers', () => {
    expect(planListSearch(address)).toEqual({ ...address, nam: 2026, trang: 3, giam: true });
  });

  it('says the same when the router reads it again', () => {
    const once = planListSearch(address);
    expect(planListSearch(once)).toEqual(once);
  });

  it('drops what is invented', () => {
    expect(planListSearch({ sap: 'invented', nam: '26', trang: '0', tt: 'x', other: 'y' })).toEqual({});
  });
});
