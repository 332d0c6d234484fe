import { reminders } from '@lotrinh/contracts';
import fc from 'fast-check';
import { reminderOn } from './reminder.js';
import { addDays, calendarOf, isWorkingDay } from './working-days.js';

const none = calendarOf([]);

describe('a reminder', () => {
  it.each([
    // Wednesday 25/11/2026
    ['2026-11-25', '2026-11-16', 'IN_7'],
    ['2026-11-25', '2026-11-17', null],
    ['2026-11-25', '2026-11-20', 'IN_3'],
    ['2026-11-25', '2026-11-24', 'IN_1'],
    ['2026-11-25', '2026-11-25', 'TODAY'],
    ['2026-11-25', '2026-11-26', 'OVERDUE'],
    ['2026-11-25', '2026-11-27', null],
  ])('of what ends on %s comes on %s as %s', (dueOn, today, expected) => {
    expect(reminderOn(none, today, dueOn)).toBe(expected);
  });

  it('passes over the weekend: what ended on Friday is overdue on Monday, what ends on Sunday is to be done on Friday', () => {
    expect(reminderOn(none, '2026-11-30', '2026-11-27')).toBe('OVERDUE');
    expect(reminderOn(none, '2026-11-27', '2026-11-29')).toBe('TODAY');
    expect(reminderOn(none, '2026-11-30', '2026-11-29')).toBe('OVERDUE');
  });

  it('passes over days off and counts a Saturday that is worked', () => {
    const calendar = calendarOf([
      { day: '2026-11-25', kind: 'OFF' },
      { day: '2026-11-28', kind: 'WORKING' },
    ]);
    expect(reminderOn(calendar, '2026-11-24', '2026-11-26')).toBe('IN_1');
    expect(reminderOn(calendar, '2026-11-28', '2026-11-27')).toBe('OVERDUE');
  });

  it('comes exactly once of each kind, in order, whatever days are off', () => {
    const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-01-01', days));
    const changes = fc.uniqueArray(fc.record({ day, kind: fc.constantFrom('OFF' as const, 'WORKING' as const) }), {
      selector: (change) => change.day,
      maxLength: 30,
    });
    const dueOn = fc.integer({ min: 60, max: 80 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(changes, dueOn, (changed, due) => {
        const calendar = calendarOf(changed);
        const digests = Array.from({ length: 200 }, (_, at) => addDays('2025-12-01', at));
        const named = digests
          .filter((today) => isWorkingDay(calendar, today))
          .flatMap((today) => reminderOn(calendar, today, due) ?? []);
        expect(named).toEqual([...reminders].reverse());
      }),
    );
  });
});
