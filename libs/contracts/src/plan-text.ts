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

export const sectionLimits = {
  labelMax: 20,
  titleMax: 1000,
  partMax: 100_000,
  partsMax: 100,
  sectionsInOneSave: 50,
} as const;
