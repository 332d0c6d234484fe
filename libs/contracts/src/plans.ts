import type { AmendmentType } from './amendments.js';
import type { PlanLinkView } from './families.js';

/** Kinds of plan, by what the document calls itself and how long it runs (R20). */
export const planKinds = ['FIVE_YEAR', 'MEDIUM_TERM', 'ANNUAL', 'ACTION_PROGRAMME', 'SCHEME', 'OTHER'] as const;
export type PlanKind = (typeof planKinds)[number];

/** States of a plan version; in force, ended and amended follow from dates and later versions. */
export const planStates = [
  'DRAFTING',
  'UNIT_CHECK',
  'CONSULTING',
  'REVISING',
  'APPRAISING',
  'APPRAISED',
  'RETURNED',
  'SUBMITTED',
  'SIGNED',
  'ISSUED',
  'SUPERSEDED',
  'WITHDRAWN',
  'SUSPENDED',
  'REVOKED',
  'EVALUATED',
  'CLOSED',
] as const;
export type PlanState = (typeof planStates)[number];

/** States in which the drafter works on the content; in every other it stands still. */
export const editablePlanStates = ['DRAFTING', 'REVISING', 'RETURNED'] as const satisfies readonly PlanState[];

/** States in which a version's content can no longer change and everyone it concerns may read it. */
export const issuedPlanStates = [
  'ISSUED',
  'SUPERSEDED',
  'SUSPENDED',
  'REVOKED',
  'EVALUATED',
  'CLOSED',
] as const satisfies readonly PlanState[];

/** What people see of a version's place in time: its state, and for an issued one what the dates say. */
export const planStandings = [...planStates, 'IN_FORCE', 'ENDED', 'AMENDED'] as const;
export type PlanStanding = (typeof planStandings)[number];

/** AUTHORED: written here. RECORDED: a document issued outside, entered from its paper. */
export const planOrigins = ['AUTHORED', 'RECORDED'] as const;
export type PlanOrigin = (typeof planOrigins)[number];

/** "LƯU HÀNH NỘI BỘ" and "XEM XONG TRẢ LẠI" narrow reading to the named units and stop export. */
export const planRestrictions = ['NONE', 'INTERNAL', 'RETURN'] as const;
export type PlanRestriction = (typeof planRestrictions)[number];

/** Who issues a plan: the agency, or the unit by itself; the procedure follows from it. */
export const planIssuers = ['AGENCY', 'UNIT'] as const;
export type PlanIssuer = (typeof planIssuers)[number];

/** How a value is to be read; `eq` is printed bare and monitored as "at least". */
export const comparators = ['eq', 'gte', 'gt', 'lte', 'lt', 'range', 'approx'] as const;
export type Comparator = (typeof comparators)[number];

export const directions = ['increase', 'decrease'] as const;
export type Direction = (typeof directions)[number];

