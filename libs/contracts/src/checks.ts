import type { ErrorParams } from './errors.js';
import type { Page } from './paging.js';

/** BLOCK stops submission until it is mended or its reason is written down; ADVISE is worth a look. */
export const findingSeverities = ['BLOCK', 'ADVISE'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** Where a person goes to mend it. */
export const findingTables = ['PLAN', 'SECTIONS', 'TARGETS', 'TASKS', 'FUNDING', 'BASES'] as const;
export type FindingTable = (typeof findingTables)[number];

export const checkLimits = { reasonMax: 1000 } as const;

/** Why something stays as it is, and who says so. */
export type FindingReason = { reason: string; by: string; at: string };

/** What one rule saw at one place; the sentence is `finding.<rule>` filled with `params`. */
export type PlanFindingView = {
  /** The same until the row or what is said of it changes. */
  fingerprint: string;
  rule: string;
  severity: FindingSeverity;
  mayAcknowledge: boolean;
  table: FindingTable;
  itemId: string | null;
  params: ErrorParams;
  acknowledgement: FindingReason | null;
};

/** What blocks comes first. `open` counts what still blocks, `advice` what is only worth a look, over all pages. */
export type PlanFindingPage = Page<PlanFindingView> & { open: number; advice: number };
