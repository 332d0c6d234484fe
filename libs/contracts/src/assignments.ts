import type { Page } from './paging.js';
import type { OpinionVerdict } from './consultations.js';
import type { Comparator, Recurrence, UnitRole } from './plans.js';

/** What a plan gives a unit to do: to reach a target, to carry out a task or project, or a duty among those of its execution. */
export const assignedKinds = ['TARGET', 'TASK', 'DUTY'] as const;
export type AssignedKind = (typeof assignedKinds)[number];

/** What one unit is given by the plans in force; `year` keeps what concerns it. */
export type AssignedFilter = { unitId: string; kind?: AssignedKind | null; year?: number | null };

/** One thing that a plan in force gives to a unit ("chỉ tiêu, nhiệm vụ được giao"). */
export type AssignedView = {
  /** The row in the plan version. */
  id: string;
  kind: AssignedKind;
  planId: string;
  versionId: string;
  planTitle: string;
  documentNumber: string | null;
  issuedOn: string | null;
  words: string;
  /** Null where a duty does not say. */
  role: UnitRole | null;
  /** The words that mean the unit among others ("các đơn vị thuộc bộ"); null where it is named itself. */
  among: string | null;
  comparator: Comparator | null;
  value: string | null;
  valueMax: string | null;
  unit: string | null;
  targetYear: number | null;
  scheduleText: string | null;
  startYear: number | null;
  endYear: number | null;
  dueOn: string | null;
  recurrence: Recurrence | null;
  /** The document that gave it to this unit in particular, with what it says of it; null where only the plan does. */
  given: { level: string | null; documentNumber: string; issuedOn: string } | null;
};

export type AssignedPage = Page<AssignedView>;

/** Limits of one act of assigning. */
export const assignmentLimits = {
  items: 500,
  units: 100,
  levelMax: 500,
  requestMax: 2000,
  opinionMax: 4000,
  reasonMax: 1000,
  shown: 20,
} as const;

/** What of a plan in force may be assigned: its targets and its tasks. */
export const assignableKinds = ['TARGET', 'TASK'] as const;
export type AssignableKind = (typeof assignableKinds)[number];

/**
 * An act of assigning ("giao chỉ tiêu, nhiệm vụ"): what is intended is sent to the units, they say what they think, and a document
 * assigns it. A later act on the same row and unit changes it.
 */
export type AssignmentView = {
  id: string;
  n: number;
  state: AssignmentState;
  request: string | null;
  /** Last day for the units' opinions. */
  dueOn: string;
  proposedBy: string;
  proposedAt: string;
  documentNumber: string | null;
  issuedOn: string | null;
  assignedBy: string | null;
  assignedAt: string | null;
  withdrawnReason: string | null;
  lockVersion: number;
  units: AssignedUnitView[];
};
export const assignmentStates = ['PROPOSED', 'ASSIGNED', 'WITHDRAWN'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

export type AssignedUnitView = {
  id: string;
  unitName: string;
  verdict: OpinionVerdict | null;
  opinion: string | null;
  personName: string | null;
  givenAt: string | null;
  /** The actor may say what the unit thinks. */
  mayAnswer: boolean;
  lockVersion: number;
  items: AssignedItemView[];
};

export type AssignedItemView = {
  id: string;
  itemId: string;
  kind: AssignableKind;
  words: string;
  /** What this unit has to reach or do of it, in words; null for all that the plan says. */
  level: string | null;
  /** Number of the later document that changed it; null while it stands. */
  changedBy: string | null;
};

export type PlanAssignmentsView = { versionId: string; mayAssign: boolean; assignments: AssignmentView[] };

export type AssignmentItem = { itemId: string; kind: AssignableKind; level: string | null };
export type NewAssignment = {
  versionId: string;
  dueOn: string;
  request: string | null;
  units: { unitId: string; items: AssignmentItem[] }[];
};
