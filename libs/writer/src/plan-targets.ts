import type { Comparator, PlanTargetView } from '@lotrinh/contracts';
import { findQuantities, formatNumberVi } from '@lotrinh/text';

type Measure = Pick<
  PlanTargetView,
  'phrase' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'targetYear' | 'baselineYear' | 'direction'
>;

const WORDS: Record<Exclude<Comparator, 'range'>, string> = {
  eq: '',
  gte: 'tối thiểu ',
  gt: 'trên ',
  lte: 'không quá ',
  lt: 'dưới ',
  approx: 'khoảng ',
};

/** A target as one sentence. Words that already name the value are left as they are; else value and year are said behind them. */
export function targetSentence(target: Measure): string {
  const phrase = target.phrase.trim().replace(/[.;,:]+$/u, '');
  const isMeasured = target.value === null || findQuantities(phrase).some(({ value }) => value === target.value);
  const level = isMeasured ? '' : ` ${target.direction === 'decrease' ? 'giảm' : 'đạt'} ${levelOf(target)}`;
  const since =
    target.baselineYear === null || phrase.includes(String(target.baselineYear))
      ? ''
      : ` so với năm ${target.baselineYear}`;
  const year =
    target.targetYear === null || phrase.includes(String(target.targetYear)) ? '' : ` đến năm ${target.targetYear}`;
  return `${phrase}${level}${since}${year};`;
}

function levelOf({ comparator, value, valueMax, unit }: Measure): string {
  const measured = (number: string | null): string => (number === null ? '' : formatNumberVi(number));
  const suffix = unit === null ? '' : unit === '%' ? '%' : ` ${unit}`;
  if (comparator === 'range') return `từ ${measured(value)} đến ${measured(valueMax)}${suffix}`;
  return `${comparator === null ? '' : WORDS[comparator]}${measured(value)}${suffix}`;
}
