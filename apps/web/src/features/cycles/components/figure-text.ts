import type { ExactFraction, FigureKind, ValueType } from '@lotrinh/contracts';
import { formatNumberVi, roundFraction, scaleFraction } from '@lotrinh/text';

type Read = { kind: FigureKind; decimals: number };

const isPercent = (kind: FigureKind): boolean => kind === 'SHARE' || kind === 'CHANGE';

/** A figure as the server rounded it: "94,8%", "1.081". Text from end to end, so that no digit is lost. */
export const figureText = (value: string, { kind, decimals }: Read): string =>
  isPercent(kind) ? `${formatNumberVi(value, { places: decimals })}%` : formatNumberVi(value);

/** An exact quotient as it is read beside a figure; an end of what is possible keeps a digit more than the figure has. */
export function fractionText(exact: ExactFraction, { kind, decimals }: Read, more = 0): string {
  const places = decimals + more;
  const value = roundFraction(isPercent(kind) ? scaleFraction(exact, '100') : exact, places);
  return isPercent(kind) ? `${formatNumberVi(value, { places })}%` : formatNumberVi(value);
}

/** Types of which part and whole are things that were counted. */
const counted: readonly ValueType[] = ['RATIO', 'UNIT_SHARE', 'DOCUMENT_ISSUED'];

/** "37.697/39.770", where both are counts; null for all other figures. */
export const partsText = (valueType: ValueType, exact: ExactFraction | null): string | null =>
  exact !== null && counted.includes(valueType)
    ? `${formatNumberVi(exact.numerator)}/${formatNumberVi(exact.denominator)}`
    : null;

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
