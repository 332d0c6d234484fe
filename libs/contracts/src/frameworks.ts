import type { SourceSpan } from './plans.js';

export const frameworkStates = ['DRAFT', 'IN_USE', 'RETIRED'] as const;
export type FrameworkState = (typeof frameworkStates)[number];

/** An outline that plans of a period follow, as a guidance letter prescribes it. */
export type FrameworkView = {
  id: string;
  title: string;
  state: FrameworkState;
  documentNumber: string | null;
  issuedOn: string | null;
  issuer: string | null;
  periodStart: number | null;
  periodEnd: number | null;
  createdAt: string;
};

/** Sections in reading order; `depth` 0 is the outermost. */
export type FrameworkSectionView = {
  id: string;
  position: number;
  depth: number;
  label: string;
  title: string;
  guidance: string | null;
  source: SourceSpan | null;
};
