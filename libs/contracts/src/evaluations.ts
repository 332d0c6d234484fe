import type { PlanTargetView } from './plans.js';

/** What became of a target (spec of verdicts: what cannot be told is never taken for not met). */
export const targetVerdicts = ['MET', 'EXCEEDED', 'NOT_MET', 'LIKELY', 'UNLIKELY', 'NOT_DUE', 'CANNOT_TELL'] as const;
export type TargetVerdict = (typeof targetVerdicts)[number];

export const evaluationLimits = { textMax: 20_000, noteMax: 2000, targets: 1000 } as const;

type Measured = Pick<PlanTargetView, 'itemId' | 'phrase' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear'>;
/** A target of the text in force with what the evaluation says of it; null: nothing. */
export type EvaluatedTargetView = Measured & { verdict: TargetVerdict | null; note: string | null };

/** "Tổng kết": what became of a plan that is over, and how its dossier was closed. Version 0 where nothing is written yet. */
export type PlanEvaluationView = {
  versionId: string;
  lockVersion: number;
  results: string | null;
  lessons: string | null;
  targets: EvaluatedTargetView[];
  updatedBy: string | null;
  updatedAt: string | null;
  /** It was made, and stands still. */
  isFinal: boolean;
  /** A dossier with the evaluation in it was made for the archive. */
  hasDossier: boolean;
  closedBy: string | null;
  closedAt: string | null;
  closeReason: string | null;
  mayWrite: boolean;
  mayClose: boolean;
  /** Of the version: what an act has to name. */
  versionLock: number;
};

/** What the plan before said of itself, for whoever writes the next one. */
export type EvaluationBeforeView = {
  planId: string;
  title: string;
  results: string | null;
  lessons: string | null;
};
