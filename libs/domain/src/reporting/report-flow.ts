import { type CycleState, type ReportAction, reportActions, type ReportState } from '@lotrinh/contracts';

/** Who stands how to a report: enters for the unit, heads it, or collects for the round. */
export type ReportSeats = {
  writes: boolean;
  confirms: boolean;
  collects: boolean;
  /** Entered a value of it, or handed it to the head, since it was last accepted. */
  hasWritten: boolean;
  /** Sent it for the unit. */
  hasSent: boolean;
};

/** What of a report the rules look at. */
export type ReportStanding = {
  state: ReportState;
  cycleState: CycleState;
  isOnBehalf: boolean;
  /** A figure was entered anew since the report was last returned: evidence and notes are no figures. */
  hasChangedFigure: boolean;
};

type Rule = {
  from: readonly ReportState[];
  to: ReportState | null;
  seat: 'writes' | 'confirms' | 'collects';
  /** Why is asked for. */
  needsReason: boolean;
};

const editable: readonly ReportState[] = ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'];

/** The way of a report (spec 2 §5.7, R96–R100): the server decides by it, and the buttons are what it allows. */
export const reportFlow: Record<ReportAction, Rule> = {
  TO_HEAD: { from: editable, to: 'UNIT_CHECK', seat: 'writes', needsReason: false },
  RECALL: { from: ['UNIT_CHECK'], to: 'IN_PROGRESS', seat: 'writes', needsReason: false },
  SEND: { from: ['UNIT_CHECK'], to: 'SENT', seat: 'confirms', needsReason: false },
  REVISE: { from: ['UNIT_CHECK'], to: 'IN_PROGRESS', seat: 'confirms', needsReason: true },
  RESEND: { from: ['RETURNED'], to: 'SENT', seat: 'writes', needsReason: false },
  SEND_ON_BEHALF: { from: editable, to: 'SENT', seat: 'collects', needsReason: false },
  CONFIRM: { from: ['SENT', 'ACCEPTED'], to: null, seat: 'confirms', needsReason: false },
  RETURN: { from: ['SENT'], to: 'RETURNED', seat: 'collects', needsReason: true },
  ACCEPT: { from: ['SENT'], to: 'ACCEPTED', seat: 'collects', needsReason: false },
  REOPEN: { from: ['ACCEPTED'], to: 'RETURNED', seat: 'collects', needsReason: true },
};

/** Where the action leads; null where it is not to be had. Nothing moves in a round that is not open. */
export function reportOutcome(standing: ReportStanding, action: ReportAction, seats: ReportSeats): ReportState | null {
  const { from, to, seat } = reportFlow[action];
  if (standing.cycleState !== 'OPEN' || !seats[seat] || !from.includes(standing.state)) return null;
  if (action === 'RESEND' && standing.hasChangedFigure) return null;
  if (action === 'CONFIRM' && !standing.isOnBehalf) return null;
  return fourEyes(action, seats) ? null : (to ?? standing.state);
}

/** Nobody confirms for the head what they entered, and nobody accepts what they sent for their own unit (E37). */
export const fourEyes = (action: ReportAction, seats: ReportSeats): boolean =>
  (action === 'SEND' && seats.hasWritten) || (action === 'ACCEPT' && seats.hasSent);

export const reportActionsOf = (standing: ReportStanding, seats: ReportSeats): ReportAction[] =>
  reportActions.filter((action) => reportOutcome(standing, action, seats) !== null);

/** Cells are written by the unit, or for it by whoever collects, until the head looks at them. */
export const mayWriteCells = ({ state, cycleState }: ReportStanding, { writes, collects }: ReportSeats): boolean =>
  cycleState === 'OPEN' && (writes || collects) && editable.includes(state);
