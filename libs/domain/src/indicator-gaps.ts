import type { FieldError, IndicatorValues, ValueType } from '@lotrinh/contracts';
import { compareDecimals } from '@lotrinh/text';

type Field = keyof IndicatorValues;

/** What a definition cannot do without, by what it counts, beside its name, help and first day. */
const needed: Record<ValueType, readonly Field[]> = {
  RATIO: ['uom', 'numerator', 'denominator'],
  PERCENT_ONLY: ['uom', 'numerator'],
  UNIT_SHARE: ['numerator'],
  COUNT_STOCK: ['uom', 'numerator'],
  COUNT_FLOW: ['uom', 'numerator'],
  COUNT_DISTINCT: ['uom', 'numerator'],
  RATE_PER_UNIT: ['uom', 'numerator', 'required'],
  LEVEL_DISTRIBUTION: ['uom', 'numerator', 'levels'],
  ORDINAL: ['levels'],
  REDUCTION: ['uom', 'numerator', 'denominator'],
  MONEY: ['numerator'],
  WEIGHTED_MEAN: ['uom', 'numerator'],
  INDEX: ['scaleMin', 'scaleMax'],
  RANK: ['numerator'],
  MILESTONE: ['numerator'],
  RANGE: ['uom', 'numerator'],
  DOCUMENT_ISSUED: ['numerator'],
  NARRATIVE: ['help'],
};

/** Stocks and what holds at a date are never summed over time, so they cannot be counted "in the period". */
const atDateOnly: ReadonlySet<ValueType> = new Set<ValueType>(['COUNT_STOCK', 'COUNT_DISTINCT', 'ORDINAL', 'RANK']);

const isEmpty = (value: IndicatorValues[Field]): boolean =>
  value === null || (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0);

/**
 * What keeps a definition from being put in use (spec 2 §5.3). `previousFrom` is the first day of the version before it, null for
 * the first version.
 */
export function indicatorGaps(values: IndicatorValues, previousFrom: string | null): FieldError[] {
  const missing = [...new Set<Field>(['name', 'help', ...needed[values.valueType]])].filter((field) =>
    isEmpty(values[field]),
  );
  const gaps: FieldError[] = missing.map((field) => ({ field, rule: 'required', params: {} }));
  const add = (field: Field, rule: string): void => {
    gaps.push({ field, rule, params: {} });
  };
  if (atDateOnly.has(values.valueType) && values.accumulation !== 'AT_DATE') add('accumulation', 'atDateOnly');
  const { scaleMin, scaleMax } = values;
  if (scaleMin !== null && scaleMax !== null && compareDecimals(scaleMin, scaleMax) >= 0)
    add('scaleMax', 'scaleReversed');
  if (new Set(values.levels).size < values.levels.length) add('levels', 'duplicate');
  if (previousFrom !== null) {
    if (values.validFrom <= previousFrom) add('validFrom', 'notAfterPrevious');
    if (values.link === null) add('link', 'required');
    if (values.link === 'BRIDGED' && isEmpty(values.bridge)) add('bridge', 'required');
  }
  return gaps;
}
