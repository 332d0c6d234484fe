import type { Currency } from './plans.js';

/**
 * What kind of thing an indicator counts; how values of units become one figure follows from it.
 * RATIO: of a known whole. PERCENT_ONLY: a percent whose whole nobody knows. UNIT_SHARE: units that have something.
 * DOCUMENT_ISSUED: the same for "đã ban hành", with number, day and file. COUNT_STOCK: at a date. COUNT_FLOW: over a time.
 * COUNT_DISTINCT: entries of a register, each once. RATE_PER_UNIT: so many for each unit. LEVEL_DISTRIBUTION: how many at
 * each level. ORDINAL: one word of an ordered list. REDUCTION: against a baseline. WEIGHTED_MEAN: a mean with its n.
 * INDEX: a score. RANK: a place in a list. MILESTONE: done in time, late or open. RANGE: "40 – 180". NARRATIVE: words.
 */
export const valueTypes = [
  'RATIO',
  'PERCENT_ONLY',
  'UNIT_SHARE',
  'COUNT_STOCK',
  'COUNT_FLOW',
  'COUNT_DISTINCT',
  'RATE_PER_UNIT',
  'LEVEL_DISTRIBUTION',
  'ORDINAL',
  'REDUCTION',
  'MONEY',
  'WEIGHTED_MEAN',
  'INDEX',
  'RANK',
  'MILESTONE',
  'RANGE',
  'DOCUMENT_ISSUED',
  'NARRATIVE',
] as const;
export type ValueType = (typeof valueTypes)[number];

/**
 * What was answered (spec E1). REPORTED: a value, 0 included. NONE_EXISTS: "Chưa có", "Không phát sinh". IN_PROGRESS: "Đang
 * xây dựng". NOT_COLLECTED: the unit has no figure. WITHHELD: secret, the state alone is kept. CONFLICTED: two figures
 * against each other. MISSING: no answer; made by the system, never typed.
 */
export const valueStates = [
  'REPORTED',
  'NONE_EXISTS',
  'IN_PROGRESS',
  'NOT_APPLICABLE',
  'NOT_COLLECTED',
  'WITHHELD',
  'CONFLICTED',
  'MISSING',
] as const;
export type ValueState = (typeof valueStates)[number];

/** How the value came about. PARENT_DECLARED: stated for all units together. DERIVED: computed back from a percent. */
export const valueBases = ['COUNTED', 'REGISTER', 'ESTIMATED', 'CARRIED', 'PARENT_DECLARED', 'DERIVED'] as const;
export type ValueBasis = (typeof valueBases)[number];

/** FORECAST: "ước thực hiện cả năm", a value of its own. */
export const measures = ['ACTUAL', 'FORECAST'] as const;
export type Measure = (typeof measures)[number];

