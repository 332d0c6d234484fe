import type { Page } from './paging.js';
import type { PlanTargetView, PlanUnitView } from './plans.js';
import type { Accumulation, SeriesLink, ValueDefinition } from './values.js';

export const indicatorLimits = {
  codeMax: 30,
  nameMax: 500,
  themeMax: 200,
  uomMax: 50,
  wordsMax: 2000,
  levels: 20,
  levelMax: 100,
  decimalsMax: 6,
  /** A linking proposes so many. */
  proposals: 5,
} as const;

/** DRAFT is being written; IN_USE never changes, but ends where the next one begins or the indicator is retired. */
export const indicatorVersionStates = ['DRAFT', 'IN_USE'] as const;
export type IndicatorVersionState = (typeof indicatorVersionStates)[number];

/** What a person writes of an indicator's definition (R75–R103, N24). */
export type IndicatorValues = Omit<ValueDefinition, 'scale'> & {
  name: string;
  theme: string | null;
  /** "%", "hồ sơ", "người"; null where the value is no number. */
  uom: string | null;
  accumulation: Accumulation;
  /** What is counted, and of what whole: for RATIO both. */
  numerator: string | null;
  denominator: string | null;
  /** "trừ văn bản mật" (R89, N16). */
  exclusions: string | null;
  scaleMin: string | null;
  scaleMax: string | null;
  /** In plain words: what is meant, an example, what people often get wrong, what "Chưa có" means here. */
  help: string | null;
  example: string | null;
  mistakes: string | null;
  noData: string | null;
  /** First day on which it holds. */
  validFrom: string;
  /** How its series goes on from the version before; null for the first. */
  link: SeriesLink | null;
  /** How old values become new ones, where `link` is BRIDGED. */
  bridge: string | null;
};

export type IndicatorVersionView = IndicatorValues & {
  id: string;
  n: number;
  state: IndicatorVersionState;
  /** The first day on which it no longer holds; null while it does. */
  validTo: string | null;
  lockVersion: number;
};

/** One line of the catalogue: the indicator with the version that holds, else the draft of its first. */
export type IndicatorSummary = {
  id: string;
  code: string;
  unit: PlanUnitView;
  name: string;
  theme: string | null;
  uom: string | null;
  valueType: ValueDefinition['valueType'];
  isDraft: boolean;
  /** The day from which it is retired. */
  retiredOn: string | null;
  /** Targets of plans in force that the one who asks may read. */
  targetCount: number;
};
export type IndicatorPage = Page<IndicatorSummary>;

export type IndicatorView = {
  id: string;
  code: string;
  unit: PlanUnitView;
  retiredOn: string | null;
  lockVersion: number;
  mayManage: boolean;
  /** Newest first; drafts only for those who manage it. */
  versions: IndicatorVersionView[];
  targets: LinkedTargetView[];
};

/** A target of a plan in force, as it is linked to an indicator. */
export type LinkedTargetView = Pick<
  PlanTargetView,
  'itemId' | 'phrase' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear'
> & { planId: string; planTitle: string; versionId: string };

/** A target that no indicator measures, with the indicators whose words are likest. */
export type UnlinkedTargetView = LinkedTargetView & {
  mayLink: boolean;
  proposals: { id: string; code: string; name: string }[];
};
export type UnlinkedTargetPage = Page<UnlinkedTargetView>;

export const indicatorFilters = ['ALL', 'WITHOUT_TARGET', 'RETIRED'] as const;
export type IndicatorFilter = (typeof indicatorFilters)[number];
