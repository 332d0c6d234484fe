import type { PlanState } from './plans.js';

/** Parts of a procedure that are walked step by step; each is a state of the version. */
export const procedurePhases = ['UNIT_CHECK', 'APPRAISING', 'SUBMITTED'] as const satisfies readonly PlanState[];
export type ProcedurePhase = (typeof procedurePhases)[number];

/** In what capacity somebody acts on a version; who holds one follows from grants (`seatKeys` in libs/domain). */
export const seats = [
  'DRAFTER',
  'UNIT_HEAD',
  'COORDINATING_UNIT',
  'APPRAISER',
  'OFFICE',
  'DEPUTY',
  'HEAD',
  'REGISTRY',
] as const;
export type Seat = (typeof seats)[number];

/** What the holder of a step does there. */
export const stepActs = ['CONFIRM_CONTENT', 'INITIAL', 'APPRAISE', 'CHECK_FORM', 'SIGN'] as const;
export type StepAct = (typeof stepActs)[number];

/** Everything that moves a version through its procedure, in the order of the buttons; the table of outcomes stands in libs/domain. */
export const procedureActions = [
  'ASK_OPINIONS',
  'CLOSE_OPINIONS',
  'SEND_TO_UNIT_HEAD',
  'SUBMIT',
  'RECALL',
  'WITHDRAW',
  'AGREE',
  'SIGN',
  'AGREE_WITH_CHANGES',
  'RETURN',
  'REFER',
  'FIND_READY',
  'FIND_READY_ONCE_COMPLETED',
  'FIND_NOT_READY',
  'CONFIRM_PAPER',
  'ASSIGN_NUMBER',
  'RELEASE',
  'REFUSE_FORM',
  'EVALUATE',
  'CLOSE',
] as const;
export type ProcedureAction = (typeof procedureActions)[number];

/** Answers of a signer that the secretary may record from paper. */
export const paperActions = [
  'SIGN',
  'AGREE_WITH_CHANGES',
  'RETURN',
  'REFER',
] as const satisfies readonly ProcedureAction[];
export type PaperAction = (typeof paperActions)[number];

export const procedureCodes = ['MINISTRY', 'PROVINCE', 'UNIT'] as const;
export type ProcedureCode = (typeof procedureCodes)[number];

/** One step of a procedure. An optional one is waited for by nobody, and may be done while the next required one is open. */
export type ProcedureStep = {
  key: string;
  phase: ProcedurePhase;
  seat: Seat;
  act: StepAct;
  required: boolean;
  workingDays: number;
  /** As printed above the signature: "KT. BỘ TRƯỞNG"; null where the holder signs in their own name. */
  capacity: string | null;
};

/** OPEN: an optional step that may be done now. PASSED: over without having been done. */
export const stepStates = ['WAITING', 'OPEN', 'CURRENT', 'DONE', 'PASSED'] as const;
export type StepState = (typeof stepStates)[number];

export type ProcedureStepView = ProcedureStep & {
  state: StepState;
  /** Who holds the seat today, a few of them. */
  holders: string[];
  /** When its turn came, or when it was done. */
  since: string | null;
  doneBy: string | null;
};

export type ProcedureDecisionView = {
  id: string;
  round: number;
  action: ProcedureAction;
  seat: Seat;
  act: StepAct | null;
  personName: string;
  postTitle: string | null;
  unitName: string | null;
  capacity: string | null;
  opinion: string | null;
  at: string;
  /** Where the person decided by hand: on which day, who recorded it, and the scanned page. */
  paper: DecisionOnPaper | null;
};

export type DecisionOnPaper = { decidedOn: string; recordedBy: string; pageFileId: string };

/** Somebody who holds the seat whose turn it is to sign; `capacity` where they do by authorisation. */
export type SignerView = { id: string; name: string; capacity: string | null };

/** How a version stands in its procedure, as one person sees it. */
export type PlanProcedureView = {
  versionId: string;
  lockVersion: number;
  state: PlanState;
  code: ProcedureCode;
  /** Round of the walk; 0 before the first. */
  round: number;
  steps: ProcedureStepView[];
  /** What this person may do now; the server asks again. */
  actions: ProcedureAction[];
  /** The step that these actions belong to. */
  ownStepKey: string | null;
  /** Their step, but they wrote in the version or decided at another step of it: somebody else has to. */
  isBarred: boolean;
  /** Answers that this person may record for a signer who gave them on paper. */
  paperActions: ProcedureAction[];
  signers: SignerView[];
  /** The person whose turn it is has opened it. */
  isSeen: boolean;
  documentNumber: string | null;
  issuedOn: string | null;
  /** Newest first. */
  decisions: ProcedureDecisionView[];
};

export const procedureLimits = { opinionMax: 4000, decisionsShown: 200 } as const;

/** A page as a scanner or a telephone makes it. */
export const scannedPageLimits = { bytes: 10 * 1_048_576 } as const;
