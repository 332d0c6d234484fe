import type { RowProblem, RowResult, PlanSectionView } from './plans.js';

/** A stretch of text, a line for each paragraph or list item; or a table that stays as it is, by its item id. */
export type SectionPart = { text: string | null; tableItemId: string | null };
export type SectionValues = { label: string | null; title: string; parts: SectionPart[] };

/**
 * One section as a person left it: heading and own text, without the sections below it. `values` null deletes; a new one, whose
 * `lockVersion` is null, stands behind `afterItemId` and all below that, or last under `parentItemId`.
 */
export type SectionChange = {
  itemId: string;
  lockVersion: number | null;
  values: SectionValues | null;
  parentItemId: string | null;
  afterItemId: string | null;
};

/** `rows`: the section and its own text as stored now; empty where it is gone. */
export type SectionOutcome = {
  itemId: string;
  result: RowResult;
  changedBy: string | null;
  changedAt: string | null;
  problems: RowProblem[];
  rows: PlanSectionView[];
};

/** Where a section goes in the outline, with all below it: past its neighbour, or a level in or out. */
export const sectionMoves = ['UP', 'DOWN', 'DEEPER', 'OUTER'] as const;
export type SectionMove = (typeof sectionMoves)[number];

/** How far the writing of a section is; by its words, except that a person says when it is done. */
export type SectionProgress = 'NOT_STARTED' | 'WRITING' | 'DONE';

/** Who writes a section and whether it is done: of the work, not of what the plan says. */
export type SectionWorkView = { itemId: string; isDone: boolean; owner: { id: string; name: string } | null };

export type SectionWorkChange = { itemId: string; isDone: boolean; ownerUnitId: string | null };

/** A plan of the same unit whose text may be taken into this one; by the version that stands for it. */
export type EarlierPlanView = {
  versionId: string;
  title: string;
  periodStart: number | null;
  periodEnd: number | null;
};

export const sectionLimits = {
  labelMax: 20,
  titleMax: 1000,
  partMax: 100_000,
  partsMax: 100,
  sectionsInOneSave: 50,
} as const;
