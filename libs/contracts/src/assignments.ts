import type { Page } from './paging.js';
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
};

export type AssignedPage = Page<AssignedView>;
