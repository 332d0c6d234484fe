import { planCompleteness, planLacks } from './plan-completeness.js';
import { isIssued, isOver, planStanding } from './plan-standing.js';

const counts = {
  sections: 0,
  targets: 4,
  targetSentences: 2,
  tasks: 2,
  funding: 0,
  bases: 0,
  duties: 0,
  targetsWithoutValue: 1,
  targetsWithoutYear: 0,
  targetsWithoutOwner: 2,
  targetsComplete: 2,
  tasksWithoutLead: 0,
  tasksWithoutTime: 0,
  tasksWithoutCost: 1,
  tasksComplete: 1,
  unknownUnits: 0,
};

describe('the standing of a version', () => {
  const period = { periodStart: 2021, periodEnd: 2025 };

  it('lasts to the last day of its period', () => {
    expect(planStanding('ISSUED', period, '2025-12-31', false)).toBe('IN_FORCE');
    expect(planStanding('ISSUED', period, '2026-01-01', false)).toBe('ENDED');
  });

  it('has no end where the document names none', () => {
    expect(planStanding('ISSUED', { periodStart: 2021, periodEnd: null }, '2090-01-01', false)).toBe('IN_FORCE');
  });

  it('says that it was amended while it runs, and that it ended afterwards', () => {
    expect(planStanding('ISSUED', period, '2024-06-01', true)).toBe('AMENDED');
    expect(planStanding('ISSUED', period, '2026-06-01', true)).toBe('ENDED');
  });

  it('is the state itself for everything that is not issued', () => {
    for (const state of ['DRAFTING', 'SUPERSEDED', 'REVOKED', 'CLOSED'] as const) {
      expect(planStanding(state, period, '2026-06-01', true)).toBe(state);
    }
    expect([isIssued('SUPERSEDED'), isIssued('SIGNED')]).toEqual([true, false]);
  });
});

describe('completeness', () => {
  it('names what lacks, with the table where it lacks', () => {
    expect(planLacks(counts)).toEqual([
      { rule: 'targetValue', table: 'TARGETS', count: 1 },
      { rule: 'targetOwner', table: 'TARGETS', count: 2 },
      { rule: 'taskCost', table: 'TASKS', count: 1 },
    ]);
  });

  it('is a whole percent that is 100 only when all are complete, and none where there is nothing', () => {
    expect(planCompleteness(counts)).toBe(50);
    expect(planCompleteness({ targets: 1000, tasks: 0, targetsComplete: 999, tasksComplete: 0 })).toBe(99);
    expect(planCompleteness({ targets: 0, tasks: 0, targetsComplete: 0, tasksComplete: 0 })).toBeNull();
  });
});

describe('a text whose time is over', () => {
  const text = { state: 'ISSUED' as const, isRoot: true, periodEnd: 2025 };

  it.each([
    ['from the year after its last', {}, '2026-01-01', true],
    ['not on its last day', {}, '2025-12-31', false],
    ['not without a last year', { periodEnd: null }, '2026-01-01', false],
    [
      'once another replaced it, whatever its years',
      { state: 'SUPERSEDED' as const, periodEnd: 2030 },
      '2026-01-01',
      true,
    ],
    ['not as an amendment', { isRoot: false }, '2026-01-01', false],
    ['not as an amendment of what was replaced', { isRoot: false, state: 'SUPERSEDED' as const }, '2026-01-01', false],
    ['not again once it was evaluated', { state: 'EVALUATED' as const }, '2026-01-01', false],
    ['not as a draft', { state: 'DRAFTING' as const }, '2026-01-01', false],
    ['not where it was repealed', { state: 'REVOKED' as const }, '2026-01-01', false],
  ])('is so %s', (_name, change, today, expected) => {
    expect(isOver({ ...text, ...change }, today)).toBe(expected);
  });
});
