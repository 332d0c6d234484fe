/** Whom an issued plan is sent to. SCIENCE_MINISTRY: Bộ Khoa học và Công nghệ. */
export const sendingRecipients = ['SCIENCE_MINISTRY'] as const;
export type SendingRecipient = (typeof sendingRecipients)[number];

/** NOT_REQUIRED: the duty does not apply to this plan, for a reason. */
export const sendingOutcomes = ['SENT', 'NOT_REQUIRED'] as const;
export type SendingOutcome = (typeof sendingOutcomes)[number];

/** EXCHANGE: "trục liên thông văn bản". */
export const sendingWays = ['EXCHANGE', 'PAPER'] as const;
export type SendingWay = (typeof sendingWays)[number];

/** What people see of the duty on a given day. */
export const sendingStandings = ['WAITING', 'OVERDUE', 'SENT', 'SENT_LATE', 'NOT_REQUIRED'] as const;
export type SendingStanding = (typeof sendingStandings)[number];

export const sendingLimits = { numberMax: 100, reasonMax: 1000 } as const;

/** The duty to send an issued version, and what became of it. */
export type PlanSendingView = {
  versionId: string;
  recipient: SendingRecipient;
  workingDays: number;
  /** Last day of the term, by the calendar of today. */
  dueOn: string;
  standing: SendingStanding;
  outcome: SendingOutcome | null;
  way: SendingWay | null;
  documentNumber: string | null;
  sentOn: string | null;
  reason: string | null;
  recordedBy: string | null;
  recordedAt: string | null;
  mayRecord: boolean;
  lockVersion: number;
};
