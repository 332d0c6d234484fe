/** What a unit is; the order is the one in which a list shows the units of an agency. */
export const unitKinds = [
  'MINISTRY',
  'MINISTERIAL_AGENCY',
  'GOVERNMENT_AGENCY',
  'PROVINCE',
  'DISTRICT',
  'DEPARTMENT',
  'OFFICE',
  'INSPECTORATE',
  'GENERAL_DEPARTMENT',
  'AUTHORITY',
  'PROVINCIAL_DEPARTMENT',
  'COMMITTEE',
  'DIVISION',
  'INSTITUTE',
  'SCHOOL',
  'PRESS',
  'CENTRE',
  'COMMUNE',
  'OTHER',
  'EXTERNAL',
  'OWN_OFFICE',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Kinds that a person may choose: the own-office leaf is made by the system and absent from pickers. */
export const choosableUnitKinds: readonly UnitKind[] = unitKinds.filter((kind) => kind !== 'OWN_OFFICE');

export const unitAxes = ['ADMINISTRATIVE', 'SECTOR', 'PEER'] as const;
export type UnitAxis = (typeof unitAxes)[number];

/** INTERNAL: thuộc. SUBORDINATE: trực thuộc. */
export const unitEdgeKinds = ['INTERNAL', 'SUBORDINATE'] as const;
export type UnitEdgeKind = (typeof unitEdgeKinds)[number];

export const unitEventTypes = [
  'ESTABLISH',
  'RENAME',
  'ABSORB',
  'MERGE',
  'DIVIDE',
  'SPLIT_OFF',
  'MOVE',
  'TRANSFER_FUNCTIONS',
  'DISSOLVE',
  'LEVEL_ABOLISHED',
] as const;
export type UnitEventType = (typeof unitEventTypes)[number];

/** QD20_2020: decision 20/2020/QĐ-TTg, left to right ("H13.12"). QCVN102_2016: the older code, right to left ("000.00.12.H13"). */
export const unitIdentifierSchemes = ['QD20_2020', 'QCVN102_2016'] as const;
export type UnitIdentifierScheme = (typeof unitIdentifierSchemes)[number];

export const unitAliasKinds = ['ABBREVIATION', 'FORMER_NAME', 'OTHER'] as const;
export type UnitAliasKind = (typeof unitAliasKinds)[number];

/** Cấp dự toán I to IV. */
export const unitBudgetLevels = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4'] as const;
export type UnitBudgetLevel = (typeof unitBudgetLevels)[number];

export const unitLimits = {
  nameMax: 300,
  shortNameMax: 60,
  symbolMax: 30,
  legalBasisMax: 300,
  aliasMax: 300,
  contactNameMax: 200,
  phoneMax: 30,
  mailMax: 200,
  listMax: 50,
  importRowsMax: 500,
  importTextMax: 500_000,
} as const;

/** A unit as other records name it. */
export type UnitRef = { id: string; name: string; shortName: string | null };

/** One line of the tree on a given day. Days are `YYYY-MM-DD`. */
export type UnitView = UnitRef & {
  symbol: string | null;
  kind: UnitKind;
  /** How it belongs to its parent; null for a root. */
  edgeKind: UnitEdgeKind | null;
  parentId: string | null;
  agencyId: string;
  childCount: number;
  closedOn: string | null;
};

/** Where a search found its words; `text` is the name that matched. */
export const unitMatchKinds = [
  'NAME',
  'SHORT_NAME',
  'SYMBOL',
  'ALIAS',
  'FORMER_NAME',
  'IDENTIFIER',
  'ABBREVIATION',
] as const;
export type UnitMatchKind = (typeof unitMatchKinds)[number];

/** A unit found by words; `place` are its superiors' names on that day, from the root down. */
export type UnitHitView = UnitView & { matchKind: UnitMatchKind; matchText: string; place: string[] };

export type UnitNameView = {
  name: string;
  shortName: string | null;
  symbol: string | null;
  legalBasis: string | null;
  validFrom: string;
  validTo: string | null;
};
/** `validTo` is the first day on which it no longer holds; null while it holds. */
export type UnitIdentifierView = {
  scheme: UnitIdentifierScheme;
  value: string;
  /** The same code written left to right; what two schemes share. */
  canonical: string;
  validFrom: string | null;
  validTo: string | null;
};
export type UnitAliasView = { kind: UnitAliasKind; name: string };
export type UnitContactView = {
  name: string;
  phone: string | null;
  mail: string | null;
  validFrom: string | null;
  validTo: string | null;
};
export type UnitEventView = {
  id: string;
  type: UnitEventType;
  effectiveOn: string;
  legalBasis: string | null;
  recordedAt: string;
  predecessors: UnitRef[];
  successors: UnitRef[];
};

/** Everything of a unit that everyone signed in may read; contacts have a query of their own. */
export type UnitCardView = UnitView & {
  lockVersion: number;
  budgetCode: string | null;
  budgetLevel: UnitBudgetLevel | null;
  ancestors: UnitRef[];
  names: UnitNameView[];
  identifiers: UnitIdentifierView[];
  aliases: UnitAliasView[];
  events: UnitEventView[];
  canManage: boolean;
  canReadContacts: boolean;
};

export type CreateUnitInput = {
  parentId: string;
  kind: UnitKind;
  edgeKind: UnitEdgeKind;
  name: string;
  shortName?: string | null;
  symbol?: string | null;
  effectiveOn: string;
  legalBasis?: string | null;
};
/** `effectiveOn` may be past, today or to come; the old name stays true before it. */
export type RenameUnitInput = {
  lockVersion: number;
  name: string;
  shortName?: string | null;
  symbol?: string | null;
  effectiveOn: string;
  legalBasis?: string | null;
};
export type MoveUnitInput = {
  lockVersion: number;
  parentId: string;
  edgeKind: UnitEdgeKind;
  effectiveOn: string;
  legalBasis?: string | null;
};
/** With a successor the unit ends in it and hangs under it; without, it is dissolved where it stands. */
export type CloseUnitInput = {
  lockVersion: number;
  effectiveOn: string;
  successorId?: string | null;
  legalBasis?: string | null;
};
/** Replaces the card as a whole: a list that comes back shorter has lost the missing rows. */
export type ChangeUnitCardInput = {
  lockVersion: number;
  /** Corrects how today's name is written; a renaming has a date and its own call. */
  name: string;
  shortName: string | null;
  symbol: string | null;
  budgetCode: string | null;
  budgetLevel: UnitBudgetLevel | null;
  identifiers: Omit<UnitIdentifierView, 'canonical'>[];
  aliases: UnitAliasView[];
  /** Left out: the contacts stay as they are. */
  contacts?: UnitContactView[];
};
/** Answer of every change to a unit. */
export type UnitChanged = { id: string; lockVersion: number };

/** What is wrong with one cell of a pasted unit list; the sentence is `unit.importFault.<fault>`. */
export const unitImportFaults = [
  'name_missing',
  'too_long',
  'kind_unknown',
  'relation_unknown',
  'superior_unknown',
  'superior_ambiguous',
  'superior_cycle',
  'duplicate_row',
  'identifier_invalid',
  'identifier_taken',
  'budget_code_invalid',
  'budget_level_unknown',
] as const;
export type UnitImportFault = (typeof unitImportFaults)[number];
export const unitImportColumns = [
  'name',
  'shortName',
  'symbol',
  'kind',
  'superior',
  'relation',
  'identifier',
  'budgetCode',
  'budgetLevel',
] as const;
export type UnitImportColumn = (typeof unitImportColumns)[number];

/** NEW will be created; EXISTS is already there under the same superior and is left alone; FAULTY stops the import. */
export type UnitImportRow = {
  /** Line in the pasted text, from 1. */
  line: number;
  outcome: 'NEW' | 'EXISTS' | 'FAULTY';
  name: string;
  kind: UnitKind | null;
  superior: string;
  faults: { column: UnitImportColumn; fault: UnitImportFault }[];
};
/** Lines separated by newlines, cells by TAB, as a spreadsheet copies them; a first line of column names is recognised. */
export type ImportUnitsInput = { parentId: string; effectiveOn: string; text: string; legalBasis?: string | null };
export type UnitImportResult = { rows: UnitImportRow[]; created: number; existing: number; faulty: number };

/** A set of units described instead of listed, resolved for a day. Empty `kinds` means any kind. */
export type UnitSelector = {
  axis: UnitAxis;
  below: string | null;
  /** How many levels under `below`; null for all. */
  depth: number | null;
  kinds: UnitKind[];
  edgeKind: UnitEdgeKind | null;
  include: string[];
  exclude: string[];
};

/** What a name printed in a document stands for. Two equally good units are never chosen between: they become candidates. */
export type UnitNameResolution =
  | { kind: 'unit'; unitId: string; confidence: number }
  /** `isComplete` is false where the text leaves open who belongs ("các đơn vị liên quan"). */
  | { kind: 'collective'; selector: UnitSelector; isComplete: boolean }
  | { kind: 'unknown'; candidates: string[] };
