import type { ComparedKind, FieldChangeView } from '@lotrinh/contracts';
import type { Locale } from '@lotrinh/messages';
import type { TFunction } from 'i18next';
import { hasMessage } from '../../../i18n/i18n.js';
import { formatDay, formatDecimal } from '../../../shared/lib/format.js';

/** Fields that hold sentences, in which single words change. */
const prose = new Set([
  'text',
  'rows',
  'phrase',
  'printedText',
  'name',
  'printed',
  'title',
  'output',
  'note',
  'scope',
  'population',
  'leads',
  'coordinators',
  'scheduleText',
]);
const decimals = new Set(['value', 'valueMax', 'baselineValue', 'cost', 'amount']);
const days = new Set(['dueOn', 'issuedOn']);
/** Fields of fixed values and where their words stand in the catalogue. */
const worded: Record<string, string> = {
  comparator: 'plan.comparator',
  direction: 'plan.direction',
  kind: 'plan.taskKind',
  recurrence: 'plan.recurrence',
  currency: 'plan.currency',
  fundingNature: 'plan.nature',
  nature: 'plan.nature',
  source: 'plan.source',
  role: 'comparison.role',
  isTotal: 'comparison.flag',
  isComposite: 'comparison.flag',
};

export const isProse = ({ field, before, after }: FieldChangeView): boolean =>
  prose.has(field) && before !== null && after !== null;

/** The column's name as on the tables of the plan. */
export function fieldName(kind: ComparedKind, field: string, t: TFunction): string {
  const own = `comparison.row.${field}`;
  if ((kind === 'SECTION' || kind === 'DUTY') && hasMessage(own)) return t(own);
  const column = `plan.col.${field}`;
  return hasMessage(column) ? t(column) : field;
}

/** One side of a change as people write it: `1.200`, `15/02/2026`, `ít nhất`. */
export function fieldValue(field: string, value: string | null, t: TFunction, locale: Locale): string | null {
  if (value === null) return null;
  if (decimals.has(field)) return formatDecimal(value, locale);
  if (days.has(field)) return formatDay(value);
  const word = `${worded[field]}.${value}`;
  return hasMessage(word) ? t(word) : value;
}
