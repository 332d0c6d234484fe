/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Accumulation =
  | 'AT_DATE'
  | 'IN_PERIOD'
  | 'TERM_TO_DATE'
  | 'YEAR_TO_DATE';

export type ActOnPlanInput = {
  action: ProcedureAction;
  lockVersion: number;
  opinion?: string | null | undefined;
  versionId: string;
};

export type AmendmentInput = {
  cause: string;
  extendsTo?: number | null | undefined;
  type: AmendmentType;
};

export type AmendmentType =
  | 'ADJUST'
  | 'ERRATUM'
  | 'EXTEND'
  | 'REPEAL'
  | 'REPLACE'
  | 'SUPPLEMENT'
  | 'TECHNICAL_RECODE';

export type AnswerAssignmentInput = {
  assignedUnitId: string;
  lockVersion: number;
  opinion?: string | null | undefined;
  verdict: OpinionVerdict;
};

export type AppraisalConditionInput = {
  about?: string | null | undefined;
  body: string;
};

export type AppraisalInput = {
  conditions: Array<AppraisalConditionInput>;
  documentDate?: string | null | undefined;
  documentNumber?: string | null | undefined;
  kind: AppraisalKind;
  lockVersion?: number | null | undefined;
  opinion?: string | null | undefined;
  points: Array<AppraisalPointInput>;
  result?: AppraisalResult | null | undefined;
  versionId: string;
  versionLock: number;
};

export type AppraisalKind =
  | 'ESTIMATE'
  | 'FULL'
  | 'PRELIMINARY';

export type AppraisalPointInput = {
  answer?: PointAnswer | null | undefined;
  key: string;
  note?: string | null | undefined;
};

export type AppraisalResult =
  | 'FIND_NOT_READY'
  | 'FIND_READY'
  | 'FIND_READY_ONCE_COMPLETED';

export type AskOpinionsInput = {
  dueOn: string;
  lockVersion: number;
  request?: string | null | undefined;
  unitIds: Array<string>;
  versionId: string;
};

export type AssignInput = {
  assignmentId: string;
  documentNumber: string;
  issuedOn: string;
  lockVersion: number;
};

export type AssignPlanNumberInput = {
  documentNumber: string;
  issuedOn: string;
  lockVersion: number;
  opinion?: string | null | undefined;
  versionId: string;
};

export type AssignableKind =
  | 'TARGET'
  | 'TASK';

export type AssignedFilter = {
  kind?: AssignedKind | null | undefined;
  unitId: string;
  year?: number | null | undefined;
};

export type AssignedKind =
  | 'DUTY'
  | 'TARGET'
  | 'TASK';

export type AssignmentItemInput = {
  itemId: string;
  kind: AssignableKind;
  level?: string | null | undefined;
};

export type AssignmentState =
  | 'ASSIGNED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type AssignmentUnitInput = {
  items: Array<AssignmentItemInput>;
  unitId: string;
};

export type AuthorisableSeat =
  | 'DEPUTY'
  | 'HEAD';

export type AuthorisationStanding =
  | 'ENDED'
  | 'OVER'
  | 'TO_COME'
  | 'VALID';

export type CellInput = {
  indicatorId: string;
  lockVersion: number;
  words: EntryWordsInput;
};

export type CellResult =
  | 'CONFLICT'
  | 'SAVED';

export type CommentAnchorKind =
  | 'BASIS'
  | 'DUTY'
  | 'FUNDING'
  | 'SECTION'
  | 'TARGET'
  | 'TASK'
  | 'VERSION';

export type CommentFilter = {
  itemId?: string | null | undefined;
  onlyOpen?: boolean | null | undefined;
};

export type Comparator =
  | 'approx'
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'range';

export type ComparedKind =
  | 'BASIS'
  | 'DUTY'
  | 'FUNDING'
  | 'SECTION'
  | 'TARGET'
  | 'TASK';

export type ConditionAnswerInput = {
  answer: RemarkAnswer;
  conditionId: string;
  lockVersion: number;
  text: string;
};

export type CreateIndicatorInput = {
  code: string;
  unitId: string;
  values: IndicatorInput;
};

export type CreatePlanDraftInput = {
  issuedBy?: PlanIssuer | null | undefined;
  kind: PlanKind;
  orientationTo?: number | null | undefined;
  periodEnd?: number | null | undefined;
  periodStart?: number | null | undefined;
  restriction: PlanRestriction;
  title: string;
  unitId: string;
};

export type Currency =
  | 'USD'
  | 'VND';

export type CycleInput = {
  dueOn: string;
  dueTime: string;
  indicatorIds: Array<string>;
  period: PeriodInput;
  receiver?: string | null | undefined;
  respondents: Array<RespondentInput>;
  structureDate: string;
  title: string;
};

export type CycleState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type DerivationInput = {
  omissions: Array<OmissionInput>;
  title: string;
  unitId: string;
  year: number;
};

export type DerivedFate =
  | 'CONTINUES'
  | 'LATER_MILESTONE'
  | 'OF_YEAR'
  | 'OUTSIDE'
  | 'UNDATED';

export type DerivedKind =
  | 'FUNDING'
  | 'TARGET'
  | 'TASK';

export type Direction =
  | 'decrease'
  | 'increase';

export type EntryWordsInput = {
  documentIssuedOn?: string | null | undefined;
  documentNumber?: string | null | undefined;
  note?: string | null | undefined;
  second?: string | null | undefined;
  value?: string | null | undefined;
};

export type FigureFlag =
  | 'AT_LEAST'
  | 'BY_WEIGHT'
  | 'CARRIED'
  | 'ESTIMATED'
  | 'MASKED'
  | 'PARENT_DECLARED'
  | 'PARTIAL_COVERAGE'
  | 'UNDEFINED'
  | 'UNWEIGHTED';

export type FigureKind =
  | 'CHANGE'
  | 'DISTRIBUTION'
  | 'LIST'
  | 'MEAN'
  | 'SHARE'
  | 'SPREAD'
  | 'TOTAL';

export type FileRole =
  | 'ANNEX'
  | 'ATTACHED_TEXT'
  | 'DECISION'
  | 'SIGNED_COPY';

export type FindingSeverity =
  | 'ADVISE'
  | 'BLOCK';

export type FindingTable =
  | 'BASES'
  | 'FUNDING'
  | 'PLAN'
  | 'SECTIONS'
  | 'TARGETS'
  | 'TASKS';

export type FrameworkInput = {
  periodEnd?: number | null | undefined;
  periodStart?: number | null | undefined;
  sections: Array<FrameworkSectionInput>;
  title: string;
};

export type FrameworkMapLinkInput = {
  fromSectionId: string;
  toSectionIds: Array<string>;
};

export type FrameworkSectionInput = {
  contents: Array<SectionContent>;
  depth: number;
  guidance?: string | null | undefined;
  id?: string | null | undefined;
  isRequired: boolean;
  label: string;
  title: string;
};

export type FrameworkState =
  | 'DRAFT'
  | 'IN_USE'
  | 'RETIRED';

export type FundingNature =
  | 'CAPITAL'
  | 'RECURRENT';

export type FundingSource =
  | 'CENTRAL_BUDGET'
  | 'FUND'
  | 'GRANT'
  | 'LOCAL_BUDGET'
  | 'ODA'
  | 'OTHER'
  | 'PPP'
  | 'PRIVATE'
  | 'TARGETED_TRANSFER';

export type GrantAuthorisationInput = {
  documentNumber: string;
  documentOn: string;
  grantorPostId: string;
  lastOn: string;
  limits: string;
  planKinds: Array<PlanKind>;
  postId: string;
  seats: Array<AuthorisableSeat>;
  unitId: string;
  validFrom: string;
};

export type ImportBasisInput = {
  issuedOn?: string | null | undefined;
  issuer?: string | null | undefined;
  number?: string | null | undefined;
  printed: string;
  title?: string | null | undefined;
  type: string;
};

export type ImportDecision =
  | 'ACCEPTED'
  | 'EDITED'
  | 'MERGED'
  | 'PENDING'
  | 'SKIPPED';

export type ImportDecisionInput = {
  decision: ImportDecision;
  id: string;
};

export type ImportDutyInput = {
  role?: UnitRole | null | undefined;
  text: string;
  unit: string;
};

export type ImportFundingInput = {
  amount?: string | null | undefined;
  currency?: Currency | null | undefined;
  isComposite: boolean;
  isTotal: boolean;
  nature?: FundingNature | null | undefined;
  printed: string;
  source?: FundingSource | null | undefined;
};

export type ImportHeaderInput = {
  dateAsPrinted?: string | null | undefined;
  documentNumber?: string | null | undefined;
  documentType?: string | null | undefined;
  issuedOn?: string | null | undefined;
  issuingAgency?: string | null | undefined;
  issuingAuthority?: string | null | undefined;
  kind: PlanKind;
  orientationTo?: number | null | undefined;
  outcome: ImportOutcome;
  periodEnd?: number | null | undefined;
  periodStart?: number | null | undefined;
  place?: string | null | undefined;
  recipients: Array<string>;
  restriction: PlanRestriction;
  signerCapacity?: string | null | undefined;
  signerName?: string | null | undefined;
  signerPosition?: string | null | undefined;
  title: string;
};

export type ImportItemFieldsInput = {
  basis?: ImportBasisInput | null | undefined;
  duty?: ImportDutyInput | null | undefined;
  funding?: ImportFundingInput | null | undefined;
  outline?: ImportOutlineInput | null | undefined;
  target?: ImportTargetInput | null | undefined;
  task?: ImportTaskInput | null | undefined;
  value?: ImportValueInput | null | undefined;
};

export type ImportItemKind =
  | 'BASIS'
  | 'DUTY'
  | 'FUNDING'
  | 'OUTLINE'
  | 'TARGET'
  | 'TASK'
  | 'VALUE';

export type ImportOutcome =
  | 'FRAMEWORK'
  | 'PLAN'
  | 'REPORT';

export type ImportOutlineInput = {
  depth: number;
  guidance?: string | null | undefined;
  label: string;
  title: string;
};

export type ImportState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DISCARDED'
  | 'FAILED'
  | 'READING'
  | 'REFUSED'
  | 'REVIEW';

export type ImportTargetInput = {
  baselineYear?: number | null | undefined;
  comparator?: Comparator | null | undefined;
  direction?: Direction | null | undefined;
  phrase: string;
  population?: string | null | undefined;
  printedId: string;
  scope?: string | null | undefined;
  targetYear?: number | null | undefined;
  unit?: string | null | undefined;
  value?: string | null | undefined;
  valueMax?: string | null | undefined;
};

export type ImportTaskInput = {
  coordinators: Array<string>;
  cost?: string | null | undefined;
  currency?: Currency | null | undefined;
  dueOn?: string | null | undefined;
  endYear?: number | null | undefined;
  fundingNature?: FundingNature | null | undefined;
  leads: Array<string>;
  name: string;
  no?: string | null | undefined;
  note?: string | null | undefined;
  output?: string | null | undefined;
  recurrence?: Recurrence | null | undefined;
  scheduleText?: string | null | undefined;
  startYear?: number | null | undefined;
  subProjects: Array<string>;
  taskKind: TaskKind;
};

export type ImportValueInput = {
  asPrinted: string;
  indicator: string;
  population?: string | null | undefined;
  section?: string | null | undefined;
  state: ReportedState;
  unit: string;
  uom?: string | null | undefined;
  value?: string | null | undefined;
};

export type InboxReason =
  | 'ANSWER_ASSIGNMENT'
  | 'APPRAISE'
  | 'ASSIGN_NUMBER'
  | 'AWAIT_OPINIONS'
  | 'AWAIT_SENDING'
  | 'CHECK_FORM'
  | 'CONFIRM_CONTENT'
  | 'CONFIRM_PAPER'
  | 'DECIDED'
  | 'GIVE_OPINION'
  | 'INITIAL'
  | 'ISSUED'
  | 'RECORD_PAPER'
  | 'RELEASE'
  | 'REVISE'
  | 'SEND_ISSUED'
  | 'SIGN'
  | 'SUBMIT';

export type InboxTab =
  | 'COORDINATE'
  | 'DONE'
  | 'FYI'
  | 'PENDING'
  | 'WATCH';

export type IndicatorDirection =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER';

export type IndicatorFilter =
  | 'ALL'
  | 'RETIRED'
  | 'WITHOUT_TARGET';

export type IndicatorInput = {
  accumulation: Accumulation;
  bridge?: string | null | undefined;
  decimals: number;
  denominator?: string | null | undefined;
  direction: IndicatorDirection;
  example?: string | null | undefined;
  exclusions?: string | null | undefined;
  help?: string | null | undefined;
  isConfidential: boolean;
  levels: Array<string>;
  levelsExclude: boolean;
  link?: SeriesLink | null | undefined;
  mayExceedWhole: boolean;
  mistakes?: string | null | undefined;
  name: string;
  noData?: string | null | undefined;
  numerator?: string | null | undefined;
  required?: string | null | undefined;
  scaleMax?: string | null | undefined;
  scaleMin?: string | null | undefined;
  shareOf: ShareWhole;
  theme?: string | null | undefined;
  uom?: string | null | undefined;
  validFrom: string;
  valueType: ValueType;
};

export type IndicatorVersionState =
  | 'DRAFT'
  | 'IN_USE';

export type ItemChangeType =
  | 'ADDED'
  | 'CHANGED'
  | 'MOVED'
  | 'REMOVED';

export type LegalInstrumentInput = {
  amends: Array<string>;
  inForceFrom?: string | null | undefined;
  inForceUntil?: string | null | undefined;
  issuedOn?: string | null | undefined;
  issuer?: string | null | undefined;
  number: string;
  replaces: Array<string>;
  title?: string | null | undefined;
  type: string;
};

export type MoveReportInput = {
  action: ReportAction;
  lockVersion: number;
  paperFileId?: string | null | undefined;
  reason?: string | null | undefined;
  reportId: string;
  returns?: Array<ReturnedCellInput>;
};

export type NamedUnitInput = {
  printed: string;
  resolution: UnitResolution;
  unitId?: string | null | undefined;
};

export type NewCommentThread = {
  body: string;
  itemId?: string | null | undefined;
  quote?: string | null | undefined;
  versionId: string;
};

export type OmissionInput = {
  itemId: string;
  reason: string;
};

export type OpinionVerdict =
  | 'AGREE'
  | 'REMARKS';

export type PeriodInput = {
  dataFrom: string;
  dataTo: string;
  kind: PeriodKind;
  reportingYear: number;
};

export type PeriodKind =
  | 'HALF_YEAR'
  | 'MONTH'
  | 'NINE_MONTHS'
  | 'OTHER'
  | 'QUARTER'
  | 'YEAR';

export type PlanBasisChange = {
  afterItemId?: string | null | undefined;
  itemId: string;
  lockVersion?: number | null | undefined;
  place?: RowPlaceInput | null | undefined;
  source?: SourceSpanInput | null | undefined;
  values?: PlanBasisValuesInput | null | undefined;
};

export type PlanBasisValuesInput = {
  issuedOn?: string | null | undefined;
  issuer?: string | null | undefined;
  number?: string | null | undefined;
  printed: string;
  title?: string | null | undefined;
  type: string;
};

export type PlanFilter = {
  kind?: PlanKind | null | undefined;
  parentId?: string | null | undefined;
  q?: string | null | undefined;
  standing?: PlanStanding | null | undefined;
  unitId?: string | null | undefined;
  year?: number | null | undefined;
};

export type PlanFundingChange = {
  afterItemId?: string | null | undefined;
  itemId: string;
  lockVersion?: number | null | undefined;
  place?: RowPlaceInput | null | undefined;
  source?: SourceSpanInput | null | undefined;
  values?: PlanFundingValuesInput | null | undefined;
};

export type PlanFundingValuesInput = {
  amount?: string | null | undefined;
  currency?: Currency | null | undefined;
  isComposite: boolean;
  isTotal: boolean;
  nature?: FundingNature | null | undefined;
  printed: string;
  source?: FundingSource | null | undefined;
  year?: number | null | undefined;
};

export type PlanHeaderInputType = {
  documentType?: string | null | undefined;
  issuedBy?: PlanIssuer | null | undefined;
  issuingAuthority?: string | null | undefined;
  kind: PlanKind;
  orientationTo?: number | null | undefined;
  periodEnd?: number | null | undefined;
  periodStart?: number | null | undefined;
  place?: string | null | undefined;
  restriction: PlanRestriction;
  signerCapacity?: string | null | undefined;
  signerName?: string | null | undefined;
  signerPosition?: string | null | undefined;
  title: string;
};

export type PlanIssuer =
  | 'AGENCY'
  | 'UNIT';

export type PlanKind =
  | 'ACTION_PROGRAMME'
  | 'ANNUAL'
  | 'FIVE_YEAR'
  | 'MEDIUM_TERM'
  | 'OTHER'
  | 'SCHEME';

export type PlanOrigin =
  | 'AUTHORED'
  | 'RECORDED';

export type PlanRestriction =
  | 'INTERNAL'
  | 'NONE'
  | 'RETURN';

export type PlanSectionChange = {
  afterItemId?: string | null | undefined;
  itemId: string;
  lockVersion?: number | null | undefined;
  parentItemId?: string | null | undefined;
  values?: PlanSectionValuesInput | null | undefined;
};

export type PlanSectionKind =
  | 'ITEM'
  | 'PARAGRAPH'
  | 'SECTION'
  | 'TABLE';

export type PlanSectionPartInput = {
  tableItemId?: string | null | undefined;
  text?: string | null | undefined;
};

export type PlanSectionValuesInput = {
  label?: string | null | undefined;
  parts: Array<PlanSectionPartInput>;
  title: string;
};

export type PlanSort = {
  descending: boolean;
  key: PlanSortKey;
};

export type PlanSortKey =
  | 'ISSUED'
  | 'NUMBER'
  | 'PERIOD'
  | 'TITLE'
  | 'UNIT'
  | 'UPDATED';

export type PlanStanding =
  | 'AMENDED'
  | 'APPRAISED'
  | 'APPRAISING'
  | 'CLOSED'
  | 'CONSULTING'
  | 'DRAFTING'
  | 'ENDED'
  | 'EVALUATED'
  | 'IN_FORCE'
  | 'ISSUED'
  | 'RETURNED'
  | 'REVISING'
  | 'REVOKED'
  | 'SIGNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'SUSPENDED'
  | 'UNIT_CHECK'
  | 'WITHDRAWN';

export type PlanState =
  | 'APPRAISED'
  | 'APPRAISING'
  | 'CLOSED'
  | 'CONSULTING'
  | 'DRAFTING'
  | 'EVALUATED'
  | 'ISSUED'
  | 'RETURNED'
  | 'REVISING'
  | 'REVOKED'
  | 'SIGNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'SUSPENDED'
  | 'UNIT_CHECK'
  | 'WITHDRAWN';

export type PlanTargetChange = {
  afterItemId?: string | null | undefined;
  itemId: string;
  lockVersion?: number | null | undefined;
  place?: RowPlaceInput | null | undefined;
  source?: SourceSpanInput | null | undefined;
  values?: PlanTargetValuesInput | null | undefined;
};

export type PlanTargetValuesInput = {
  baselineValue?: string | null | undefined;
  baselineYear?: number | null | undefined;
  comparator?: Comparator | null | undefined;
  direction?: Direction | null | undefined;
  owner?: NamedUnitInput | null | undefined;
  phrase: string;
  population?: string | null | undefined;
  scope?: string | null | undefined;
  targetYear?: number | null | undefined;
  unit?: string | null | undefined;
  value?: string | null | undefined;
  valueMax?: string | null | undefined;
};

export type PlanTaskChange = {
  afterItemId?: string | null | undefined;
  itemId: string;
  lockVersion?: number | null | undefined;
  place?: RowPlaceInput | null | undefined;
  source?: SourceSpanInput | null | undefined;
  values?: PlanTaskValuesInput | null | undefined;
};

export type PlanTaskValuesInput = {
  coordinators: Array<NamedUnitInput>;
  cost?: string | null | undefined;
  currency?: Currency | null | undefined;
  dueOn?: string | null | undefined;
  endYear?: number | null | undefined;
  fundingNature?: FundingNature | null | undefined;
  kind: TaskKind;
  leads: Array<NamedUnitInput>;
  name: string;
  no?: string | null | undefined;
  note?: string | null | undefined;
  output?: string | null | undefined;
  recurrence?: Recurrence | null | undefined;
  scheduleText?: string | null | undefined;
  startYear?: number | null | undefined;
};

export type PointAnswer =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'NOT_MET';

export type ProcedureAction =
  | 'AGREE'
  | 'AGREE_WITH_CHANGES'
  | 'ASK_OPINIONS'
  | 'ASSIGN_NUMBER'
  | 'CLOSE'
  | 'CLOSE_OPINIONS'
  | 'CONFIRM_PAPER'
  | 'EVALUATE'
  | 'FIND_NOT_READY'
  | 'FIND_READY'
  | 'FIND_READY_ONCE_COMPLETED'
  | 'RECALL'
  | 'REFER'
  | 'REFUSE_FORM'
  | 'RELEASE'
  | 'RETURN'
  | 'SEND_TO_UNIT_HEAD'
  | 'SIGN'
  | 'SUBMIT'
  | 'WITHDRAW';

export type ProcedureCode =
  | 'MINISTRY'
  | 'PROVINCE'
  | 'UNIT';

export type ProcedurePhase =
  | 'APPRAISING'
  | 'SUBMITTED'
  | 'UNIT_CHECK';

export type ProposeAssignmentInput = {
  dueOn: string;
  request?: string | null | undefined;
  units: Array<AssignmentUnitInput>;
  versionId: string;
};

export type RecordPaperDecisionInput = {
  action: ProcedureAction;
  decidedOn: string;
  lockVersion: number;
  opinion?: string | null | undefined;
  pageFileId: string;
  personId: string;
  versionId: string;
};

export type RecordPlanInput = {
  documentNumber?: string | null | undefined;
  issuedOn?: string | null | undefined;
  unknownReason?: string | null | undefined;
};

export type RecordSendingInput = {
  documentNumber?: string | null | undefined;
  lockVersion: number;
  outcome: SendingOutcome;
  reason?: string | null | undefined;
  sentOn?: string | null | undefined;
  versionId: string;
  way?: SendingWay | null | undefined;
};

export type Recurrence =
  | 'ANNUAL'
  | 'CONTINUOUS';

export type RemarkAnswer =
  | 'ACCEPTED'
  | 'EXPLAINED';

export type RemarkAnswerInput = {
  answer: RemarkAnswer;
  lockVersion: number;
  remarkId: string;
  text: string;
};

export type RemarkInput = {
  about?: string | null | undefined;
  body: string;
};

export type ReportAction =
  | 'ACCEPT'
  | 'CONFIRM'
  | 'RECALL'
  | 'REOPEN'
  | 'RESEND'
  | 'RETURN'
  | 'REVISE'
  | 'SEND'
  | 'SEND_ON_BEHALF'
  | 'TO_HEAD';

export type ReportState =
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'NOT_STARTED'
  | 'RETURNED'
  | 'SENT'
  | 'UNIT_CHECK';

export type ReportWork =
  | 'ACCEPT'
  | 'APPROVE'
  | 'CONFIRM'
  | 'CORRECT'
  | 'ENTER';

export type ReportedState =
  | 'CONFLICTED'
  | 'IN_PROGRESS'
  | 'NONE_EXISTS'
  | 'VALUE';

export type RespondentInput = {
  exempt: Array<string>;
  represents: Array<string>;
  unitId: string;
};

export type ReturnedCellInput = {
  indicatorId: string;
  reason: string;
};

export type RowPlaceInput = {
  parentItemId?: string | null | undefined;
  partOfItemId?: string | null | undefined;
  printedId?: string | null | undefined;
  printedText?: string | null | undefined;
  sectionItemId?: string | null | undefined;
};

export type RowResult =
  | 'CONFLICT'
  | 'DELETED'
  | 'REFUSED'
  | 'SAVED';

export type SaveCellsInput = {
  cells: Array<CellInput>;
  reportId: string;
};

export type SaveFrameworkMapInput = {
  frameworkId: string;
  fromFrameworkId: string;
  links: Array<FrameworkMapLinkInput>;
  lockVersion: number;
};

export type SavePlanEvaluationInput = {
  lessons?: string | null | undefined;
  lockVersion: number;
  results?: string | null | undefined;
  verdicts: Array<TargetVerdictInput>;
  versionId: string;
};

export type Seat =
  | 'APPRAISER'
  | 'COORDINATING_UNIT'
  | 'DEPUTY'
  | 'DRAFTER'
  | 'HEAD'
  | 'OFFICE'
  | 'REGISTRY'
  | 'UNIT_HEAD';

export type SectionContent =
  | 'BASES'
  | 'DUTIES'
  | 'FUNDING'
  | 'NARRATIVE'
  | 'TARGETS'
  | 'TASKS';

export type SectionMove =
  | 'DEEPER'
  | 'DOWN'
  | 'OUTER'
  | 'UP';

export type SectionWorkInput = {
  isDone: boolean;
  itemId: string;
  ownerUnitId?: string | null | undefined;
};

export type SendingOutcome =
  | 'NOT_REQUIRED'
  | 'SENT';

export type SendingRecipient =
  | 'SCIENCE_MINISTRY';

export type SendingStanding =
  | 'NOT_REQUIRED'
  | 'OVERDUE'
  | 'SENT'
  | 'SENT_LATE'
  | 'WAITING';

export type SendingWay =
  | 'EXCHANGE'
  | 'PAPER';

export type SeriesLink =
  | 'BREAK'
  | 'BRIDGED'
  | 'SAME';

