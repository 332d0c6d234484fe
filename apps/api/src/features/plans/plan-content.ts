import type {
  AmendmentType,
  ImportFileRole,
  PlanKind,
  PlanOrigin,
  PlanRestriction,
  PlanSectionView,
  SourceSpan,
  UnitResolution,
  UnitRole,
} from '@lotrinh/contracts';
import type { BasisValues, FundingValues, TargetValues, TaskValues } from '@lotrinh/domain';

/** A unit as printed; `unitId` is set exactly where the resolution is UNIT. */
export type NamedUnitInput = { printed: string; resolution: UnitResolution; unitId: string | null };

type Sourced = { source: SourceSpan | null };

/** `key` is any name that is unique among the sections; other items refer to it. Children follow in reading order. */
export type SectionInput = Sourced & {
  key: string;
  kind: PlanSectionView['kind'];
  label: string | null;
  text: string;
  rows: string[][] | null;
  /** The section of the framework that this one answers. */
  frameworkSectionId?: string;
  children: SectionInput[];
};

type TargetInput = Sourced &
  TargetValues & {
    key: string;
    sectionKey: string | null;
    /** Shared by the atoms of one printed sentence. */
    printedKey: string;
    printedText: string;
    /** The target that this one is a "trong đó" of; one that is not in the content counts as none. */
    partOfKey: string | null;
    owner: NamedUnitInput | null;
  };

type TaskInput = Sourced &
  TaskValues & {
    key: string;
    sectionKey: string | null;
    parentKey: string | null;
    leads: NamedUnitInput[];
    coordinators: NamedUnitInput[];
  };

/** `sourceSpan`, because `source` is where the money comes from. */
type FundingInput = FundingValues & { sourceSpan: SourceSpan | null };
type BasisInput = Sourced & BasisValues;
type DutyInput = Sourced & { unit: NamedUnitInput; role: UnitRole | null; text: string };

/** Everything one version says. Lists are in printed order; absent is null. */
export type PlanContent = {
  sections: SectionInput[];
  targets: TargetInput[];
  tasks: TaskInput[];
  funding: FundingInput[];
  bases: BasisInput[];
  duties: DutyInput[];
  /** "Nơi nhận", as far as it names units: they may read the plan once it is issued. */
  recipients: NamedUnitInput[];
};

export const emptyContent: PlanContent = {
  sections: [],
  targets: [],
  tasks: [],
  funding: [],
  bases: [],
  duties: [],
  recipients: [],
};

/** What the head and the closing of the document say of it. */
type PlanHeaderInput = {
  documentType: string | null;
  issuerId: string;
  issuingAuthority: string | null;
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerCapacity: string | null;
};

export type CreatePlanInput = {
  unitId: string;
  agencyId: string;
  kind: PlanKind;
  title: string;
  periodStart: number | null;
  periodEnd: number | null;
  orientationTo: number | null;
  origin: PlanOrigin;
  restriction: PlanRestriction;
  header: PlanHeaderInput;
  files: { fileId: string; role: ImportFileRole; position: number }[];
  /** The version that this document amends: the new one joins its plan, whose identity stays. */
  amendsVersionId?: string | null;
  /** The framework whose outline the plan follows. */
  frameworkId?: string | null;
  /** What it does to that version; a document that does not say adjusts. */
  amendmentType?: AmendmentType;
};

/** Number and date from the paper; `unknownReason` says why one of them is not known. */
export type RecordPlanInput = {
  documentNumber: string | null;
  issuedOn: string | null;
  unknownReason: string | null;
};
