import type { PlanKind, SendingOutcome, SendingRecipient, SendingStanding, UnitKind } from '@lotrinh/contracts';

/** Plans that are sent to somebody within so many working days of their issue. */
export type SendingDuty = {
  recipient: SendingRecipient;
  workingDays: number;
  planKinds: readonly PlanKind[];
  agencyKinds: readonly UnitKind[];
  /** First and last day of issue that the rule holds for; null while it is in force. */
  from: string;
  to: string | null;
};

/** Nghị định 224/2026/NĐ-CP, Điều 7.3.d: plans that ministries and provinces issue, five-year and annual. */
const sendingDuties: readonly SendingDuty[] = [
  {
    recipient: 'SCIENCE_MINISTRY',
    workingDays: 5,
    planKinds: ['FIVE_YEAR', 'ANNUAL'],
    agencyKinds: ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY', 'PROVINCE'],
    from: '2026-07-01',
    to: null,
  },
];

/** `isAgencyPlan`: the agency issues it, not one of its units. */
export type IssuedPlan = { kind: PlanKind; agencyKind: UnitKind; isAgencyPlan: boolean; issuedOn: string };

/** What the issue of a plan obliges to; null where no rule of that day asks for it. */
export function sendingDutyOf({ kind, agencyKind, isAgencyPlan, issuedOn }: IssuedPlan): SendingDuty | null {
  if (!isAgencyPlan) return null;
  const asked = ({ planKinds, agencyKinds, from, to }: SendingDuty) =>
    planKinds.includes(kind) && agencyKinds.includes(agencyKind) && from <= issuedOn && (to === null || issuedOn <= to);
  return sendingDuties.find(asked) ?? null;
}

/** Days are calendar days in Vietnam; on the last day of the term nothing is late yet. */
export function sendingStanding(
  { dueOn, outcome, sentOn }: { dueOn: string; outcome: SendingOutcome | null; sentOn: string | null },
  today: string,
): SendingStanding {
  if (outcome === 'NOT_REQUIRED') return 'NOT_REQUIRED';
  if (outcome === null) return today > dueOn ? 'OVERDUE' : 'WAITING';
  return sentOn !== null && sentOn > dueOn ? 'SENT_LATE' : 'SENT';
}
