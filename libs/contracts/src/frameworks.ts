import type { SourceSpan } from './plans.js';

export const frameworkStates = ['DRAFT', 'IN_USE', 'RETIRED'] as const;
export type FrameworkState = (typeof frameworkStates)[number];

/** What a section of a plan holds: text, or rows of one of the typed tables. */
export const sectionContents = ['NARRATIVE', 'TARGETS', 'TASKS', 'FUNDING', 'BASES', 'DUTIES'] as const;
export type SectionContent = (typeof sectionContents)[number];

export const frameworkLimits = {
  titleMax: 1000,
  sections: 200,
  labelMax: 20,
  sectionTitleMax: 500,
  guidanceMax: 4000,
  depthMax: 4,
} as const;

/** An outline that plans of a period follow: shipped with the product, from a guidance letter, or a copy of either (R40, R41). */
export type FrameworkView = {
  id: string;
  title: string;
  state: FrameworkState;
  /** Comes with the product: everyone reads it, nobody changes it. */
  isShipped: boolean;
  documentNumber: string | null;
  issuedOn: string | null;
  issuer: string | null;
  periodStart: number | null;
  periodEnd: number | null;
  createdAt: string;
  lockVersion: number;
  /** Whether the one who asks may edit it, put it in use and retire it. */
  mayManage: boolean;
};

/** Sections in reading order; `depth` 0 is the outermost. */
export type FrameworkSectionView = {
  id: string;
  position: number;
  depth: number;
  label: string;
  title: string;
  guidance: string | null;
  isRequired: boolean;
  contents: SectionContent[];
  source: SourceSpan | null;
};
