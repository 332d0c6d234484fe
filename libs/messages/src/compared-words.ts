/** How a language says what was compared. */
export type ComparedWords = {
  /** The sentence under a key; null where there is none. */
  word: (key: string) => string | null;
  decimal: (value: string) => string;
  day: (value: string) => string;
};

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

type Change = { field: string; before: string | null; after: string | null };

export const isProseChange = ({ field, before, after }: Change): boolean =>
  prose.has(field) && before !== null && after !== null;

/** The column's name as on the tables of the plan. */
export function comparedField(kind: string, field: string, { word }: ComparedWords): string {
  const own = kind === 'SECTION' || kind === 'DUTY' ? word(`comparison.row.${field}`) : null;
  return own ?? word(`plan.col.${field}`) ?? field;
}

/** One side of a change as people write it: `1.200`, `15/02/2026`, `ít nhất`. */
export function comparedValue(field: string, value: string, { word, decimal, day }: ComparedWords): string {
  if (decimals.has(field)) return decimal(value);
  if (days.has(field)) return day(value);
  return word(`${worded[field]}.${value}`) ?? value;
}