export type ShareWhole =
  | 'RESPONDENTS'
  | 'UNITS';

export type SourceSpanInput = {
  end: number;
  fileId: string;
  start: number;
};

export type StepAct =
  | 'APPRAISE'
  | 'CHECK_FORM'
  | 'CONFIRM_CONTENT'
  | 'INITIAL'
  | 'SIGN';

export type StepState =
  | 'CURRENT'
  | 'DONE'
  | 'OPEN'
  | 'PASSED'
  | 'WAITING';

export type TargetVerdict =
  | 'CANNOT_TELL'
  | 'EXCEEDED'
  | 'LIKELY'
  | 'MET'
  | 'NOT_DUE'
  | 'NOT_MET'
  | 'UNLIKELY';

export type TargetVerdictInput = {
  itemId: string;
  note?: string | null | undefined;
  verdict: TargetVerdict;
};

export type TaskKind =
  | 'PROJECT'
  | 'TASK';

export type UnitAliasKind =
  | 'ABBREVIATION'
  | 'FORMER_NAME'
  | 'OTHER';

export type UnitBudgetLevel =
  | 'LEVEL_1'
  | 'LEVEL_2'
  | 'LEVEL_3'
  | 'LEVEL_4';

export type UnitEdgeKind =
  | 'INTERNAL'
  | 'SUBORDINATE';

export type UnitEventType =
  | 'ABSORB'
  | 'DISSOLVE'
  | 'DIVIDE'
  | 'ESTABLISH'
  | 'LEVEL_ABOLISHED'
  | 'MERGE'
  | 'MOVE'
  | 'RENAME'
  | 'SPLIT_OFF'
  | 'TRANSFER_FUNCTIONS';

export type UnitIdentifierScheme =
  | 'QCVN102_2016'
  | 'QD20_2020';

export type UnitKind =
  | 'AUTHORITY'
  | 'CENTRE'
  | 'COMMITTEE'
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'DIVISION'
  | 'EXTERNAL'
  | 'GENERAL_DEPARTMENT'
  | 'GOVERNMENT_AGENCY'
  | 'INSPECTORATE'
  | 'INSTITUTE'
  | 'MINISTERIAL_AGENCY'
  | 'MINISTRY'
  | 'OFFICE'
  | 'OTHER'
  | 'OWN_OFFICE'
  | 'PRESS'
  | 'PROVINCE'
  | 'PROVINCIAL_DEPARTMENT'
  | 'SCHOOL';

export type UnitMatchKind =
  | 'ABBREVIATION'
  | 'ALIAS'
  | 'FORMER_NAME'
  | 'IDENTIFIER'
  | 'NAME'
  | 'SHORT_NAME'
  | 'SYMBOL';

export type UnitOpinionInput = {
  consultedUnitId: string;
  lockVersion: number;
  remarks: Array<RemarkInput>;
  verdict: OpinionVerdict;
};

export type UnitResolution =
  | 'COLLECTIVE'
  | 'UNIT'
  | 'UNKNOWN';

export type UnitRole =
  | 'COORDINATE'
  | 'LEAD';

export type ValueBasis =
  | 'CARRIED'
  | 'COUNTED'
  | 'DERIVED'
  | 'ESTIMATED'
  | 'PARENT_DECLARED'
  | 'REGISTER';

export type ValueSeries =
  | 'OFFICIAL'
  | 'PROVISIONAL';

export type ValueState =
  | 'CONFLICTED'
  | 'IN_PROGRESS'
  | 'MISSING'
  | 'NONE_EXISTS'
  | 'NOT_APPLICABLE'
  | 'NOT_COLLECTED'
  | 'REPORTED'
  | 'WITHHELD';

export type ValueType =
  | 'COUNT_DISTINCT'
  | 'COUNT_FLOW'
  | 'COUNT_STOCK'
  | 'DOCUMENT_ISSUED'
  | 'INDEX'
  | 'LEVEL_DISTRIBUTION'
  | 'MILESTONE'
  | 'MONEY'
  | 'NARRATIVE'
  | 'ORDINAL'
  | 'PERCENT_ONLY'
  | 'RANGE'
  | 'RANK'
  | 'RATE_PER_UNIT'
  | 'RATIO'
  | 'REDUCTION'
  | 'UNIT_SHARE'
  | 'WEIGHTED_MEAN';

export type Verdict =
  | 'CANNOT_DETERMINE'
  | 'EXCEEDED'
  | 'LIKELY'
  | 'MET'
  | 'NOT_MET'
  | 'NOT_YET_DUE'
  | 'UNLIKELY';

export type WithdrawAssignmentInput = {
  assignmentId: string;
  lockVersion: number;
  reason: string;
};

export type AuthorisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuthorisationsQuery = { authorisations: Array<{ id: string, unitName: string, grantorTitle: string, grantorName: string | null, postTitle: string, postUnitName: string, holders: Array<string>, capacity: string, seats: Array<AuthorisableSeat>, planKinds: Array<PlanKind>, limits: string, documentNumber: string, documentOn: string, validFrom: string, lastOn: string, standing: AuthorisationStanding, endedAt: string | null, endedBy: string | null, endReason: string | null, recordedBy: string, lockVersion: number, mayEnd: boolean }> };

export type AuthorisationFieldsFragment = { id: string, unitName: string, grantorTitle: string, grantorName: string | null, postTitle: string, postUnitName: string, holders: Array<string>, capacity: string, seats: Array<AuthorisableSeat>, planKinds: Array<PlanKind>, limits: string, documentNumber: string, documentOn: string, validFrom: string, lastOn: string, standing: AuthorisationStanding, endedAt: string | null, endedBy: string | null, endReason: string | null, recordedBy: string, lockVersion: number, mayEnd: boolean };

export type AuthorisationChoicesQueryVariables = Exact<{
  unitId: string;
}>;


export type AuthorisationChoicesQuery = { authorisationChoices: { grantors: Array<{ id: string, title: string, unitName: string, holders: Array<string> }>, posts: Array<{ id: string, title: string, unitName: string, holders: Array<string> }> } };

export type GrantAuthorisationMutationVariables = Exact<{
  input: GrantAuthorisationInput;
}>;


export type GrantAuthorisationMutation = { grantAuthorisation: { id: string, unitName: string, grantorTitle: string, grantorName: string | null, postTitle: string, postUnitName: string, holders: Array<string>, capacity: string, seats: Array<AuthorisableSeat>, planKinds: Array<PlanKind>, limits: string, documentNumber: string, documentOn: string, validFrom: string, lastOn: string, standing: AuthorisationStanding, endedAt: string | null, endedBy: string | null, endReason: string | null, recordedBy: string, lockVersion: number, mayEnd: boolean } };

export type EndAuthorisationMutationVariables = Exact<{
  id: string;
  lockVersion: number;
  reason: string;
}>;


export type EndAuthorisationMutation = { endAuthorisation: { id: string, unitName: string, grantorTitle: string, grantorName: string | null, postTitle: string, postUnitName: string, holders: Array<string>, capacity: string, seats: Array<AuthorisableSeat>, planKinds: Array<PlanKind>, limits: string, documentNumber: string, documentOn: string, validFrom: string, lastOn: string, standing: AuthorisationStanding, endedAt: string | null, endedBy: string | null, endReason: string | null, recordedBy: string, lockVersion: number, mayEnd: boolean } };

export type AssignedQueryVariables = Exact<{
  filter: AssignedFilter;
  page: number;
  size: number;
}>;


export type AssignedQuery = { assigned: { total: number, items: Array<{ id: string, kind: AssignedKind, planId: string, versionId: string, planTitle: string, documentNumber: string | null, issuedOn: string | null, words: string, role: UnitRole | null, among: string | null, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, scheduleText: string | null, startYear: number | null, endYear: number | null, dueOn: string | null, recurrence: Recurrence | null, given: { level: string | null, documentNumber: string, issuedOn: string } | null }> } };

export type CreateCycleMutationVariables = Exact<{
  unitId: string;
  values: CycleInput;
}>;


export type CreateCycleMutation = { createCycle: { id: string } };

export type SaveCycleMutationVariables = Exact<{
  id: string;
  lockVersion: number;
  values: CycleInput;
}>;


export type SaveCycleMutation = { saveCycle: { id: string } };

export type OpenCycleMutationVariables = Exact<{
  id: string;
  lockVersion: number;
}>;


export type OpenCycleMutation = { openCycle: { id: string } };

export type CloseCycleMutationVariables = Exact<{
  id: string;
  lockVersion: number;
}>;


export type CloseCycleMutation = { closeCycle: { id: string } };

export type DeleteCycleMutationVariables = Exact<{
  id: string;
}>;


export type DeleteCycleMutation = { deleteCycle: boolean };

export type ExtendReportMutationVariables = Exact<{
  reportId: string;
  lockVersion: number;
  on?: string | null | undefined;
  time: string;
}>;


export type ExtendReportMutation = { extendReport: { id: string } };

export type AcceptReportsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type AcceptReportsMutation = { acceptReports: number };

export type CycleUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type CycleUnitsQuery = { cycleUnits: Array<{ id: string, name: string }> };

export type CycleIndicatorChoicesQueryVariables = Exact<{
  text: string;
  size: number;
}>;


export type CycleIndicatorChoicesQuery = { indicators: { total: number, items: Array<{ id: string, code: string, name: string, valueType: ValueType, isDraft: boolean }> } };

export type CycleRespondentChoicesQueryVariables = Exact<{
  parentId: string;
  asOf?: string | null | undefined;
  page: number;
  size: number;
}>;


export type CycleRespondentChoicesQuery = { unitChildren: { total: number, items: Array<{ id: string, name: string, shortName: string | null }> } };

export type CyclesQueryVariables = Exact<{
  page: number;
  size: number;
}>;


export type CyclesQuery = { cycles: { total: number, items: Array<{ id: string, title: string, state: CycleState, dueAt: string, respondents: number, sent: number, accepted: number, ownReportId: string | null, unit: { id: string, name: string }, period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number } }> } };

export type CycleQueryVariables = Exact<{
  id: string;
}>;


export type CycleQuery = { cycle: { id: string, title: string, state: CycleState, dueAt: string, structureDate: string, receiver: string | null, mayManage: boolean, lockVersion: number, unit: { id: string, name: string }, period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, indicators: Array<{ id: string, code: string, definition: { name: string } }>, reports: Array<{ id: string, state: ReportState, dueAt: string, sentAt: string | null, isOnBehalf: boolean, answered: number, asked: number, changedAfterAcceptance: number, exempt: Array<string>, lockVersion: number, unit: { id: string, name: string }, represents: Array<{ id: string, name: string }> }> } };

export type CycleFiguresQueryVariables = Exact<{
  cycleId: string;
  series: ValueSeries;
}>;


export type CycleFiguresQuery = { cycleFigures: Array<{ indicator: { id: string, code: string, definition: { name: string, uom: string | null, valueType: ValueType, decimals: number } }, figure: { kind: FigureKind, methodVersion: string, value: string | null, flags: Array<FigureFlag>, exact: { numerator: string, denominator: string } | null, range: { low: { numerator: string, denominator: string }, high: { numerator: string, denominator: string } } | null, parts: Array<{ key: string, amount: string }>, meeting: { exact: { numerator: string, denominator: string } } | null, coverage: { expected: { respondents: number, units: number }, withFigure: { respondents: number, units: number } } }, previous: { value: string | null, period: { dataFrom: string, dataTo: string } } | null, targets: Array<{ verdict: Verdict, target: { itemId: string, phrase: string, targetYear: number | null, planId: string, planTitle: string, versionId: string }, lowest: { numerator: string, denominator: string } | null, highest: { numerator: string, denominator: string } | null }> }> };

export type FigureSourcesQueryVariables = Exact<{
  cycleId: string;
  indicatorId: string;
  series: ValueSeries;
}>;


export type FigureSourcesQuery = { figureSources: Array<{ reportId: string, represents: number, state: ValueState, basis: ValueBasis, enteredBy: string | null, enteredAt: string | null, acceptedAt: string | null, isOnBehalf: boolean, unit: { id: string, name: string }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null, files: Array<{ id: string, name: string }> }> };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { id: string, state: ReportState, dueAt: string, sentAt: string | null, isOnBehalf: boolean, changedAfterAcceptance: number, lockVersion: number, mayWrite: boolean, actions: Array<ReportAction>, unit: { id: string, name: string }, represents: Array<{ id: string, name: string }>, cycle: { id: string, title: string, state: CycleState, ruleSet: string, unit: { id: string, name: string }, period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number } }, cells: Array<{ isExempt: boolean, lockVersion: number, state: ValueState, changedBy: string | null, changedAt: string | null, knownWhole: string | null, returnedFor: string | null, isChanged: boolean, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, previous: { period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null } | null, sameLastYear: { period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null } | null, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, planId: string, planTitle: string, versionId: string }>, files: Array<{ id: string, name: string, addedBy: string, addedAt: string }>, indicator: { id: string, code: string, definition: { id: string, n: number, state: IndicatorVersionState, name: string, theme: string | null, uom: string | null, valueType: ValueType, direction: IndicatorDirection, accumulation: Accumulation, decimals: number, mayExceedWhole: boolean, shareOf: ShareWhole, levels: Array<string>, levelsExclude: boolean, scaleMin: string | null, scaleMax: string | null, required: string | null, isConfidential: boolean, numerator: string | null, denominator: string | null, exclusions: string | null, help: string | null, example: string | null, mistakes: string | null, noData: string | null, validFrom: string, validTo: string | null, link: SeriesLink | null, bridge: string | null, lockVersion: number } } }>, steps: Array<{ id: string, action: ReportAction, by: string, postTitle: string | null, at: string, reason: string | null, paper: { fileId: string, name: string } | null, returns: Array<{ indicatorId: string, code: string, reason: string }> }> } };

export type WordsFieldsFragment = { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null };

export type EarlierFieldsFragment = { period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null };

export type ReportFieldsFragment = { id: string, state: ReportState, dueAt: string, sentAt: string | null, isOnBehalf: boolean, changedAfterAcceptance: number, lockVersion: number, mayWrite: boolean, actions: Array<ReportAction>, unit: { id: string, name: string }, represents: Array<{ id: string, name: string }>, cycle: { id: string, title: string, state: CycleState, ruleSet: string, unit: { id: string, name: string }, period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number } }, cells: Array<{ isExempt: boolean, lockVersion: number, state: ValueState, changedBy: string | null, changedAt: string | null, knownWhole: string | null, returnedFor: string | null, isChanged: boolean, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, previous: { period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null } | null, sameLastYear: { period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null } | null, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, planId: string, planTitle: string, versionId: string }>, files: Array<{ id: string, name: string, addedBy: string, addedAt: string }>, indicator: { id: string, code: string, definition: { id: string, n: number, state: IndicatorVersionState, name: string, theme: string | null, uom: string | null, valueType: ValueType, direction: IndicatorDirection, accumulation: Accumulation, decimals: number, mayExceedWhole: boolean, shareOf: ShareWhole, levels: Array<string>, levelsExclude: boolean, scaleMin: string | null, scaleMax: string | null, required: string | null, isConfidential: boolean, numerator: string | null, denominator: string | null, exclusions: string | null, help: string | null, example: string | null, mistakes: string | null, noData: string | null, validFrom: string, validTo: string | null, link: SeriesLink | null, bridge: string | null, lockVersion: number } } }>, steps: Array<{ id: string, action: ReportAction, by: string, postTitle: string | null, at: string, reason: string | null, paper: { fileId: string, name: string } | null, returns: Array<{ indicatorId: string, code: string, reason: string }> }> };

export type CellHistoryQueryVariables = Exact<{
  reportId: string;
  indicatorId: string;
}>;


export type CellHistoryQuery = { cellHistory: Array<{ id: string, state: ValueState, basis: ValueBasis, by: string, at: string, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null } }> };

export type SaveCellsMutationVariables = Exact<{
  input: SaveCellsInput;
}>;


export type SaveCellsMutation = { saveCells: Array<{ indicatorId: string, result: CellResult, lockVersion: number, state: ValueState, changedBy: string | null, changedAt: string | null, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null } }> };

export type MoveReportMutationVariables = Exact<{
  input: MoveReportInput;
}>;


export type MoveReportMutation = { moveReport: { id: string, state: ReportState, dueAt: string, sentAt: string | null, isOnBehalf: boolean, changedAfterAcceptance: number, lockVersion: number, mayWrite: boolean, actions: Array<ReportAction>, unit: { id: string, name: string }, represents: Array<{ id: string, name: string }>, cycle: { id: string, title: string, state: CycleState, ruleSet: string, unit: { id: string, name: string }, period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number } }, cells: Array<{ isExempt: boolean, lockVersion: number, state: ValueState, changedBy: string | null, changedAt: string | null, knownWhole: string | null, returnedFor: string | null, isChanged: boolean, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, previous: { period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null } | null, sameLastYear: { period: { kind: PeriodKind, dataFrom: string, dataTo: string, reportingYear: number }, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null }, exact: { numerator: string, denominator: string } | null } | null, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, planId: string, planTitle: string, versionId: string }>, files: Array<{ id: string, name: string, addedBy: string, addedAt: string }>, indicator: { id: string, code: string, definition: { id: string, n: number, state: IndicatorVersionState, name: string, theme: string | null, uom: string | null, valueType: ValueType, direction: IndicatorDirection, accumulation: Accumulation, decimals: number, mayExceedWhole: boolean, shareOf: ShareWhole, levels: Array<string>, levelsExclude: boolean, scaleMin: string | null, scaleMax: string | null, required: string | null, isConfidential: boolean, numerator: string | null, denominator: string | null, exclusions: string | null, help: string | null, example: string | null, mistakes: string | null, noData: string | null, validFrom: string, validTo: string | null, link: SeriesLink | null, bridge: string | null, lockVersion: number } } }>, steps: Array<{ id: string, action: ReportAction, by: string, postTitle: string | null, at: string, reason: string | null, paper: { fileId: string, name: string } | null, returns: Array<{ indicatorId: string, code: string, reason: string }> }> } };

export type CycleSnapshotsQueryVariables = Exact<{
  cycleId: string;
}>;


export type CycleSnapshotsQuery = { cycleSnapshots: Array<{ id: string, n: number, takenAt: string, takenBy: string }> };

export type CycleDriftQueryVariables = Exact<{
  snapshotId: string;
}>;


export type CycleDriftQuery = { cycleDrift: Array<{ indicatorId: string, code: string, name: string, before: { kind: FigureKind, value: string | null, exact: { numerator: string, denominator: string } | null }, after: { kind: FigureKind, value: string | null, exact: { numerator: string, denominator: string } | null }, causes: Array<{ by: string | null, at: string | null, unit: { id: string, name: string }, before: { state: ValueState, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null } }, after: { state: ValueState, words: { value: string | null, second: string | null, note: string | null, documentNumber: string | null, documentIssuedOn: string | null } } }> }> };

export type FreezeCycleMutationVariables = Exact<{
  cycleId: string;
}>;


export type FreezeCycleMutation = { freezeCycle: { id: string } };

export type CopyFrameworkMutationVariables = Exact<{
  id: string;
  unitId: string;
}>;


export type CopyFrameworkMutation = { copyFramework: { id: string, title: string, state: FrameworkState, isShipped: boolean, documentNumber: string | null, issuedOn: string | null, issuer: string | null, periodStart: number | null, periodEnd: number | null, lockVersion: number, mayManage: boolean } };

export type SaveFrameworkMutationVariables = Exact<{
  id: string;
  lockVersion: number;
  input: FrameworkInput;
}>;


export type SaveFrameworkMutation = { saveFramework: { id: string, title: string, state: FrameworkState, isShipped: boolean, documentNumber: string | null, issuedOn: string | null, issuer: string | null, periodStart: number | null, periodEnd: number | null, lockVersion: number, mayManage: boolean } };

export type PutFrameworkInUseMutationVariables = Exact<{
  id: string;
  lockVersion: number;
}>;


export type PutFrameworkInUseMutation = { putFrameworkInUse: { id: string, title: string, state: FrameworkState, isShipped: boolean, documentNumber: string | null, issuedOn: string | null, issuer: string | null, periodStart: number | null, periodEnd: number | null, lockVersion: number, mayManage: boolean } };

export type RetireFrameworkMutationVariables = Exact<{
  id: string;
  lockVersion: number;
}>;


export type RetireFrameworkMutation = { retireFramework: { id: string, title: string, state: FrameworkState, isShipped: boolean, documentNumber: string | null, issuedOn: string | null, issuer: string | null, periodStart: number | null, periodEnd: number | null, lockVersion: number, mayManage: boolean } };

export type EarlierFrameworksQueryVariables = Exact<{
  frameworkId: string;
}>;


export type EarlierFrameworksQuery = { earlierFrameworks: Array<{ id: string, title: string, isMapped: boolean }> };

export type FrameworkMapQueryVariables = Exact<{
  frameworkId: string;
  fromFrameworkId: string;
}>;


export type FrameworkMapQuery = { frameworkMap: { lockVersion: number, links: Array<{ fromSectionId: string, toSectionIds: Array<string> }> }, frameworkSections: Array<{ id: string, depth: number, label: string, title: string }> };

export type FrameworkMapFieldsFragment = { lockVersion: number, links: Array<{ fromSectionId: string, toSectionIds: Array<string> }> };

export type SaveFrameworkMapMutationVariables = Exact<{
  input: SaveFrameworkMapInput;
}>;


export type SaveFrameworkMapMutation = { saveFrameworkMap: { lockVersion: number, links: Array<{ fromSectionId: string, toSectionIds: Array<string> }> } };

export type FrameworkQueryVariables = Exact<{
  id: string;
}>;


export type FrameworkQuery = { framework: { id: string, title: string, state: FrameworkState, isShipped: boolean, documentNumber: string | null, issuedOn: string | null, issuer: string | null, periodStart: number | null, periodEnd: number | null, lockVersion: number, mayManage: boolean }, frameworkSections: Array<{ id: string, depth: number, label: string, title: string, guidance: string | null, isRequired: boolean, contents: Array<SectionContent> }> };

export type FrameworkFieldsFragment = { id: string, title: string, state: FrameworkState, isShipped: boolean, documentNumber: string | null, issuedOn: string | null, issuer: string | null, periodStart: number | null, periodEnd: number | null, lockVersion: number, mayManage: boolean };

export type FrameworksQueryVariables = Exact<{
  page: number;
  size: number;
}>;


export type FrameworksQuery = { frameworks: { total: number, items: Array<{ id: string, title: string, state: FrameworkState, isShipped: boolean, documentNumber: string | null, issuedOn: string | null, issuer: string | null, periodStart: number | null, periodEnd: number | null }> } };

export type SetImportHeaderMutationVariables = Exact<{
  importId: string;
  lockVersion: number;
  header: ImportHeaderInput;
}>;


export type SetImportHeaderMutation = { setImportHeader: { id: string, lockVersion: number } };

export type ResolveImportUnitMutationVariables = Exact<{
  importId: string;
  printed: string;
  resolution: UnitResolution;
  unitId?: string | null | undefined;
}>;


export type ResolveImportUnitMutation = { resolveImportUnit: Array<{ printed: string }> };

export type AcceptImportMutationVariables = Exact<{
  importId: string;
  lockVersion: number;
}>;


export type AcceptImportMutation = { acceptImport: { id: string, resultId: string | null } };

export type DiscardImportMutationVariables = Exact<{
  importId: string;
}>;


export type DiscardImportMutation = { discardImport: { id: string } };

export type DecideImportItemsMutationVariables = Exact<{
  importId: string;
  decisions: Array<ImportDecisionInput> | ImportDecisionInput;
}>;


export type DecideImportItemsMutation = { decideImportItems: { id: string, decided: number } };

export type AcceptSureImportItemsMutationVariables = Exact<{
  importId: string;
  kind?: ImportItemKind | null | undefined;
}>;


export type AcceptSureImportItemsMutation = { acceptSureImportItems: { id: string, decided: number } };

export type EditImportItemMutationVariables = Exact<{
  id: string;
  lockVersion: number;
  fields: ImportItemFieldsInput;
}>;


export type EditImportItemMutation = { editImportItem: { id: string, lockVersion: number } };

export type MergeImportItemMutationVariables = Exact<{
  id: string;
}>;


export type MergeImportItemMutation = { mergeImportItemWithPrevious: { id: string } };

export type ImportComparisonQueryVariables = Exact<{
  id: string;
}>;


