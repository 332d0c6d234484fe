import fc from 'fast-check';
import {
  addCalendarDays,
  addDays,
  addWorkingDays,
  calendarOf,
  dayInVietnam,
  deadlineWithPauses,
  instantOf,
  isWorkingDay,
  lastDayBefore,
  workingDaysBetween,
} from './working-days.js';

/** 30/4 and 1/5 off; Monday 4/5 off in exchange for Saturday 9/5. */
const calendar = calendarOf([
  { day: '2026-04-30', kind: 'OFF' },
  { day: '2026-05-01', kind: 'OFF' },
  { day: '2026-05-04', kind: 'OFF' },
  { day: '2026-05-09', kind: 'WORKING' },
]);

describe('working days', () => {
  it.each([
    ['2026-04-29', true],
    ['2026-04-30', false],
    ['2026-05-02', false],
    ['2026-05-04', false],
    ['2026-05-09', true],
    ['2026-05-10', false],
  ])('%s is a working day: %s', (day, expected) => {
    expect(isWorkingDay(calendar, day)).toBe(expected);
  });

  it.each([
    ['2026-04-27', 1, '2026-04-28'],
    ['2026-04-29', 1, '2026-05-05'],
    ['2026-04-29', 5, '2026-05-09'],
    ['2026-05-02', 1, '2026-05-05'],
    ['2026-04-29', 0, '2026-04-29'],
  ])('counts from the day after: %s and %i working days end on %s', (from, days, expected) => {
    expect(addWorkingDays(calendar, from, days)).toBe(expected);
  });

  it('moves only the end of a deadline counted in calendar days', () => {
    expect(addCalendarDays(calendar, '2026-04-01', 29)).toBe('2026-05-05');
    expect(addCalendarDays(calendar, '2026-04-01', 28)).toBe('2026-04-29');
  });

  it('never moves a deadline named by its date, over ends of months and years', () => {
    expect(['2026-05-01', '2024-03-01', '2026-01-01', '2010-05-01'].map(lastDayBefore)).toEqual([
      '2026-04-30',
      '2024-02-29',
      '2025-12-31',
      '2010-04-30',
    ]);
  });

  it('says what a calendar without any working day lacks, instead of searching for ever', () => {
    const never = calendarOf(
      Array.from({ length: 500 }, (_, index) => ({ day: addDays('2026-01-01', index), kind: 'OFF' as const })),
    );
    expect(() => addWorkingDays(never, '2026-01-01', 1)).toThrow('No working day within 400 days of 2026-01-02');
  });

  it('adds up: counting back finds the days that were added, and a deadline is a working day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.constantFrom('OFF', 'WORKING')), { maxLength: 60 }),
        (start, days, marks) => {
          const given = calendarOf(marks.map(([offset, kind]) => ({ day: addDays('2025-01-01', offset), kind })));
          const from = addDays('2025-01-01', start);
          const deadline = addWorkingDays(given, from, days);
          expect(isWorkingDay(given, deadline)).toBe(true);
          expect(workingDaysBetween(given, from, deadline)).toBe(days);
          expect(addWorkingDays(given, addWorkingDays(given, from, 1), days - 1)).toBe(deadline);
        },
      ),
    );
  });
});

describe('hours', () => {
  it('are those of Vietnam, and a day without one lasts until its end', () => {
    expect(instantOf('2026-06-18', '16:00').toISOString()).toBe('2026-06-18T09:00:00.000Z');
    expect(instantOf('2026-06-18').toISOString()).toBe('2026-06-18T16:59:59.999Z');
    expect(dayInVietnam(instantOf('2026-06-18'))).toBe('2026-06-18');
    expect(dayInVietnam(new Date('2026-06-18T17:00:00Z'))).toBe('2026-06-19');
  });
});

describe('a clock that stops', () => {
  it('gives back the working days that it stood', () => {
    const none = calendarOf([]);
    expect(deadlineWithPauses(none, '2026-06-01', 5, [])).toBe('2026-06-08');
    expect(deadlineWithPauses(none, '2026-06-01', 5, [{ from: '2026-06-03', to: '2026-06-09' }])).toBe('2026-06-12');
    expect(
      deadlineWithPauses(none, '2026-06-01', 5, [
        { from: '2026-06-10', to: '2026-06-11' },
        { from: '2026-06-03', to: '2026-06-09' },
      ]),
    ).toBe('2026-06-15');
  });

  it('has no deadline while it stands, and is not moved by a pause after the deadline', () => {
    const none = calendarOf([]);
    expect(deadlineWithPauses(none, '2026-06-01', 5, [{ from: '2026-06-03', to: null }])).toBeNull();
    expect(deadlineWithPauses(none, '2026-06-01', 5, [{ from: '2026-06-09', to: null }])).toBe('2026-06-08');
  });
});
