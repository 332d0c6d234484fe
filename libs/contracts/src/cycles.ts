import type { IndicatorVersionView, LinkedTargetView } from './indicators.js';
import type { Page } from './paging.js';
import type { PlanUnitView } from './plans.js';
import type { ExactFraction, Figure, FigureFlag, PeriodKind, ValueBasis, ValueState, Verdict } from './values.js';

export const cycleLimits = {
  titleMax: 300,
  receiverMax: 300,
  indicators: 100,
  respondents: 200,
  /** Units that one respondent answers for. */
  represented: 50,
  wordsMax: 20_000,
  noteMax: 2000,
  reasonMax: 2000,
  /** Cells in one save. */
  cellsAtOnce: 100,
  files: 10,
} as const;

/** A round ("đợt báo cáo"): being prepared, collecting, or over for good. */
export const cycleStates = ['DRAFT', 'OPEN', 'CLOSED'] as const;
export type CycleState = (typeof cycleStates)[number];

/**
 * Where the report of one respondent stands (spec 2 §5.7). UNIT_CHECK: with the unit's head. Being late is told by the day and is
 * no state.
 */
export const reportStates = ['NOT_STARTED', 'IN_PROGRESS', 'UNIT_CHECK', 'SENT', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof reportStates)[number];

/**
 * TO_HEAD, RECALL, RESEND: whoever enters. SEND, REVISE, CONFIRM: the unit's head. SEND_ON_BEHALF, RETURN, ACCEPT, REOPEN: whoever
 * collects. RESEND goes past the head where no figure changed since the report was returned.
 */
export const reportActions = [
  'TO_HEAD',
  'RECALL',
  'SEND',
  'REVISE',
  'RESEND',
  'SEND_ON_BEHALF',
  'CONFIRM',
  'RETURN',
  'ACCEPT',
  'REOPEN',
] as const;
export type ReportAction = (typeof reportActions)[number];

/** OFFICIAL: what was accepted. PROVISIONAL: what was sent or is being entered. Never mixed. */
export const valueSeries = ['OFFICIAL', 'PROVISIONAL'] as const;
export type ValueSeries = (typeof valueSeries)[number];

/** The days of the data, both included, and the year it is counted for: 15/12/2025 to 14/6/2026 is of 2026. */
export type PeriodView = { kind: PeriodKind; dataFrom: string; dataTo: string; reportingYear: number };

export type CycleSummary = {
  id: string;
  title: string;
  unit: PlanUnitView;
  state: CycleState;
  period: PeriodView;
  /** The last instant in time. */
  dueAt: string;
  respondents: number;
  sent: number;
  accepted: number;
  /** The report that the reader's own unit owes; null where there is none. */
  ownReportId: string | null;
};
export type CyclePage = Page<CycleSummary>;

/** What a round asks under one indicator: the definition pinned when the indicator entered the round. */
export type CycleIndicatorView = { id: string; code: string; definition: IndicatorVersionView };

/** One respondent of a round ("đầu mối"), as the table of the round shows it. */
export type ReportSummary = {
  id: string;
  unit: PlanUnitView;
  /** Units that it answers for, itself among them. */
  represents: PlanUnitView[];
  state: ReportState;
  /** Its own last instant where it was given more time, else that of the round. */
  dueAt: string;
  sentAt: string | null;
  /** Entered by whoever collects, from a signed paper, and not yet confirmed by the unit. */
  isOnBehalf: boolean;
  /** Cells with an answer, and cells that concern it. */
  answered: number;
  asked: number;
  /** Values changed after the report had once been accepted. */
  changedAfterAcceptance: number;
  /** Indicators that do not concern it ("không thuộc đối tượng"). */
  exempt: string[];
  lockVersion: number;
};

export type CycleView = Omit<CycleSummary, 'respondents' | 'sent' | 'accepted' | 'ownReportId'> & {
  /** The tree of units as of this day says who answers for whom. */
  structureDate: string;
  /** To whom the consolidated report goes; null where it stays. */
  receiver: string | null;
  indicators: CycleIndicatorView[];
  /** Those that the reader may see, in the order of the round. */
  reports: ReportSummary[];
  mayManage: boolean;
  lockVersion: number;
};

/** What a person writes of a round. */
export type CycleValues = {
  title: string;
  period: PeriodView;
  /** Last day and hour ("16:00") in Vietnam. */
  dueOn: string;
  dueTime: string;
  structureDate: string;
  receiver: string | null;
  /** In the order of the report. */
  indicatorIds: string[];
  respondents: { unitId: string; represents: string[]; exempt: string[] }[];
};

/** A cell as a person fills it, in words; what they mean is read by `readEntry`, the same here and there. null is empty. */
export type EntryWords = {
  value: string | null;
  /** The whole of a ratio, n of a mean, the baseline of a reduction, the weight of a percent. */
  second: string | null;
  note: string | null;
  documentNumber: string | null;
  documentIssuedOn: string | null;
};