export type ImportComparisonQuery = { importComparison: { planId: string, title: string, kinds: Array<{ kind: ImportItemKind, same: number, added: Array<string>, missing: Array<string>, changed: Array<{ words: string, before: string, after: string }> }> } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { import: { id: string, state: ImportState, unitId: string, jobId: string | null, errorCode: string | null, errorParams: Record<string, string | number>, decided: number, total: number, duplicateOfVersionId: string | null, amendsVersionId: string | null, resultId: string | null, lockVersion: number, header: { outcome: ImportOutcome, documentType: string | null, title: string, issuingAgency: string | null, issuingAuthority: string | null, documentNumber: string | null, issuedOn: string | null, dateAsPrinted: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, restriction: PlanRestriction, recipients: Array<string> } | null, files: Array<{ fileId: string, name: string, role: FileRole, position: number, hasText: boolean }>, warnings: Array<{ code: string, params: Record<string, string | number>, source: { fileId: string, start: number, end: number } | null }> } };

export type ImportTargetsQueryVariables = Exact<{
  id: string;
}>;


export type ImportTargetsQuery = { importItems: Array<{ id: string, kind: ImportItemKind, position: number, words: string, confidence: number, decision: ImportDecision, lockVersion: number, source: { fileId: string, start: number, end: number } | null, target: { phrase: string, printedId: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, population: string | null, scope: string | null, targetYear: number | null, baselineYear: number | null, direction: Direction | null } | null }> };

export type ImportTasksQueryVariables = Exact<{
  id: string;
}>;


export type ImportTasksQuery = { importItems: Array<{ id: string, kind: ImportItemKind, position: number, words: string, confidence: number, decision: ImportDecision, lockVersion: number, source: { fileId: string, start: number, end: number } | null, task: { no: string | null, name: string, taskKind: TaskKind, leads: Array<string>, coordinators: Array<string>, scheduleText: string | null, startYear: number | null, endYear: number | null, dueOn: string | null, recurrence: Recurrence | null, cost: string | null, currency: Currency | null, fundingNature: FundingNature | null, output: string | null, note: string | null, subProjects: Array<string> } | null }> };

export type ImportFundingQueryVariables = Exact<{
  id: string;
}>;


export type ImportFundingQuery = { importItems: Array<{ id: string, kind: ImportItemKind, position: number, words: string, confidence: number, decision: ImportDecision, lockVersion: number, source: { fileId: string, start: number, end: number } | null, funding: { printed: string, isTotal: boolean, isComposite: boolean, source: FundingSource | null, nature: FundingNature | null, currency: Currency | null, amount: string | null } | null }> };

export type ImportBasesQueryVariables = Exact<{
  id: string;
}>;


export type ImportBasesQuery = { importItems: Array<{ id: string, kind: ImportItemKind, position: number, words: string, confidence: number, decision: ImportDecision, lockVersion: number, source: { fileId: string, start: number, end: number } | null, basis: { type: string, number: string | null, issuedOn: string | null, issuer: string | null, title: string | null, printed: string } | null }> };

export type ImportDutiesQueryVariables = Exact<{
  id: string;
}>;


export type ImportDutiesQuery = { importItems: Array<{ id: string, kind: ImportItemKind, position: number, words: string, confidence: number, decision: ImportDecision, lockVersion: number, source: { fileId: string, start: number, end: number } | null, duty: { unit: string, role: UnitRole | null, text: string } | null }> };

export type ImportValuesQueryVariables = Exact<{
  id: string;
}>;


export type ImportValuesQuery = { importItems: Array<{ id: string, kind: ImportItemKind, position: number, words: string, confidence: number, decision: ImportDecision, lockVersion: number, source: { fileId: string, start: number, end: number } | null, value: { section: string | null, indicator: string, unit: string, population: string | null, state: ReportedState, value: string | null, uom: string | null, asPrinted: string } | null }> };

export type ImportOutlineQueryVariables = Exact<{
  id: string;
}>;


export type ImportOutlineQuery = { importItems: Array<{ id: string, kind: ImportItemKind, position: number, words: string, confidence: number, decision: ImportDecision, lockVersion: number, source: { fileId: string, start: number, end: number } | null, outline: { label: string, title: string, guidance: string | null, depth: number } | null }> };

export type ImportUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportUnitsQuery = { importUnits: Array<{ id: string, name: string }> };

export type ImportsQueryVariables = Exact<{
  page: number;
  size: number;
}>;


export type ImportsQuery = { imports: { total: number, items: Array<{ id: string, state: ImportState, createdAt: string, decided: number, total: number, resultId: string | null, header: { title: string, outcome: ImportOutcome } | null, files: Array<{ fileId: string, name: string }> }> } };

export type ImportUnitNamesQueryVariables = Exact<{
  id: string;
}>;


export type ImportUnitNamesQuery = { importUnitNames: Array<{ printed: string, uses: number, resolution: UnitResolution, unitId: string | null, unitName: string | null, isConfirmed: boolean }> };

export type InboxQueryVariables = Exact<{
  tab: InboxTab;
  page: number;
  size: number;
}>;


export type InboxQuery = { inbox: { total: number, items: Array<{ versionId: string, planId: string, title: string, unitName: string, reason: InboxReason, from: string | null, lastAction: ProcedureAction | null, since: string, dueOn: string | null, isOverdue: boolean }> } };

export type ReportWorkQueryVariables = Exact<{
  page: number;
  size: number;
}>;


export type ReportWorkQuery = { reportWork: { total: number, items: Array<{ reportId: string, cycleId: string, title: string, work: ReportWork, dueAt: string, isOverdue: boolean, unit: { id: string, name: string } }> } };

export type CreateIndicatorMutationVariables = Exact<{
  input: CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { createIndicator: { id: string } };

export type SaveIndicatorDraftMutationVariables = Exact<{
  versionId: string;
  lockVersion: number;
  values: IndicatorInput;
}>;


export type SaveIndicatorDraftMutation = { saveIndicatorDraft: { id: string } };

export type PutIndicatorInUseMutationVariables = Exact<{
  versionId: string;
  lockVersion: number;
}>;


export type PutIndicatorInUseMutation = { putIndicatorInUse: { id: string } };

export type BeginIndicatorVersionMutationVariables = Exact<{
  id: string;
}>;


export type BeginIndicatorVersionMutation = { beginIndicatorVersion: { id: string } };

export type DeleteIndicatorDraftMutationVariables = Exact<{
  versionId: string;
}>;


export type DeleteIndicatorDraftMutation = { deleteIndicatorDraft: boolean };

export type RetireIndicatorMutationVariables = Exact<{
  id: string;
  lockVersion: number;
  on: string;
}>;


export type RetireIndicatorMutation = { retireIndicator: { id: string } };

export type LinkTargetMutationVariables = Exact<{
  targetItemId: string;
  indicatorId?: string | null | undefined;
}>;


export type LinkTargetMutation = { linkTarget: boolean };

export type IndicatorsQueryVariables = Exact<{
  text: string;
  filter: IndicatorFilter;
  page: number;
  size: number;
}>;


export type IndicatorsQuery = { indicators: { total: number, items: Array<{ id: string, code: string, name: string, theme: string | null, uom: string | null, valueType: ValueType, isDraft: boolean, retiredOn: string | null, targetCount: number, unit: { id: string, name: string } }> } };

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorQuery = { indicator: { id: string, code: string, retiredOn: string | null, lockVersion: number, mayManage: boolean, unit: { id: string, name: string }, versions: Array<{ id: string, n: number, state: IndicatorVersionState, name: string, theme: string | null, uom: string | null, valueType: ValueType, direction: IndicatorDirection, accumulation: Accumulation, decimals: number, mayExceedWhole: boolean, shareOf: ShareWhole, levels: Array<string>, levelsExclude: boolean, scaleMin: string | null, scaleMax: string | null, required: string | null, isConfidential: boolean, numerator: string | null, denominator: string | null, exclusions: string | null, help: string | null, example: string | null, mistakes: string | null, noData: string | null, validFrom: string, validTo: string | null, link: SeriesLink | null, bridge: string | null, lockVersion: number }>, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, planId: string, planTitle: string, versionId: string }> } };

export type IndicatorFieldsFragment = { id: string, code: string, retiredOn: string | null, lockVersion: number, mayManage: boolean, unit: { id: string, name: string }, versions: Array<{ id: string, n: number, state: IndicatorVersionState, name: string, theme: string | null, uom: string | null, valueType: ValueType, direction: IndicatorDirection, accumulation: Accumulation, decimals: number, mayExceedWhole: boolean, shareOf: ShareWhole, levels: Array<string>, levelsExclude: boolean, scaleMin: string | null, scaleMax: string | null, required: string | null, isConfidential: boolean, numerator: string | null, denominator: string | null, exclusions: string | null, help: string | null, example: string | null, mistakes: string | null, noData: string | null, validFrom: string, validTo: string | null, link: SeriesLink | null, bridge: string | null, lockVersion: number }>, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, planId: string, planTitle: string, versionId: string }> };

export type UnlinkedTargetsQueryVariables = Exact<{
  page: number;
  size: number;
}>;


export type UnlinkedTargetsQuery = { unlinkedTargets: { total: number, items: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, planId: string, planTitle: string, versionId: string, mayLink: boolean, proposals: Array<{ id: string, code: string, name: string }> }> } };

export type CreateLegalInstrumentMutationVariables = Exact<{
  input: LegalInstrumentInput;
}>;


export type CreateLegalInstrumentMutation = { createLegalInstrument: { id: string, type: string, number: string, title: string | null, issuedOn: string | null, issuer: string | null, inForceFrom: string | null, inForceUntil: string | null, lockVersion: number, replaces: Array<{ id: string, type: string, number: string }>, replacedBy: Array<{ id: string, type: string, number: string }>, amends: Array<{ id: string, type: string, number: string }>, amendedBy: Array<{ id: string, type: string, number: string }> } };

export type SaveLegalInstrumentMutationVariables = Exact<{
  id: string;
  lockVersion: number;
  input: LegalInstrumentInput;
}>;


export type SaveLegalInstrumentMutation = { saveLegalInstrument: { id: string, type: string, number: string, title: string | null, issuedOn: string | null, issuer: string | null, inForceFrom: string | null, inForceUntil: string | null, lockVersion: number, replaces: Array<{ id: string, type: string, number: string }>, replacedBy: Array<{ id: string, type: string, number: string }>, amends: Array<{ id: string, type: string, number: string }>, amendedBy: Array<{ id: string, type: string, number: string }> } };

export type PlanAppraisalsQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanAppraisalsQuery = { planAppraisals: { versionId: string, lockVersion: number, mayWrite: boolean, turn: { round: number, askedAt: string, dueOn: string, daysLate: number } | null, appraisals: Array<{ id: string, round: number, kind: AppraisalKind, askedAt: string, dueOn: string, daysLate: number, opinion: string | null, result: AppraisalResult | null, documentNumber: string | null, documentDate: string | null, personName: string | null, postTitle: string | null, unitName: string | null, sentAt: string | null, mayAnswer: boolean, lockVersion: number, points: Array<{ key: string, words: string, answer: PointAnswer | null, note: string | null }>, conditions: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> } };

export type AppraisalsFieldsFragment = { versionId: string, lockVersion: number, mayWrite: boolean, turn: { round: number, askedAt: string, dueOn: string, daysLate: number } | null, appraisals: Array<{ id: string, round: number, kind: AppraisalKind, askedAt: string, dueOn: string, daysLate: number, opinion: string | null, result: AppraisalResult | null, documentNumber: string | null, documentDate: string | null, personName: string | null, postTitle: string | null, unitName: string | null, sentAt: string | null, mayAnswer: boolean, lockVersion: number, points: Array<{ key: string, words: string, answer: PointAnswer | null, note: string | null }>, conditions: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> };

export type SaveAppraisalMutationVariables = Exact<{
  input: AppraisalInput;
}>;


export type SaveAppraisalMutation = { saveAppraisal: { versionId: string, lockVersion: number, mayWrite: boolean, turn: { round: number, askedAt: string, dueOn: string, daysLate: number } | null, appraisals: Array<{ id: string, round: number, kind: AppraisalKind, askedAt: string, dueOn: string, daysLate: number, opinion: string | null, result: AppraisalResult | null, documentNumber: string | null, documentDate: string | null, personName: string | null, postTitle: string | null, unitName: string | null, sentAt: string | null, mayAnswer: boolean, lockVersion: number, points: Array<{ key: string, words: string, answer: PointAnswer | null, note: string | null }>, conditions: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> } };

export type SendAppraisalMutationVariables = Exact<{
  input: AppraisalInput;
}>;


export type SendAppraisalMutation = { sendAppraisal: { versionId: string, lockVersion: number, mayWrite: boolean, turn: { round: number, askedAt: string, dueOn: string, daysLate: number } | null, appraisals: Array<{ id: string, round: number, kind: AppraisalKind, askedAt: string, dueOn: string, daysLate: number, opinion: string | null, result: AppraisalResult | null, documentNumber: string | null, documentDate: string | null, personName: string | null, postTitle: string | null, unitName: string | null, sentAt: string | null, mayAnswer: boolean, lockVersion: number, points: Array<{ key: string, words: string, answer: PointAnswer | null, note: string | null }>, conditions: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> } };

export type AnswerConditionMutationVariables = Exact<{
  input: ConditionAnswerInput;
}>;


export type AnswerConditionMutation = { answerCondition: { versionId: string, lockVersion: number, mayWrite: boolean, turn: { round: number, askedAt: string, dueOn: string, daysLate: number } | null, appraisals: Array<{ id: string, round: number, kind: AppraisalKind, askedAt: string, dueOn: string, daysLate: number, opinion: string | null, result: AppraisalResult | null, documentNumber: string | null, documentDate: string | null, personName: string | null, postTitle: string | null, unitName: string | null, sentAt: string | null, mayAnswer: boolean, lockVersion: number, points: Array<{ key: string, words: string, answer: PointAnswer | null, note: string | null }>, conditions: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> } };

export type PlanAssignmentsQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanAssignmentsQuery = { planAssignments: { versionId: string, mayAssign: boolean, assignments: Array<{ id: string, n: number, state: AssignmentState, request: string | null, dueOn: string, proposedBy: string, proposedAt: string, documentNumber: string | null, issuedOn: string | null, assignedBy: string | null, assignedAt: string | null, withdrawnReason: string | null, lockVersion: number, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, opinion: string | null, personName: string | null, givenAt: string | null, mayAnswer: boolean, lockVersion: number, items: Array<{ id: string, itemId: string, kind: AssignableKind, words: string, level: string | null, changedBy: string | null }> }> }> } };

export type AssignmentsFieldsFragment = { versionId: string, mayAssign: boolean, assignments: Array<{ id: string, n: number, state: AssignmentState, request: string | null, dueOn: string, proposedBy: string, proposedAt: string, documentNumber: string | null, issuedOn: string | null, assignedBy: string | null, assignedAt: string | null, withdrawnReason: string | null, lockVersion: number, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, opinion: string | null, personName: string | null, givenAt: string | null, mayAnswer: boolean, lockVersion: number, items: Array<{ id: string, itemId: string, kind: AssignableKind, words: string, level: string | null, changedBy: string | null }> }> }> };

export type ProposeAssignmentMutationVariables = Exact<{
  input: ProposeAssignmentInput;
}>;


export type ProposeAssignmentMutation = { proposeAssignment: { versionId: string, mayAssign: boolean, assignments: Array<{ id: string, n: number, state: AssignmentState, request: string | null, dueOn: string, proposedBy: string, proposedAt: string, documentNumber: string | null, issuedOn: string | null, assignedBy: string | null, assignedAt: string | null, withdrawnReason: string | null, lockVersion: number, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, opinion: string | null, personName: string | null, givenAt: string | null, mayAnswer: boolean, lockVersion: number, items: Array<{ id: string, itemId: string, kind: AssignableKind, words: string, level: string | null, changedBy: string | null }> }> }> } };

export type AnswerAssignmentMutationVariables = Exact<{
  input: AnswerAssignmentInput;
}>;


export type AnswerAssignmentMutation = { answerAssignment: { versionId: string, mayAssign: boolean, assignments: Array<{ id: string, n: number, state: AssignmentState, request: string | null, dueOn: string, proposedBy: string, proposedAt: string, documentNumber: string | null, issuedOn: string | null, assignedBy: string | null, assignedAt: string | null, withdrawnReason: string | null, lockVersion: number, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, opinion: string | null, personName: string | null, givenAt: string | null, mayAnswer: boolean, lockVersion: number, items: Array<{ id: string, itemId: string, kind: AssignableKind, words: string, level: string | null, changedBy: string | null }> }> }> } };

export type AssignMutationVariables = Exact<{
  input: AssignInput;
}>;


export type AssignMutation = { assign: { versionId: string, mayAssign: boolean, assignments: Array<{ id: string, n: number, state: AssignmentState, request: string | null, dueOn: string, proposedBy: string, proposedAt: string, documentNumber: string | null, issuedOn: string | null, assignedBy: string | null, assignedAt: string | null, withdrawnReason: string | null, lockVersion: number, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, opinion: string | null, personName: string | null, givenAt: string | null, mayAnswer: boolean, lockVersion: number, items: Array<{ id: string, itemId: string, kind: AssignableKind, words: string, level: string | null, changedBy: string | null }> }> }> } };

export type WithdrawAssignmentMutationVariables = Exact<{
  input: WithdrawAssignmentInput;
}>;


export type WithdrawAssignmentMutation = { withdrawAssignment: { versionId: string, mayAssign: boolean, assignments: Array<{ id: string, n: number, state: AssignmentState, request: string | null, dueOn: string, proposedBy: string, proposedAt: string, documentNumber: string | null, issuedOn: string | null, assignedBy: string | null, assignedAt: string | null, withdrawnReason: string | null, lockVersion: number, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, opinion: string | null, personName: string | null, givenAt: string | null, mayAnswer: boolean, lockVersion: number, items: Array<{ id: string, itemId: string, kind: AssignableKind, words: string, level: string | null, changedBy: string | null }> }> }> } };

export type BeginAmendmentMutationVariables = Exact<{
  versionId: string;
  input: AmendmentInput;
}>;


export type BeginAmendmentMutation = { beginAmendment: { versionId: string } };

export type CreatePlanDraftMutationVariables = Exact<{
  input: CreatePlanDraftInput;
}>;


export type CreatePlanDraftMutation = { createPlanDraft: { id: string, title: string, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, origin: PlanOrigin, restriction: PlanRestriction, currentVersionId: string, mayWrite: boolean, mayRecord: boolean, mayFollow: boolean, mayAmend: boolean, unit: { id: string, name: string }, agency: { id: string, name: string }, parent: { id: string, title: string } | null, predecessor: { id: string, title: string } | null, versions: Array<{ id: string, n: number, title: string, state: PlanState, standing: PlanStanding, documentType: string | null, documentNumber: string | null, numberUnknownReason: string | null, issuedOn: string | null, issuingAuthority: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, amendsVersionId: string | null, frameworkId: string | null, amendmentType: AmendmentType | null, amendmentCause: string | null, copiedFromVersionId: string | null, extendsTo: number | null, amendments: number, contentSha256: string | null, recordedAt: string | null, updatedAt: string, updatedBy: string, lockVersion: number, completeness: number | null, issuer: { id: string, name: string }, counts: { sections: number, targets: number, targetSentences: number, tasks: number, funding: number, bases: number, duties: number, targetsWithoutValue: number, targetsWithoutYear: number, targetsWithoutOwner: number, targetsComplete: number, tasksWithoutLead: number, tasksWithoutTime: number, tasksWithoutCost: number, tasksComplete: number, unknownUnits: number }, files: Array<{ fileId: string, name: string, role: FileRole, position: number, mediaType: string, sizeBytes: number, isPurged: boolean }> }> } };

export type CreatePlanFromFrameworkMutationVariables = Exact<{
  frameworkId: string;
  input: CreatePlanDraftInput;
}>;


export type CreatePlanFromFrameworkMutation = { createPlanFromFramework: { id: string, title: string, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, origin: PlanOrigin, restriction: PlanRestriction, currentVersionId: string, mayWrite: boolean, mayRecord: boolean, mayFollow: boolean, mayAmend: boolean, unit: { id: string, name: string }, agency: { id: string, name: string }, parent: { id: string, title: string } | null, predecessor: { id: string, title: string } | null, versions: Array<{ id: string, n: number, title: string, state: PlanState, standing: PlanStanding, documentType: string | null, documentNumber: string | null, numberUnknownReason: string | null, issuedOn: string | null, issuingAuthority: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, amendsVersionId: string | null, frameworkId: string | null, amendmentType: AmendmentType | null, amendmentCause: string | null, copiedFromVersionId: string | null, extendsTo: number | null, amendments: number, contentSha256: string | null, recordedAt: string | null, updatedAt: string, updatedBy: string, lockVersion: number, completeness: number | null, issuer: { id: string, name: string }, counts: { sections: number, targets: number, targetSentences: number, tasks: number, funding: number, bases: number, duties: number, targetsWithoutValue: number, targetsWithoutYear: number, targetsWithoutOwner: number, targetsComplete: number, tasksWithoutLead: number, tasksWithoutTime: number, tasksWithoutCost: number, tasksComplete: number, unknownUnits: number }, files: Array<{ fileId: string, name: string, role: FileRole, position: number, mediaType: string, sizeBytes: number, isPurged: boolean }> }> } };

export type UpdatePlanHeaderMutationVariables = Exact<{
  versionId: string;
  lockVersion: number;
  input: PlanHeaderInputType;
}>;


export type UpdatePlanHeaderMutation = { updatePlanHeader: { id: string, title: string, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, origin: PlanOrigin, restriction: PlanRestriction, currentVersionId: string, mayWrite: boolean, mayRecord: boolean, mayFollow: boolean, mayAmend: boolean, unit: { id: string, name: string }, agency: { id: string, name: string }, parent: { id: string, title: string } | null, predecessor: { id: string, title: string } | null, versions: Array<{ id: string, n: number, title: string, state: PlanState, standing: PlanStanding, documentType: string | null, documentNumber: string | null, numberUnknownReason: string | null, issuedOn: string | null, issuingAuthority: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, amendsVersionId: string | null, frameworkId: string | null, amendmentType: AmendmentType | null, amendmentCause: string | null, copiedFromVersionId: string | null, extendsTo: number | null, amendments: number, contentSha256: string | null, recordedAt: string | null, updatedAt: string, updatedBy: string, lockVersion: number, completeness: number | null, issuer: { id: string, name: string }, counts: { sections: number, targets: number, targetSentences: number, tasks: number, funding: number, bases: number, duties: number, targetsWithoutValue: number, targetsWithoutYear: number, targetsWithoutOwner: number, targetsComplete: number, tasksWithoutLead: number, tasksWithoutTime: number, tasksWithoutCost: number, tasksComplete: number, unknownUnits: number }, files: Array<{ fileId: string, name: string, role: FileRole, position: number, mediaType: string, sizeBytes: number, isPurged: boolean }> }> } };

export type RecordPlanMutationVariables = Exact<{
  versionId: string;
  input: RecordPlanInput;
}>;


export type RecordPlanMutation = { recordPlan: { id: string, title: string, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, origin: PlanOrigin, restriction: PlanRestriction, currentVersionId: string, mayWrite: boolean, mayRecord: boolean, mayFollow: boolean, mayAmend: boolean, unit: { id: string, name: string }, agency: { id: string, name: string }, parent: { id: string, title: string } | null, predecessor: { id: string, title: string } | null, versions: Array<{ id: string, n: number, title: string, state: PlanState, standing: PlanStanding, documentType: string | null, documentNumber: string | null, numberUnknownReason: string | null, issuedOn: string | null, issuingAuthority: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, amendsVersionId: string | null, frameworkId: string | null, amendmentType: AmendmentType | null, amendmentCause: string | null, copiedFromVersionId: string | null, extendsTo: number | null, amendments: number, contentSha256: string | null, recordedAt: string | null, updatedAt: string, updatedBy: string, lockVersion: number, completeness: number | null, issuer: { id: string, name: string }, counts: { sections: number, targets: number, targetSentences: number, tasks: number, funding: number, bases: number, duties: number, targetsWithoutValue: number, targetsWithoutYear: number, targetsWithoutOwner: number, targetsComplete: number, tasksWithoutLead: number, tasksWithoutTime: number, tasksWithoutCost: number, tasksComplete: number, unknownUnits: number }, files: Array<{ fileId: string, name: string, role: FileRole, position: number, mediaType: string, sizeBytes: number, isPurged: boolean }> }> } };

export type DeletePlanDraftMutationVariables = Exact<{
  versionId: string;
}>;


export type DeletePlanDraftMutation = { deletePlanDraft: boolean };

export type PlanFindingsQueryVariables = Exact<{
  versionId: string;
  page: number;
  size: number;
}>;


export type PlanFindingsQuery = { planFindings: { total: number, page: number, size: number, open: number, advice: number, items: Array<{ fingerprint: string, rule: string, severity: FindingSeverity, mayAcknowledge: boolean, table: FindingTable, itemId: string | null, params: Record<string, string | number>, acknowledgement: { reason: string, by: string, at: string } | null }> } };

export type FindingFieldsFragment = { fingerprint: string, rule: string, severity: FindingSeverity, mayAcknowledge: boolean, table: FindingTable, itemId: string | null, params: Record<string, string | number>, acknowledgement: { reason: string, by: string, at: string } | null };

export type PlanExpiredBasesQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanExpiredBasesQuery = { planExpiredBases: Array<{ itemId: string, name: string, until: string, replacedBy: string | null }> };

export type AcknowledgePlanFindingMutationVariables = Exact<{
  versionId: string;
  fingerprint: string;
  reason: string;
}>;


export type AcknowledgePlanFindingMutation = { acknowledgePlanFinding: { fingerprint: string, rule: string, severity: FindingSeverity, mayAcknowledge: boolean, table: FindingTable, itemId: string | null, params: Record<string, string | number>, acknowledgement: { reason: string, by: string, at: string } | null } };

export type ReopenPlanFindingMutationVariables = Exact<{
  versionId: string;
  fingerprint: string;
}>;


export type ReopenPlanFindingMutation = { reopenPlanFinding: { fingerprint: string, rule: string, severity: FindingSeverity, mayAcknowledge: boolean, table: FindingTable, itemId: string | null, params: Record<string, string | number>, acknowledgement: { reason: string, by: string, at: string } | null } };

export type PlanConsultationsQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanConsultationsQuery = { planConsultations: { versionId: string, lockVersion: number, mayAsk: boolean, mayClose: boolean, mayAnswer: boolean, consultations: Array<{ id: string, n: number, request: string | null, dueOn: string, askedBy: string, askedAt: string, closedAt: string | null, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, personName: string | null, postTitle: string | null, givenAt: string | null, isOwn: boolean, lockVersion: number, remarks: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> }> } };

