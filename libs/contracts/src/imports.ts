import type {
  Comparator,
  Currency,
  Direction,
  FundingNature,
  FundingSource,
  ImportFileRole,
  PlanKind,
  PlanRestriction,
  Recurrence,
  SourceSpan,
  TaskKind,
  UnitResolution,
  UnitRole,
} from './plans.js';

export const importStates = ['READING', 'REVIEW', 'FAILED', 'REFUSED', 'CANCELLED', 'ACCEPTED', 'DISCARDED'] as const;
export type ImportState = (typeof importStates)[number];

/** What the document becomes when it is accepted: a report turns into a closed historical round, guidance into a framework draft. */
export const importOutcomes = ['PLAN', 'REPORT', 'FRAMEWORK'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

export const importItemKinds = ['BASIS', 'TARGET', 'TASK', 'FUNDING', 'DUTY', 'VALUE', 'OUTLINE'] as const;
export type ImportItemKind = (typeof importItemKinds)[number];

/** MERGED: its words were joined to the item before it. */
export const importDecisions = ['PENDING', 'ACCEPTED', 'EDITED', 'SKIPPED', 'MERGED'] as const;
export type ImportDecision = (typeof importDecisions)[number];

/** Items the reader is at least this sure of can be accepted together. */
export const sureConfidence = 0.8;

export const importLimits = {
  files: 10,
  fileBytes: 20 * 1_048_576,
  /** Fits the megabyte that a request body may have. */
  pastedCharacters: 500_000,
  itemsInOneDecision: 500,
} as const;

/** Fields of an item that a person may correct, by kind; values are exact decimals as text, days ISO. */
export type ImportTargetFields = {
  phrase: string;
  printedId: string;
  comparator: Comparator | null;
  value: string | null;
  valueMax: string | null;
  unit: string | null;
  population: string | null;
  scope: string | null;
  targetYear: number | null;
  baselineYear: number | null;
  direction: Direction | null;
};
export type ImportTaskFields = {
  no: string | null;
  name: string;
  taskKind: TaskKind;
  leads: string[];
  coordinators: string[];
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
  subProjects: string[];
};
export type ImportFundingFields = {
  printed: string;
  isTotal: boolean;
  isComposite: boolean;
  source: FundingSource | null;
  nature: FundingNature | null;
  currency: Currency | null;
  amount: string | null;
};
export type ImportBasisFields = {
  type: string;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  title: string | null;
  printed: string;
};
export type ImportDutyFields = { unit: string; role: UnitRole | null; text: string };

export const reportedStates = ['VALUE', 'NONE_EXISTS', 'IN_PROGRESS', 'CONFLICTED'] as const;
export type ReportedState = (typeof reportedStates)[number];
export type ImportValueFields = {
  section: string | null;
  indicator: string;
  unit: string;
  population: string | null;
  state: ReportedState;
  /** Exact decimal; null unless the state is VALUE. */
  value: string | null;
  uom: string | null;
  asPrinted: string;
};
export type ImportOutlineFields = { label: string; title: string; guidance: string | null; depth: number };

export type ImportItemFields =
  | ({ kind: 'TARGET' } & ImportTargetFields)
  | ({ kind: 'TASK' } & ImportTaskFields)
  | ({ kind: 'FUNDING' } & ImportFundingFields)
  | ({ kind: 'BASIS' } & ImportBasisFields)
  | ({ kind: 'DUTY' } & ImportDutyFields)
  | ({ kind: 'VALUE' } & ImportValueFields)
  | ({ kind: 'OUTLINE' } & ImportOutlineFields);

export type ImportItemView = {
  id: string;
  kind: ImportItemKind;
  position: number;
  fields: ImportItemFields;
  /** Words of the source at `source`. */
  words: string;
  source: SourceSpan | null;
  sectionId: string | null;
  confidence: number;
  decision: ImportDecision;
  lockVersion: number;
};

/** Identity of the document as read, which a person may correct before accepting. */
export type ImportHeader = {
  outcome: ImportOutcome;
  documentType: string | null;
  title: string;
  issuingAgency: string | null;
  issuingAuthority: string | null;
  documentNumber: string | null;
  issuedOn: string | null;
  dateAsPrinted: string | null;
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerCapacity: string | null;
  kind: PlanKind;
  periodStart: number | null;
  periodEnd: number | null;
  orientationTo: number | null;
  restriction: PlanRestriction;
  recipients: string[];
};

export type ImportWarning = { code: string; params: Record<string, string | number>; source: SourceSpan | null };

/** A unit name found in the document and what it stands for, once for the whole import. */
export type ImportUnitName = {
  printed: string;
  uses: number;
  resolution: UnitResolution;
  unitId: string | null;
  unitName: string | null;
  isConfirmed: boolean;
};

/** What a document read again says otherwise than the version it became earlier. */
export type ImportComparison = {
  planId: string;
  versionId: string;
  title: string;
  kinds: {
    kind: ImportItemKind;
    same: number;
    added: string[];
    missing: string[];
    changed: { words: string; before: string; after: string }[];
  }[];
};

export type ImportFileView = { fileId: string; name: string; role: ImportFileRole; position: number; hasText: boolean };

export type ImportView = {
  id: string;
  state: ImportState;
  unitId: string;
  createdAt: string;
  jobId: string | null;
  errorCode: string | null;
  errorParams: Record<string, string | number>;
  header: ImportHeader | null;
  files: ImportFileView[];
  warnings: ImportWarning[];
  decided: number;
  total: number;
  /** The plan version that the same document became earlier. */
  duplicateOfVersionId: string | null;
  amendsVersionId: string | null;
  /** Plan, report round or framework draft made on acceptance. */
  resultId: string | null;
  lockVersion: number;
};
