import type { Page } from './paging.js';
import { type ProcedureAction, stepActs } from './procedures.js';

/** Lists of "Việc của tôi": what waits for me, what I may add to, what I sent, what I did, what was issued. */
export const inboxTabs = ['PENDING', 'COORDINATE', 'WATCH', 'DONE', 'FYI'] as const;
export type InboxTab = (typeof inboxTabs)[number];

/** What is waited for; DECIDED and ISSUED say why something done stands in a list. */
export const inboxReasons = [
  ...stepActs,
  'REVISE',
  'SUBMIT',
  'GIVE_OPINION',
  'ANSWER_ASSIGNMENT',
  'AWAIT_OPINIONS',
  'RECORD_PAPER',
  'CONFIRM_PAPER',
  'ASSIGN_NUMBER',
  'RELEASE',
  'SEND_ISSUED',
  'AWAIT_SENDING',
  'DECIDED',
  'ISSUED',
] as const;
export type InboxReason = (typeof inboxReasons)[number];

export type InboxItemView = {
  versionId: string;
  planId: string;
  title: string;
  /** The unit whose plan it is. */
  unitName: string;
  reason: InboxReason;
  /** Who acted last, and how; null where nobody did in the system. */
  from: string | null;
  lastAction: ProcedureAction | null;
  since: string;
  /** Last day of the step's term in working days; null where nothing has a term. */
  dueOn: string | null;
  isOverdue: boolean;
};

export type InboxPage = Page<InboxItemView>;
/** What the menu and the tabs count; reports of rounds are a list of their own. */
export type InboxCounts = { todo: number; coordinate: number; reports: number };