export type ConsultationsFieldsFragment = { versionId: string, lockVersion: number, mayAsk: boolean, mayClose: boolean, mayAnswer: boolean, consultations: Array<{ id: string, n: number, request: string | null, dueOn: string, askedBy: string, askedAt: string, closedAt: string | null, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, personName: string | null, postTitle: string | null, givenAt: string | null, isOwn: boolean, lockVersion: number, remarks: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> }> };

export type AskOpinionsMutationVariables = Exact<{
  input: AskOpinionsInput;
}>;


export type AskOpinionsMutation = { askOpinions: { versionId: string, lockVersion: number, mayAsk: boolean, mayClose: boolean, mayAnswer: boolean, consultations: Array<{ id: string, n: number, request: string | null, dueOn: string, askedBy: string, askedAt: string, closedAt: string | null, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, personName: string | null, postTitle: string | null, givenAt: string | null, isOwn: boolean, lockVersion: number, remarks: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> }> } };

export type CloseOpinionsMutationVariables = Exact<{
  versionId: string;
  lockVersion: number;
}>;


export type CloseOpinionsMutation = { closeOpinions: { versionId: string, lockVersion: number, mayAsk: boolean, mayClose: boolean, mayAnswer: boolean, consultations: Array<{ id: string, n: number, request: string | null, dueOn: string, askedBy: string, askedAt: string, closedAt: string | null, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, personName: string | null, postTitle: string | null, givenAt: string | null, isOwn: boolean, lockVersion: number, remarks: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> }> } };

export type GiveUnitOpinionMutationVariables = Exact<{
  input: UnitOpinionInput;
}>;


export type GiveUnitOpinionMutation = { giveUnitOpinion: { versionId: string, lockVersion: number, mayAsk: boolean, mayClose: boolean, mayAnswer: boolean, consultations: Array<{ id: string, n: number, request: string | null, dueOn: string, askedBy: string, askedAt: string, closedAt: string | null, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, personName: string | null, postTitle: string | null, givenAt: string | null, isOwn: boolean, lockVersion: number, remarks: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> }> } };

export type AnswerRemarkMutationVariables = Exact<{
  input: RemarkAnswerInput;
}>;


export type AnswerRemarkMutation = { answerRemark: { versionId: string, lockVersion: number, mayAsk: boolean, mayClose: boolean, mayAnswer: boolean, consultations: Array<{ id: string, n: number, request: string | null, dueOn: string, askedBy: string, askedAt: string, closedAt: string | null, units: Array<{ id: string, unitName: string, verdict: OpinionVerdict | null, personName: string | null, postTitle: string | null, givenAt: string | null, isOwn: boolean, lockVersion: number, remarks: Array<{ id: string, about: string | null, body: string, answer: RemarkAnswer | null, answerText: string | null, answeredBy: string | null, lockVersion: number }> }> }> } };

export type PlanDerivationQueryVariables = Exact<{
  parentVersionId: string;
  year: number;
}>;


export type PlanDerivationQuery = { planDerivation: Array<{ kind: DerivedKind, itemId: string, label: string, fate: DerivedFate }> };

export type DerivePlanMutationVariables = Exact<{
  parentVersionId: string;
  input: DerivationInput;
}>;


export type DerivePlanMutation = { derivePlan: { planId: string } };

export type PlanChildrenQueryVariables = Exact<{
  parentId: string;
  size: number;
}>;


export type PlanChildrenQuery = { plans: { total: number, items: Array<{ id: string, title: string, standing: PlanStanding, amendments: number, unit: { id: string, name: string } }> } };

export type PlanOmissionsQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanOmissionsQuery = { planOmissions: Array<{ kind: DerivedKind, label: string, reason: string }> };

export type EarlierPlansQueryVariables = Exact<{
  versionId: string;
}>;


export type EarlierPlansQuery = { earlierPlans: Array<{ versionId: string, title: string, periodStart: number | null, periodEnd: number | null }> };

export type CarriedSectionsQueryVariables = Exact<{
  versionId: string;
  earlierVersionId: string;
}>;


export type CarriedSectionsQuery = { carriedSections: { lostItemIds: Array<string>, fed: Array<{ itemId: string, earlierItemIds: Array<string> }> } };

export type PlanEvaluationQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanEvaluationQuery = { planEvaluation: { versionId: string, lockVersion: number, results: string | null, lessons: string | null, updatedBy: string | null, updatedAt: string | null, isFinal: boolean, hasDossier: boolean, closedBy: string | null, closedAt: string | null, closeReason: string | null, mayWrite: boolean, mayClose: boolean, versionLock: number, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, verdict: TargetVerdict | null, note: string | null }> } | null };

export type EvaluationFieldsFragment = { versionId: string, lockVersion: number, results: string | null, lessons: string | null, updatedBy: string | null, updatedAt: string | null, isFinal: boolean, hasDossier: boolean, closedBy: string | null, closedAt: string | null, closeReason: string | null, mayWrite: boolean, mayClose: boolean, versionLock: number, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, verdict: TargetVerdict | null, note: string | null }> };

export type SavePlanEvaluationMutationVariables = Exact<{
  input: SavePlanEvaluationInput;
}>;


export type SavePlanEvaluationMutation = { savePlanEvaluation: { versionId: string, lockVersion: number, results: string | null, lessons: string | null, updatedBy: string | null, updatedAt: string | null, isFinal: boolean, hasDossier: boolean, closedBy: string | null, closedAt: string | null, closeReason: string | null, mayWrite: boolean, mayClose: boolean, versionLock: number, targets: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, verdict: TargetVerdict | null, note: string | null }> } | null };

export type PlanAlignmentQueryVariables = Exact<{
  planId: string;
}>;


export type PlanAlignmentQuery = { planAlignment: Array<{ itemId: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, carried: Array<{ planId: string, unitName: string, year: number | null, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null, isBelow: boolean }>, missing: Array<{ planId: string, unitName: string, year: number | null, reason: string | null }> }> };

export type PlanDroppedTargetsQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanDroppedTargetsQuery = { planDroppedTargets: Array<{ itemId: string, verdict: TargetVerdict | null, note: string | null, isCarried: boolean, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, targetYear: number | null }> };

export type PlanEvaluationBeforeQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanEvaluationBeforeQuery = { planEvaluationBefore: { planId: string, title: string, results: string | null, lessons: string | null } | null };

export type PlanComparisonQueryVariables = Exact<{
  beforeVersionId: string;
  afterVersionId: string;
}>;


export type PlanComparisonQuery = { planComparison: Array<{ kind: ComparedKind, itemId: string, type: ItemChangeType, isMoved: boolean, label: string, movedAfter: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> };

export type PlanConsolidationQueryVariables = Exact<{
  planId: string;
}>;


export type PlanConsolidationQuery = { planConsolidation: { versionId: string, marks: Array<{ itemId: string, type: ItemChangeType, versionId: string }>, removed: Array<{ kind: ComparedKind, itemId: string, label: string, versionId: string }> } };

export type FrameworksInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworksInUseQuery = { frameworksInUse: Array<{ id: string, title: string, periodStart: number | null, periodEnd: number | null }> };

export type PlanGuidanceQueryVariables = Exact<{
  frameworkId: string;
}>;


export type PlanGuidanceQuery = { framework: { id: string, title: string }, frameworkSections: Array<{ id: string, guidance: string | null, isRequired: boolean, contents: Array<SectionContent> }> };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { plan: { id: string, title: string, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, origin: PlanOrigin, restriction: PlanRestriction, currentVersionId: string, mayWrite: boolean, mayRecord: boolean, mayFollow: boolean, mayAmend: boolean, unit: { id: string, name: string }, agency: { id: string, name: string }, parent: { id: string, title: string } | null, predecessor: { id: string, title: string } | null, versions: Array<{ id: string, n: number, title: string, state: PlanState, standing: PlanStanding, documentType: string | null, documentNumber: string | null, numberUnknownReason: string | null, issuedOn: string | null, issuingAuthority: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, amendsVersionId: string | null, frameworkId: string | null, amendmentType: AmendmentType | null, amendmentCause: string | null, copiedFromVersionId: string | null, extendsTo: number | null, amendments: number, contentSha256: string | null, recordedAt: string | null, updatedAt: string, updatedBy: string, lockVersion: number, completeness: number | null, issuer: { id: string, name: string }, counts: { sections: number, targets: number, targetSentences: number, tasks: number, funding: number, bases: number, duties: number, targetsWithoutValue: number, targetsWithoutYear: number, targetsWithoutOwner: number, targetsComplete: number, tasksWithoutLead: number, tasksWithoutTime: number, tasksWithoutCost: number, tasksComplete: number, unknownUnits: number }, files: Array<{ fileId: string, name: string, role: FileRole, position: number, mediaType: string, sizeBytes: number, isPurged: boolean }> }> } };

export type PlanFieldsFragment = { id: string, title: string, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, origin: PlanOrigin, restriction: PlanRestriction, currentVersionId: string, mayWrite: boolean, mayRecord: boolean, mayFollow: boolean, mayAmend: boolean, unit: { id: string, name: string }, agency: { id: string, name: string }, parent: { id: string, title: string } | null, predecessor: { id: string, title: string } | null, versions: Array<{ id: string, n: number, title: string, state: PlanState, standing: PlanStanding, documentType: string | null, documentNumber: string | null, numberUnknownReason: string | null, issuedOn: string | null, issuingAuthority: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, amendsVersionId: string | null, frameworkId: string | null, amendmentType: AmendmentType | null, amendmentCause: string | null, copiedFromVersionId: string | null, extendsTo: number | null, amendments: number, contentSha256: string | null, recordedAt: string | null, updatedAt: string, updatedBy: string, lockVersion: number, completeness: number | null, issuer: { id: string, name: string }, counts: { sections: number, targets: number, targetSentences: number, tasks: number, funding: number, bases: number, duties: number, targetsWithoutValue: number, targetsWithoutYear: number, targetsWithoutOwner: number, targetsComplete: number, tasksWithoutLead: number, tasksWithoutTime: number, tasksWithoutCost: number, tasksComplete: number, unknownUnits: number }, files: Array<{ fileId: string, name: string, role: FileRole, position: number, mediaType: string, sizeBytes: number, isPurged: boolean }> }> };

export type PlanTargetsQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanTargetsQuery = { planTargets: Array<{ id: string, itemId: string, position: number, sectionItemId: string | null, printedId: string, printedText: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, population: string | null, scope: string | null, targetYear: number | null, baselineYear: number | null, baselineValue: string | null, direction: Direction | null, partOfItemId: string | null, lockVersion: number, owner: { printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null } | null, source: { fileId: string, start: number, end: number } | null }> };

export type TargetFieldsFragment = { id: string, itemId: string, position: number, sectionItemId: string | null, printedId: string, printedText: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, population: string | null, scope: string | null, targetYear: number | null, baselineYear: number | null, baselineValue: string | null, direction: Direction | null, partOfItemId: string | null, lockVersion: number, owner: { printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null } | null, source: { fileId: string, start: number, end: number } | null };

export type PlanTasksQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanTasksQuery = { planTasks: Array<{ id: string, itemId: string, position: number, sectionItemId: string | null, parentItemId: string | null, no: string | null, name: string, kind: TaskKind, scheduleText: string | null, startYear: number | null, endYear: number | null, dueOn: string | null, recurrence: Recurrence | null, cost: string | null, currency: Currency | null, fundingNature: FundingNature | null, output: string | null, note: string | null, continues: boolean, lockVersion: number, leads: Array<{ printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null }>, coordinators: Array<{ printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null }>, source: { fileId: string, start: number, end: number } | null }> };

export type TaskFieldsFragment = { id: string, itemId: string, position: number, sectionItemId: string | null, parentItemId: string | null, no: string | null, name: string, kind: TaskKind, scheduleText: string | null, startYear: number | null, endYear: number | null, dueOn: string | null, recurrence: Recurrence | null, cost: string | null, currency: Currency | null, fundingNature: FundingNature | null, output: string | null, note: string | null, continues: boolean, lockVersion: number, leads: Array<{ printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null }>, coordinators: Array<{ printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null }>, source: { fileId: string, start: number, end: number } | null };

export type PlanFundingQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanFundingQuery = { planFunding: Array<{ id: string, itemId: string, position: number, printed: string, isTotal: boolean, isComposite: boolean, source: FundingSource | null, nature: FundingNature | null, year: number | null, currency: Currency | null, amount: string | null, lockVersion: number, sourceSpan: { fileId: string, start: number, end: number } | null }> };

export type FundingFieldsFragment = { id: string, itemId: string, position: number, printed: string, isTotal: boolean, isComposite: boolean, source: FundingSource | null, nature: FundingNature | null, year: number | null, currency: Currency | null, amount: string | null, lockVersion: number, sourceSpan: { fileId: string, start: number, end: number } | null };

export type PlanBasesQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanBasesQuery = { planBases: Array<{ id: string, itemId: string, position: number, type: string, number: string | null, issuedOn: string | null, issuer: string | null, title: string | null, printed: string, lockVersion: number, source: { fileId: string, start: number, end: number } | null }> };

export type BasisFieldsFragment = { id: string, itemId: string, position: number, type: string, number: string | null, issuedOn: string | null, issuer: string | null, title: string | null, printed: string, lockVersion: number, source: { fileId: string, start: number, end: number } | null };

export type PlanSectionsQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanSectionsQuery = { planSections: Array<{ id: string, itemId: string, parentItemId: string | null, position: number, kind: PlanSectionKind, label: string | null, text: string, rows: Array<Array<string>> | null, frameworkSectionId: string | null, lockVersion: number, source: { fileId: string, start: number, end: number } | null }> };

export type SectionFieldsFragment = { id: string, itemId: string, parentItemId: string | null, position: number, kind: PlanSectionKind, label: string | null, text: string, rows: Array<Array<string>> | null, frameworkSectionId: string | null, lockVersion: number, source: { fileId: string, start: number, end: number } | null };

export type PlanDutiesQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanDutiesQuery = { planDuties: Array<{ id: string, itemId: string, position: number, role: UnitRole | null, text: string, lockVersion: number, unit: { printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null }, source: { fileId: string, start: number, end: number } | null }> };

export type PlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  sort?: PlanSort | null | undefined;
  page: number;
  size: number;
}>;


export type PlansQuery = { plans: { total: number, items: Array<{ id: string, versionId: string, title: string, kind: PlanKind, documentNumber: string | null, issuedOn: string | null, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, restriction: PlanRestriction, origin: PlanOrigin, standing: PlanStanding, amendments: number, targets: number, tasks: number, completeness: number | null, updatedAt: string, unit: { id: string, name: string } }> } };

export type MakesPdfQueryVariables = Exact<{ [key: string]: never; }>;


export type MakesPdfQuery = { makesPdf: boolean };

export type PlanProcedureQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanProcedureQuery = { planProcedure: { versionId: string, lockVersion: number, state: PlanState, code: ProcedureCode, round: number, actions: Array<ProcedureAction>, ownStepKey: string | null, isBarred: boolean, paperActions: Array<ProcedureAction>, isSeen: boolean, documentNumber: string | null, issuedOn: string | null, steps: Array<{ key: string, phase: ProcedurePhase, seat: Seat, act: StepAct, required: boolean, workingDays: number, capacity: string | null, state: StepState, holders: Array<string>, since: string | null, doneBy: string | null }>, signers: Array<{ id: string, name: string, capacity: string | null }>, decisions: Array<{ id: string, round: number, action: ProcedureAction, seat: Seat, act: StepAct | null, personName: string, postTitle: string | null, unitName: string | null, capacity: string | null, opinion: string | null, at: string, paper: { decidedOn: string, recordedBy: string, pageFileId: string } | null }> } };

export type ProcedureFieldsFragment = { versionId: string, lockVersion: number, state: PlanState, code: ProcedureCode, round: number, actions: Array<ProcedureAction>, ownStepKey: string | null, isBarred: boolean, paperActions: Array<ProcedureAction>, isSeen: boolean, documentNumber: string | null, issuedOn: string | null, steps: Array<{ key: string, phase: ProcedurePhase, seat: Seat, act: StepAct, required: boolean, workingDays: number, capacity: string | null, state: StepState, holders: Array<string>, since: string | null, doneBy: string | null }>, signers: Array<{ id: string, name: string, capacity: string | null }>, decisions: Array<{ id: string, round: number, action: ProcedureAction, seat: Seat, act: StepAct | null, personName: string, postTitle: string | null, unitName: string | null, capacity: string | null, opinion: string | null, at: string, paper: { decidedOn: string, recordedBy: string, pageFileId: string } | null }> };

export type ActOnPlanMutationVariables = Exact<{
  input: ActOnPlanInput;
}>;


export type ActOnPlanMutation = { actOnPlan: { versionId: string, lockVersion: number, state: PlanState, code: ProcedureCode, round: number, actions: Array<ProcedureAction>, ownStepKey: string | null, isBarred: boolean, paperActions: Array<ProcedureAction>, isSeen: boolean, documentNumber: string | null, issuedOn: string | null, steps: Array<{ key: string, phase: ProcedurePhase, seat: Seat, act: StepAct, required: boolean, workingDays: number, capacity: string | null, state: StepState, holders: Array<string>, since: string | null, doneBy: string | null }>, signers: Array<{ id: string, name: string, capacity: string | null }>, decisions: Array<{ id: string, round: number, action: ProcedureAction, seat: Seat, act: StepAct | null, personName: string, postTitle: string | null, unitName: string | null, capacity: string | null, opinion: string | null, at: string, paper: { decidedOn: string, recordedBy: string, pageFileId: string } | null }> } };

export type AssignPlanNumberMutationVariables = Exact<{
  input: AssignPlanNumberInput;
}>;


export type AssignPlanNumberMutation = { assignPlanNumber: { versionId: string, lockVersion: number, state: PlanState, code: ProcedureCode, round: number, actions: Array<ProcedureAction>, ownStepKey: string | null, isBarred: boolean, paperActions: Array<ProcedureAction>, isSeen: boolean, documentNumber: string | null, issuedOn: string | null, steps: Array<{ key: string, phase: ProcedurePhase, seat: Seat, act: StepAct, required: boolean, workingDays: number, capacity: string | null, state: StepState, holders: Array<string>, since: string | null, doneBy: string | null }>, signers: Array<{ id: string, name: string, capacity: string | null }>, decisions: Array<{ id: string, round: number, action: ProcedureAction, seat: Seat, act: StepAct | null, personName: string, postTitle: string | null, unitName: string | null, capacity: string | null, opinion: string | null, at: string, paper: { decidedOn: string, recordedBy: string, pageFileId: string } | null }> } };

export type RecordPaperDecisionMutationVariables = Exact<{
  input: RecordPaperDecisionInput;
}>;


export type RecordPaperDecisionMutation = { recordPaperDecision: { versionId: string, lockVersion: number, state: PlanState, code: ProcedureCode, round: number, actions: Array<ProcedureAction>, ownStepKey: string | null, isBarred: boolean, paperActions: Array<ProcedureAction>, isSeen: boolean, documentNumber: string | null, issuedOn: string | null, steps: Array<{ key: string, phase: ProcedurePhase, seat: Seat, act: StepAct, required: boolean, workingDays: number, capacity: string | null, state: StepState, holders: Array<string>, since: string | null, doneBy: string | null }>, signers: Array<{ id: string, name: string, capacity: string | null }>, decisions: Array<{ id: string, round: number, action: ProcedureAction, seat: Seat, act: StepAct | null, personName: string, postTitle: string | null, unitName: string | null, capacity: string | null, opinion: string | null, at: string, paper: { decidedOn: string, recordedBy: string, pageFileId: string } | null }> } };

export type OpenPlanTurnMutationVariables = Exact<{
  versionId: string;
}>;


export type OpenPlanTurnMutation = { openPlanTurn: { versionId: string, lockVersion: number, state: PlanState, code: ProcedureCode, round: number, actions: Array<ProcedureAction>, ownStepKey: string | null, isBarred: boolean, paperActions: Array<ProcedureAction>, isSeen: boolean, documentNumber: string | null, issuedOn: string | null, steps: Array<{ key: string, phase: ProcedurePhase, seat: Seat, act: StepAct, required: boolean, workingDays: number, capacity: string | null, state: StepState, holders: Array<string>, since: string | null, doneBy: string | null }>, signers: Array<{ id: string, name: string, capacity: string | null }>, decisions: Array<{ id: string, round: number, action: ProcedureAction, seat: Seat, act: StepAct | null, personName: string, postTitle: string | null, unitName: string | null, capacity: string | null, opinion: string | null, at: string, paper: { decidedOn: string, recordedBy: string, pageFileId: string } | null }> } };

export type SavePlanTargetsMutationVariables = Exact<{
  versionId: string;
  changes: Array<PlanTargetChange> | PlanTargetChange;
}>;


export type SavePlanTargetsMutation = { savePlanTargets: Array<{ itemId: string, result: RowResult, changedBy: string | null, changedAt: string | null, problems: Array<{ field: string, rule: string, min: number | null, max: number | null }>, row: { id: string, itemId: string, position: number, sectionItemId: string | null, printedId: string, printedText: string, phrase: string, comparator: Comparator | null, value: string | null, valueMax: string | null, unit: string | null, population: string | null, scope: string | null, targetYear: number | null, baselineYear: number | null, baselineValue: string | null, direction: Direction | null, partOfItemId: string | null, lockVersion: number, owner: { printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null } | null, source: { fileId: string, start: number, end: number } | null } | null }> };

export type SavePlanTasksMutationVariables = Exact<{
  versionId: string;
  changes: Array<PlanTaskChange> | PlanTaskChange;
}>;


export type SavePlanTasksMutation = { savePlanTasks: Array<{ itemId: string, result: RowResult, changedBy: string | null, changedAt: string | null, problems: Array<{ field: string, rule: string, min: number | null, max: number | null }>, row: { id: string, itemId: string, position: number, sectionItemId: string | null, parentItemId: string | null, no: string | null, name: string, kind: TaskKind, scheduleText: string | null, startYear: number | null, endYear: number | null, dueOn: string | null, recurrence: Recurrence | null, cost: string | null, currency: Currency | null, fundingNature: FundingNature | null, output: string | null, note: string | null, continues: boolean, lockVersion: number, leads: Array<{ printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null }>, coordinators: Array<{ printed: string, resolution: UnitResolution, unitId: string | null, unitName: string | null }>, source: { fileId: string, start: number, end: number } | null } | null }> };

export type SavePlanFundingMutationVariables = Exact<{
  versionId: string;
  changes: Array<PlanFundingChange> | PlanFundingChange;
}>;


export type SavePlanFundingMutation = { savePlanFunding: Array<{ itemId: string, result: RowResult, changedBy: string | null, changedAt: string | null, problems: Array<{ field: string, rule: string, min: number | null, max: number | null }>, row: { id: string, itemId: string, position: number, printed: string, isTotal: boolean, isComposite: boolean, source: FundingSource | null, nature: FundingNature | null, year: number | null, currency: Currency | null, amount: string | null, lockVersion: number, sourceSpan: { fileId: string, start: number, end: number } | null } | null }> };

export type SavePlanBasesMutationVariables = Exact<{
  versionId: string;
  changes: Array<PlanBasisChange> | PlanBasisChange;
}>;


export type SavePlanBasesMutation = { savePlanBases: Array<{ itemId: string, result: RowResult, changedBy: string | null, changedAt: string | null, problems: Array<{ field: string, rule: string, min: number | null, max: number | null }>, row: { id: string, itemId: string, position: number, type: string, number: string | null, issuedOn: string | null, issuer: string | null, title: string | null, printed: string, lockVersion: number, source: { fileId: string, start: number, end: number } | null } | null }> };

export type SavePlanSectionsMutationVariables = Exact<{
  versionId: string;
  changes: Array<PlanSectionChange> | PlanSectionChange;
}>;


export type SavePlanSectionsMutation = { savePlanSections: Array<{ itemId: string, result: RowResult, changedBy: string | null, changedAt: string | null, problems: Array<{ field: string, rule: string, min: number | null, max: number | null }>, rows: Array<{ id: string, itemId: string, parentItemId: string | null, position: number, kind: PlanSectionKind, label: string | null, text: string, rows: Array<Array<string>> | null, frameworkSectionId: string | null, lockVersion: number, source: { fileId: string, start: number, end: number } | null }> }> };

export type PlanSectionWorkQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanSectionWorkQuery = { planSectionWork: Array<{ itemId: string, isDone: boolean, owner: { id: string, name: string } | null }> };

export type SectionWorkFieldsFragment = { itemId: string, isDone: boolean, owner: { id: string, name: string } | null };

export type SetPlanSectionWorkMutationVariables = Exact<{
  versionId: string;
  input: SectionWorkInput;
}>;


export type SetPlanSectionWorkMutation = { setPlanSectionWork: Array<{ itemId: string, isDone: boolean, owner: { id: string, name: string } | null }> };

export type MovePlanSectionMutationVariables = Exact<{
  versionId: string;
  itemId: string;
  move: SectionMove;
}>;


export type MovePlanSectionMutation = { movePlanSection: Array<{ id: string, itemId: string, parentItemId: string | null, position: number, kind: PlanSectionKind, label: string | null, text: string, rows: Array<Array<string>> | null, frameworkSectionId: string | null, lockVersion: number, source: { fileId: string, start: number, end: number } | null }> };

export type PlanSendingQueryVariables = Exact<{
  versionId: string;
}>;


export type PlanSendingQuery = { planSending: { versionId: string, recipient: SendingRecipient, workingDays: number, dueOn: string, standing: SendingStanding, outcome: SendingOutcome | null, way: SendingWay | null, documentNumber: string | null, sentOn: string | null, reason: string | null, recordedBy: string | null, recordedAt: string | null, mayRecord: boolean, lockVersion: number } | null };

