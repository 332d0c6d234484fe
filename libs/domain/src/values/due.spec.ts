import { calendarOf } from '../working-days.js';
import { dueAt } from './due.js';

/** 30/4 and 1/5 off, then a weekend. */
const calendar = calendarOf([
  { day: '2026-04-30', kind: 'OFF' },
  { day: '2026-05-01', kind: 'OFF' },
]);
const at = (term: Parameters<typeof dueAt>[1]): string => dueAt(calendar, term).toISOString();

describe('E33: a deadline', () => {
  it('has its hour, in Vietnam', () => {
    expect(at({ kind: 'ON', day: '2026-06-18', time: '16:00' })).toBe('2026-06-18T09:00:00.000Z');
  });

  it('that names a day never moves, on whatever day it falls', () => {
    expect(at({ kind: 'BEFORE', day: '2026-05-01' })).toBe('2026-04-30T16:59:59.999Z');
    expect(at({ kind: 'ON', day: '2026-05-01', time: null })).toBe('2026-05-01T16:59:59.999Z');
  });

  it('that is counted in days moves past days off', () => {
    expect(at({ kind: 'DAYS', from: '2026-04-20', days: 10, time: '16:00' })).toBe('2026-05-04T09:00:00.000Z');
    expect(at({ kind: 'WORKING_DAYS', from: '2026-04-28', days: 2, time: null })).toBe('2026-05-04T16:59:59.999Z');
  });
});
