import type { RemarkAnswer } from './consultations.js';
import { procedureLimits, type ProcedureAction } from './procedures.js';

/** "Thẩm định sơ bộ", "thẩm định", "thẩm tra dự toán": what is looked at. */
export const appraisalKinds = ['PRELIMINARY', 'FULL', 'ESTIMATE'] as const;
export type AppraisalKind = (typeof appraisalKinds)[number];

/** What the appraiser finds of one point of the checklist. */
export const pointAnswers = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;
export type PointAnswer = (typeof pointAnswers)[number];

/** The conclusion; each is the action of the procedure that it takes. */
export const appraisalResults = [
  'FIND_READY',
  'FIND_READY_ONCE_COMPLETED',
  'FIND_NOT_READY',
] as const satisfies readonly ProcedureAction[];
export type AppraisalResult = (typeof appraisalResults)[number];

export const appraisalLimits = {
  points: 30,
  conditions: 30,
  shown: 10,
  noteMax: 1000,
  opinionMax: procedureLimits.opinionMax,
  aboutMax: 300,
  bodyMax: 4000,
  answerMax: 4000,
  numberMax: 100,
} as const;

export type AppraisalPointView = {
  key: string;
  /** As the checklist said it when the appraisal was written. */
  words: string;
  answer: PointAnswer | null;
  note: string | null;
};

/** What must be completed, and what the drafter did about it. */
export type AppraisalConditionView = {
  id: string;
  about: string | null;
  body: string;
  answer: RemarkAnswer | null;
  answerText: string | null;
  answeredBy: string | null;
  lockVersion: number;
};

/** The appraisal of one round: "dự thảo" until it is sent, then a document that never changes. */
export type AppraisalView = {
  id: string;
  round: number;
  kind: AppraisalKind;
  askedAt: string;
  /** The last of its working days by the calendar of today. */
  dueOn: string;
  /** Working days after the deadline until it was sent, or until today. */
  daysLate: number;
  points: AppraisalPointView[];
  opinion: string | null;
  result: AppraisalResult | null;
  conditions: AppraisalConditionView[];
  /** Of a paper made elsewhere, where there is one. */
  documentNumber: string | null;
  documentDate: string | null;
  personName: string | null;
  postTitle: string | null;
  unitName: string | null;
  sentAt: string | null;
  /** This person may answer its conditions: until the version is sent again. */
  mayAnswer: boolean;
  lockVersion: number;
};

/** The appraisal that is waited for. */
export type AppraisalTurnView = { round: number; askedAt: string; dueOn: string; daysLate: number };

/** The appraisals of a version, newest first, and what this person may do; the server asks again. */
export type PlanAppraisalsView = {
  versionId: string;
  lockVersion: number;
  /** null where none is waited for now. */
  turn: AppraisalTurnView | null;
  mayWrite: boolean;
  appraisals: AppraisalView[];
};
