import { difference } from './import-comparison.service.js';

const line = (words: string, detail = '') => ({ words, detail });

describe('comparing two readings of one document', () => {
  it('counts what is the same, whatever the spelling of marks', () => {
    expect(difference([line('Số hoá hồ sơ')], [line('Số hóa hồ sơ')])).toEqual({
      same: 1,
      added: [],
      changed: [],
      missing: [],
    });
  });

  it('names what came, went and changed its figures', () => {
    const earlier = [line('A', '90 %'), line('B'), line('C')];
    const now = [line('A', '95 %'), line('C'), line('D')];
    expect(difference(earlier, now)).toEqual({
      same: 1,
      added: ['D'],
      changed: [{ words: 'A', before: '90 %', after: '95 %' }],
      missing: ['B'],
    });
  });

  it('takes equal lines one by one', () => {
    expect(difference([line('A'), line('A')], [line('A')])).toMatchObject({ same: 1, missing: ['A'] });
  });
});
