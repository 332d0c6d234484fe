import type { CycleValues, EntryWords, ValueType } from '@lotrinh/contracts';
import { currentValueRuleSet } from '../values/value-rules.js';
import { definition } from '../values/fixtures/input.js';
import { cycleFaults } from './cycle-faults.js';
import { emptyWords, readEntry } from './entry.js';
import { type CheckedCell, sendGaps } from './send-gaps.js';
import { targetsOfYear } from './targets-of-year.js';

const cell = (valueType: ValueType, words: Partial<EntryWords>, more: Partial<CheckedCell> = {}): CheckedCell => {
  const all = { ...emptyWords, ...words };
  const context = { respondentId: 'u', represents: 1, knownWhole: null, hasFile: false };
  const entered = readEntry(definition(valueType), all, context);
  const base = { indicatorId: 'i', definition: definition(valueType), isExempt: false, words: all, sameLastYear: null };
  return { ...base, entered, ...more };
};
const gaps = (...cells: CheckedCell[]) =>
  sendGaps(cells, currentValueRuleSet).map((gap) =>
    gap.kind === 'EMPTY' ? 'EMPTY' : `${gap.kind} ${gap.finding.rule}`,
  );

describe('what stands between a report and its sending', () => {
  it.each<[string, CheckedCell, string[]]>([
    ['an empty cell', cell('COUNT_FLOW', {}), ['EMPTY']],
    ['0 is an answer', cell('COUNT_FLOW', { value: '0' }), []],
    ['so is "Chưa có"', cell('COUNT_FLOW', { value: 'Chưa có' }), []],
    ['whom it does not concern owes nothing', cell('COUNT_FLOW', {}, { isExempt: true }), []],
    ['words may be left out', cell('NARRATIVE', {}), []],
    ['a part larger than its whole', cell('RATIO', { value: '12.480', second: '12.000' }), ['BLOCK numerator_exceeds']],
    ['a doubt without a reason', cell('RATIO', { value: '95' }), ['UNEXPLAINED whole_missing']],
    ['a doubt with its reason', cell('RATIO', { value: '95', note: 'Chỉ có tỷ lệ' }), []],
    [
      'a reason does not mend what is wrong',
      cell('RATIO', { value: '3', second: '2', note: 'x' }),
      ['BLOCK numerator_exceeds'],
    ],
    ['"issued" without its document', cell('DOCUMENT_ISSUED', { value: 'Đã ban hành' }), ['BLOCK document_missing']],
  ])('%s', (_name, given, expected) => {
    expect(gaps(given)).toEqual(expected);
  });

  it('asks for the cause of a fall against last year: 145 after 310 is −53,2 %', () => {
    const sameLastYear = { numerator: '310', denominator: '1' };
    const fallen = cell('COUNT_FLOW', { value: '145' }, { sameLastYear });
    const [gap] = sendGaps([fallen], currentValueRuleSet);
    expect(gap).toMatchObject({
      kind: 'UNEXPLAINED',
      finding: { rule: 'jump_down', params: { percent: '53,2%', previous: '310' } },
    });
    expect(gaps({ ...fallen, words: { ...fallen.words, note: 'Lùi lịch sang quý III' } })).toEqual([]);
  });
});

describe('aims that a year is held against', () => {
  const of = (...years: (number | null)[]) =>
    targetsOfYear(
      years.map((targetYear) => ({ targetYear })),
      2026,
    ).map((each) => each.targetYear);
  it.each([
    ['those of the year', [2025, 2026, 2030], [2026]],
    ['else of the nearest to come', [2025, 2028, 2030], [2028]],
    ['and those without a year', [null, 2030], [null, 2030]],
    ['none of a year gone by', [2025], []],
  ])('%s', (_name, years, expected) => {
    expect(of(...years)).toEqual(expected);
  });
});

describe('a round as it is prepared', () => {
  const values: CycleValues = {
    ...{ title: 'Báo cáo', dueOn: '2026-06-18', dueTime: '16:00', structureDate: '2026-06-14', receiver: null },
    period: { kind: 'HALF_YEAR', dataFrom: '2025-12-15', dataTo: '2026-06-14', reportingYear: 2026 },
    indicatorIds: ['a'],
    respondents: [{ unitId: 'u', represents: ['u', 'v'], exempt: [] }],
  };
  const twice = { unitId: 'w', represents: ['w', 'v'], exempt: [] };
  it.each<[string, Partial<CycleValues>, [string, string][]]>([
    ['is whole', {}, []],
    ['has a title', { title: ' ' }, [['title', 'required']]],
    ['ends after it begins', { period: { ...values.period, dataTo: '2025-12-01' } }, [['period', 'lastBeforeFirst']]],
    ['asks something', { indicatorIds: [] }, [['indicatorIds', 'required']]],
    ['asks nothing twice', { indicatorIds: ['a', 'a'] }, [['indicatorIds', 'duplicate']]],
    ['asks somebody', { respondents: [] }, [['respondents', 'required']]],
    ['counts no unit twice', { respondents: [...values.respondents, twice] }, [['respondents', 'duplicate']]],
  ])('%s', (_name, change, expected) => {
    expect(cycleFaults({ ...values, ...change }).map(({ field, rule }) => [field, rule])).toEqual(expected);
  });
});
