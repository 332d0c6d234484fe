import type { ExactFraction, ValueType } from '@lotrinh/contracts';
import { shareWords } from '@lotrinh/domain';

/** Types of which part and whole are things that were counted. */
const counted: readonly ValueType[] = ['RATIO', 'UNIT_SHARE', 'DOCUMENT_ISSUED'];

/** "37.697/39.770", where both are counts; null for all other figures. */
export const partsText = (valueType: ValueType, exact: ExactFraction | null): string | null =>
  counted.includes(valueType) ? shareWords({ kind: 'SHARE', exact }) : null;

const methods = {
  RATIO: 'RATIO',
  PERCENT_ONLY: 'PERCENT_ONLY',
  UNIT_SHARE: 'SHARE',
  DOCUMENT_ISSUED: 'SHARE',
  COUNT_STOCK: 'COUNT',
  COUNT_FLOW: 'COUNT',
  COUNT_DISTINCT: 'COUNT',
  RATE_PER_UNIT: 'RATE_PER_UNIT',
  REDUCTION: 'REDUCTION',
  WEIGHTED_MEAN: 'WEIGHTED_MEAN',
  MONEY: 'MONEY',
  INDEX: 'SPREAD',
  RANGE: 'SPREAD',
  RANK: 'RANK',
  LEVEL_DISTRIBUTION: 'DISTRIBUTION',
  ORDINAL: 'DISTRIBUTION',
  MILESTONE: 'DISTRIBUTION',
  NARRATIVE: 'NARRATIVE',
} as const satisfies Record<ValueType, string>;

/** The sentence that says how values of this type become one figure. */
export const methodKey = (valueType: ValueType) => `figure.method.${methods[valueType]}` as const;