export const taskKinds = ['TASK', 'PROJECT'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** ANNUAL has one occurrence a year of the plan; CONTINUOUS has no due date. */
export const recurrences = ['ANNUAL', 'CONTINUOUS'] as const;
export type Recurrence = (typeof recurrences)[number];

/** Nature of money is a property of a funding line, never of the task (spec 3 §4). */
export const fundingNatures = ['CAPITAL', 'RECURRENT'] as const;
export type FundingNature = (typeof fundingNatures)[number];

export const fundingSources = [
  'CENTRAL_BUDGET',
  'LOCAL_BUDGET',
  'TARGETED_TRANSFER',
  'ODA',
  'GRANT',
  'PPP',
  'FUND',
  'PRIVATE',
  'OTHER',
] as const;
export type FundingSource = (typeof fundingSources)[number];

export const currencies = ['VND', 'USD'] as const;
export type Currency = (typeof currencies)[number];

export const unitRoles = ['LEAD', 'COORDINATE'] as const;
export type UnitRole = (typeof unitRoles)[number];

/** What a printed unit name stands for: one unit, a collective such as "các đơn vị", or an honest "unknown". */
export const unitResolutions = ['UNIT', 'COLLECTIVE', 'UNKNOWN'] as const;
export type UnitResolution = (typeof unitResolutions)[number];

export const audienceCapacities = [
  'AUTHOR',
  'INVITED',
  'APPRAISER',
  'LEAD',
  'COORDINATOR',
  'RECIPIENT',
  'ISSUING_AGENCY',
] as const;
export type AudienceCapacity = (typeof audienceCapacities)[number];

/** Parts of one document; the signed copy is the legal text even where it has no text layer. */
export const importFileRoles = ['DECISION', 'ATTACHED_TEXT', 'ANNEX', 'SIGNED_COPY'] as const;
export type ImportFileRole = (typeof importFileRoles)[number];

/** Limits of one plan version; the API refuses more. */
export const planLimits = {
  titleMax: 1000,
  textMax: 20_000,
  phraseMax: 4000,
  itemsOfAKind: 2000,
  rowsInOneSave: 500,
} as const;

/** Where an item came from: characters of the canonical text of a stored file. */
export type SourceSpan = { fileId: string; start: number; end: number };

/** A unit as printed and what it was taken for; null `unitId` where the name stands for no single unit. */
export type NamedUnit = { printed: string; resolution: UnitResolution; unitId: string | null; unitName: string | null };

export type PlanTargetView = {
  id: string;
  itemId: string;
  position: number;
  sectionItemId: string | null;
  /** Atoms of one printed sentence share it. */
  printedId: string;
  printedText: string;
  phrase: string;
  comparator: Comparator | null;
  /** Exact decimal; null for a qualitative aim. */
  value: string | null;
  valueMax: string | null;
  unit: string | null;
  population: string | null;
  scope: string | null;
  targetYear: number | null;
  baselineYear: number | null;
  baselineValue: string | null;
  direction: Direction | null;
  partOfItemId: string | null;
  owner: NamedUnit | null;
  source: SourceSpan | null;
  lockVersion: number;
};

export type PlanTaskView = {
  id: string;
  itemId: string;
  position: number;
  sectionItemId: string | null;
  parentItemId: string | null;
  no: string | null;
  name: string;
  kind: TaskKind;
  leads: NamedUnit[];
  coordinators: NamedUnit[];
  scheduleText: string | null;
  startYear: number | null;
  endYear: number | null;
  dueOn: string | null;
  recurrence: Recurrence | null;
  cost: string | null;
  currency: Currency | null;
  fundingNature: FundingNature | null;
  output: string | null;
  note: string | null;
  /** Taken over from a plan above in which it began earlier or is done every year. */
  continues: boolean;
  source: SourceSpan | null;
  lockVersion: number;
};

export type PlanFundingView = {
  id: string;
  itemId: string;
  position: number;
  printed: string;
  isTotal: boolean;
  isComposite: boolean;
  source: FundingSource | null;
  nature: FundingNature | null;
  year: number | null;
  currency: Currency | null;
  amount: string | null;
  sourceSpan: SourceSpan | null;
  lockVersion: number;
};

export type PlanBasisView = {
  id: string;
  itemId: string;
  position: number;
  type: string;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  title: string | null;
  printed: string;
  source: SourceSpan | null;
  lockVersion: number;
};

export type PlanSectionView = {
  id: string;
  itemId: string;
  parentItemId: string | null;
  position: number;
  kind: 'SECTION' | 'PARAGRAPH' | 'ITEM' | 'TABLE';
  label: string | null;
  text: string;
  /** Cells of a table, row by row. */
  rows: string[][] | null;
  /** The section of the framework that this one answers; null for any other. */
  frameworkSectionId: string | null;
  source: SourceSpan | null;
  lockVersion: number;
};

export type PlanDutyView = {
  id: string;
  itemId: string;
  position: number;
  unit: NamedUnit;
  role: UnitRole | null;
  text: string;
  source: SourceSpan | null;
  lockVersion: number;
};

/** A unit as people know it today. */
export type PlanUnitView = { id: string; name: string };

/** Rows of one version by kind, and how many of them lack what makes them complete. */
export type PlanCounts = {
  sections: number;
  targets: number;
  targetSentences: number;
  tasks: number;
  funding: number;
  bases: number;
  duties: number;
  targetsWithoutValue: number;
  targetsWithoutYear: number;
  targetsWithoutOwner: number;
  targetsComplete: number;
  tasksWithoutLead: number;
  tasksWithoutTime: number;
  tasksWithoutCost: number;
  tasksComplete: number;
  /** Printed names that stand for no unit yet. */
  unknownUnits: number;
};

export type PlanFileView = {
  fileId: string;
  name: string;
  role: ImportFileRole;
  position: number;
  mediaType: string;
  sizeBytes: number;
  /** Taken out for good; name and hash are all that is left. */
  isPurged: boolean;
};

/** One plan in the list: its current version as this person may see it. */
export type PlanRowView = {
  id: string;
  versionId: string;
  title: string;
  kind: PlanKind;
  unit: PlanUnitView;
  documentNumber: string | null;
  issuedOn: string | null;
  periodStart: number | null;
  periodEnd: number | null;
  orientationTo: number | null;
  restriction: PlanRestriction;
  origin: PlanOrigin;
  standing: PlanStanding;
  /** Issued versions that amend the current one. */
  amendments: number;
  targets: number;
  tasks: number;
  /** Share of complete targets and tasks, 0–100; null where there are none. */
  completeness: number | null;
  updatedAt: string;
};

export type PlanVersionView = {
  id: string;
  n: number;
  title: string;
  state: PlanState;
  standing: PlanStanding;
  documentType: string | null;
  documentNumber: string | null;
  numberUnknownReason: string | null;
  issuedOn: string | null;
  issuer: PlanUnitView;
  issuingAuthority: string | null;
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerCapacity: string | null;
  /** The text that this one amends: the first one of the plan, or the one that replaced it. */
  amendsVersionId: string | null;
  /** The framework that the plan was begun from. */
  frameworkId: string | null;
  amendmentType: AmendmentType | null;
  amendmentCause: string | null;
  /** The version whose whole content it began with; null for a document that holds only what it changes. */
  copiedFromVersionId: string | null;
  /** The new last year of the plan. */
  extendsTo: number | null;
  /** Issued amendments of this version that count. */
  amendments: number;
  contentSha256: string | null;
  recordedAt: string | null;
  updatedAt: string;
  updatedBy: string;
  lockVersion: number;
  counts: PlanCounts;
  completeness: number | null;
  files: PlanFileView[];
};

export type PlanView = {
  id: string;
  title: string;
  kind: PlanKind;
  unit: PlanUnitView;
  agency: PlanUnitView;
  periodStart: number | null;
  periodEnd: number | null;
  orientationTo: number | null;
  origin: PlanOrigin;
  restriction: PlanRestriction;
  currentVersionId: string;
  /** The plan above, where it may be read. */
  parent: PlanLinkView | null;
  /** The plan of the year before under the same plan, where it may be read. */
  predecessor: PlanLinkView | null;
  /** What the asking person may do here; the server asks again. */
  mayWrite: boolean;
  mayRecord: boolean;
  /** Drafts, opinions and decisions of the plan's unit are open to them. */
  mayFollow: boolean;
  mayAmend: boolean;
  versions: PlanVersionView[];
};

export const planSortKeys = ['UPDATED', 'TITLE', 'NUMBER', 'ISSUED', 'PERIOD', 'UNIT'] as const;
export type PlanSortKey = (typeof planSortKeys)[number];
export type PlanSort = { key: PlanSortKey; descending: boolean };

/** `q` is folded: "892", "qd 892" and former unit names find; `unitId` includes the units below; `year` falls in the period; `parentId` is the plan above. */
export type PlanFilter = {
  q?: string | null;
  unitId?: string | null;
  kind?: PlanKind | null;
  standing?: PlanStanding | null;
  year?: number | null;
  parentId?: string | null;
};

/** How one row of a save ended: nobody's typing is dropped without an answer. */
export const rowResults = ['SAVED', 'DELETED', 'CONFLICT', 'REFUSED'] as const;
export type RowResult = (typeof rowResults)[number];
export type RowProblem = { field: string; rule: string; min: number | null; max: number | null };

export type RowOutcome<Row> = {
  itemId: string;
  result: RowResult;
  /** The row as it now stands; null where it is gone. */
  row: Row | null;
  /** Who had changed it meanwhile, and when; only for a conflict. */
  changedBy: string | null;
  changedAt: string | null;
  problems: RowProblem[];
};

/** Tables of a version that can be exported. */
export const planTables = ['TARGETS', 'TASKS', 'FUNDING', 'BASES'] as const;
export type PlanTable = (typeof planTables)[number];
