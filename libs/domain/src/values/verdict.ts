import type { Comparator, Figure, FigureKind, IndicatorDirection, Verdict } from '@lotrinh/contracts';
import {
  compareDecimals,
  compareFractions,
  type Decimal,
  type Fraction,
  multiplyDecimals,
  scaleFraction,
  shiftDecimal,
  subtractDecimals,
  wholeFraction,
} from '@lotrinh/text';

/**
 * What a plan asks for; values of shares and reductions in percent ("95"). EXACT is a bare figure: reached is enough, and to pass
 * it in the indicator's direction is more. Strict bounds are "trên", "dưới". REDUCE_BY: by so many percent of the baseline,
 * which a figure of kind CHANGE has in itself.
 */
export type TargetForm =
  | { form: 'EXACT'; value: Decimal }
  | { form: 'AT_LEAST' | 'AT_MOST'; value: Decimal; isStrict: boolean }
  | { form: 'RANGE'; low: Decimal; high: Decimal }
  | { form: 'REDUCE_BY'; percent: Decimal; baseline: Decimal | null };

/** What is judged: a figure, or a share in it such as `meeting`. */
export type Measured = Pick<Figure, 'lowest' | 'highest'> & { kind: FigureKind };

/** MET, EXCEEDED and NOT_MET are certain; CANNOT_DETERMINE comes with both ends of what is possible. */
export type Judgement = Pick<Measured, 'lowest' | 'highest'> & {
  verdict: Extract<Verdict, 'MET' | 'EXCEEDED' | 'NOT_MET' | 'CANNOT_DETERMINE'>;
};

type Point = Exclude<Judgement['verdict'], 'CANNOT_DETERMINE'>;
/** A place on the line of figures; BELOW_ALL and ABOVE_ALL where nothing bounds it. */
type Place = Fraction | 'BELOW_ALL' | 'ABOVE_ALL';

function against(place: Place, value: Decimal): number {
  if (place === 'BELOW_ALL') return -1;
  return place === 'ABOVE_ALL' ? 1 : compareFractions(place, wholeFraction(value));
}

/** What one certain figure makes of the target; it only ever goes one way along the line. */
function judgePoint(target: Exclude<TargetForm, { form: 'REDUCE_BY' }>, direction: IndicatorDirection) {
  const isUp = direction === 'HIGHER_IS_BETTER';
  return (place: Place): Point => {
    switch (target.form) {
      case 'EXACT': {
        const ahead = against(place, target.value) * (isUp ? 1 : -1);
        return ahead === 0 ? 'MET' : ahead > 0 ? 'EXCEEDED' : 'NOT_MET';
      }
      case 'AT_LEAST':
      case 'AT_MOST': {
        const ahead = against(place, target.value) * (target.form === 'AT_LEAST' ? 1 : -1);
        return ahead > 0 || (ahead === 0 && !target.isStrict) ? 'MET' : 'NOT_MET';
      }
      case 'RANGE': {
        const [below, above] = [against(place, target.low) < 0, against(place, target.high) > 0];
        if (isUp ? below : above) return 'NOT_MET';
        return (isUp ? above : below) ? 'EXCEEDED' : 'MET';
      }
    }
  };
}

/** A reduction as a bound: of a change itself, or of the value that may be left of the baseline. */
function withoutReduction(target: TargetForm, kind: FigureKind): Exclude<TargetForm, { form: 'REDUCE_BY' }> | null {
  if (target.form !== 'REDUCE_BY') return target;
  if (kind === 'CHANGE') return { form: 'AT_LEAST', value: target.percent, isStrict: false };
  if (target.baseline === null) return null;
  const left = shiftDecimal(multiplyDecimals(target.baseline, subtractDecimals('100', target.percent)), -2);
  return { form: 'AT_MOST', value: left, isStrict: false };
}

/** Whatever lies between the two ends: the same verdict at both is certain, more than met or met is met. */
function agreed(worse: Point, better: Point): Judgement['verdict'] {
  if (worse === better) return worse;
  return worse === 'NOT_MET' || better === 'NOT_MET' ? 'CANNOT_DETERMINE' : 'MET';
}

/**
 * A verdict where it holds for the worst and the best case of what is missing, on unrounded figures (spec 9 §6; E39). Coverage
 * as such decides nothing: 10 of 12 may be certain, 11 of 12 may not.
 */
export function judge(target: TargetForm, direction: IndicatorDirection, measured: Measured): Judgement {
  const { kind, lowest, highest } = measured;
  const form = withoutReduction(target, kind);
  if (form === null || (lowest === null && highest === null)) return { verdict: 'CANNOT_DETERMINE', lowest, highest };
  const asRead = (end: Fraction): Fraction => (kind === 'SHARE' || kind === 'CHANGE' ? scaleFraction(end, '100') : end);
  const point = judgePoint(form, direction);
  const ends = [
    point(lowest === null ? 'BELOW_ALL' : asRead(lowest)),
    point(highest === null ? 'ABOVE_ALL' : asRead(highest)),
  ] as const;
  return { verdict: agreed(...ends), lowest, highest };
}

/** "Ít nhất 6, trong đó ít nhất 2 …" (R80): the whole target is met where every condition is, and missed where one is. */
export function judgeAll(judgements: readonly Judgement[]): Judgement['verdict'] {
  const given = judgements.map(({ verdict }) => verdict);
  if (given.length === 0) return 'CANNOT_DETERMINE';
  if (given.includes('NOT_MET')) return 'NOT_MET';
  if (given.includes('CANNOT_DETERMINE')) return 'CANNOT_DETERMINE';
  return given.every((verdict) => verdict === 'EXCEEDED') ? 'EXCEEDED' : 'MET';
}

/**
 * The verdict of a day. `judgedFrom` is the last day of data with which the target is judged (E32: a year's target with the
 * period that ends on 14/12); before it a forecast, where there is one, tells what is likely. null judges it in every period.
 */
export function verdictOn(
  dataTo: string,
  judgedFrom: string | null,
  actual: Judgement['verdict'],
  forecast: Judgement['verdict'] | null,
): Verdict {
  if (judgedFrom === null || dataTo >= judgedFrom) return actual;
  if (forecast === null || forecast === 'CANNOT_DETERMINE') return 'NOT_YET_DUE';
  return forecast === 'NOT_MET' ? 'UNLIKELY' : 'LIKELY';
}

/** The form of a plan's target as it was read; null for an aim without a figure. A decrease asks for a reduction in percent. */
export function targetFormOf(target: {
  comparator: Comparator | null;
  value: Decimal | null;
  valueMax: Decimal | null;
  unit: string | null;
  isDecrease: boolean;
  baseline: Decimal | null;
}): TargetForm | null {
  const { comparator, value, valueMax, baseline } = target;
  if (comparator === null || value === null) return null;
  // Of "giảm từ 20% - 40%" the lesser cut is what must be reached.
  if (target.isDecrease && target.unit === '%') return { form: 'REDUCE_BY', percent: value, baseline };
  switch (comparator) {
    case 'gte':
    case 'gt':
      return { form: 'AT_LEAST', value, isStrict: comparator === 'gt' };
    case 'lte':
    case 'lt':
      return { form: 'AT_MOST', value, isStrict: comparator === 'lt' };
    case 'range': {
      const [low, high] = [value, valueMax ?? value];
      return compareDecimals(low, high) <= 0 ? { form: 'RANGE', low, high } : { form: 'RANGE', low: high, high: low };
    }
    case 'eq':
    case 'approx':
      return { form: 'EXACT', value };
  }
}
