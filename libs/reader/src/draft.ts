import type { DocumentReference } from '@lotrinh/text';
import type { Confidence, DocumentNode, SourceFormat, Span } from './model.js';

export type { DocumentReference };

/**
 * What the reader proposes: a structured document whose every item names its place in the source. Absent is null, never 0 and
 * never a guess. Amounts and values are exact decimals as strings (`"87500000000"`, `"12.5"`), years are numbers, dates ISO.
 */

export type DocumentKind = 'plan' | 'decision' | 'action_programme' | 'guidance' | 'report' | 'policy_resolution';

export type AgencyLevel = 'party' | 'central' | 'ministry' | 'province' | 'district' | 'commune' | 'unit';

export type DatePrecision = 'day' | 'month' | 'year';

/** Where an item stands: its words in the source, the node that holds them, and how sure the reader is. */
export type Evidence = { span: Span; nodeId: string | null; confidence: Confidence };

/** `end` is null for "từ năm 2026"; `orientationTo` is the horizon of "định hướng đến năm …". */
export type Period = { start: number | null; end: number | null; orientationTo: number | null };

export type Signer = {
  /** `KT. BỘ TRƯỞNG`, `TM. ỦY BAN NHÂN DÂN` as printed; null when the head signs in person. */
  capacity: string | null;
  position: string | null;
  name: string | null;
};

/** One legal instrument this document rests on; several may share a clause. */
export type LegalBasis = Evidence & DocumentReference & { id: string };

/** A heading, with the label and title as printed. */
export type Section = { id: string; label: string; title: string; nodeId: string; span: Span; children: Section[] };

export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'range' | 'approx';

/** One atomic level of one indicator: a sentence with three levels gives three. */
export type Target = Evidence & {
  id: string;
  /** The words of the source that carry this target. */
  phrase: string;
  /** Id shared by the atoms of one printed sentence. */
  printed: string;
  comparator: Comparator;
  value: string | null;
  valueMax: string | null;
  unit: string | null;
  /** Whom or what the share is counted over ("cán bộ, công chức"), as printed. */
  population: string | null;
  /** The level or field the sentence limits itself to ("cấp xã"), as printed. */
  scope: string | null;
  targetYear: number | null;
  baselineYear: number | null;
  direction: 'increase' | 'decrease' | null;
  /** Printed class of an online service ("mức độ 4" → 4). */
  serviceLevel: number | null;
  /** Links the milestones of one indicator. */
  series: string | null;
  /** Id of the target this one is a "trong đó" part of. */
  partOf: string | null;
};

export type QualitativeTarget = Evidence & { id: string; phrase: string; targetYear: number | null };

/** A stated fact that is no target: a baseline, a result achieved, a count. */
export type Figure = Evidence & {
  id: string;
  phrase: string;
  comparator: Comparator;
  value: string;
  valueMax: string | null;
  unit: string | null;
  year: number | null;
};

export type FundingSourceKind =
  'recurrent' | 'capital' | 'oda' | 'grant' | 'ppp' | 'central_support' | 'local_and_other' | 'other';

export type Money = { currency: 'VND' | 'USD'; amount: string };

export type Task = Evidence & {
  id: string;
  /** As printed in the number column or label, under its group ("A.3"); null when there is none. */
  no: string | null;
  name: string;
  leadUnits: string[];
  coordinatingUnits: string[];
  periodText: string | null;
  startYear: number | null;
  endYear: number | null;
  /** Last valid day when a day is printed: "trước ngày 01/5/2026" gives 2026-04-30 (O3). */
  dueDate: string | null;
  recurrence: 'annual' | 'continuous' | null;
  type: 'task' | 'project';
  cost: Money | null;
  fundingSource: FundingSourceKind | null;
  deliverable: string | null;
  note: string | null;
  /** Count of numbered items beneath a group task; null for a row or bullet. */
  subItems: number | null;
  subProjects: string[];
};

export type Responsibility = Evidence & {
  id: string;
  unit: string;
  role: 'lead' | 'coordinate' | null;
  /** Units named after "phối hợp với". */
  coordinatingUnits: string[];
  text: string;
};

export type BudgetTotal = Evidence & Money & { id: string; asPrinted: string };

export type BudgetSource = Evidence & {
  id: string;
  name: string;
  currency: 'VND' | 'USD' | null;
  amount: string | null;
  asPrinted: string | null;
  type: FundingSourceKind | null;
  /** One figure printed for several sources. */
  composite: boolean;
};

