import type {
  NamedUnit,
  PlanBasisView,
  PlanDutyView,
  PlanFundingView,
  PlanSectionView,
  PlanTargetView,
  PlanTaskView,
} from '@lotrinh/contracts';

export type ComparedRow = { itemId: string };

/** How a kind of row is compared. */
export type FieldsOf<Row> = {
  /** The row in one line. */
  label: (row: Row) => string;
  /** Fields that the line says already. */
  labelled: readonly string[];
  /** What makes it recognisable where it has no identity in common with another. */
  wording: (row: Row) => string;
  /** What the document says in it, field by field; never where it stands or who wrote it down. */
  values: (row: Row) => Record<string, string | null>;
};

const text = (value: number | boolean | null): string | null => (value === null ? null : String(value));

/** As printed: that a unit was renamed since changes nothing that the plan says. */
const units = (named: NamedUnit[]): string | null =>
  named.length === 0 ? null : named.map((unit) => unit.printed).join('; ');

const joined = (...parts: (string | number | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');

const cells = (rows: string[][] | null): string | null =>
  rows === null ? null : rows.map((row) => row.join(' | ')).join('\n');

const section: FieldsOf<PlanSectionView> = {
  label: (row) => joined(row.label, row.text === '' ? (row.rows?.[0]?.join(' | ') ?? '') : row.text),
  labelled: ['label', 'text'],
  wording: (row) => joined(row.kind, row.text, cells(row.rows)),
  values: (row) => ({ label: row.label, text: row.text, rows: cells(row.rows) }),
};

const target: FieldsOf<PlanTargetView> = {
  label: (row) => row.phrase,
  labelled: ['phrase'],
  wording: (row) => joined(row.phrase, row.population, row.targetYear),
  values: (row) => ({
    printedText: row.printedText,
    phrase: row.phrase,
    comparator: row.comparator,
    value: row.value,
    valueMax: row.valueMax,
    unit: row.unit,
    population: row.population,
    scope: row.scope,
    targetYear: text(row.targetYear),
    baselineYear: text(row.baselineYear),
    baselineValue: row.baselineValue,
    direction: row.direction,
    owner: units(row.owner === null ? [] : [row.owner]),
  }),
};

const task: FieldsOf<PlanTaskView> = {
  label: (row) => joined(row.no, row.name),
  labelled: ['no', 'name'],
  wording: (row) => joined(row.name),
  values: (row) => ({
    no: row.no,
    name: row.name,
    kind: row.kind,
    leads: units(row.leads),
    coordinators: units(row.coordinators),
    scheduleText: row.scheduleText,
    startYear: text(row.startYear),
    endYear: text(row.endYear),
    dueOn: row.dueOn,
    recurrence: row.recurrence,
    cost: row.cost,
    currency: row.currency,
    fundingNature: row.fundingNature,
    output: row.output,
    note: row.note,
  }),
};

const funding: FieldsOf<PlanFundingView> = {
  label: (row) => joined(row.printed, row.year),
  labelled: ['printed', 'year'],
  wording: (row) => joined(row.printed, row.source, row.nature, row.year),
  values: (row) => ({
    printed: row.printed,
    isTotal: text(row.isTotal),
    isComposite: text(row.isComposite),
    source: row.source,
    nature: row.nature,
    year: text(row.year),
    currency: row.currency,
    amount: row.amount,
  }),
};

const basis: FieldsOf<PlanBasisView> = {
  label: (row) => row.printed,
  labelled: ['printed'],
  wording: (row) => (row.number === null ? row.printed : joined(row.type, row.number)),
  values: (row) => ({
    type: row.type,
    number: row.number,
    issuedOn: row.issuedOn,
    issuer: row.issuer,
    title: row.title,
    printed: row.printed,
  }),
};

const duty: FieldsOf<PlanDutyView> = {
  label: (row) => `${row.unit.printed}: ${row.text}`,
  labelled: ['units', 'text'],
  wording: (row) => joined(row.unit.printed, row.text),
  values: (row) => ({ units: row.unit.printed, role: row.role, text: row.text }),
};

export const comparedFields = {
  SECTION: section,
  TARGET: target,
  TASK: task,
  FUNDING: funding,
  BASIS: basis,
  DUTY: duty,
};