export const periodKinds = ['MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'OTHER'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** "Trong kỳ", "luỹ kế từ đầu năm", "luỹ kế từ đầu giai đoạn", "tại thời điểm"; only the first is ever added over time. */
export const accumulations = ['IN_PERIOD', 'YEAR_TO_DATE', 'TERM_TO_DATE', 'AT_DATE'] as const;
export type Accumulation = (typeof accumulations)[number];

/** From one version of an indicator to the next: comparable, comparable by a mapping, or not at all. */
export const seriesLinks = ['SAME', 'BRIDGED', 'BREAK'] as const;
export type SeriesLink = (typeof seriesLinks)[number];

export const indicatorDirections = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const;
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** LIKELY and UNLIKELY come from a forecast, before the day on which the target is judged. */
export const verdicts = [
  'MET',
  'EXCEEDED',
  'NOT_MET',
  'LIKELY',
  'UNLIKELY',
  'NOT_YET_DUE',
  'CANNOT_DETERMINE',
] as const;
export type Verdict = (typeof verdicts)[number];

/** BLOCK stops sending until it is mended; WARN asks for the cause or a reason. */
export const valueSeverities = ['BLOCK', 'WARN'] as const;
export type ValueSeverity = (typeof valueSeverities)[number];

/** What is looked for in a value while it is entered and again when it is sent; the sentence is `value.check.<rule>`. */
export const valueRules = [
  'unreadable',
  'spelling',
  'contradictory',
  'figure_beside_state',
  'value_missing',
  'whole_missing',
  'numerator_exceeds',
  'whole_zero',
  'not_whole',
  'decimals',
  'out_of_range',
  'negative',
  'range_reversed',
  'levels_total',
  'document_missing',
  'still_in_progress',
  'jump_down',
  'jump_up',
] as const;
export type ValueRule = (typeof valueRules)[number];

/** Of whom "100 % đầu mối" or "100 % đơn vị" is the whole. */
export const shareWholes = ['RESPONDENTS', 'UNITS'] as const;
export type ShareWhole = (typeof shareWholes)[number];

/** Where a milestone stands. LATE: reached after its day. */
export const milestoneStandings = ['MET', 'LATE', 'OPEN'] as const;
export type MilestoneStanding = (typeof milestoneStandings)[number];

/** What of an indicator's definition its arithmetic needs. Decimals travel as text ("87.5"), absent is null. */
export type ValueDefinition = {
  valueType: ValueType;
  direction: IndicatorDirection;
  /** Digits after the point that a person reads; nothing is compared rounded. */
  decimals: number;
  /** A part may be larger than its whole, as with computers for each official. */
  mayExceedWhole: boolean;
  shareOf: ShareWhole;
  /** Codes of LEVEL_DISTRIBUTION and ORDINAL, lowest first; a higher level satisfies a lower one unless they exclude each other. */
  levels: readonly string[];
  levelsExclude: boolean;
  /** Least and greatest value that one respondent can give; null where nothing bounds it. */
  scale: { min: string; max: string } | null;
  /** RATE_PER_UNIT: what each unit must reach. */
  required: string | null;
  /** Counts may not be shown; shares may where enough contribute. */
  isConfidential: boolean;
};

/** What one respondent gives, or fails to give, for one cell. Which fields count follows from the value type. */
export type ValueInput = {
  respondentId: string;
  /** Units that the respondent answers for, at least 1. */
  represents: number;
  state: ValueState;
  basis: ValueBasis;
  /** Count, percent (60 for "60%"), score, mean or actual level; for shares how many of the respondent's units have it. */
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  /** The whole as last known: bounds what is missing, never enters a figure. */
  knownDenominator: string | null;
  /** n of a mean; a weight fact for PERCENT_ONLY. */
  weight: string | null;
  /** What a reduction is measured against. */
  baseline: string | null;
  rangeLow: string | null;
  rangeHigh: string | null;
  amounts: readonly { currency: Currency; amount: string }[];
  /** How many at each level. */
  levels: Readonly<Record<string, string>>;
  /** Word of an ordered list, or a milestone's standing. */
  code: string | null;
  /** Entries of a register, or coded obstacles of a narrative. */
  itemIds: readonly string[];
};

/** An exact quotient, not reduced; the denominator is greater than 0, and 1 for what is no quotient. */
export type ExactFraction = { numerator: string; denominator: string };

/**
 * What number a figure is. SHARE and CHANGE are read in percent. SPREAD: nothing but the smallest and largest value.
 * DISTRIBUTION: how many of each. LIST: nothing that could be one number.
 */
export const figureKinds = ['TOTAL', 'SHARE', 'MEAN', 'CHANGE', 'DISTRIBUTION', 'SPREAD', 'LIST'] as const;
export type FigureKind = (typeof figureKinds)[number];

/**
 * What a reader must know beside the number. AT_LEAST: what is missing can only raise it. UNDEFINED: the whole is 0.
 * UNWEIGHTED: values that no weight joins into one. BY_WEIGHT: percents joined by a weight from elsewhere, an estimate.
 */
export const figureFlags = [
  'ESTIMATED',
  'CARRIED',
  'PARENT_DECLARED',
  'PARTIAL_COVERAGE',
  'AT_LEAST',
  'UNDEFINED',
  'UNWEIGHTED',
  'BY_WEIGHT',
  'MASKED',
] as const;
export type FigureFlag = (typeof figureFlags)[number];

export type CoverageCount = { respondents: number; units: number };

/** Who is behind a figure. Whom it does not concern (NOT_APPLICABLE) is expected nowhere. */
export type Coverage = {
  expected: CoverageCount;
  /** In any state but MISSING. */
  answered: CoverageCount;
  /** Those of whom the figure is made. */
  withFigure: CoverageCount;
  states: Record<ValueState, CoverageCount>;
  /** Units among the expected for which no respondent answers. */
  unassignedUnits: number;
  /** Of those who gave a part, how many gave its whole; null where the type has none. */
  denominators: { known: number; of: number } | null;
};

/** One figure over many respondents, with everything needed to read, judge and explain it. */
export type Figure = {
  valueType: ValueType;
  kind: FigureKind;
  methodVersion: string;
  /** To be read: rounded to the definition's decimals, percent for SHARE and CHANGE. null is never 0. */
  value: string | null;
  /** To be compared: unrounded. */
  exact: ExactFraction | null;
  /** How far what is missing can move it; null is no bound on that side. */
  lowest: ExactFraction | null;
  highest: ExactFraction | null;
  /** The same share among those who answered. */
  answered: ExactFraction | null;
  /** Smallest and largest single value. */
  range: { low: ExactFraction; high: ExactFraction } | null;
  /** Levels, words, currencies, milestones or obstacles, each with its sum; in the order of the definition, else by key. */
  parts: { key: string; amount: string }[];
  /** RATE_PER_UNIT: share of the units that reach what is required. */
  meeting: { exact: ExactFraction; lowest: ExactFraction; highest: ExactFraction } | null;
  coverage: Coverage;
  flags: FigureFlag[];
};
