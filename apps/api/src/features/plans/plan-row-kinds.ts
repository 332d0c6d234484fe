import type { FieldError } from '@lotrinh/contracts';
import {
  type BasisValues,
  checkBasis,
  checkFunding,
  checkTarget,
  checkTask,
  type FundingValues,
  type TargetValues,
  type TaskValues,
} from '@lotrinh/domain';
import type { NamedUnitInput } from './plan-content.js';

type Columns = Record<string, unknown>;

export type TargetRowValues = TargetValues & { owner: NamedUnitInput | null };
export type TaskRowValues = TaskValues & { leads: NamedUnitInput[]; coordinators: NamedUnitInput[] };

/** Where a new row stands, as far as its kind knows the place. */
export type RowPlace = {
  sectionItemId: string | null;
  parentItemId: string | null;
  printedId: string | null;
  printedText: string | null;
  partOfItemId: string | null;
};

/** How one kind of row is checked and written. */
export type RowKind<Values> = {
  table: 'plan_target' | 'plan_task' | 'plan_funding' | 'plan_basis';
  check: (values: Values) => FieldError[];
  columns: (values: Values) => Columns;
  /** Columns that only a new row gets. */
  place: (place: RowPlace, itemId: string, values: Values) => Columns;
  unitsOf: (values: Values) => NamedUnitInput[];
};

const nfc = (text: string) => text.normalize('NFC');

export const targetKind: RowKind<TargetRowValues> = {
  table: 'plan_target',
  check: checkTarget,
  columns: (values) => ({
    phrase: nfc(values.phrase),
    comparator: values.comparator,
    value: values.value,
    value_max: values.valueMax,
    unit: values.unit,
    population: values.population,
    scope: values.scope,
    target_year: values.targetYear,
    baseline_year: values.baselineYear,
    baseline_value: values.baselineValue,
    direction: values.direction,
    owner_printed: values.owner?.printed ?? null,
    owner_resolution: values.owner?.resolution ?? null,
    owner_unit_id: values.owner?.unitId ?? null,
  }),
  // A target that no printed sentence stands behind is its own sentence.
  place: (place, itemId, values) => ({
    section_item_id: place.sectionItemId,
    printed_id: place.printedId ?? itemId,
    printed_text: nfc(place.printedText ?? values.phrase),
    part_of_item_id: place.partOfItemId,
  }),
  unitsOf: (values) => (values.owner === null ? [] : [values.owner]),
};

export const taskKind: RowKind<TaskRowValues> = {
  table: 'plan_task',
  check: checkTask,
  columns: (values) => ({
    no: values.no,
    name: nfc(values.name),
    kind: values.kind,
    schedule_text: values.scheduleText,
    start_year: values.startYear,
    end_year: values.endYear,
    due_on: values.dueOn,
    recurrence: values.recurrence,
    cost: values.cost,
    currency: values.currency,
    funding_nature: values.fundingNature,
    output: values.output,
    note: values.note,
  }),
  place: (place) => ({ section_item_id: place.sectionItemId, parent_item_id: place.parentItemId }),
  unitsOf: (values) => [...values.leads, ...values.coordinators],
};

export const fundingKind: RowKind<FundingValues> = {
  table: 'plan_funding',
  check: checkFunding,
  columns: (values) => ({
    printed: nfc(values.printed),
    is_total: values.isTotal,
    is_composite: values.isComposite,
    source: values.source,
    nature: values.nature,
    year: values.year,
    currency: values.currency,
    amount: values.amount,
  }),
  place: () => ({}),
  unitsOf: () => [],
};

export const basisKind: RowKind<BasisValues> = {
  table: 'plan_basis',
  check: checkBasis,
  columns: (values) => ({
    type: nfc(values.type),
    number: values.number,
    issued_on: values.issuedOn,
    issuer: values.issuer,
    title: values.title,
    printed: nfc(values.printed),
  }),
  place: () => ({}),
  unitsOf: () => [],
};
