import { type IndicatorValues, valueTypes } from '@lotrinh/contracts';
import { indicatorGaps } from './indicator-gaps.js';

const ratio: IndicatorValues = {
  ...{ name: 'Hồ sơ xử lý điện tử', theme: null, uom: '%', valueType: 'RATIO', direction: 'HIGHER_IS_BETTER' },
  ...{ accumulation: 'YEAR_TO_DATE', numerator: 'Hồ sơ xử lý điện tử', denominator: 'Tổng số hồ sơ', exclusions: null },
  ...{ decimals: 1, mayExceedWhole: false, shareOf: 'RESPONDENTS', levels: [], levelsExclude: false, scaleMin: null },
  ...{ scaleMax: null, required: null, isConfidential: false, help: 'Đếm trên hệ thống quản lý văn bản.' },
  ...{ example: null, mistakes: null, noData: null, validFrom: '2026-01-01', link: null, bridge: null },
};
const said = (values: Partial<IndicatorValues>, previous: string | null = null) =>
  indicatorGaps({ ...ratio, ...values }, previous).map(({ field, rule }) => `${field} ${rule}`);

describe('what keeps a definition from being put in use', () => {
  it('is nothing where name, help, unit and both parts of a ratio are there', () => {
    expect(said({})).toEqual([]);
  });

  it.each([
    [{ name: ' ' }, ['name required']],
    [{ help: null }, ['help required']],
    [{ denominator: null }, ['denominator required']],
    [{ uom: '' }, ['uom required']],
    [{ valueType: 'NARRATIVE' as const, help: null }, ['help required']],
    [{ valueType: 'RATE_PER_UNIT' as const }, ['required required']],
    [{ valueType: 'LEVEL_DISTRIBUTION' as const }, ['levels required']],
    [{ valueType: 'ORDINAL' as const, levels: ['Chưa', 'Có'] }, ['accumulation atDateOnly']],
    [{ valueType: 'COUNT_STOCK' as const }, ['accumulation atDateOnly']],
    [{ levels: ['1', '1'] }, ['levels duplicate']],
    [{ scaleMin: '10', scaleMax: '9.5' }, ['scaleMax scaleReversed']],
  ])('%j lacks %j', (values, gaps) => {
    expect(said(values)).toEqual(gaps);
  });

  it('is a series that does not say how it goes on (E18, E19)', () => {
    expect(said({}, '2025-01-01')).toEqual(['link required']);
    expect(said({ link: 'BREAK' }, '2025-01-01')).toEqual([]);
    expect(said({ link: 'BRIDGED' }, '2025-01-01')).toEqual(['bridge required']);
    expect(said({ link: 'BRIDGED', bridge: 'Mức 3 là một phần' }, '2025-01-01')).toEqual([]);
    expect(said({ link: 'SAME' }, '2026-01-01')).toEqual(['validFrom notAfterPrevious']);
  });

  it('is known for every kind of value', () => {
    for (const valueType of valueTypes) {
      const full = { valueType, levels: ['a', 'b'], scaleMin: '0', scaleMax: '100', required: '2' };
      expect(said({ ...full, accumulation: 'AT_DATE' })).toEqual([]);
    }
  });
});
