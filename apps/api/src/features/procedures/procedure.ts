import type {
  PlanKind,
  PlanState,
  ProcedureAction,
  ProcedureCode,
  ProcedureStep,
  Seat,
  StepAct,
  UnitKind,
} from '@lotrinh/contracts';
import type { Authorised, Walk } from '@lotrinh/domain';

/** A version with what its procedure depends on. */
export type Subject = {
  id: string;
  state: PlanState;
  lockVersion: number;
  documentNumber: string | null;
  issuedOn: string | null;
  issuerId: string;
  unitId: string;
  unitPath: string;
  planKind: PlanKind;
  agencyKind: UnitKind;
  /** It stands for itself, and amends nothing. */
  isRoot: boolean;
  periodEnd: number | null;
  /** The agency itself issues it, not one of its units. */
  isAgencyPlan: boolean;
};

export type Round = {
  id: string;
  round: number;
  code: ProcedureCode;
  steps: ProcedureStep[];
  contentSha256: string;
  beganAtStep: string;
  atStep: string | null;
  turnSince: Date;
  seenAt: Date | null;
  resumeAtStep: string | null;
  startedAt: Date;
};

export type Decision = {
  id: string;
  round: number;
  stepKey: string | null;
  action: ProcedureAction;
  seat: Seat;
  act: StepAct | null;
  personId: string;
  personName: string;
  postTitle: string | null;
  unitName: string | null;
  capacity: string | null;
  opinion: string | null;
  at: Date;
  decidedOn: string | null;
  recordedBy: string | null;
  pageFileId: string | null;
};

/** A decision that somebody took by hand and the actor only records. */
export type OnPaper = { personId: string; decidedOn: string; pageFileId: string };

/** The post through which somebody holds a seat. */
export type SeatPost = { personName: string; postTitle: string | null; unitName: string | null };

/** A version in its procedure and what it allows this person. */
export type Standing = {
  subject: Subject;
  round: Round | null;
  decisions: Decision[];
  walk: Walk;
  held: Seat[];
  step: ProcedureStep | null;
  /** Who may act today by authorisation. */
  authorised: Authorised[];
  /** By which of them this person acts at the step; null where they hold the seat themselves. */
  by: Authorised | null;
  isBarred: boolean;
};
