import { cycleStates, reportActions, reportStates } from '@lotrinh/contracts';
import { mayWriteCells, reportActionsOf, reportOutcome, type ReportSeats, type ReportStanding } from './report-flow.js';

const nobody: ReportSeats = { writes: false, confirms: false, collects: false, hasWritten: false, hasSent: false };
const writer = { ...nobody, writes: true };
const head = { ...nobody, confirms: true };
const collector = { ...nobody, collects: true };
const standing = (state: ReportStanding['state'], more: Partial<ReportStanding> = {}): ReportStanding => ({
  ...{ state, cycleState: 'OPEN', isOnBehalf: false, hasChangedFigure: true, ...more },
});

describe('the way of a report', () => {
  it.each([
    ['NOT_STARTED', ['TO_HEAD'], [], ['SEND_ON_BEHALF']],
    ['IN_PROGRESS', ['TO_HEAD'], [], ['SEND_ON_BEHALF']],
    ['UNIT_CHECK', ['RECALL'], ['SEND', 'REVISE'], []],
    ['SENT', [], [], ['RETURN', 'ACCEPT']],
    ['RETURNED', ['TO_HEAD'], [], ['SEND_ON_BEHALF']],
    ['ACCEPTED', [], [], ['REOPEN']],
  ] as const)('in %s: writer, head, collector', (state, byWriter, byHead, byCollector) => {
    const of = (seats: ReportSeats) => reportActionsOf(standing(state), seats);
    expect([of(writer), of(head), of(collector), of(nobody)]).toEqual([byWriter, byHead, byCollector, []]);
  });

  it.each([
    ['TO_HEAD', 'RETURNED', 'UNIT_CHECK', writer],
    ['SEND', 'UNIT_CHECK', 'SENT', head],
    ['REVISE', 'UNIT_CHECK', 'IN_PROGRESS', head],
    ['RECALL', 'UNIT_CHECK', 'IN_PROGRESS', writer],
    ['RETURN', 'SENT', 'RETURNED', collector],
    ['ACCEPT', 'SENT', 'ACCEPTED', collector],
    ['REOPEN', 'ACCEPTED', 'RETURNED', collector],
    ['SEND_ON_BEHALF', 'NOT_STARTED', 'SENT', collector],
  ] as const)('%s leads from %s to %s', (action, from, to, seats) => {
    expect(reportOutcome(standing(from), action, seats)).toBe(to);
  });

  it('goes past the head only where no figure changed since it came back', () => {
    expect(reportOutcome(standing('RETURNED', { hasChangedFigure: false }), 'RESEND', writer)).toBe('SENT');
    expect(reportOutcome(standing('RETURNED'), 'RESEND', writer)).toBeNull();
  });

  it('is confirmed by the head where it was entered on behalf, wherever it stands by then', () => {
    for (const state of ['SENT', 'ACCEPTED'] as const) {
      expect(reportOutcome(standing(state, { isOnBehalf: true }), 'CONFIRM', head)).toBe(state);
      expect(reportOutcome(standing(state), 'CONFIRM', head)).toBeNull();
    }
  });

  it('E37: needs two people', () => {
    const both = { ...nobody, writes: true, confirms: true };
    expect(reportOutcome(standing('UNIT_CHECK'), 'SEND', { ...both, hasWritten: true })).toBeNull();
    expect(reportOutcome(standing('UNIT_CHECK'), 'SEND', both)).toBe('SENT');
    expect(reportOutcome(standing('SENT'), 'ACCEPT', { ...collector, hasSent: true })).toBeNull();
  });

  it('stands still where the round is not open', () => {
    const all = { writes: true, confirms: true, collects: true, hasWritten: false, hasSent: false };
    for (const cycleState of cycleStates.filter((each) => each !== 'OPEN')) {
      for (const state of reportStates) {
        const held = standing(state, { cycleState, isOnBehalf: true, hasChangedFigure: false });
        expect(reportActions.filter((action) => reportOutcome(held, action, all) !== null)).toEqual([]);
        expect(mayWriteCells(held, all)).toBe(false);
      }
    }
  });

  it('is written by the unit and by whoever collects, until it is on its way', () => {
    const writable = (seats: ReportSeats) => reportStates.filter((state) => mayWriteCells(standing(state), seats));
    expect(writable(writer)).toEqual(['NOT_STARTED', 'IN_PROGRESS', 'RETURNED']);
    expect(writable(collector)).toEqual(['NOT_STARTED', 'IN_PROGRESS', 'RETURNED']);
    expect(writable(head)).toEqual([]);
  });
});
