/** What a unit says of a draft as a whole. */
export const opinionVerdicts = ['AGREE', 'REMARKS'] as const;
export type OpinionVerdict = (typeof opinionVerdicts)[number];

/** ACCEPTED: "tiếp thu", the draft changes; EXPLAINED: "giải trình", it stays for a reason. */
export const remarkAnswers = ['ACCEPTED', 'EXPLAINED'] as const;
export type RemarkAnswer = (typeof remarkAnswers)[number];

export const consultationLimits = {
  units: 60,
  remarks: 30,
  shown: 10,
  requestMax: 2000,
  aboutMax: 300,
  bodyMax: 4000,
  answerMax: 4000,
} as const;

/** One remark of a unit and what the drafting unit did with it. */
export type ConsultationRemarkView = {
  id: string;
  /** The section, target or task that it is about, in the unit's words. */
  about: string | null;
  body: string;
  answer: RemarkAnswer | null;
  answerText: string | null;
  answeredBy: string | null;
  lockVersion: number;
};

export type ConsultedUnitView = {
  id: string;
  /** As it was called on the day it was asked. */
  unitName: string;
  /** null while the unit is silent. */
  verdict: OpinionVerdict | null;
  personName: string | null;
  postTitle: string | null;
  givenAt: string | null;
  /** This person may answer for the unit now. */
  isOwn: boolean;
  lockVersion: number;
  remarks: ConsultationRemarkView[];
};

export type ConsultationView = {
  id: string;
  n: number;
  request: string | null;
  dueOn: string;
  askedBy: string;
  askedAt: string;
  closedAt: string | null;
  units: ConsultedUnitView[];
};

/** The consultations on a version, newest first, and what this person may do; the server asks again. */
export type PlanConsultationsView = {
  versionId: string;
  lockVersion: number;
  mayAsk: boolean;
  mayClose: boolean;
  mayAnswer: boolean;
  consultations: ConsultationView[];
};
