import type { Comparator, Currency, Direction, FundingNature } from '@lotrinh/contracts';
import type { LegalInstrument } from './legal-instruments.js';

/** Offsets in the canonical text of file number `file` of the document that was read. */
export type TextSpan = { file: number; start: number; end: number };

/** A row of the plan; `span` is null where the row was written here and not read from a document. */
export type CheckedItem = { itemId: string; span: TextSpan | null };

/** Number, day and signer as the document bears them; `printed` is what stands there while something is left blank. */
export type CheckedIdentity = {
  number: string | null;
  numberPrinted: string | null;
  issuedOn: string | null;
  datePrinted: string | null;
  signer: string | null;
};

/** A node of the text in document order; `textStart` is where `text` begins in its file. */
export type CheckedSection = CheckedItem & {
  parentItemId: string | null;
  kind: 'SECTION' | 'PARAGRAPH' | 'ITEM' | 'TABLE';
  label: string | null;
  text: string;
  textStart: number | null;
};

export type CheckedTarget = CheckedItem & {
  /** Atoms of one printed sentence share it. */
  printedId: string;
  phrase: string;
  comparator: Comparator | null;
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
  owner: string | null;
};

export type CheckedTask = CheckedItem & {
  parentItemId: string | null;
  /** A heading over tasks of its own: these have lead, time and money, not it. */
  isGroup: boolean;
  name: string;
  isProject: boolean;
  leads: string[];
  coordinators: string[];
  scheduleText: string | null;
  startYear: number | null;
  endYear: number | null;
  dueOn: string | null;
  isRecurring: boolean;
  cost: string | null;
  currency: Currency | null;
};

export type CheckedFunding = CheckedItem & {
  printed: string;
  isTotal: boolean;
  nature: FundingNature | null;
  year: number | null;
  currency: Currency | null;
  amount: string | null;
};

export type CheckedBasis = CheckedItem & {
  type: string;
  number: string | null;
  issuedOn: string | null;
  title: string | null;
  printed: string;
};

export type CheckedPeriod = { start: number | null; end: number | null; orientationTo: number | null };

/** One shape for a draft that was read and for a version in the database: what the rules look at. */
export type CheckedPlan = {
  /** False for a report or guidance, of which only the form is looked at. */
  isPlan: boolean;
  /** Null while the plan is being written: number and day are given when it is issued. */
  identity: CheckedIdentity | null;
  period: CheckedPeriod;
  sections: CheckedSection[];
  targets: CheckedTarget[];
  tasks: CheckedTask[];
  funding: CheckedFunding[];
  bases: CheckedBasis[];
};

/** A section that the plan's framework demands; words of its title are what it is known by. `isProse`: it holds words, no table. */
export type RequiredSection = { path: string; title: string; isProse: boolean };

/** A target of the plan above, whose wording this plan's targets are held against. */
export type ParentTarget = Pick<CheckedTarget, 'phrase' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear'>;

/** What the rules need beside the plan. `today` decides where the plan bears no day. */
export type CheckContext = {
  today: string;
  requiredSections: RequiredSection[];
  parentTargets: ParentTarget[];
  instruments: readonly LegalInstrument[];
};

/** The day whose law the plan is held against: the day of issue, the first day of its period for an undated document, or today. */
export function dayOf(plan: CheckedPlan, today: string): string {
  if (plan.identity === null) return today;
  if (plan.identity.issuedOn !== null) return plan.identity.issuedOn;
  return plan.period.start === null ? today : `${plan.period.start}-01-01`;
}
