/** The signed-in person's digest: where it goes, whether they want it, and whether the server can send any. */
export type DailyMailView = {
  /** null: the administrator has set no address, and no digest comes. */
  email: string | null;
  isWanted: boolean;
  /** False where the server has no mail server. */
  isConfigured: boolean;
};
export type SetDailyMailInput = { isWanted: boolean };

/** Where an open item stands on the day of a digest, in working days before its last day; in the order of the letter. */
export const reminders = ['OVERDUE', 'TODAY', 'IN_1', 'IN_3', 'IN_7'] as const;
export type Reminder = (typeof reminders)[number];
