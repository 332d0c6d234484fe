/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Comparator =
  | 'approx'
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'range';

export type Currency =
  | 'USD'
  | 'VND';

export type Direction =
  | 'decrease'
  | 'increase';

export type FileRole =
  | 'ANNEX'
  | 'ATTACHED_TEXT'
  | 'DECISION'
  | 'SIGNED_COPY';

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

export type PlanKind =
  | 'ACTION_PROGRAMME'
  | 'ANNUAL'
  | 'FIVE_YEAR'
  | 'MEDIUM_TERM'
  | 'OTHER'
  | 'SCHEME';

export type PlanRestriction =
  | 'INTERNAL'
  | 'NONE'
  | 'RETURN';

export type Recurrence =
  | 'ANNUAL'
  | 'CONTINUOUS';

export type ReportedState =
  | 'CONFLICTED'
  | 'IN_PROGRESS'
  | 'NONE_EXISTS'
  | 'VALUE';

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

export type UnitResolution =
  | 'COLLECTIVE'
  | 'UNIT'
  | 'UNKNOWN';

export type UnitRole =
  | 'COORDINATE'
  | 'LEAD';

export type FrameworkQueryVariables = Exact<{
  id: string;
}>;


export type FrameworkQuery = { framework: { id: string, title: string, state: FrameworkState, documentNumber: string | null, issuedOn: string | null, issuer: string | null }, frameworkSections: Array<{ id: string, depth: number, label: string, title: string, guidance: string | null }> };

export type FrameworksQueryVariables = Exact<{
  page: number;
  size: number;
}>;


export type FrameworksQuery = { frameworks: { total: number, items: Array<{ id: string, title: string, state: FrameworkState, documentNumber: string | null, issuedOn: string | null, issuer: string | null }> } };

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

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { import: { id: string, state: ImportState, unitId: string, jobId: string | null, errorCode: string | null, decided: number, total: number, duplicateOfVersionId: string | null, amendsVersionId: string | null, resultId: string | null, lockVersion: number, errorParams: Array<{ name: string, value: string }>, header: { outcome: ImportOutcome, documentType: string | null, title: string, issuingAgency: string | null, issuingAuthority: string | null, documentNumber: string | null, issuedOn: string | null, dateAsPrinted: string | null, place: string | null, signerName: string | null, signerPosition: string | null, signerCapacity: string | null, kind: PlanKind, periodStart: number | null, periodEnd: number | null, orientationTo: number | null, restriction: PlanRestriction, recipients: Array<string> } | null, files: Array<{ fileId: string, name: string, role: FileRole, position: number, hasText: boolean }>, warnings: Array<{ code: string, params: Array<{ name: string, value: string }>, source: { fileId: string, start: number, end: number } | null }> } };

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

export const FrameworkDocument = new TypedDocumentString(`
    query Framework($id: UUID!) {
  framework(id: $id) {
    id
    title
    state
    documentNumber
    issuedOn
    issuer
  }
  frameworkSections(frameworkId: $id) {
    id
    depth
    label
    title
    guidance
  }
}
    `) as unknown as TypedDocumentString<FrameworkQuery, FrameworkQueryVariables>;
export const FrameworksDocument = new TypedDocumentString(`
    query Frameworks($page: Int!, $size: Int!) {
  frameworks(page: $page, size: $size) {
    total
    items {
      id
      title
      state
      documentNumber
      issuedOn
      issuer
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
export const ImportDocument = new TypedDocumentString(`
    query Import($id: UUID!) {
  import(id: $id) {
    id
    state
    unitId
    jobId
    errorCode
    errorParams {
      name
      value
    }
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
      params {
        name
        value
      }
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