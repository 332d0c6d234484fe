/** What a version does to the one that it amends (spec 2 §3). */
export const amendmentTypes = [
  'ADJUST',
  'SUPPLEMENT',
  'EXTEND',
  'ERRATUM',
  'TECHNICAL_RECODE',
  'REPLACE',
  'REPEAL',
] as const;
export type AmendmentType = (typeof amendmentTypes)[number];

/** Amendments that count as "lần n": corrections of form do not (E22), and what replaces or repeals a plan ends it. */
export const countedAmendments = ['ADJUST', 'SUPPLEMENT', 'EXTEND'] as const satisfies readonly AmendmentType[];

/** Where a new draft stands. */
export type DraftRef = { planId: string; versionId: string };

/** Limits of what a person writes of an amendment. */
export const amendmentLimits = { causeMax: 2000 } as const;