export type SendingFieldsFragment = { versionId: string, recipient: SendingRecipient, workingDays: number, dueOn: string, standing: SendingStanding, outcome: SendingOutcome | null, way: SendingWay | null, documentNumber: string | null, sentOn: string | null, reason: string | null, recordedBy: string | null, recordedAt: string | null, mayRecord: boolean, lockVersion: number };

export type RecordPlanSendingMutationVariables = Exact<{
  input: RecordSendingInput;
}>;


export type RecordPlanSendingMutation = { recordPlanSending: { versionId: string, recipient: SendingRecipient, workingDays: number, dueOn: string, standing: SendingStanding, outcome: SendingOutcome | null, way: SendingWay | null, documentNumber: string | null, sentOn: string | null, reason: string | null, recordedBy: string | null, recordedAt: string | null, mayRecord: boolean, lockVersion: number } };

export type HistoricalRoundQueryVariables = Exact<{
  id: string;
}>;


export type HistoricalRoundQuery = { historicalRound: { id: string, title: string, documentNumber: string | null, issuedOn: string | null, issuer: string | null }, historicalValues: Array<{ id: string, section: string | null, indicator: string, population: string | null, state: ReportedState, value: string | null, uom: string | null, asPrinted: string, unit: { printed: string, unitName: string | null } }> };

export type HistoricalRoundsQueryVariables = Exact<{
  page: number;
  size: number;
}>;


export type HistoricalRoundsQuery = { historicalRounds: { total: number, items: Array<{ id: string, title: string, documentNumber: string | null, issuedOn: string | null, issuer: string | null, valueCount: number }> } };

export type UnitCardQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type UnitCardQuery = { unit: { id: string, name: string, shortName: string | null, symbol: string | null, kind: UnitKind, edgeKind: UnitEdgeKind | null, parentId: string | null, agencyId: string, childCount: number, closedOn: string | null, lockVersion: number, budgetCode: string | null, budgetLevel: UnitBudgetLevel | null, canManage: boolean, canReadContacts: boolean, ancestors: Array<{ id: string, name: string, shortName: string | null }>, names: Array<{ name: string, shortName: string | null, symbol: string | null, legalBasis: string | null, validFrom: string, validTo: string | null }>, identifiers: Array<{ scheme: UnitIdentifierScheme, value: string, canonical: string, validFrom: string | null, validTo: string | null }>, aliases: Array<{ kind: UnitAliasKind, name: string }>, events: Array<{ id: string, type: UnitEventType, effectiveOn: string, legalBasis: string | null, recordedAt: string, predecessors: Array<{ id: string, name: string, shortName: string | null }>, successors: Array<{ id: string, name: string, shortName: string | null }> }> } };

export type UnitChildrenQueryVariables = Exact<{
  parentId?: string | null | undefined;
  asOf?: string | null | undefined;
  page: number;
  size: number;
}>;


export type UnitChildrenQuery = { unitChildren: { total: number, items: Array<{ id: string, name: string, shortName: string | null, symbol: string | null, kind: UnitKind, edgeKind: UnitEdgeKind | null, parentId: string | null, agencyId: string, childCount: number, closedOn: string | null }> } };

export type UnitContactsQueryVariables = Exact<{
  unitId: string;
}>;


export type UnitContactsQuery = { unitContacts: Array<{ name: string, phone: string | null, mail: string | null, validFrom: string | null, validTo: string | null }> };

export type CommentThreadsQueryVariables = Exact<{
  versionId: string;
  filter: CommentFilter;
  page: number;
  size: number;
}>;


export type CommentThreadsQuery = { commentThreads: { total: number, items: Array<{ id: string, kind: CommentAnchorKind, itemId: string | null, words: string | null, isGone: boolean, quote: string | null, isResolved: boolean, resolvedByName: string | null, resolvedAt: string | null, mayResolve: boolean, lockVersion: number, comments: Array<{ id: string, body: string, authorName: string, unitName: string | null, writtenAt: string }> }> } };

export type ThreadFieldsFragment = { id: string, kind: CommentAnchorKind, itemId: string | null, words: string | null, isGone: boolean, quote: string | null, isResolved: boolean, resolvedByName: string | null, resolvedAt: string | null, mayResolve: boolean, lockVersion: number, comments: Array<{ id: string, body: string, authorName: string, unitName: string | null, writtenAt: string }> };

export type CommentSummaryQueryVariables = Exact<{
  versionId: string;
}>;


export type CommentSummaryQuery = { commentSummary: { mayComment: boolean, open: number, total: number, counts: Array<{ itemId: string | null, open: number, total: number }> } | null };

export type OpenCommentThreadMutationVariables = Exact<{
  input: NewCommentThread;
}>;


export type OpenCommentThreadMutation = { openCommentThread: { id: string, kind: CommentAnchorKind, itemId: string | null, words: string | null, isGone: boolean, quote: string | null, isResolved: boolean, resolvedByName: string | null, resolvedAt: string | null, mayResolve: boolean, lockVersion: number, comments: Array<{ id: string, body: string, authorName: string, unitName: string | null, writtenAt: string }> } };

export type AnswerCommentThreadMutationVariables = Exact<{
  versionId: string;
  threadId: string;
  body: string;
}>;


export type AnswerCommentThreadMutation = { answerCommentThread: { id: string, kind: CommentAnchorKind, itemId: string | null, words: string | null, isGone: boolean, quote: string | null, isResolved: boolean, resolvedByName: string | null, resolvedAt: string | null, mayResolve: boolean, lockVersion: number, comments: Array<{ id: string, body: string, authorName: string, unitName: string | null, writtenAt: string }> } };

export type ResolveCommentThreadMutationVariables = Exact<{
  versionId: string;
  threadId: string;
  lockVersion: number;
  answer?: string | null | undefined;
}>;


export type ResolveCommentThreadMutation = { resolveCommentThread: { id: string, kind: CommentAnchorKind, itemId: string | null, words: string | null, isGone: boolean, quote: string | null, isResolved: boolean, resolvedByName: string | null, resolvedAt: string | null, mayResolve: boolean, lockVersion: number, comments: Array<{ id: string, body: string, authorName: string, unitName: string | null, writtenAt: string }> } };

export type ReopenCommentThreadMutationVariables = Exact<{
  versionId: string;
  threadId: string;
  lockVersion: number;
}>;


export type ReopenCommentThreadMutation = { reopenCommentThread: { id: string, kind: CommentAnchorKind, itemId: string | null, words: string | null, isGone: boolean, quote: string | null, isResolved: boolean, resolvedByName: string | null, resolvedAt: string | null, mayResolve: boolean, lockVersion: number, comments: Array<{ id: string, body: string, authorName: string, unitName: string | null, writtenAt: string }> } };

export type InboxCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountsQuery = { inboxCounts: { todo: number, coordinate: number, reports: number } };

export type LegalInstrumentsQueryVariables = Exact<{
  text: string;
  page: number;
  size: number;
}>;


export type LegalInstrumentsQuery = { legalInstruments: { total: number, page: number, size: number, items: Array<{ id: string, type: string, number: string, title: string | null, issuedOn: string | null, issuer: string | null, inForceFrom: string | null, inForceUntil: string | null, lockVersion: number, replaces: Array<{ id: string, type: string, number: string }>, replacedBy: Array<{ id: string, type: string, number: string }>, amends: Array<{ id: string, type: string, number: string }>, amendedBy: Array<{ id: string, type: string, number: string }> }> } };

export type InstrumentFieldsFragment = { id: string, type: string, number: string, title: string | null, issuedOn: string | null, issuer: string | null, inForceFrom: string | null, inForceUntil: string | null, lockVersion: number, replaces: Array<{ id: string, type: string, number: string }>, replacedBy: Array<{ id: string, type: string, number: string }>, amends: Array<{ id: string, type: string, number: string }>, amendedBy: Array<{ id: string, type: string, number: string }> };

export type SearchUnitsQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  includeClosed: boolean;
}>;


export type SearchUnitsQuery = { unitSearch: { items: Array<{ id: string, name: string, shortName: string | null, symbol: string | null, kind: UnitKind, edgeKind: UnitEdgeKind | null, parentId: string | null, agencyId: string, childCount: number, closedOn: string | null, matchKind: UnitMatchKind, matchText: string, place: Array<string> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AuthorisationFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuthorisationFields on Authorisation {
  id
  unitName
  grantorTitle
  grantorName
  postTitle
  postUnitName
  holders
  capacity
  seats
  planKinds
  limits
  documentNumber
  documentOn
  validFrom
  lastOn
  standing
  endedAt
  endedBy
  endReason
  recordedBy
  lockVersion
  mayEnd
}
    `, {"fragmentName":"AuthorisationFields"}) as unknown as TypedDocumentString<AuthorisationFieldsFragment, unknown>;
export const WordsFieldsFragmentDoc = new TypedDocumentString(`
    fragment WordsFields on EntryWords {
  value
  second
  note
  documentNumber
  documentIssuedOn
}
    `, {"fragmentName":"WordsFields"}) as unknown as TypedDocumentString<WordsFieldsFragment, unknown>;
export const EarlierFieldsFragmentDoc = new TypedDocumentString(`
    fragment EarlierFields on EarlierValue {
  period {
    kind
    dataFrom
    dataTo
    reportingYear
  }
  words {
    ...WordsFields
  }
  exact {
    numerator
    denominator
  }
}
    fragment WordsFields on EntryWords {
  value
  second
  note
  documentNumber
  documentIssuedOn
}`, {"fragmentName":"EarlierFields"}) as unknown as TypedDocumentString<EarlierFieldsFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on Report {
  id
  state
  dueAt
  sentAt
  isOnBehalf
  changedAfterAcceptance
  lockVersion
  mayWrite
  actions
  unit {
    id
    name
  }
  represents {
    id
    name
  }
  cycle {
    id
    title
    state
    ruleSet
    unit {
      id
      name
    }
    period {
      kind
      dataFrom
      dataTo
      reportingYear
    }
  }
  cells {
    isExempt
    lockVersion
    state
    changedBy
    changedAt
    knownWhole
    returnedFor
    isChanged
    words {
      ...WordsFields
    }
    previous {
      ...EarlierFields
    }
    sameLastYear {
      ...EarlierFields
    }
    targets {
      itemId
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
      planId
      planTitle
      versionId
    }
    files {
      id
      name
      addedBy
      addedAt
    }
    indicator {
      id
      code
      definition {
        id
        n
        state
        name
        theme
        uom
        valueType
        direction
        accumulation
        decimals
        mayExceedWhole
        shareOf
        levels
        levelsExclude
        scaleMin
        scaleMax
        required
        isConfidential
        numerator
        denominator
        exclusions
        help
        example
        mistakes
        noData
        validFrom
        validTo
        link
        bridge
        lockVersion
      }
    }
  }
  steps {
    id
    action
    by
    postTitle
    at
    reason
    paper {
      fileId
      name
    }
    returns {
      indicatorId
      code
      reason
    }
  }
}
    fragment WordsFields on EntryWords {
  value
  second
  note
  documentNumber
  documentIssuedOn
}
fragment EarlierFields on EarlierValue {
  period {
    kind
    dataFrom
    dataTo
    reportingYear
  }
  words {
    ...WordsFields
  }
  exact {
    numerator
    denominator
  }
}`, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const FrameworkMapFieldsFragmentDoc = new TypedDocumentString(`
    fragment FrameworkMapFields on FrameworkMap {
  lockVersion
  links {
    fromSectionId
    toSectionIds
  }
}
    `, {"fragmentName":"FrameworkMapFields"}) as unknown as TypedDocumentString<FrameworkMapFieldsFragment, unknown>;
export const FrameworkFieldsFragmentDoc = new TypedDocumentString(`
    fragment FrameworkFields on Framework {
  id
  title
  state
  isShipped
  documentNumber
  issuedOn
  issuer
  periodStart
  periodEnd
  lockVersion
  mayManage
}
    `, {"fragmentName":"FrameworkFields"}) as unknown as TypedDocumentString<FrameworkFieldsFragment, unknown>;
export const IndicatorFieldsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFields on Indicator {
  id
  code
  retiredOn
  lockVersion
  mayManage
  unit {
    id
    name
  }
  versions {
    id
    n
    state
    name
    theme
    uom
    valueType
    direction
    accumulation
    decimals
    mayExceedWhole
    shareOf
    levels
    levelsExclude
    scaleMin
    scaleMax
    required
    isConfidential
    numerator
    denominator
    exclusions
    help
    example
    mistakes
    noData
    validFrom
    validTo
    link
    bridge
    lockVersion
  }
  targets {
    itemId
    phrase
    comparator
    value
    valueMax
    unit
    targetYear
    planId
    planTitle
    versionId
  }
}
    `, {"fragmentName":"IndicatorFields"}) as unknown as TypedDocumentString<IndicatorFieldsFragment, unknown>;
export const AppraisalsFieldsFragmentDoc = new TypedDocumentString(`
    fragment AppraisalsFields on PlanAppraisals {
  versionId
  lockVersion
  turn {
    round
    askedAt
    dueOn
    daysLate
  }
  mayWrite
  appraisals {
    id
    round
    kind
    askedAt
    dueOn
    daysLate
    points {
      key
      words
      answer
      note
    }
    opinion
    result
    conditions {
      id
      about
      body
      answer
      answerText
      answeredBy
      lockVersion
    }
    documentNumber
    documentDate
    personName
    postTitle
    unitName
    sentAt
    mayAnswer
    lockVersion
  }
}
    `, {"fragmentName":"AppraisalsFields"}) as unknown as TypedDocumentString<AppraisalsFieldsFragment, unknown>;
export const AssignmentsFieldsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentsFields on PlanAssignments {
  versionId
  mayAssign
  assignments {
    id
    n
    state
    request
    dueOn
    proposedBy
    proposedAt
    documentNumber
    issuedOn
    assignedBy
    assignedAt
    withdrawnReason
    lockVersion
    units {
      id
      unitName
      verdict
      opinion
      personName
      givenAt
      mayAnswer
      lockVersion
      items {
        id
        itemId
        kind
        words
        level
        changedBy
      }
    }
  }
}
    `, {"fragmentName":"AssignmentsFields"}) as unknown as TypedDocumentString<AssignmentsFieldsFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FindingFields on PlanFinding {
  fingerprint
  rule
  severity
  mayAcknowledge
  table
  itemId
  params
  acknowledgement {
    reason
    by
    at
  }
}
    `, {"fragmentName":"FindingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const ConsultationsFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConsultationsFields on PlanConsultations {
  versionId
  lockVersion
  mayAsk
  mayClose
  mayAnswer
  consultations {
    id
    n
    request
    dueOn
    askedBy
    askedAt
    closedAt
    units {
      id
      unitName
      verdict
      personName
      postTitle
      givenAt
      isOwn
      lockVersion
      remarks {
        id
        about
        body
        answer
        answerText
        answeredBy
        lockVersion
      }
    }
  }
}
    `, {"fragmentName":"ConsultationsFields"}) as unknown as TypedDocumentString<ConsultationsFieldsFragment, unknown>;
export const EvaluationFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvaluationFields on PlanEvaluation {
  versionId
  lockVersion
  results
  lessons
  targets {
    itemId
    phrase
    comparator
    value
    valueMax
    unit
    targetYear
    verdict
    note
  }
  updatedBy
  updatedAt
  isFinal
  hasDossier
  closedBy
  closedAt
  closeReason
  mayWrite
  mayClose
  versionLock
}
    `, {"fragmentName":"EvaluationFields"}) as unknown as TypedDocumentString<EvaluationFieldsFragment, unknown>;
export const PlanFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlanFields on Plan {
  id
  title
  kind
  unit {
    id
    name
  }
  agency {
    id
    name
  }
  periodStart
  periodEnd
  orientationTo
  origin
  restriction
  currentVersionId
  parent {
    id
    title
  }
  predecessor {
    id
    title
  }
  mayWrite
  mayRecord
  mayFollow
  mayAmend
  versions {
    id
    n
    title
    state
    standing
    documentType
    documentNumber
    numberUnknownReason
    issuedOn
    issuer {
      id
      name
    }
    issuingAuthority
    place
    signerName
    signerPosition
    signerCapacity
    amendsVersionId
    frameworkId
    amendmentType
    amendmentCause
    copiedFromVersionId
    extendsTo
    amendments
    contentSha256
    recordedAt
    updatedAt
    updatedBy
    lockVersion
    completeness
    counts {
      sections
      targets
      targetSentences
      tasks
      funding
      bases
      duties
      targetsWithoutValue
      targetsWithoutYear
      targetsWithoutOwner
      targetsComplete
      tasksWithoutLead
      tasksWithoutTime
      tasksWithoutCost
      tasksComplete
      unknownUnits
    }
    files {
      fileId
      name
      role
      position
      mediaType
      sizeBytes
      isPurged
    }
  }
}
    `, {"fragmentName":"PlanFields"}) as unknown as TypedDocumentString<PlanFieldsFragment, unknown>;
export const TargetFieldsFragmentDoc = new TypedDocumentString(`
    fragment TargetFields on PlanTarget {
  id
  itemId
  position
  sectionItemId
  printedId
  printedText
  phrase
  comparator
  value
  valueMax
  unit
  population
  scope
  targetYear
  baselineYear
  baselineValue
  direction
  partOfItemId
  owner {
    printed
    resolution
    unitId
    unitName
  }
  source {
    fileId
    start
    end
  }
  lockVersion
}
    `, {"fragmentName":"TargetFields"}) as unknown as TypedDocumentString<TargetFieldsFragment, unknown>;
export const TaskFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskFields on PlanTask {
  id
  itemId
  position
  sectionItemId
  parentItemId
  no
  name
  kind
  leads {
    printed
    resolution
    unitId
    unitName
  }
  coordinators {
    printed
    resolution
    unitId
    unitName
  }
  scheduleText
  startYear
  endYear
  dueOn
  recurrence
  cost
  currency
  fundingNature
  output
  note
  continues
  source {
    fileId
    start
    end
  }
  lockVersion
}
    `, {"fragmentName":"TaskFields"}) as unknown as TypedDocumentString<TaskFieldsFragment, unknown>;
export const FundingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FundingFields on PlanFunding {
  id
  itemId
  position
  printed
  isTotal
  isComposite
  source
  nature
  year
  currency
  amount
  sourceSpan {
    fileId
    start
    end
  }
  lockVersion
}
    `, {"fragmentName":"FundingFields"}) as unknown as TypedDocumentString<FundingFieldsFragment, unknown>;
export const BasisFieldsFragmentDoc = new TypedDocumentString(`
    fragment BasisFields on PlanBasis {
  id
  itemId
  position
  type
  number
  issuedOn
  issuer
  title
  printed
  source {
    fileId
    start
    end
  }
  lockVersion
}
    `, {"fragmentName":"BasisFields"}) as unknown as TypedDocumentString<BasisFieldsFragment, unknown>;
export const SectionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SectionFields on PlanSection {
  id
  itemId
  parentItemId
  position
  kind
  label
  text
  rows
  frameworkSectionId
  source {
    fileId
    start
    end
  }
  lockVersion
}
    `, {"fragmentName":"SectionFields"}) as unknown as TypedDocumentString<SectionFieldsFragment, unknown>;
export const ProcedureFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProcedureFields on PlanProcedure {
  versionId
  lockVersion
  state
  code
  round
  steps {
    key
    phase
    seat
    act
    required
    workingDays
    capacity
    state
    holders
    since
    doneBy
  }
  actions
  ownStepKey
  isBarred
  paperActions
  signers {
    id
    name
    capacity
  }
  isSeen
  documentNumber
  issuedOn
  decisions {
    id
    round
    action
    seat
    act
    personName
    postTitle
    unitName
    capacity
    opinion
    at
    paper {
      decidedOn
      recordedBy
      pageFileId
    }
  }
}
    `, {"fragmentName":"ProcedureFields"}) as unknown as TypedDocumentString<ProcedureFieldsFragment, unknown>;
export const SectionWorkFieldsFragmentDoc = new TypedDocumentString(`
    fragment SectionWorkFields on SectionWork {
  itemId
  isDone
  owner {
    id
    name
  }
}
    `, {"fragmentName":"SectionWorkFields"}) as unknown as TypedDocumentString<SectionWorkFieldsFragment, unknown>;
export const SendingFieldsFragmentDoc = new TypedDocumentString(`
    fragment SendingFields on PlanSending {
  versionId
  recipient
  workingDays
  dueOn
  standing
  outcome
  way
  documentNumber
  sentOn
  reason
  recordedBy
  recordedAt
  mayRecord
  lockVersion
}
    `, {"fragmentName":"SendingFields"}) as unknown as TypedDocumentString<SendingFieldsFragment, unknown>;
export const ThreadFieldsFragmentDoc = new TypedDocumentString(`
    fragment ThreadFields on CommentThread {
  id
  kind
  itemId
  words
  isGone
  quote
  isResolved
  resolvedByName
  resolvedAt
  mayResolve
  lockVersion
  comments {
    id
    body
    authorName
    unitName
    writtenAt
  }
}
    `, {"fragmentName":"ThreadFields"}) as unknown as TypedDocumentString<ThreadFieldsFragment, unknown>;
export const InstrumentFieldsFragmentDoc = new TypedDocumentString(`
    fragment InstrumentFields on LegalInstrument {
  id
  type
  number
  title
  issuedOn
  issuer
  inForceFrom
  inForceUntil
  replaces {
    id
    type
    number
  }
  replacedBy {
    id
    type
    number
  }
  amends {
    id
    type
    number
  }
  amendedBy {
    id
    type
    number
  }
  lockVersion
}
    `, {"fragmentName":"InstrumentFields"}) as unknown as TypedDocumentString<InstrumentFieldsFragment, unknown>;
