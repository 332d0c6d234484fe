import { type AppraisalContent, appraisalGaps } from './appraisal-gaps.js';

const met = { answer: 'MET', note: null } as const;
const whole: AppraisalContent = { points: [met], opinion: 'Đạt yêu cầu', result: 'FIND_READY', conditions: [] };
const condition = { body: 'Bổ sung nguồn vốn' };

describe('what an appraisal lacks before it can be sent', () => {
  it.each<[string, Partial<AppraisalContent>, string[]]>([
    ['nothing', {}, []],
    ['every point answered', { points: [met, { answer: null, note: null }] }, ['POINTS']],
    ['any point at all', { points: [] }, ['POINTS']],
    [
      'the word why a point is not met',
      { points: [{ answer: 'NOT_MET', note: null }], result: 'FIND_NOT_READY' },
      ['NOTES'],
    ],
    ['the opinion', { opinion: null }, ['OPINION']],
    ['the conclusion', { result: null }, ['RESULT']],
    ['a condition of a conditional one', { result: 'FIND_READY_ONCE_COMPLETED' }, ['CONDITIONS']],
    ['the words of a condition', { result: 'FIND_NOT_READY', conditions: [{ body: null }] }, ['CONDITIONS']],
    ['another conclusion where a condition stands', { conditions: [condition] }, ['RESULT_READY']],
    [
      'another conclusion where a point is not met',
      { points: [{ answer: 'NOT_MET', note: 'Chưa rõ' }] },
      ['RESULT_READY'],
    ],
    ['nothing with a condition', { result: 'FIND_READY_ONCE_COMPLETED', conditions: [condition] }, []],
    ['nothing without one, where it is not ready', { result: 'FIND_NOT_READY' }, []],
    [
      'several things, in the order of the form',
      { points: [], opinion: null, result: null, conditions: [{ body: null }] },
      ['POINTS', 'OPINION', 'RESULT', 'CONDITIONS'],
    ],
  ])('is %s', (_what, change, gaps) => {
    expect(appraisalGaps({ ...whole, ...change })).toEqual(gaps);
  });
});
