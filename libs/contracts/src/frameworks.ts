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
  /** Later sections that one earlier section may feed. */
  placesMax: 20,
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

/** Which sections of a framework an earlier section feeds; none: it has no place there any more. */
export type FrameworkMapLinkView = { fromSectionId: string; toSectionIds: string[] };

/** What is said of an earlier outline in a framework; version 0 where nothing has been said yet. Sections without a link are undecided. */
export type FrameworkMapView = {
  frameworkId: string;
  fromFrameworkId: string;
  lockVersion: number;
  links: FrameworkMapLinkView[];
};

/** An outline from which a framework can take over: in use or retired, the mapped ones first, then the latest period. */
export type EarlierFrameworkView = {
  id: string;
  title: string;
  isMapped: boolean;
};

/** Where the sections of an earlier plan stand in a later one by the maps between their frameworks. */
export type CarriedSectionsView = {
  /** Sections of the later plan with those of the earlier one that feed them. */
  fed: { itemId: string; earlierItemIds: string[] }[];
  /** Sections of the earlier plan that have no place any more. */
  lostItemIds: string[];
};