/** One entry of a cell's history; it never changes. */
export type ObservationView = {
  id: string;
  state: ValueState;
  basis: ValueBasis;
  words: EntryWords;
  by: string;
  at: string;
};

/** The answer of another period, to compare with; words as they stood. */
export type EarlierValue = { period: PeriodView; words: EntryWords; exact: ExactFraction | null };

export type EvidenceFile = { id: string; name: string; addedBy: string; addedAt: string };

/** One line of the sheet that a respondent fills. */
export type CellView = {
  indicator: CycleIndicatorView;
  isExempt: boolean;
  /** 0 before the first entry. */
  lockVersion: number;
  words: EntryWords;
  state: ValueState;
  changedBy: string | null;
  changedAt: string | null;
  previous: EarlierValue | null;
  sameLastYear: EarlierValue | null;
  /** The whole as last known. */
  knownWhole: string | null;
  /** Aims of plans in force that this indicator measures, of the round's year or the nearest after it. */
  targets: LinkedTargetView[];
  files: EvidenceFile[];
  /** Why it was sent back; null once it was not. */
  returnedFor: string | null;
  /** Entered anew since the report was returned. */
  isChanged: boolean;
};

export type ReportStepView = {
  id: string;
  action: ReportAction;
  by: string;
  postTitle: string | null;
  at: string;
  reason: string | null;
  /** The signed paper of SEND_ON_BEHALF. */
  paper: { fileId: string; name: string } | null;
  /** Cells that were ticked when it was sent back, in the order of their codes. */
  returns: { indicatorId: string; code: string; reason: string }[];
};

/** The report of one respondent, to be filled, looked through or accepted. */
export type ReportView = Omit<ReportSummary, 'answered' | 'asked' | 'exempt'> & {
  cycle: Pick<CycleSummary, 'id' | 'title' | 'unit' | 'state' | 'period'> & { ruleSet: string };
  cells: CellView[];
  steps: ReportStepView[];
  /** Cells may be written by the reader now. */
  mayWrite: boolean;
  actions: ReportAction[];
};

/** How one cell of a save was taken. */
export const cellResults = ['SAVED', 'CONFLICT'] as const;
export type CellResult = (typeof cellResults)[number];
/** What the cell holds now: of a conflict the words of whoever was first. */
export type CellAnswer = Pick<CellView, 'lockVersion' | 'words' | 'state' | 'changedBy' | 'changedAt'> & {
  indicatorId: string;
  result: CellResult;
};

/** A figure of a round with everything needed to read and judge it. */
export type CycleFigureView = {
  indicator: CycleIndicatorView;
  figure: Figure;
  previous: { period: PeriodView; value: string | null; flags: FigureFlag[] } | null;
  targets: {
    target: LinkedTargetView;
    verdict: Verdict;
    lowest: ExactFraction | null;
    highest: ExactFraction | null;
  }[];
};

/** Who is behind a figure ("Nguồn số liệu"). */
export type FigureSource = {
  reportId: string;
  unit: PlanUnitView;
  represents: number;
  state: ValueState;
  words: EntryWords;
  basis: ValueBasis;
  /** What it brings to the figure, read as one figure of its own; null where it brings none. */
  exact: ExactFraction | null;
  enteredBy: string | null;
  enteredAt: string | null;
  acceptedAt: string | null;
  isOnBehalf: boolean;
  files: EvidenceFile[];
};

/** A figure as it was on the day when the figures of a round were frozen ("Chốt số liệu"), with everybody behind it. */
export type FrozenFigure = CycleFigureView & { sources: FigureSource[] };

/** Frozen figures of a round: content and hash never change, whatever is corrected later. */
export type SnapshotSummary = {
  id: string;
  n: number;
  sha256: string;
  takenAt: string;
  takenBy: string;
};
export type SnapshotView = SnapshotSummary & { figures: FrozenFigure[] };

/** Whose answer is another than when the figures were frozen. */
export type DriftCause = {
  unit: PlanUnitView;
  before: { state: ValueState; words: EntryWords };
  after: { state: ValueState; words: EntryWords };
  /** Who entered what counts now, and when it was accepted. */
  by: string | null;
  at: string | null;
};
export type FigureDrift = {
  indicatorId: string;
  code: string;
  name: string;
  before: Figure;
  after: Figure;
  causes: DriftCause[];
};

/** What of a report waits for somebody: to be entered, corrected, approved by the head, accepted, or confirmed by its unit. */
export const reportWorks = ['ENTER', 'CORRECT', 'APPROVE', 'ACCEPT', 'CONFIRM'] as const;
export type ReportWork = (typeof reportWorks)[number];
export type ReportWorkItem = {
  reportId: string;
  cycleId: string;
  title: string;
  unit: PlanUnitView;
  work: ReportWork;
  dueAt: string;
  isOverdue: boolean;
};
export type ReportWorkPage = Page<ReportWorkItem>;
