import type { Comparator } from '@lotrinh/contracts';
import { type Decimal, formatNumberVi } from '@lotrinh/text';

const signs: Record<Exclude<Comparator, 'range'>, string> = {
  ...{ eq: '', gte: '≥ ', gt: '> ', lte: '≤ ', lt: '< ', approx: '≈ ' },
};

/** An aim in one cell of a table: "≥ 95%", "30 - 50%", "≥ 1.000 lượt người/năm"; null for an aim without a figure. */
export function targetWords(target: {
  comparator: Comparator | null;
  value: Decimal | null;
  valueMax: Decimal | null;
  unit: string | null;
}): string | null {
  const { comparator, value, valueMax, unit } = target;
  if (comparator === null || value === null) return null;
  const say = (number: Decimal): string => formatNumberVi(number, { places: 6 });
  const number =
    comparator === 'range' ? `${say(value)} - ${say(valueMax ?? value)}` : `${signs[comparator]}${say(value)}`;
  return unit === null ? number : unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}