/** Totals per currency, never summed across currencies. */
export type Budget = { totals: BudgetTotal[]; sources: BudgetSource[] };

/** A day by which addressees are asked to act; `lastDay` is the last valid one, ISO ("trước ngày" excludes the day printed, O3). */
export type Deadline = Evidence & {
  id: string;
  asPrinted: string;
  lastDay: string;
  isStrict: boolean;
  /** The sentence that sets the deadline. */
  what: string;
};

export type ReportedValue = Evidence & {
  id: string;
  /** Labels of the headings above, e.g. `II.2.a`. */
  section: string | null;
  indicator: string;
  /** The unit that reports. */
  unit: string;
  population: string | null;
  value: string | null;
  uom: string | null;
  status: 'value' | 'no_data' | 'pending' | 'conflicted';
  asPrinted: string;
};

/** Something a person should look at. The sentence is `warning.<code>` of the message catalogue, filled with `params`. */
export type Warning = { code: WarningCode; params: Record<string, string | number>; span: Span | null };

export type WarningCode =
  | 'number_missing'
  | 'number_blank'
  | 'date_missing'
  | 'date_incomplete'
  | 'signer_missing'
  | 'section_gap'
  | 'citation_dates_differ'
  | 'symbol_type_mismatch'
  | 'deadline_before_period'
  | 'deadline_after_period'
  | 'deadline_in_orientation'
  | 'sum_mismatch'
  | 'duplicate_task'
  | 'duplicate_target'
  | 'text_damaged'
  | 'text_cut_off'
  | 'unit_abbreviated'
  | 'annex_absent'
  | 'value_conflicted'
  | 'guidance_not_plan'
  | 'report_not_plan'
  | 'tasks_without_lead'
  | 'nothing_recognised';

/** A heading of the outline that a guidance letter prescribes, with what it says should stand there. */
export type OutlineSection = {
  id: string;
  label: string;
  title: string;
  guidance: string | null;
  nodeId: string;
  span: Span;
  children: OutlineSection[];
};

export type DraftFile = { name: string; format: SourceFormat; sha256: string; textLength: number; notes: string[] };

/** What the head and the closing of the document say of it. Each field's words are in {@link DraftHeader.evidence}. */
export type DraftHeader = {
  documentKind: DocumentKind | null;
  /** `Quyết định`, `Kế hoạch`, `Công văn`, … */
  documentTypeVi: string | null;
  /** `decision`, `embedded_plan`, `appendix`, `plan_template`, `implementation_report`, `result_review`. */
  contains: string[];
  title: string | null;
  issuingAgency: string | null;
  issuingAuthority: string | null;
  agencyLevel: AgencyLevel | null;
  /** Normalised, e.g. `14/2011/QĐ-UBND`; null when not printed in full. */
  documentNumber: string | null;
  documentNumberAsPrinted: string | null;
  documentSymbol: string | null;
  date: string | null;
  datePrecision: DatePrecision | null;
  /** Year of a date whose day or month is blank. */
  dateYear: number | null;
  dateAsPrinted: string | null;
  place: string | null;
  signer: Signer | null;
  recipients: string[];
  addressees: string[];
  /** The decision this plan is attached to ("Kèm theo Quyết định số …"). */
  attachedTo: DocumentReference | null;
  inResponseTo: DocumentReference | null;
  proposedBy: string | null;
  proposalDocument: DocumentReference | null;
  effectiveFrom: string | null;
  period: Period | null;
  evidence: Partial<Record<HeaderField, Span>>;
};

export type HeaderField =
  | 'title'
  | 'issuingAgency'
  | 'documentNumber'
  | 'date'
  | 'signer'
  | 'recipients'
  | 'addressees'
  | 'attachedTo'
  | 'inResponseTo'
  | 'proposalDocument'
  | 'effectiveFrom';

export type Draft = Omit<DraftHeader, 'evidence'> & {
  readerVersion: string;
  files: DraftFile[];
  headerEvidence: Partial<Record<HeaderField, Span>>;
  legalBases: { count: number; items: LegalBasis[] };
  sections: Section[];
  targets: Target[];
  qualitativeTargets: QualitativeTarget[];
  taskTargets: Target[];
  figures: Figure[];
  tasks: Task[];
  responsibilities: Responsibility[];
  budget: Budget;
  reportedValues: ReportedValue[];
  deadlines: Deadline[];
  warnings: Warning[];
  templateOutline: OutlineSection[];
  tree: DocumentNode[];
};