export const AuthorisationsDocument = new TypedDocumentString(`
    query Authorisations {
  authorisations {
    ...AuthorisationFields
  }
}
    fragment AuthorisationFields on Authorisation {
  id
  unitName
  grantorTitle
  grantorName
  postTitle
  postUnitName
  holders
  capacity
  seats
  planKinds
  limits
  documentNumber
  documentOn
  validFrom
  lastOn
  standing
  endedAt
  endedBy
  endReason
  recordedBy
  lockVersion
  mayEnd
}`) as unknown as TypedDocumentString<AuthorisationsQuery, AuthorisationsQueryVariables>;
export const AuthorisationChoicesDocument = new TypedDocumentString(`
    query AuthorisationChoices($unitId: UUID!) {
  authorisationChoices(unitId: $unitId) {
    grantors {
      id
      title
      unitName
      holders
    }
    posts {
      id
      title
      unitName
      holders
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorisationChoicesQuery, AuthorisationChoicesQueryVariables>;
export const GrantAuthorisationDocument = new TypedDocumentString(`
    mutation GrantAuthorisation($input: GrantAuthorisationInput!) {
  grantAuthorisation(input: $input) {
    ...AuthorisationFields
  }
}
    fragment AuthorisationFields on Authorisation {
  id
  unitName
  grantorTitle
  grantorName
  postTitle
  postUnitName
  holders
  capacity
  seats
  planKinds
  limits
  documentNumber
  documentOn
  validFrom
  lastOn
  standing
  endedAt
  endedBy
  endReason
  recordedBy
  lockVersion
  mayEnd
}`) as unknown as TypedDocumentString<GrantAuthorisationMutation, GrantAuthorisationMutationVariables>;
export const EndAuthorisationDocument = new TypedDocumentString(`
    mutation EndAuthorisation($id: UUID!, $lockVersion: Int!, $reason: String!) {
  endAuthorisation(input: {id: $id, lockVersion: $lockVersion, reason: $reason}) {
    ...AuthorisationFields
  }
}
    fragment AuthorisationFields on Authorisation {
  id
  unitName
  grantorTitle
  grantorName
  postTitle
  postUnitName
  holders
  capacity
  seats
  planKinds
  limits
  documentNumber
  documentOn
  validFrom
  lastOn
  standing
  endedAt
  endedBy
  endReason
  recordedBy
  lockVersion
  mayEnd
}`) as unknown as TypedDocumentString<EndAuthorisationMutation, EndAuthorisationMutationVariables>;
export const AssignedDocument = new TypedDocumentString(`
    query Assigned($filter: AssignedFilter!, $page: Int!, $size: Int!) {
  assigned(filter: $filter, page: $page, size: $size) {
    total
    items {
      id
      kind
      planId
      versionId
      planTitle
      documentNumber
      issuedOn
      words
      role
      among
      comparator
      value
      valueMax
      unit
      targetYear
      scheduleText
      startYear
      endYear
      dueOn
      recurrence
      given {
        level
        documentNumber
        issuedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignedQuery, AssignedQueryVariables>;
export const CreateCycleDocument = new TypedDocumentString(`
    mutation CreateCycle($unitId: UUID!, $values: CycleInput!) {
  createCycle(unitId: $unitId, values: $values) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateCycleMutation, CreateCycleMutationVariables>;
export const SaveCycleDocument = new TypedDocumentString(`
    mutation SaveCycle($id: UUID!, $lockVersion: Int!, $values: CycleInput!) {
  saveCycle(id: $id, lockVersion: $lockVersion, values: $values) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveCycleMutation, SaveCycleMutationVariables>;
export const OpenCycleDocument = new TypedDocumentString(`
    mutation OpenCycle($id: UUID!, $lockVersion: Int!) {
  openCycle(id: $id, lockVersion: $lockVersion) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenCycleMutation, OpenCycleMutationVariables>;
export const CloseCycleDocument = new TypedDocumentString(`
    mutation CloseCycle($id: UUID!, $lockVersion: Int!) {
  closeCycle(id: $id, lockVersion: $lockVersion) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseCycleMutation, CloseCycleMutationVariables>;
export const DeleteCycleDocument = new TypedDocumentString(`
    mutation DeleteCycle($id: UUID!) {
  deleteCycle(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteCycleMutation, DeleteCycleMutationVariables>;
export const ExtendReportDocument = new TypedDocumentString(`
    mutation ExtendReport($reportId: UUID!, $lockVersion: Int!, $on: Date, $time: String!) {
  extendReport(
    reportId: $reportId
    lockVersion: $lockVersion
    on: $on
    time: $time
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ExtendReportMutation, ExtendReportMutationVariables>;
export const AcceptReportsDocument = new TypedDocumentString(`
    mutation AcceptReports($ids: [UUID!]!) {
  acceptReports(ids: $ids)
}
    `) as unknown as TypedDocumentString<AcceptReportsMutation, AcceptReportsMutationVariables>;
export const CycleUnitsDocument = new TypedDocumentString(`
    query CycleUnits {
  cycleUnits {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CycleUnitsQuery, CycleUnitsQueryVariables>;
export const CycleIndicatorChoicesDocument = new TypedDocumentString(`
    query CycleIndicatorChoices($text: String!, $size: Int!) {
  indicators(text: $text, filter: ALL, page: 1, size: $size) {
    total
    items {
      id
      code
      name
      valueType
      isDraft
    }
  }
}
    `) as unknown as TypedDocumentString<CycleIndicatorChoicesQuery, CycleIndicatorChoicesQueryVariables>;
export const CycleRespondentChoicesDocument = new TypedDocumentString(`
    query CycleRespondentChoices($parentId: UUID!, $asOf: Date, $page: Int!, $size: Int!) {
  unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {
    total
    items {
      id
      name
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<CycleRespondentChoicesQuery, CycleRespondentChoicesQueryVariables>;
export const CyclesDocument = new TypedDocumentString(`
    query Cycles($page: Int!, $size: Int!) {
  cycles(page: $page, size: $size) {
    total
    items {
      id
      title
      unit {
        id
        name
      }
      state
      period {
        kind
        dataFrom
        dataTo
        reportingYear
      }
      dueAt
      respondents
      sent
      accepted
      ownReportId
    }
  }
}
    `) as unknown as TypedDocumentString<CyclesQuery, CyclesQueryVariables>;
export const CycleDocument = new TypedDocumentString(`
    query Cycle($id: UUID!) {
  cycle(id: $id) {
    id
    title
    unit {
      id
      name
    }
    state
    period {
      kind
      dataFrom
      dataTo
      reportingYear
    }
    dueAt
    structureDate
    receiver
    indicators {
      id
      code
      definition {
        name
      }
    }
    reports {
      id
      unit {
        id
        name
      }
      represents {
        id
        name
      }
      state
      dueAt
      sentAt
      isOnBehalf
      answered
      asked
      changedAfterAcceptance
      exempt
      lockVersion
    }
    mayManage
    lockVersion
  }
}
    `) as unknown as TypedDocumentString<CycleQuery, CycleQueryVariables>;
export const CycleFiguresDocument = new TypedDocumentString(`
    query CycleFigures($cycleId: UUID!, $series: ValueSeries!) {
  cycleFigures(cycleId: $cycleId, series: $series) {
    indicator {
      id
      code
      definition {
        name
        uom
        valueType
        decimals
      }
    }
    figure {
      kind
      methodVersion
      value
      exact {
        numerator
        denominator
      }
      range {
        low {
          numerator
          denominator
        }
        high {
          numerator
          denominator
        }
      }
      parts {
        key
        amount
      }
      meeting {
        exact {
          numerator
          denominator
        }
      }
      coverage {
        expected {
          respondents
          units
        }
        withFigure {
          respondents
          units
        }
      }
      flags
    }
    previous {
      period {
        dataFrom
        dataTo
      }
      value
    }
    targets {
      target {
        itemId
        phrase
        targetYear
        planId
        planTitle
        versionId
      }
      verdict
      lowest {
        numerator
        denominator
      }
      highest {
        numerator
        denominator
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CycleFiguresQuery, CycleFiguresQueryVariables>;
export const FigureSourcesDocument = new TypedDocumentString(`
    query FigureSources($cycleId: UUID!, $indicatorId: UUID!, $series: ValueSeries!) {
  figureSources(cycleId: $cycleId, indicatorId: $indicatorId, series: $series) {
    reportId
    unit {
      id
      name
    }
    represents
    state
    words {
      value
      second
      note
      documentNumber
      documentIssuedOn
    }
    basis
    exact {
      numerator
      denominator
    }
    enteredBy
    enteredAt
    acceptedAt
    isOnBehalf
    files {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FigureSourcesQuery, FigureSourcesQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: UUID!) {
  report(id: $id) {
    ...ReportFields
  }
}
    fragment WordsFields on EntryWords {
  value
  second
  note
  documentNumber
  documentIssuedOn
}
fragment EarlierFields on EarlierValue {
  period {
    kind
    dataFrom
    dataTo
    reportingYear
  }
  words {
    ...WordsFields
  }
  exact {
    numerator
    denominator
  }
}
fragment ReportFields on Report {
  id
  state
  dueAt
  sentAt
  isOnBehalf
  changedAfterAcceptance
  lockVersion
  mayWrite
  actions
  unit {
    id
    name
  }
  represents {
    id
    name
  }
  cycle {
    id
    title
    state
    ruleSet
    unit {
      id
      name
    }
    period {
      kind
      dataFrom
      dataTo
      reportingYear
    }
  }
  cells {
    isExempt
    lockVersion
    state
    changedBy
    changedAt
    knownWhole
    returnedFor
    isChanged
    words {
      ...WordsFields
    }
    previous {
      ...EarlierFields
    }
    sameLastYear {
      ...EarlierFields
    }
    targets {
      itemId
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
      planId
      planTitle
      versionId
    }
    files {
      id
      name
      addedBy
      addedAt
    }
    indicator {
      id
      code
      definition {
        id
        n
        state
        name
        theme
        uom
        valueType
        direction
        accumulation
        decimals
        mayExceedWhole
        shareOf
        levels
        levelsExclude
        scaleMin
        scaleMax
        required
        isConfidential
        numerator
        denominator
        exclusions
        help
        example
        mistakes
        noData
        validFrom
        validTo
        link
        bridge
        lockVersion
      }
    }
  }
  steps {
    id
    action
    by
    postTitle
    at
    reason
    paper {
      fileId
      name
    }
    returns {
      indicatorId
      code
      reason
    }
  }
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const CellHistoryDocument = new TypedDocumentString(`
    query CellHistory($reportId: UUID!, $indicatorId: UUID!) {
  cellHistory(reportId: $reportId, indicatorId: $indicatorId) {
    id
    state
    basis
    by
    at
    words {
      ...WordsFields
    }
  }
}
    fragment WordsFields on EntryWords {
  value
  second
  note
  documentNumber
  documentIssuedOn
}`) as unknown as TypedDocumentString<CellHistoryQuery, CellHistoryQueryVariables>;
export const SaveCellsDocument = new TypedDocumentString(`
    mutation SaveCells($input: SaveCellsInput!) {
  saveCells(input: $input) {
    indicatorId
    result
    lockVersion
    state
    changedBy
    changedAt
    words {
      ...WordsFields
    }
  }
}
    fragment WordsFields on EntryWords {
  value
  second
  note
  documentNumber
  documentIssuedOn
}`) as unknown as TypedDocumentString<SaveCellsMutation, SaveCellsMutationVariables>;
export const MoveReportDocument = new TypedDocumentString(`
    mutation MoveReport($input: MoveReportInput!) {
  moveReport(input: $input) {
    ...ReportFields
  }
}
    fragment WordsFields on EntryWords {
  value
  second
  note
  documentNumber
  documentIssuedOn
}
fragment EarlierFields on EarlierValue {
  period {
    kind
    dataFrom
    dataTo
    reportingYear
  }
  words {
    ...WordsFields
  }
  exact {
    numerator
    denominator
  }
}
fragment ReportFields on Report {
  id
  state
  dueAt
  sentAt
  isOnBehalf
  changedAfterAcceptance
  lockVersion
  mayWrite
  actions
  unit {
    id
    name
  }
  represents {
    id
    name
  }
  cycle {
    id
    title
    state
    ruleSet
    unit {
      id
      name
    }
    period {
      kind
      dataFrom
      dataTo
      reportingYear
    }
  }
  cells {
    isExempt
    lockVersion
    state
    changedBy
    changedAt
    knownWhole
    returnedFor
    isChanged
    words {
      ...WordsFields
    }
    previous {
      ...EarlierFields
    }
    sameLastYear {
      ...EarlierFields
    }
    targets {
      itemId
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
      planId
      planTitle
      versionId
    }
    files {
      id
      name
      addedBy
      addedAt
    }
    indicator {
      id
      code
      definition {
        id
        n
        state
        name
        theme
        uom
        valueType
        direction
        accumulation
        decimals
        mayExceedWhole
        shareOf
        levels
        levelsExclude
        scaleMin
        scaleMax
        required
        isConfidential
        numerator
        denominator
        exclusions
        help
        example
        mistakes
        noData
        validFrom
        validTo
        link
        bridge
        lockVersion
      }
    }
  }
  steps {
    id
    action
    by
    postTitle
    at
    reason
    paper {
      fileId
      name
    }
    returns {
      indicatorId
      code
      reason
    }
  }
}`) as unknown as TypedDocumentString<MoveReportMutation, MoveReportMutationVariables>;
export const CycleSnapshotsDocument = new TypedDocumentString(`
    query CycleSnapshots($cycleId: UUID!) {
  cycleSnapshots(cycleId: $cycleId) {
    id
    n
    takenAt
    takenBy
  }
}
    `) as unknown as TypedDocumentString<CycleSnapshotsQuery, CycleSnapshotsQueryVariables>;
export const CycleDriftDocument = new TypedDocumentString(`
    query CycleDrift($snapshotId: UUID!) {
  cycleDrift(snapshotId: $snapshotId) {
    indicatorId
    code
    name
    before {
      kind
      value
      exact {
        numerator
        denominator
      }
    }
    after {
      kind
      value
      exact {
        numerator
        denominator
      }
    }
    causes {
      unit {
        id
        name
      }
      before {
        state
        words {
          value
          second
          note
          documentNumber
          documentIssuedOn
        }
      }
      after {
        state
        words {
          value
          second
          note
          documentNumber
          documentIssuedOn
        }
      }
      by
      at
    }
  }
}
    `) as unknown as TypedDocumentString<CycleDriftQuery, CycleDriftQueryVariables>;
export const FreezeCycleDocument = new TypedDocumentString(`
    mutation FreezeCycle($cycleId: UUID!) {
  freezeCycle(cycleId: $cycleId) {
    id
  }
}
    `) as unknown as TypedDocumentString<FreezeCycleMutation, FreezeCycleMutationVariables>;
export const CopyFrameworkDocument = new TypedDocumentString(`
    mutation CopyFramework($id: UUID!, $unitId: UUID!) {
  copyFramework(id: $id, unitId: $unitId) {
    ...FrameworkFields
  }
}
    fragment FrameworkFields on Framework {
  id
  title
  state
  isShipped
  documentNumber
  issuedOn
  issuer
  periodStart
  periodEnd
  lockVersion
  mayManage
}`) as unknown as TypedDocumentString<CopyFrameworkMutation, CopyFrameworkMutationVariables>;
export const SaveFrameworkDocument = new TypedDocumentString(`
    mutation SaveFramework($id: UUID!, $lockVersion: Int!, $input: FrameworkInput!) {
  saveFramework(id: $id, lockVersion: $lockVersion, input: $input) {
    ...FrameworkFields
  }
}
    fragment FrameworkFields on Framework {
  id
  title
  state
  isShipped
  documentNumber
  issuedOn
  issuer
  periodStart
  periodEnd
  lockVersion
  mayManage
}`) as unknown as TypedDocumentString<SaveFrameworkMutation, SaveFrameworkMutationVariables>;
export const PutFrameworkInUseDocument = new TypedDocumentString(`
    mutation PutFrameworkInUse($id: UUID!, $lockVersion: Int!) {
  putFrameworkInUse(id: $id, lockVersion: $lockVersion) {
    ...FrameworkFields
  }
}
    fragment FrameworkFields on Framework {
  id
  title
  state
  isShipped
  documentNumber
  issuedOn
  issuer
  periodStart
  periodEnd
  lockVersion
  mayManage
}`) as unknown as TypedDocumentString<PutFrameworkInUseMutation, PutFrameworkInUseMutationVariables>;
export const RetireFrameworkDocument = new TypedDocumentString(`
    mutation RetireFramework($id: UUID!, $lockVersion: Int!) {
  retireFramework(id: $id, lockVersion: $lockVersion) {
    ...FrameworkFields
  }
}
    fragment FrameworkFields on Framework {
  id
  title
  state
  isShipped
  documentNumber
  issuedOn
  issuer
  periodStart
  periodEnd
  lockVersion
  mayManage
}`) as unknown as TypedDocumentString<RetireFrameworkMutation, RetireFrameworkMutationVariables>;
export const EarlierFrameworksDocument = new TypedDocumentString(`
    query EarlierFrameworks($frameworkId: UUID!) {
  earlierFrameworks(frameworkId: $frameworkId) {
    id
    title
    isMapped
  }
}
    `) as unknown as TypedDocumentString<EarlierFrameworksQuery, EarlierFrameworksQueryVariables>;
export const FrameworkMapDocument = new TypedDocumentString(`
    query FrameworkMap($frameworkId: UUID!, $fromFrameworkId: UUID!) {
  frameworkMap(frameworkId: $frameworkId, fromFrameworkId: $fromFrameworkId) {
    ...FrameworkMapFields
  }
  frameworkSections(frameworkId: $fromFrameworkId) {
    id
    depth
    label
    title
  }
}
    fragment FrameworkMapFields on FrameworkMap {
  lockVersion
  links {
    fromSectionId
    toSectionIds
  }
}`) as unknown as TypedDocumentString<FrameworkMapQuery, FrameworkMapQueryVariables>;
export const SaveFrameworkMapDocument = new TypedDocumentString(`
    mutation SaveFrameworkMap($input: SaveFrameworkMapInput!) {
  saveFrameworkMap(input: $input) {
    ...FrameworkMapFields
  }
}
    fragment FrameworkMapFields on FrameworkMap {
  lockVersion
  links {
    fromSectionId
    toSectionIds
  }
}`) as unknown as TypedDocumentString<SaveFrameworkMapMutation, SaveFrameworkMapMutationVariables>;
export const FrameworkDocument = new TypedDocumentString(`
    query Framework($id: UUID!) {
  framework(id: $id) {
    ...FrameworkFields
  }
  frameworkSections(frameworkId: $id) {
    id
    depth
    label
    title
    guidance
    isRequired
    contents
  }
}
    fragment FrameworkFields on Framework {
  id
  title
  state
  isShipped
  documentNumber
  issuedOn
  issuer
  periodStart
  periodEnd
  lockVersion
  mayManage
}`) as unknown as TypedDocumentString<FrameworkQuery, FrameworkQueryVariables>;
export const FrameworksDocument = new TypedDocumentString(`
    query Frameworks($page: Int!, $size: Int!) {
  frameworks(page: $page, size: $size) {
    total
    items {
      id
      title
      state
      isShipped
      documentNumber
      issuedOn
      issuer
      periodStart
      periodEnd
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworksQuery, FrameworksQueryVariables>;
export const SetImportHeaderDocument = new TypedDocumentString(`
    mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {
  setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {
    id
    lockVersion
  }
}
    `) as unknown as TypedDocumentString<SetImportHeaderMutation, SetImportHeaderMutationVariables>;
export const ResolveImportUnitDocument = new TypedDocumentString(`
    mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {
  resolveImportUnit(
    importId: $importId
    printed: $printed
    resolution: $resolution
    unitId: $unitId
  ) {
    printed
  }
}
    `) as unknown as TypedDocumentString<ResolveImportUnitMutation, ResolveImportUnitMutationVariables>;
export const AcceptImportDocument = new TypedDocumentString(`
    mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {
  acceptImport(importId: $importId, lockVersion: $lockVersion) {
    id
    resultId
  }
}
    `) as unknown as TypedDocumentString<AcceptImportMutation, AcceptImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($importId: UUID!) {
  discardImport(importId: $importId) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const DecideImportItemsDocument = new TypedDocumentString(`
    mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {
  decideImportItems(importId: $importId, decisions: $decisions) {
    id
    decided
  }
}
    `) as unknown as TypedDocumentString<DecideImportItemsMutation, DecideImportItemsMutationVariables>;
export const AcceptSureImportItemsDocument = new TypedDocumentString(`
    mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {
  acceptSureImportItems(importId: $importId, kind: $kind) {
    id
    decided
  }
}
    `) as unknown as TypedDocumentString<AcceptSureImportItemsMutation, AcceptSureImportItemsMutationVariables>;
export const EditImportItemDocument = new TypedDocumentString(`
    mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {
  editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {
    id
    lockVersion
  }
}
    `) as unknown as TypedDocumentString<EditImportItemMutation, EditImportItemMutationVariables>;
export const MergeImportItemDocument = new TypedDocumentString(`
    mutation MergeImportItem($id: UUID!) {
  mergeImportItemWithPrevious(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeImportItemMutation, MergeImportItemMutationVariables>;
export const ImportComparisonDocument = new TypedDocumentString(`
    query ImportComparison($id: UUID!) {
  importComparison(importId: $id) {
    planId
    title
    kinds {
      kind
      same
      added
      missing
      changed {
        words
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportComparisonQuery, ImportComparisonQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: UUID!) {
  import(id: $id) {
    id
    state
    unitId
    jobId
    errorCode
    errorParams
    header {
      outcome
      documentType
      title
      issuingAgency
      issuingAuthority
      documentNumber
      issuedOn
      dateAsPrinted
      place
      signerName
      signerPosition
      signerCapacity
      kind
      periodStart
      periodEnd
      orientationTo
      restriction
      recipients
    }
    files {
      fileId
      name
      role
      position
      hasText
    }
    warnings {
      code
      params
      source {
        fileId
        start
        end
      }
    }
    decided
    total
    duplicateOfVersionId
    amendsVersionId
    resultId
    lockVersion
  }
}
    `) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportTargetsDocument = new TypedDocumentString(`
    query ImportTargets($id: UUID!) {
  importItems(importId: $id, kind: TARGET) {
    id
    kind
    position
    words
    confidence
    decision
    lockVersion
    source {
      fileId
      start
      end
    }
    target {
      phrase
      printedId
      comparator
      value
      valueMax
      unit
      population
      scope
      targetYear
      baselineYear
      direction
    }
  }
}
    `) as unknown as TypedDocumentString<ImportTargetsQuery, ImportTargetsQueryVariables>;
export const ImportTasksDocument = new TypedDocumentString(`
    query ImportTasks($id: UUID!) {
  importItems(importId: $id, kind: TASK) {
    id
    kind
    position
    words
    confidence
    decision
    lockVersion
    source {
      fileId
      start
      end
    }
    task {
      no
      name
      taskKind
      leads
      coordinators
      scheduleText
      startYear
      endYear
      dueOn
      recurrence
      cost
      currency
      fundingNature
      output
      note
      subProjects
    }
  }
}
    `) as unknown as TypedDocumentString<ImportTasksQuery, ImportTasksQueryVariables>;
export const ImportFundingDocument = new TypedDocumentString(`
    query ImportFunding($id: UUID!) {
  importItems(importId: $id, kind: FUNDING) {
    id
    kind
    position
    words
    confidence
    decision
    lockVersion
    source {
      fileId
      start
      end
    }
    funding {
      printed
      isTotal
      isComposite
      source
      nature
      currency
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFundingQuery, ImportFundingQueryVariables>;
export const ImportBasesDocument = new TypedDocumentString(`
    query ImportBases($id: UUID!) {
  importItems(importId: $id, kind: BASIS) {
    id
    kind
    position
    words
    confidence
    decision
    lockVersion
    source {
      fileId
      start
      end
    }
    basis {
      type
      number
      issuedOn
      issuer
      title
      printed
    }
  }
}
    `) as unknown as TypedDocumentString<ImportBasesQuery, ImportBasesQueryVariables>;
export const ImportDutiesDocument = new TypedDocumentString(`
    query ImportDuties($id: UUID!) {
  importItems(importId: $id, kind: DUTY) {
    id
    kind
    position
    words
    confidence
    decision
    lockVersion
    source {
      fileId
      start
      end
    }
    duty {
      unit
      role
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ImportDutiesQuery, ImportDutiesQueryVariables>;
export const ImportValuesDocument = new TypedDocumentString(`
    query ImportValues($id: UUID!) {
  importItems(importId: $id, kind: VALUE) {
    id
    kind
    position
    words
    confidence
    decision
    lockVersion
    source {
      fileId
      start
      end
    }
    value {
      section
      indicator
      unit
      population
      state
      value
      uom
      asPrinted
    }
  }
}
    `) as unknown as TypedDocumentString<ImportValuesQuery, ImportValuesQueryVariables>;
export const ImportOutlineDocument = new TypedDocumentString(`
    query ImportOutline($id: UUID!) {
  importItems(importId: $id, kind: OUTLINE) {
    id
    kind
    position
    words
    confidence
    decision
    lockVersion
    source {
      fileId
      start
      end
    }
    outline {
      label
      title
      guidance
      depth
    }
  }
}
    `) as unknown as TypedDocumentString<ImportOutlineQuery, ImportOutlineQueryVariables>;
export const ImportUnitsDocument = new TypedDocumentString(`
    query ImportUnits {
  importUnits {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ImportUnitsQuery, ImportUnitsQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($page: Int!, $size: Int!) {
  imports(page: $page, size: $size) {
    total
    items {
      id
      state
      createdAt
      decided
      total
      resultId
      header {
        title
        outcome
      }
      files {
        fileId
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportUnitNamesDocument = new TypedDocumentString(`
    query ImportUnitNames($id: UUID!) {
  importUnitNames(importId: $id) {
    printed
    uses
    resolution
    unitId
    unitName
    isConfirmed
  }
}
    `) as unknown as TypedDocumentString<ImportUnitNamesQuery, ImportUnitNamesQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($tab: InboxTab!, $page: Int!, $size: Int!) {
  inbox(tab: $tab, page: $page, size: $size) {
    items {
      versionId
      planId
      title
      unitName
      reason
      from
      lastAction
      since
      dueOn
      isOverdue
    }
    total
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ReportWorkDocument = new TypedDocumentString(`
    query ReportWork($page: Int!, $size: Int!) {
  reportWork(page: $page, size: $size) {
    items {
      reportId
      cycleId
      title
      unit {
        id
        name
      }
      work
      dueAt
      isOverdue
    }
    total
  }
}
    `) as unknown as TypedDocumentString<ReportWorkQuery, ReportWorkQueryVariables>;
export const CreateIndicatorDocument = new TypedDocumentString(`
    mutation CreateIndicator($input: CreateIndicatorInput!) {
  createIndicator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const SaveIndicatorDraftDocument = new TypedDocumentString(`
    mutation SaveIndicatorDraft($versionId: UUID!, $lockVersion: Int!, $values: IndicatorInput!) {
  saveIndicatorDraft(
    versionId: $versionId
    lockVersion: $lockVersion
    values: $values
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveIndicatorDraftMutation, SaveIndicatorDraftMutationVariables>;
export const PutIndicatorInUseDocument = new TypedDocumentString(`
    mutation PutIndicatorInUse($versionId: UUID!, $lockVersion: Int!) {
  putIndicatorInUse(versionId: $versionId, lockVersion: $lockVersion) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutIndicatorInUseMutation, PutIndicatorInUseMutationVariables>;
export const BeginIndicatorVersionDocument = new TypedDocumentString(`
    mutation BeginIndicatorVersion($id: UUID!) {
  beginIndicatorVersion(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<BeginIndicatorVersionMutation, BeginIndicatorVersionMutationVariables>;
export const DeleteIndicatorDraftDocument = new TypedDocumentString(`
    mutation DeleteIndicatorDraft($versionId: UUID!) {
  deleteIndicatorDraft(versionId: $versionId)
}
    `) as unknown as TypedDocumentString<DeleteIndicatorDraftMutation, DeleteIndicatorDraftMutationVariables>;
export const RetireIndicatorDocument = new TypedDocumentString(`
    mutation RetireIndicator($id: UUID!, $lockVersion: Int!, $on: Date!) {
  retireIndicator(id: $id, lockVersion: $lockVersion, on: $on) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireIndicatorMutation, RetireIndicatorMutationVariables>;
export const LinkTargetDocument = new TypedDocumentString(`
    mutation LinkTarget($targetItemId: UUID!, $indicatorId: UUID) {
  linkTarget(targetItemId: $targetItemId, indicatorId: $indicatorId)
}
    `) as unknown as TypedDocumentString<LinkTargetMutation, LinkTargetMutationVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($text: String!, $filter: IndicatorFilter!, $page: Int!, $size: Int!) {
  indicators(text: $text, filter: $filter, page: $page, size: $size) {
    total
    items {
      id
      code
      name
      theme
      uom
      valueType
      isDraft
      retiredOn
      targetCount
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const IndicatorDocument = new TypedDocumentString(`
    query Indicator($id: UUID!) {
  indicator(id: $id) {
    ...IndicatorFields
  }
}
    fragment IndicatorFields on Indicator {
  id
  code
  retiredOn
  lockVersion
  mayManage
  unit {
    id
    name
  }
  versions {
    id
    n
    state
    name
    theme
    uom
    valueType
    direction
    accumulation
    decimals
    mayExceedWhole
    shareOf
    levels
    levelsExclude
    scaleMin
    scaleMax
    required
    isConfidential
    numerator
    denominator
    exclusions
    help
    example
    mistakes
    noData
    validFrom
    validTo
    link
    bridge
    lockVersion
  }
  targets {
    itemId
    phrase
    comparator
    value
    valueMax
    unit
    targetYear
    planId
    planTitle
    versionId
  }
}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const UnlinkedTargetsDocument = new TypedDocumentString(`
    query UnlinkedTargets($page: Int!, $size: Int!) {
  unlinkedTargets(page: $page, size: $size) {
    total
    items {
      itemId
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
      planId
      planTitle
      versionId
      mayLink
      proposals {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnlinkedTargetsQuery, UnlinkedTargetsQueryVariables>;
export const CreateLegalInstrumentDocument = new TypedDocumentString(`
    mutation CreateLegalInstrument($input: LegalInstrumentInput!) {
  createLegalInstrument(input: $input) {
    ...InstrumentFields
  }
}
    fragment InstrumentFields on LegalInstrument {
  id
  type
  number
  title
  issuedOn
  issuer
  inForceFrom
  inForceUntil
  replaces {
    id
    type
    number
  }
  replacedBy {
    id
    type
    number
  }
  amends {
    id
    type
    number
  }
  amendedBy {
    id
    type
    number
  }
  lockVersion
}`) as unknown as TypedDocumentString<CreateLegalInstrumentMutation, CreateLegalInstrumentMutationVariables>;
export const SaveLegalInstrumentDocument = new TypedDocumentString(`
    mutation SaveLegalInstrument($id: UUID!, $lockVersion: Int!, $input: LegalInstrumentInput!) {
  saveLegalInstrument(id: $id, lockVersion: $lockVersion, input: $input) {
    ...InstrumentFields
  }
}
    fragment InstrumentFields on LegalInstrument {
  id
  type
  number
  title
  issuedOn
  issuer
  inForceFrom
  inForceUntil
  replaces {
    id
    type
    number
  }
  replacedBy {
    id
    type
    number
  }
  amends {
    id
    type
    number
  }
  amendedBy {
    id
    type
    number
  }
  lockVersion
}`) as unknown as TypedDocumentString<SaveLegalInstrumentMutation, SaveLegalInstrumentMutationVariables>;
export const PlanAppraisalsDocument = new TypedDocumentString(`
    query PlanAppraisals($versionId: UUID!) {
  planAppraisals(versionId: $versionId) {
    ...AppraisalsFields
  }
}
    fragment AppraisalsFields on PlanAppraisals {
  versionId
  lockVersion
  turn {
    round
    askedAt
    dueOn
    daysLate
  }
  mayWrite
  appraisals {
    id
    round
    kind
    askedAt
    dueOn
    daysLate
    points {
      key
      words
      answer
      note
    }
    opinion
    result
    conditions {
      id
      about
      body
      answer
      answerText
      answeredBy
      lockVersion
    }
    documentNumber
    documentDate
    personName
    postTitle
    unitName
    sentAt
    mayAnswer
    lockVersion
  }
}`) as unknown as TypedDocumentString<PlanAppraisalsQuery, PlanAppraisalsQueryVariables>;
export const SaveAppraisalDocument = new TypedDocumentString(`
    mutation SaveAppraisal($input: AppraisalInput!) {
  saveAppraisal(input: $input) {
    ...AppraisalsFields
  }
}
    fragment AppraisalsFields on PlanAppraisals {
  versionId
  lockVersion
  turn {
    round
    askedAt
    dueOn
    daysLate
  }
  mayWrite
  appraisals {
    id
    round
    kind
    askedAt
    dueOn
    daysLate
    points {
      key
      words
      answer
      note
    }
    opinion
    result
    conditions {
      id
      about
      body
      answer
      answerText
      answeredBy
      lockVersion
    }
    documentNumber
    documentDate
    personName
    postTitle
    unitName
    sentAt
    mayAnswer
    lockVersion
  }
}`) as unknown as TypedDocumentString<SaveAppraisalMutation, SaveAppraisalMutationVariables>;
export const SendAppraisalDocument = new TypedDocumentString(`
    mutation SendAppraisal($input: AppraisalInput!) {
  sendAppraisal(input: $input) {
    ...AppraisalsFields
  }
}
    fragment AppraisalsFields on PlanAppraisals {
  versionId
  lockVersion
  turn {
    round
    askedAt
    dueOn
    daysLate
  }
  mayWrite
  appraisals {
    id
    round
    kind
    askedAt
    dueOn
    daysLate
    points {
      key
      words
      answer
      note
    }
    opinion
    result
    conditions {
      id
      about
      body
      answer
      answerText
      answeredBy
      lockVersion
    }
    documentNumber
    documentDate
    personName
    postTitle
    unitName
    sentAt
    mayAnswer
    lockVersion
  }
}`) as unknown as TypedDocumentString<SendAppraisalMutation, SendAppraisalMutationVariables>;
export const AnswerConditionDocument = new TypedDocumentString(`
    mutation AnswerCondition($input: ConditionAnswerInput!) {
  answerCondition(input: $input) {
    ...AppraisalsFields
  }
}
    fragment AppraisalsFields on PlanAppraisals {
  versionId
  lockVersion
  turn {
    round
    askedAt
    dueOn
    daysLate
  }
  mayWrite
  appraisals {
    id
    round
    kind
    askedAt
    dueOn
    daysLate
    points {
      key
      words
      answer
      note
    }
    opinion
    result
    conditions {
      id
      about
      body
      answer
      answerText
      answeredBy
      lockVersion
    }
    documentNumber
    documentDate
    personName
    postTitle
    unitName
    sentAt
    mayAnswer
    lockVersion
  }
}`) as unknown as TypedDocumentString<AnswerConditionMutation, AnswerConditionMutationVariables>;
export const PlanAssignmentsDocument = new TypedDocumentString(`
    query PlanAssignments($versionId: UUID!) {
  planAssignments(versionId: $versionId) {
    ...AssignmentsFields
  }
}
    fragment AssignmentsFields on PlanAssignments {
  versionId
  mayAssign
  assignments {
    id
    n
    state
    request
    dueOn
    proposedBy
    proposedAt
    documentNumber
    issuedOn
    assignedBy
    assignedAt
    withdrawnReason
    lockVersion
    units {
      id
      unitName
      verdict
      opinion
      personName
      givenAt
      mayAnswer
      lockVersion
      items {
        id
        itemId
        kind
        words
        level
        changedBy
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanAssignmentsQuery, PlanAssignmentsQueryVariables>;
export const ProposeAssignmentDocument = new TypedDocumentString(`
    mutation ProposeAssignment($input: ProposeAssignmentInput!) {
  proposeAssignment(input: $input) {
    ...AssignmentsFields
  }
}
    fragment AssignmentsFields on PlanAssignments {
  versionId
  mayAssign
  assignments {
    id
    n
    state
    request
    dueOn
    proposedBy
    proposedAt
    documentNumber
    issuedOn
    assignedBy
    assignedAt
    withdrawnReason
    lockVersion
    units {
      id
      unitName
      verdict
      opinion
      personName
      givenAt
      mayAnswer
      lockVersion
      items {
        id
        itemId
        kind
        words
        level
        changedBy
      }
    }
  }
}`) as unknown as TypedDocumentString<ProposeAssignmentMutation, ProposeAssignmentMutationVariables>;
export const AnswerAssignmentDocument = new TypedDocumentString(`
    mutation AnswerAssignment($input: AnswerAssignmentInput!) {
  answerAssignment(input: $input) {
    ...AssignmentsFields
  }
}
    fragment AssignmentsFields on PlanAssignments {
  versionId
  mayAssign
  assignments {
    id
    n
    state
    request
    dueOn
    proposedBy
    proposedAt
    documentNumber
    issuedOn
    assignedBy
    assignedAt
    withdrawnReason
    lockVersion
    units {
      id
      unitName
      verdict
      opinion
      personName
      givenAt
      mayAnswer
      lockVersion
      items {
        id
        itemId
        kind
        words
        level
        changedBy
      }
    }
  }
}`) as unknown as TypedDocumentString<AnswerAssignmentMutation, AnswerAssignmentMutationVariables>;
export const AssignDocument = new TypedDocumentString(`
    mutation Assign($input: AssignInput!) {
  assign(input: $input) {
    ...AssignmentsFields
  }
}
    fragment AssignmentsFields on PlanAssignments {
  versionId
  mayAssign
  assignments {
    id
    n
    state
    request
    dueOn
    proposedBy
    proposedAt
    documentNumber
    issuedOn
    assignedBy
    assignedAt
    withdrawnReason
    lockVersion
    units {
      id
      unitName
      verdict
      opinion
      personName
      givenAt
      mayAnswer
      lockVersion
      items {
        id
        itemId
        kind
        words
        level
        changedBy
      }
    }
  }
}`) as unknown as TypedDocumentString<AssignMutation, AssignMutationVariables>;
export const WithdrawAssignmentDocument = new TypedDocumentString(`
    mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {
  withdrawAssignment(input: $input) {
    ...AssignmentsFields
  }
}
    fragment AssignmentsFields on PlanAssignments {
  versionId
  mayAssign
  assignments {
    id
    n
    state
    request
    dueOn
    proposedBy
    proposedAt
    documentNumber
    issuedOn
    assignedBy
    assignedAt
    withdrawnReason
    lockVersion
    units {
      id
      unitName
      verdict
      opinion
      personName
      givenAt
      mayAnswer
      lockVersion
      items {
        id
        itemId
        kind
        words
        level
        changedBy
      }
    }
  }
}`) as unknown as TypedDocumentString<WithdrawAssignmentMutation, WithdrawAssignmentMutationVariables>;
export const BeginAmendmentDocument = new TypedDocumentString(`
    mutation BeginAmendment($versionId: UUID!, $input: AmendmentInput!) {
  beginAmendment(versionId: $versionId, input: $input) {
    versionId
  }
}
    `) as unknown as TypedDocumentString<BeginAmendmentMutation, BeginAmendmentMutationVariables>;
export const CreatePlanDraftDocument = new TypedDocumentString(`
    mutation CreatePlanDraft($input: CreatePlanDraftInput!) {
  createPlanDraft(input: $input) {
    ...PlanFields
  }
}
    fragment PlanFields on Plan {
  id
  title
  kind
  unit {
    id
    name
  }
  agency {
    id
    name
  }
  periodStart
  periodEnd
  orientationTo
  origin
  restriction
  currentVersionId
  parent {
    id
    title
  }
  predecessor {
    id
    title
  }
  mayWrite
  mayRecord
  mayFollow
  mayAmend
  versions {
    id
    n
    title
    state
    standing
    documentType
    documentNumber
    numberUnknownReason
    issuedOn
    issuer {
      id
      name
    }
    issuingAuthority
    place
    signerName
    signerPosition
    signerCapacity
    amendsVersionId
    frameworkId
    amendmentType
    amendmentCause
    copiedFromVersionId
    extendsTo
    amendments
    contentSha256
    recordedAt
    updatedAt
    updatedBy
    lockVersion
    completeness
    counts {
      sections
      targets
      targetSentences
      tasks
      funding
      bases
      duties
      targetsWithoutValue
      targetsWithoutYear
      targetsWithoutOwner
      targetsComplete
      tasksWithoutLead
      tasksWithoutTime
      tasksWithoutCost
      tasksComplete
      unknownUnits
    }
    files {
      fileId
      name
      role
      position
      mediaType
      sizeBytes
      isPurged
    }
  }
}`) as unknown as TypedDocumentString<CreatePlanDraftMutation, CreatePlanDraftMutationVariables>;
export const CreatePlanFromFrameworkDocument = new TypedDocumentString(`
    mutation CreatePlanFromFramework($frameworkId: UUID!, $input: CreatePlanDraftInput!) {
  createPlanFromFramework(frameworkId: $frameworkId, input: $input) {
    ...PlanFields
  }
}
    fragment PlanFields on Plan {
  id
  title
  kind
  unit {
    id
    name
  }
  agency {
    id
    name
  }
  periodStart
  periodEnd
  orientationTo
  origin
  restriction
  currentVersionId
  parent {
    id
    title
  }
  predecessor {
    id
    title
  }
  mayWrite
  mayRecord
  mayFollow
  mayAmend
  versions {
    id
    n
    title
    state
    standing
    documentType
    documentNumber
    numberUnknownReason
    issuedOn
    issuer {
      id
      name
    }
    issuingAuthority
    place
    signerName
    signerPosition
    signerCapacity
    amendsVersionId
    frameworkId
    amendmentType
    amendmentCause
    copiedFromVersionId
    extendsTo
    amendments
    contentSha256
    recordedAt
    updatedAt
    updatedBy
    lockVersion
    completeness
    counts {
      sections
      targets
      targetSentences
      tasks
      funding
      bases
      duties
      targetsWithoutValue
      targetsWithoutYear
      targetsWithoutOwner
      targetsComplete
      tasksWithoutLead
      tasksWithoutTime
      tasksWithoutCost
      tasksComplete
      unknownUnits
    }
    files {
      fileId
      name
      role
      position
      mediaType
      sizeBytes
      isPurged
    }
  }
}`) as unknown as TypedDocumentString<CreatePlanFromFrameworkMutation, CreatePlanFromFrameworkMutationVariables>;
export const UpdatePlanHeaderDocument = new TypedDocumentString(`
    mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {
  updatePlanHeader(
    versionId: $versionId
    lockVersion: $lockVersion
    input: $input
  ) {
    ...PlanFields
  }
}
    fragment PlanFields on Plan {
  id
  title
  kind
  unit {
    id
    name
  }
  agency {
    id
    name
  }
  periodStart
  periodEnd
  orientationTo
  origin
  restriction
  currentVersionId
  parent {
    id
    title
  }
  predecessor {
    id
    title
  }
  mayWrite
  mayRecord
  mayFollow
  mayAmend
  versions {
    id
    n
    title
    state
    standing
    documentType
    documentNumber
    numberUnknownReason
    issuedOn
    issuer {
      id
      name
    }
    issuingAuthority
    place
    signerName
    signerPosition
    signerCapacity
    amendsVersionId
    frameworkId
    amendmentType
    amendmentCause
    copiedFromVersionId
    extendsTo
    amendments
    contentSha256
    recordedAt
    updatedAt
    updatedBy
    lockVersion
    completeness
    counts {
      sections
      targets
      targetSentences
      tasks
      funding
      bases
      duties
      targetsWithoutValue
      targetsWithoutYear
      targetsWithoutOwner
      targetsComplete
      tasksWithoutLead
      tasksWithoutTime
      tasksWithoutCost
      tasksComplete
      unknownUnits
    }
    files {
      fileId
      name
      role
      position
      mediaType
      sizeBytes
      isPurged
    }
  }
}`) as unknown as TypedDocumentString<UpdatePlanHeaderMutation, UpdatePlanHeaderMutationVariables>;
export const RecordPlanDocument = new TypedDocumentString(`
    mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {
  recordPlan(versionId: $versionId, input: $input) {
    ...PlanFields
  }
}
    fragment PlanFields on Plan {
  id
  title
  kind
  unit {
    id
    name
  }
  agency {
    id
    name
  }
  periodStart
  periodEnd
  orientationTo
  origin
  restriction
  currentVersionId
  parent {
    id
    title
  }
  predecessor {
    id
    title
  }
  mayWrite
  mayRecord
  mayFollow
  mayAmend
  versions {
    id
    n
    title
    state
    standing
    documentType
    documentNumber
    numberUnknownReason
    issuedOn
    issuer {
      id
      name
    }
    issuingAuthority
    place
    signerName
    signerPosition
    signerCapacity
    amendsVersionId
    frameworkId
    amendmentType
    amendmentCause
    copiedFromVersionId
    extendsTo
    amendments
    contentSha256
    recordedAt
    updatedAt
    updatedBy
    lockVersion
    completeness
    counts {
      sections
      targets
      targetSentences
      tasks
      funding
      bases
      duties
      targetsWithoutValue
      targetsWithoutYear
      targetsWithoutOwner
      targetsComplete
      tasksWithoutLead
      tasksWithoutTime
      tasksWithoutCost
      tasksComplete
      unknownUnits
    }
    files {
      fileId
      name
      role
      position
      mediaType
      sizeBytes
      isPurged
    }
  }
}`) as unknown as TypedDocumentString<RecordPlanMutation, RecordPlanMutationVariables>;
export const DeletePlanDraftDocument = new TypedDocumentString(`
    mutation DeletePlanDraft($versionId: UUID!) {
  deletePlanDraft(versionId: $versionId)
}
    `) as unknown as TypedDocumentString<DeletePlanDraftMutation, DeletePlanDraftMutationVariables>;
export const PlanFindingsDocument = new TypedDocumentString(`
    query PlanFindings($versionId: UUID!, $page: Int!, $size: Int!) {
  planFindings(versionId: $versionId, page: $page, size: $size) {
    items {
      ...FindingFields
    }
    total
    page
    size
    open
    advice
  }
}
    fragment FindingFields on PlanFinding {
  fingerprint
  rule
  severity
  mayAcknowledge
  table
  itemId
  params
  acknowledgement {
    reason
    by
    at
  }
}`) as unknown as TypedDocumentString<PlanFindingsQuery, PlanFindingsQueryVariables>;
export const PlanExpiredBasesDocument = new TypedDocumentString(`
    query PlanExpiredBases($versionId: UUID!) {
  planExpiredBases(versionId: $versionId) {
    itemId
    name
    until
    replacedBy
  }
}
    `) as unknown as TypedDocumentString<PlanExpiredBasesQuery, PlanExpiredBasesQueryVariables>;
export const AcknowledgePlanFindingDocument = new TypedDocumentString(`
    mutation AcknowledgePlanFinding($versionId: UUID!, $fingerprint: String!, $reason: String!) {
  acknowledgePlanFinding(
    versionId: $versionId
    fingerprint: $fingerprint
    reason: $reason
  ) {
    ...FindingFields
  }
}
    fragment FindingFields on PlanFinding {
  fingerprint
  rule
  severity
  mayAcknowledge
  table
  itemId
  params
  acknowledgement {
    reason
    by
    at
  }
}`) as unknown as TypedDocumentString<AcknowledgePlanFindingMutation, AcknowledgePlanFindingMutationVariables>;
export const ReopenPlanFindingDocument = new TypedDocumentString(`
    mutation ReopenPlanFinding($versionId: UUID!, $fingerprint: String!) {
  reopenPlanFinding(versionId: $versionId, fingerprint: $fingerprint) {
    ...FindingFields
  }
}
    fragment FindingFields on PlanFinding {
  fingerprint
  rule
  severity
  mayAcknowledge
  table
  itemId
  params
  acknowledgement {
    reason
    by
    at
  }
}`) as unknown as TypedDocumentString<ReopenPlanFindingMutation, ReopenPlanFindingMutationVariables>;
export const PlanConsultationsDocument = new TypedDocumentString(`
    query PlanConsultations($versionId: UUID!) {
  planConsultations(versionId: $versionId) {
    ...ConsultationsFields
  }
}
    fragment ConsultationsFields on PlanConsultations {
  versionId
  lockVersion
  mayAsk
  mayClose
  mayAnswer
  consultations {
    id
    n
    request
    dueOn
    askedBy
    askedAt
    closedAt
    units {
      id
      unitName
      verdict
      personName
      postTitle
      givenAt
      isOwn
      lockVersion
      remarks {
        id
        about
        body
        answer
        answerText
        answeredBy
        lockVersion
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanConsultationsQuery, PlanConsultationsQueryVariables>;
export const AskOpinionsDocument = new TypedDocumentString(`
    mutation AskOpinions($input: AskOpinionsInput!) {
  askOpinions(input: $input) {
    ...ConsultationsFields
  }
}
    fragment ConsultationsFields on PlanConsultations {
  versionId
  lockVersion
  mayAsk
  mayClose
  mayAnswer
  consultations {
    id
    n
    request
    dueOn
    askedBy
    askedAt
    closedAt
    units {
      id
      unitName
      verdict
      personName
      postTitle
      givenAt
      isOwn
      lockVersion
      remarks {
        id
        about
        body
        answer
        answerText
        answeredBy
        lockVersion
      }
    }
  }
}`) as unknown as TypedDocumentString<AskOpinionsMutation, AskOpinionsMutationVariables>;
export const CloseOpinionsDocument = new TypedDocumentString(`
    mutation CloseOpinions($versionId: UUID!, $lockVersion: Int!) {
  closeOpinions(versionId: $versionId, lockVersion: $lockVersion) {
    ...ConsultationsFields
  }
}
    fragment ConsultationsFields on PlanConsultations {
  versionId
  lockVersion
  mayAsk
  mayClose
  mayAnswer
  consultations {
    id
    n
    request
    dueOn
    askedBy
    askedAt
    closedAt
    units {
      id
      unitName
      verdict
      personName
      postTitle
      givenAt
      isOwn
      lockVersion
      remarks {
        id
        about
        body
        answer
        answerText
        answeredBy
        lockVersion
      }
    }
  }
}`) as unknown as TypedDocumentString<CloseOpinionsMutation, CloseOpinionsMutationVariables>;
export const GiveUnitOpinionDocument = new TypedDocumentString(`
    mutation GiveUnitOpinion($input: UnitOpinionInput!) {
  giveUnitOpinion(input: $input) {
    ...ConsultationsFields
  }
}
    fragment ConsultationsFields on PlanConsultations {
  versionId
  lockVersion
  mayAsk
  mayClose
  mayAnswer
  consultations {
    id
    n
    request
    dueOn
    askedBy
    askedAt
    closedAt
    units {
      id
      unitName
      verdict
      personName
      postTitle
      givenAt
      isOwn
      lockVersion
      remarks {
        id
        about
        body
        answer
        answerText
        answeredBy
        lockVersion
      }
    }
  }
}`) as unknown as TypedDocumentString<GiveUnitOpinionMutation, GiveUnitOpinionMutationVariables>;
export const AnswerRemarkDocument = new TypedDocumentString(`
    mutation AnswerRemark($input: RemarkAnswerInput!) {
  answerRemark(input: $input) {
    ...ConsultationsFields
  }
}
    fragment ConsultationsFields on PlanConsultations {
  versionId
  lockVersion
  mayAsk
  mayClose
  mayAnswer
  consultations {
    id
    n
    request
    dueOn
    askedBy
    askedAt
    closedAt
    units {
      id
      unitName
      verdict
      personName
      postTitle
      givenAt
      isOwn
      lockVersion
      remarks {
        id
        about
        body
        answer
        answerText
        answeredBy
        lockVersion
      }
    }
  }
}`) as unknown as TypedDocumentString<AnswerRemarkMutation, AnswerRemarkMutationVariables>;
export const PlanDerivationDocument = new TypedDocumentString(`
    query PlanDerivation($parentVersionId: UUID!, $year: Int!) {
  planDerivation(parentVersionId: $parentVersionId, year: $year) {
    kind
    itemId
    label
    fate
  }
}
    `) as unknown as TypedDocumentString<PlanDerivationQuery, PlanDerivationQueryVariables>;
export const DerivePlanDocument = new TypedDocumentString(`
    mutation DerivePlan($parentVersionId: UUID!, $input: DerivationInput!) {
  derivePlan(parentVersionId: $parentVersionId, input: $input) {
    planId
  }
}
    `) as unknown as TypedDocumentString<DerivePlanMutation, DerivePlanMutationVariables>;
export const PlanChildrenDocument = new TypedDocumentString(`
    query PlanChildren($parentId: UUID!, $size: Int!) {
  plans(
    filter: {parentId: $parentId}
    sort: {key: PERIOD, descending: false}
    page: 1
    size: $size
  ) {
    items {
      id
      title
      standing
      amendments
      unit {
        id
        name
      }
    }
    total
  }
}
    `) as unknown as TypedDocumentString<PlanChildrenQuery, PlanChildrenQueryVariables>;
export const PlanOmissionsDocument = new TypedDocumentString(`
    query PlanOmissions($versionId: UUID!) {
  planOmissions(versionId: $versionId) {
    kind
    label
    reason
  }
}
    `) as unknown as TypedDocumentString<PlanOmissionsQuery, PlanOmissionsQueryVariables>;
export const EarlierPlansDocument = new TypedDocumentString(`
    query EarlierPlans($versionId: UUID!) {
  earlierPlans(versionId: $versionId) {
    versionId
    title
    periodStart
    periodEnd
  }
}
    `) as unknown as TypedDocumentString<EarlierPlansQuery, EarlierPlansQueryVariables>;
export const CarriedSectionsDocument = new TypedDocumentString(`
    query CarriedSections($versionId: UUID!, $earlierVersionId: UUID!) {
  carriedSections(versionId: $versionId, earlierVersionId: $earlierVersionId) {
    fed {
      itemId
      earlierItemIds
    }
    lostItemIds
  }
}
    `) as unknown as TypedDocumentString<CarriedSectionsQuery, CarriedSectionsQueryVariables>;
export const PlanEvaluationDocument = new TypedDocumentString(`
    query PlanEvaluation($versionId: UUID!) {
  planEvaluation(versionId: $versionId) {
    ...EvaluationFields
  }
}
    fragment EvaluationFields on PlanEvaluation {
  versionId
  lockVersion
  results
  lessons
  targets {
    itemId
    phrase
    comparator
    value
    valueMax
    unit
    targetYear
    verdict
    note
  }
  updatedBy
  updatedAt
  isFinal
  hasDossier
  closedBy
  closedAt
  closeReason
  mayWrite
  mayClose
  versionLock
}`) as unknown as TypedDocumentString<PlanEvaluationQuery, PlanEvaluationQueryVariables>;
export const SavePlanEvaluationDocument = new TypedDocumentString(`
    mutation SavePlanEvaluation($input: SavePlanEvaluationInput!) {
  savePlanEvaluation(input: $input) {
    ...EvaluationFields
  }
}
    fragment EvaluationFields on PlanEvaluation {
  versionId
  lockVersion
  results
  lessons
  targets {
    itemId
    phrase
    comparator
    value
    valueMax
    unit
    targetYear
    verdict
    note
  }
  updatedBy
  updatedAt
  isFinal
  hasDossier
  closedBy
  closedAt
  closeReason
  mayWrite
  mayClose
  versionLock
}`) as unknown as TypedDocumentString<SavePlanEvaluationMutation, SavePlanEvaluationMutationVariables>;
export const PlanAlignmentDocument = new TypedDocumentString(`
    query PlanAlignment($planId: UUID!) {
  planAlignment(planId: $planId) {
    itemId
    phrase
    comparator
    value
    valueMax
    unit
    targetYear
    carried {
      planId
      unitName
      year
      comparator
      value
      valueMax
      unit
      targetYear
      isBelow
    }
    missing {
      planId
      unitName
      year
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<PlanAlignmentQuery, PlanAlignmentQueryVariables>;
export const PlanDroppedTargetsDocument = new TypedDocumentString(`
    query PlanDroppedTargets($versionId: UUID!) {
  planDroppedTargets(versionId: $versionId) {
    itemId
    verdict
    note
    isCarried
    phrase
    comparator
    value
    valueMax
    unit
    targetYear
  }
}
    `) as unknown as TypedDocumentString<PlanDroppedTargetsQuery, PlanDroppedTargetsQueryVariables>;
export const PlanEvaluationBeforeDocument = new TypedDocumentString(`
    query PlanEvaluationBefore($versionId: UUID!) {
  planEvaluationBefore(versionId: $versionId) {
    planId
    title
    results
    lessons
  }
}
    `) as unknown as TypedDocumentString<PlanEvaluationBeforeQuery, PlanEvaluationBeforeQueryVariables>;
export const PlanComparisonDocument = new TypedDocumentString(`
    query PlanComparison($beforeVersionId: UUID!, $afterVersionId: UUID!) {
  planComparison(
    beforeVersionId: $beforeVersionId
    afterVersionId: $afterVersionId
  ) {
    kind
    itemId
    type
    isMoved
    label
    movedAfter
    fields {
      field
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<PlanComparisonQuery, PlanComparisonQueryVariables>;
export const PlanConsolidationDocument = new TypedDocumentString(`
    query PlanConsolidation($planId: UUID!) {
  planConsolidation(planId: $planId) {
    versionId
    marks {
      itemId
      type
      versionId
    }
    removed {
      kind
      itemId
      label
      versionId
    }
  }
}
    `) as unknown as TypedDocumentString<PlanConsolidationQuery, PlanConsolidationQueryVariables>;
export const FrameworksInUseDocument = new TypedDocumentString(`
    query FrameworksInUse {
  frameworksInUse {
    id
    title
    periodStart
    periodEnd
  }
}
    `) as unknown as TypedDocumentString<FrameworksInUseQuery, FrameworksInUseQueryVariables>;
export const PlanGuidanceDocument = new TypedDocumentString(`
    query PlanGuidance($frameworkId: UUID!) {
  framework(id: $frameworkId) {
    id
    title
  }
  frameworkSections(frameworkId: $frameworkId) {
    id
    guidance
    isRequired
    contents
  }
}
    `) as unknown as TypedDocumentString<PlanGuidanceQuery, PlanGuidanceQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: UUID!) {
  plan(id: $id) {
    ...PlanFields
  }
}
    fragment PlanFields on Plan {
  id
  title
  kind
  unit {
    id
    name
  }
  agency {
    id
    name
  }
  periodStart
  periodEnd
  orientationTo
  origin
  restriction
  currentVersionId
  parent {
    id
    title
  }
  predecessor {
    id
    title
  }
  mayWrite
  mayRecord
  mayFollow
  mayAmend
  versions {
    id
    n
    title
    state
    standing
    documentType
    documentNumber
    numberUnknownReason
    issuedOn
    issuer {
      id
      name
    }
    issuingAuthority
    place
    signerName
    signerPosition
    signerCapacity
    amendsVersionId
    frameworkId
    amendmentType
    amendmentCause
    copiedFromVersionId
    extendsTo
    amendments
    contentSha256
    recordedAt
    updatedAt
    updatedBy
    lockVersion
    completeness
    counts {
      sections
      targets
      targetSentences
      tasks
      funding
      bases
      duties
      targetsWithoutValue
      targetsWithoutYear
      targetsWithoutOwner
      targetsComplete
      tasksWithoutLead
      tasksWithoutTime
      tasksWithoutCost
      tasksComplete
      unknownUnits
    }
    files {
      fileId
      name
      role
      position
      mediaType
      sizeBytes
      isPurged
    }
  }
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const PlanTargetsDocument = new TypedDocumentString(`
    query PlanTargets($versionId: UUID!) {
  planTargets(versionId: $versionId) {
    ...TargetFields
  }
}
    fragment TargetFields on PlanTarget {
  id
  itemId
  position
  sectionItemId
  printedId
  printedText
  phrase
  comparator
  value
  valueMax
  unit
  population
  scope
  targetYear
  baselineYear
  baselineValue
  direction
  partOfItemId
  owner {
    printed
    resolution
    unitId
    unitName
  }
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<PlanTargetsQuery, PlanTargetsQueryVariables>;
export const PlanTasksDocument = new TypedDocumentString(`
    query PlanTasks($versionId: UUID!) {
  planTasks(versionId: $versionId) {
    ...TaskFields
  }
}
    fragment TaskFields on PlanTask {
  id
  itemId
  position
  sectionItemId
  parentItemId
  no
  name
  kind
  leads {
    printed
    resolution
    unitId
    unitName
  }
  coordinators {
    printed
    resolution
    unitId
    unitName
  }
  scheduleText
  startYear
  endYear
  dueOn
  recurrence
  cost
  currency
  fundingNature
  output
  note
  continues
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<PlanTasksQuery, PlanTasksQueryVariables>;
export const PlanFundingDocument = new TypedDocumentString(`
    query PlanFunding($versionId: UUID!) {
  planFunding(versionId: $versionId) {
    ...FundingFields
  }
}
    fragment FundingFields on PlanFunding {
  id
  itemId
  position
  printed
  isTotal
  isComposite
  source
  nature
  year
  currency
  amount
  sourceSpan {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<PlanFundingQuery, PlanFundingQueryVariables>;
export const PlanBasesDocument = new TypedDocumentString(`
    query PlanBases($versionId: UUID!) {
  planBases(versionId: $versionId) {
    ...BasisFields
  }
}
    fragment BasisFields on PlanBasis {
  id
  itemId
  position
  type
  number
  issuedOn
  issuer
  title
  printed
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<PlanBasesQuery, PlanBasesQueryVariables>;
export const PlanSectionsDocument = new TypedDocumentString(`
    query PlanSections($versionId: UUID!) {
  planSections(versionId: $versionId) {
    ...SectionFields
  }
}
    fragment SectionFields on PlanSection {
  id
  itemId
  parentItemId
  position
  kind
  label
  text
  rows
  frameworkSectionId
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<PlanSectionsQuery, PlanSectionsQueryVariables>;
export const PlanDutiesDocument = new TypedDocumentString(`
    query PlanDuties($versionId: UUID!) {
  planDuties(versionId: $versionId) {
    id
    itemId
    position
    unit {
      printed
      resolution
      unitId
      unitName
    }
    role
    text
    source {
      fileId
      start
      end
    }
    lockVersion
  }
}
    `) as unknown as TypedDocumentString<PlanDutiesQuery, PlanDutiesQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {
  plans(filter: $filter, sort: $sort, page: $page, size: $size) {
    total
    items {
      id
      versionId
      title
      kind
      unit {
        id
        name
      }
      documentNumber
      issuedOn
      periodStart
      periodEnd
      orientationTo
      restriction
      origin
      standing
      amendments
      targets
      tasks
      completeness
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const MakesPdfDocument = new TypedDocumentString(`
    query MakesPdf {
  makesPdf
}
    `) as unknown as TypedDocumentString<MakesPdfQuery, MakesPdfQueryVariables>;
export const PlanProcedureDocument = new TypedDocumentString(`
    query PlanProcedure($versionId: UUID!) {
  planProcedure(versionId: $versionId) {
    ...ProcedureFields
  }
}
    fragment ProcedureFields on PlanProcedure {
  versionId
  lockVersion
  state
  code
  round
  steps {
    key
    phase
    seat
    act
    required
    workingDays
    capacity
    state
    holders
    since
    doneBy
  }
  actions
  ownStepKey
  isBarred
  paperActions
  signers {
    id
    name
    capacity
  }
  isSeen
  documentNumber
  issuedOn
  decisions {
    id
    round
    action
    seat
    act
    personName
    postTitle
    unitName
    capacity
    opinion
    at
    paper {
      decidedOn
      recordedBy
      pageFileId
    }
  }
}`) as unknown as TypedDocumentString<PlanProcedureQuery, PlanProcedureQueryVariables>;
export const ActOnPlanDocument = new TypedDocumentString(`
    mutation ActOnPlan($input: ActOnPlanInput!) {
  actOnPlan(input: $input) {
    ...ProcedureFields
  }
}
    fragment ProcedureFields on PlanProcedure {
  versionId
  lockVersion
  state
  code
  round
  steps {
    key
    phase
    seat
    act
    required
    workingDays
    capacity
    state
    holders
    since
    doneBy
  }
  actions
  ownStepKey
  isBarred
  paperActions
  signers {
    id
    name
    capacity
  }
  isSeen
  documentNumber
  issuedOn
  decisions {
    id
    round
    action
    seat
    act
    personName
    postTitle
    unitName
    capacity
    opinion
    at
    paper {
      decidedOn
      recordedBy
      pageFileId
    }
  }
}`) as unknown as TypedDocumentString<ActOnPlanMutation, ActOnPlanMutationVariables>;
export const AssignPlanNumberDocument = new TypedDocumentString(`
    mutation AssignPlanNumber($input: AssignPlanNumberInput!) {
  assignPlanNumber(input: $input) {
    ...ProcedureFields
  }
}
    fragment ProcedureFields on PlanProcedure {
  versionId
  lockVersion
  state
  code
  round
  steps {
    key
    phase
    seat
    act
    required
    workingDays
    capacity
    state
    holders
    since
    doneBy
  }
  actions
  ownStepKey
  isBarred
  paperActions
  signers {
    id
    name
    capacity
  }
  isSeen
  documentNumber
  issuedOn
  decisions {
    id
    round
    action
    seat
    act
    personName
    postTitle
    unitName
    capacity
    opinion
    at
    paper {
      decidedOn
      recordedBy
      pageFileId
    }
  }
}`) as unknown as TypedDocumentString<AssignPlanNumberMutation, AssignPlanNumberMutationVariables>;
export const RecordPaperDecisionDocument = new TypedDocumentString(`
    mutation RecordPaperDecision($input: RecordPaperDecisionInput!) {
  recordPaperDecision(input: $input) {
    ...ProcedureFields
  }
}
    fragment ProcedureFields on PlanProcedure {
  versionId
  lockVersion
  state
  code
  round
  steps {
    key
    phase
    seat
    act
    required
    workingDays
    capacity
    state
    holders
    since
    doneBy
  }
  actions
  ownStepKey
  isBarred
  paperActions
  signers {
    id
    name
    capacity
  }
  isSeen
  documentNumber
  issuedOn
  decisions {
    id
    round
    action
    seat
    act
    personName
    postTitle
    unitName
    capacity
    opinion
    at
    paper {
      decidedOn
      recordedBy
      pageFileId
    }
  }
}`) as unknown as TypedDocumentString<RecordPaperDecisionMutation, RecordPaperDecisionMutationVariables>;
export const OpenPlanTurnDocument = new TypedDocumentString(`
    mutation OpenPlanTurn($versionId: UUID!) {
  openPlanTurn(versionId: $versionId) {
    ...ProcedureFields
  }
}
    fragment ProcedureFields on PlanProcedure {
  versionId
  lockVersion
  state
  code
  round
  steps {
    key
    phase
    seat
    act
    required
    workingDays
    capacity
    state
    holders
    since
    doneBy
  }
  actions
  ownStepKey
  isBarred
  paperActions
  signers {
    id
    name
    capacity
  }
  isSeen
  documentNumber
  issuedOn
  decisions {
    id
    round
    action
    seat
    act
    personName
    postTitle
    unitName
    capacity
    opinion
    at
    paper {
      decidedOn
      recordedBy
      pageFileId
    }
  }
}`) as unknown as TypedDocumentString<OpenPlanTurnMutation, OpenPlanTurnMutationVariables>;
export const SavePlanTargetsDocument = new TypedDocumentString(`
    mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {
  savePlanTargets(versionId: $versionId, changes: $changes) {
    itemId
    result
    changedBy
    changedAt
    problems {
      field
      rule
      min
      max
    }
    row {
      ...TargetFields
    }
  }
}
    fragment TargetFields on PlanTarget {
  id
  itemId
  position
  sectionItemId
  printedId
  printedText
  phrase
  comparator
  value
  valueMax
  unit
  population
  scope
  targetYear
  baselineYear
  baselineValue
  direction
  partOfItemId
  owner {
    printed
    resolution
    unitId
    unitName
  }
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<SavePlanTargetsMutation, SavePlanTargetsMutationVariables>;
export const SavePlanTasksDocument = new TypedDocumentString(`
    mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {
  savePlanTasks(versionId: $versionId, changes: $changes) {
    itemId
    result
    changedBy
    changedAt
    problems {
      field
      rule
      min
      max
    }
    row {
      ...TaskFields
    }
  }
}
    fragment TaskFields on PlanTask {
  id
  itemId
  position
  sectionItemId
  parentItemId
  no
  name
  kind
  leads {
    printed
    resolution
    unitId
    unitName
  }
  coordinators {
    printed
    resolution
    unitId
    unitName
  }
  scheduleText
  startYear
  endYear
  dueOn
  recurrence
  cost
  currency
  fundingNature
  output
  note
  continues
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<SavePlanTasksMutation, SavePlanTasksMutationVariables>;
export const SavePlanFundingDocument = new TypedDocumentString(`
    mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {
  savePlanFunding(versionId: $versionId, changes: $changes) {
    itemId
    result
    changedBy
    changedAt
    problems {
      field
      rule
      min
      max
    }
    row {
      ...FundingFields
    }
  }
}
    fragment FundingFields on PlanFunding {
  id
  itemId
  position
  printed
  isTotal
  isComposite
  source
  nature
  year
  currency
  amount
  sourceSpan {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<SavePlanFundingMutation, SavePlanFundingMutationVariables>;
export const SavePlanBasesDocument = new TypedDocumentString(`
    mutation SavePlanBases($versionId: UUID!, $changes: [PlanBasisChange!]!) {
  savePlanBases(versionId: $versionId, changes: $changes) {
    itemId
    result
    changedBy
    changedAt
    problems {
      field
      rule
      min
      max
    }
    row {
      ...BasisFields
    }
  }
}
    fragment BasisFields on PlanBasis {
  id
  itemId
  position
  type
  number
  issuedOn
  issuer
  title
  printed
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<SavePlanBasesMutation, SavePlanBasesMutationVariables>;
export const SavePlanSectionsDocument = new TypedDocumentString(`
    mutation SavePlanSections($versionId: UUID!, $changes: [PlanSectionChange!]!) {
  savePlanSections(versionId: $versionId, changes: $changes) {
    itemId
    result
    changedBy
    changedAt
    problems {
      field
      rule
      min
      max
    }
    rows {
      ...SectionFields
    }
  }
}
    fragment SectionFields on PlanSection {
  id
  itemId
  parentItemId
  position
  kind
  label
  text
  rows
  frameworkSectionId
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<SavePlanSectionsMutation, SavePlanSectionsMutationVariables>;
export const PlanSectionWorkDocument = new TypedDocumentString(`
    query PlanSectionWork($versionId: UUID!) {
  planSectionWork(versionId: $versionId) {
    ...SectionWorkFields
  }
}
    fragment SectionWorkFields on SectionWork {
  itemId
  isDone
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlanSectionWorkQuery, PlanSectionWorkQueryVariables>;
export const SetPlanSectionWorkDocument = new TypedDocumentString(`
    mutation SetPlanSectionWork($versionId: UUID!, $input: SectionWorkInput!) {
  setPlanSectionWork(versionId: $versionId, input: $input) {
    ...SectionWorkFields
  }
}
    fragment SectionWorkFields on SectionWork {
  itemId
  isDone
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<SetPlanSectionWorkMutation, SetPlanSectionWorkMutationVariables>;
export const MovePlanSectionDocument = new TypedDocumentString(`
    mutation MovePlanSection($versionId: UUID!, $itemId: UUID!, $move: SectionMove!) {
  movePlanSection(versionId: $versionId, itemId: $itemId, move: $move) {
    ...SectionFields
  }
}
    fragment SectionFields on PlanSection {
  id
  itemId
  parentItemId
  position
  kind
  label
  text
  rows
  frameworkSectionId
  source {
    fileId
    start
    end
  }
  lockVersion
}`) as unknown as TypedDocumentString<MovePlanSectionMutation, MovePlanSectionMutationVariables>;
export const PlanSendingDocument = new TypedDocumentString(`
    query PlanSending($versionId: UUID!) {
  planSending(versionId: $versionId) {
    ...SendingFields
  }
}
    fragment SendingFields on PlanSending {
  versionId
  recipient
  workingDays
  dueOn
  standing
  outcome
  way
  documentNumber
  sentOn
  reason
  recordedBy
  recordedAt
  mayRecord
  lockVersion
}`) as unknown as TypedDocumentString<PlanSendingQuery, PlanSendingQueryVariables>;
export const RecordPlanSendingDocument = new TypedDocumentString(`
    mutation RecordPlanSending($input: RecordSendingInput!) {
  recordPlanSending(input: $input) {
    ...SendingFields
  }
}
    fragment SendingFields on PlanSending {
  versionId
  recipient
  workingDays
  dueOn
  standing
  outcome
  way
  documentNumber
  sentOn
  reason
  recordedBy
  recordedAt
  mayRecord
  lockVersion
}`) as unknown as TypedDocumentString<RecordPlanSendingMutation, RecordPlanSendingMutationVariables>;
export const HistoricalRoundDocument = new TypedDocumentString(`
    query HistoricalRound($id: UUID!) {
  historicalRound(id: $id) {
    id
    title
    documentNumber
    issuedOn
    issuer
  }
  historicalValues(roundId: $id) {
    id
    section
    indicator
    unit {
      printed
      unitName
    }
    population
    state
    value
    uom
    asPrinted
  }
}
    `) as unknown as TypedDocumentString<HistoricalRoundQuery, HistoricalRoundQueryVariables>;
export const HistoricalRoundsDocument = new TypedDocumentString(`
    query HistoricalRounds($page: Int!, $size: Int!) {
  historicalRounds(page: $page, size: $size) {
    total
    items {
      id
      title
      documentNumber
      issuedOn
      issuer
      valueCount
    }
  }
}
    `) as unknown as TypedDocumentString<HistoricalRoundsQuery, HistoricalRoundsQueryVariables>;
export const UnitCardDocument = new TypedDocumentString(`
    query UnitCard($id: UUID!, $asOf: Date) {
  unit(id: $id, asOf: $asOf) {
    id
    name
    shortName
    symbol
    kind
    edgeKind
    parentId
    agencyId
    childCount
    closedOn
    lockVersion
    budgetCode
    budgetLevel
    canManage
    canReadContacts
    ancestors {
      id
      name
      shortName
    }
    names {
      name
      shortName
      symbol
      legalBasis
      validFrom
      validTo
    }
    identifiers {
      scheme
      value
      canonical
      validFrom
      validTo
    }
    aliases {
      kind
      name
    }
    events {
      id
      type
      effectiveOn
      legalBasis
      recordedAt
      predecessors {
        id
        name
        shortName
      }
      successors {
        id
        name
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitCardQuery, UnitCardQueryVariables>;
export const UnitChildrenDocument = new TypedDocumentString(`
    query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {
  unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {
    total
    items {
      id
      name
      shortName
      symbol
      kind
      edgeKind
      parentId
      agencyId
      childCount
      closedOn
    }
  }
}
    `) as unknown as TypedDocumentString<UnitChildrenQuery, UnitChildrenQueryVariables>;
export const UnitContactsDocument = new TypedDocumentString(`
    query UnitContacts($unitId: UUID!) {
  unitContacts(unitId: $unitId) {
    name
    phone
    mail
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<UnitContactsQuery, UnitContactsQueryVariables>;
export const CommentThreadsDocument = new TypedDocumentString(`
    query CommentThreads($versionId: UUID!, $filter: CommentFilter!, $page: Int!, $size: Int!) {
  commentThreads(versionId: $versionId, filter: $filter, page: $page, size: $size) {
    total
    items {
      ...ThreadFields
    }
  }
}
    fragment ThreadFields on CommentThread {
  id
  kind
  itemId
  words
  isGone
  quote
  isResolved
  resolvedByName
  resolvedAt
  mayResolve
  lockVersion
  comments {
    id
    body
    authorName
    unitName
    writtenAt
  }
}`) as unknown as TypedDocumentString<CommentThreadsQuery, CommentThreadsQueryVariables>;
export const CommentSummaryDocument = new TypedDocumentString(`
    query CommentSummary($versionId: UUID!) {
  commentSummary(versionId: $versionId) {
    mayComment
    open
    total
    counts {
      itemId
      open
      total
    }
  }
}
    `) as unknown as TypedDocumentString<CommentSummaryQuery, CommentSummaryQueryVariables>;
export const OpenCommentThreadDocument = new TypedDocumentString(`
    mutation OpenCommentThread($input: NewCommentThread!) {
  openCommentThread(input: $input) {
    ...ThreadFields
  }
}
    fragment ThreadFields on CommentThread {
  id
  kind
  itemId
  words
  isGone
  quote
  isResolved
  resolvedByName
  resolvedAt
  mayResolve
  lockVersion
  comments {
    id
    body
    authorName
    unitName
    writtenAt
  }
}`) as unknown as TypedDocumentString<OpenCommentThreadMutation, OpenCommentThreadMutationVariables>;
export const AnswerCommentThreadDocument = new TypedDocumentString(`
    mutation AnswerCommentThread($versionId: UUID!, $threadId: UUID!, $body: String!) {
  answerCommentThread(versionId: $versionId, threadId: $threadId, body: $body) {
    ...ThreadFields
  }
}
    fragment ThreadFields on CommentThread {
  id
  kind
  itemId
  words
  isGone
  quote
  isResolved
  resolvedByName
  resolvedAt
  mayResolve
  lockVersion
  comments {
    id
    body
    authorName
    unitName
    writtenAt
  }
}`) as unknown as TypedDocumentString<AnswerCommentThreadMutation, AnswerCommentThreadMutationVariables>;
export const ResolveCommentThreadDocument = new TypedDocumentString(`
    mutation ResolveCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!, $answer: String) {
  resolveCommentThread(
    versionId: $versionId
    threadId: $threadId
    lockVersion: $lockVersion
    answer: $answer
  ) {
    ...ThreadFields
  }
}
    fragment ThreadFields on CommentThread {
  id
  kind
  itemId
  words
  isGone
  quote
  isResolved
  resolvedByName
  resolvedAt
  mayResolve
  lockVersion
  comments {
    id
    body
    authorName
    unitName
    writtenAt
  }
}`) as unknown as TypedDocumentString<ResolveCommentThreadMutation, ResolveCommentThreadMutationVariables>;
export const ReopenCommentThreadDocument = new TypedDocumentString(`
    mutation ReopenCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!) {
  reopenCommentThread(
    versionId: $versionId
    threadId: $threadId
    lockVersion: $lockVersion
  ) {
    ...ThreadFields
  }
}
    fragment ThreadFields on CommentThread {
  id
  kind
  itemId
  words
  isGone
  quote
  isResolved
  resolvedByName
  resolvedAt
  mayResolve
  lockVersion
  comments {
    id
    body
    authorName
    unitName
    writtenAt
  }
}`) as unknown as TypedDocumentString<ReopenCommentThreadMutation, ReopenCommentThreadMutationVariables>;
export const InboxCountsDocument = new TypedDocumentString(`
    query InboxCounts {
  inboxCounts {
    todo
    coordinate
    reports
  }
}
    `) as unknown as TypedDocumentString<InboxCountsQuery, InboxCountsQueryVariables>;
export const LegalInstrumentsDocument = new TypedDocumentString(`
    query LegalInstruments($text: String!, $page: Int!, $size: Int!) {
  legalInstruments(text: $text, page: $page, size: $size) {
    total
    page
    size
    items {
      ...InstrumentFields
    }
  }
}
    fragment InstrumentFields on LegalInstrument {
  id
  type
  number
  title
  issuedOn
  issuer
  inForceFrom
  inForceUntil
  replaces {
    id
    type
    number
  }
  replacedBy {
    id
    type
    number
  }
  amends {
    id
    type
    number
  }
  amendedBy {
    id
    type
    number
  }
  lockVersion
}`) as unknown as TypedDocumentString<LegalInstrumentsQuery, LegalInstrumentsQueryVariables>;
export const SearchUnitsDocument = new TypedDocumentString(`
    query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {
  unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {
    items {
      id
      name
      shortName
      symbol
      kind
      edgeKind
      parentId
      agencyId
      childCount
      closedOn
      matchKind
      matchText
      place
    }
  }
}
    `) as unknown as TypedDocumentString<SearchUnitsQuery, SearchUnitsQueryVariables>;