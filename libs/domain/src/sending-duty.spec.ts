import { type IssuedPlan, sendingDutyOf, sendingStanding } from './sending-duty.js';

const plan = (change: Partial<IssuedPlan> = {}): IssuedPlan => ({
  ...{ kind: 'ANNUAL', agencyKind: 'MINISTRY', isAgencyPlan: true, issuedOn: '2026-11-20' },
  ...change,
});

describe('the duty to send an issued plan', () => {
  it.each<[string, Partial<IssuedPlan>]>([
    ['a ministry', {}],
    ['a ministerial agency', { agencyKind: 'MINISTERIAL_AGENCY' }],
    ['an agency of the Government', { agencyKind: 'GOVERNMENT_AGENCY' }],
    ['a province', { agencyKind: 'PROVINCE', kind: 'FIVE_YEAR' }],
    ['a ministry on the first day of the rule', { issuedOn: '2026-07-01' }],
  ])('is there for the plan of %s: five working days', (_, change) => {
    expect(sendingDutyOf(plan(change))).toMatchObject({ recipient: 'SCIENCE_MINISTRY', workingDays: 5 });
  });

  it.each<[string, Partial<IssuedPlan>]>([
    ['what was issued before the rule', { issuedOn: '2026-06-30' }],
    ['the plan of a unit', { isAgencyPlan: false }],
    ['the plan of a commune', { agencyKind: 'COMMUNE' }],
    ['what is no plan of years', { kind: 'SCHEME' }],
  ])('is not there for %s', (_, change) => {
    expect(sendingDutyOf(plan(change))).toBeNull();
  });
});

describe('what people see of it', () => {
  const dueOn = '2026-11-27';
  it.each([
    ['WAITING', null, null, '2026-11-27'],
    ['OVERDUE', null, null, '2026-11-28'],
    ['SENT', 'SENT', '2026-11-27', '2026-12-30'],
    ['SENT_LATE', 'SENT', '2026-11-28', '2026-12-30'],
    ['NOT_REQUIRED', 'NOT_REQUIRED', null, '2026-12-30'],
  ] as const)('is %s', (standing, outcome, sentOn, today) => {
    expect(sendingStanding({ dueOn, outcome, sentOn }, today)).toBe(standing);
  });
});
