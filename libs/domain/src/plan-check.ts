import {
  type Currency,
  type ErrorParams,
  type FieldError,
  planLimits,
  type PlanBasisView,
  type PlanFundingView,
  type PlanTargetView,
  type PlanTaskView,
} from '@lotrinh/contracts';
import { compareDecimals, isIsoDay } from '@lotrinh/text';

/** What a person may write into a row, and what the reader may propose for one. */
export type TargetValues = Pick<
  PlanTargetView,
  | 'phrase'
  | 'comparator'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'population'
  | 'scope'
  | 'targetYear'
  | 'baselineYear'
  | 'baselineValue'
  | 'direction'
>;
export type TaskValues = Pick<
  PlanTaskView,
  | 'no'
  | 'name'
  | 'kind'
  | 'scheduleText'
  | 'startYear'
  | 'endYear'
  | 'dueOn'
  | 'recurrence'
  | 'cost'
  | 'currency'
  | 'fundingNature'
  | 'output'
  | 'note'
>;
export type FundingValues = Pick<
  PlanFundingView,
  'printed' | 'isTotal' | 'isComposite' | 'source' | 'nature' | 'year' | 'currency' | 'amount'
>;
export type BasisValues = Pick<PlanBasisView, 'type' | 'number' | 'issuedOn' | 'issuer' | 'title' | 'printed'>;

/** Years that a plan of this administration can speak of; outside them a number is a slip of the hand. */
export const planYears = { min: 1990, max: 2100 } as const;

const VALUE = /^-?\d{1,18}(\.\d{1,8})?$/;
const MONEY = /^\d{1,18}(\.\d{1,2})?$/;
const SHORT_TEXT = 1000;

/** What is wrong with a target row; empty when nothing is. Empty cells are allowed: a draft grows. */
export function checkTarget(row: TargetValues): FieldError[] {
  const found = new Findings();
  found.text('phrase', row.phrase, planLimits.phraseMax, true);
  found.decimal('value', row.value);
  found.decimal('valueMax', row.valueMax);
  found.decimal('baselineValue', row.baselineValue);
  for (const field of ['unit', 'population', 'scope'] as const) found.text(field, row[field], SHORT_TEXT);
  found.year('targetYear', row.targetYear);
  found.year('baselineYear', row.baselineYear);
  if (row.value !== null && row.comparator === null) found.add('comparator', 'comparatorMissing');
  if (row.comparator !== null && row.value === null) found.add('value', 'valueMissing');
  if (row.comparator === 'range' && row.valueMax === null) found.add('valueMax', 'rangeOpen');
  if (row.comparator !== 'range' && row.valueMax !== null) found.add('valueMax', 'notRange');
  if (found.isFree('value', 'valueMax') && row.value !== null && row.valueMax !== null) {
    if (compareDecimals(row.valueMax, row.value) < 0) found.add('valueMax', 'rangeReversed');
  }
  return found.list;
}

/** What is wrong with a row of tasks and projects. */
export function checkTask(row: TaskValues): FieldError[] {
  const found = new Findings();
  found.text('name', row.name, planLimits.phraseMax, true);
  for (const field of ['no', 'scheduleText'] as const) found.text(field, row[field], SHORT_TEXT);
  for (const field of ['output', 'note'] as const) found.text(field, row[field], planLimits.textMax);
  found.year('startYear', row.startYear);
  found.year('endYear', row.endYear);
  found.day('dueOn', row.dueOn);
  found.period('endYear', row.startYear, row.endYear);
  found.money('cost', row.cost, row.currency);
  return found.list;
}

/** What is wrong with a funding line. */
export function checkFunding(row: FundingValues): FieldError[] {
  const found = new Findings();
  found.text('printed', row.printed, planLimits.phraseMax, true);
  found.year('year', row.year);
  found.money('amount', row.amount, row.currency);
  return found.list;
}

/** What is wrong with a legal basis. */
export function checkBasis(row: BasisValues): FieldError[] {
  const found = new Findings();
  found.text('type', row.type, SHORT_TEXT, true);
  found.text('printed', row.printed, planLimits.phraseMax, true);
  for (const field of ['number', 'issuer'] as const) found.text(field, row[field], SHORT_TEXT);
  found.text('title', row.title, planLimits.phraseMax);
  found.day('issuedOn', row.issuedOn);
  return found.list;
}

/** What is wrong with the years of a plan; `orientationTo` looks past the end. */
export function checkPeriod(row: {
  periodStart: number | null;
  periodEnd: number | null;
  orientationTo: number | null;
}): FieldError[] {
  const found = new Findings();
  found.year('periodStart', row.periodStart);
  found.year('periodEnd', row.periodEnd);
  found.year('orientationTo', row.orientationTo);
  found.period('periodEnd', row.periodStart, row.periodEnd);
  return found.list;
}

class Findings {
  readonly list: FieldError[] = [];

  add(field: string, rule: string, params: ErrorParams = {}): void {
    this.list.push({ field, rule, params });
  }

  isFree(...fields: string[]): boolean {
    return !this.list.some((found) => fields.includes(found.field));
  }

  text(field: string, value: string | null, max: number, required = false): void {
    if (required && (value === null || value.trim() === '')) this.add(field, 'required');
    else if (value !== null && value.length > max) this.add(field, 'max', { max });
  }

  decimal(field: string, value: string | null): void {
    if (value !== null && !VALUE.test(value)) this.add(field, 'number');
  }

  year(field: string, value: number | null): void {
    if (value === null) return;
    if (!Number.isInteger(value) || value < planYears.min || value > planYears.max) {
      this.add(field, 'year', { min: planYears.min, max: planYears.max });
    }
  }

  day(field: string, value: string | null): void {
    if (value !== null && !isIsoDay(value)) this.add(field, 'date');
  }

  period(field: string, start: number | null, end: number | null): void {
    if (start !== null && end !== null && this.isFree(field) && end < start) this.add(field, 'endBeforeStart');
  }

  money(field: string, amount: string | null, currency: Currency | null): void {
    if (amount !== null && !MONEY.test(amount)) this.add(field, amount.startsWith('-') ? 'negative' : 'number');
    else if (amount !== null && currency === null) this.add('currency', 'required');
    else if (amount === null && currency !== null) this.add(field, 'amountMissing');
    else if (amount !== null && currency === 'VND' && /\.\d*[1-9]/.test(amount)) this.add(field, 'wholeDong');
  }
}
