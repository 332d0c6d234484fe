import type { ExactFraction } from '@lotrinh/contracts';
import { addDecimals, compareFractions, multiplyDecimals, normalizeDecimal, wholeFraction } from '@lotrinh/text';
import { fractionOf, noEnds } from '../bounds.js';
import { countsUnder, excluded, type Family } from '../family.js';

type Rate = { rate: ExactFraction; respondents: number };

const parse = ([key, respondents]: [string, number]): Rate => {
  const [numerator = '0', denominator = '1'] = key.split('/');
  return { rate: { numerator, denominator }, respondents };
};

const times = (value: string, count: number): string => multiplyDecimals(value, String(count));

/**
 * RATE_PER_UNIT ("02 cán bộ/đơn vị"): a respondent gives the total of the units it answers for. The mean is over units that
 * are in it, not over all (O11); a target for each unit is judged on `meeting`, the share of all units that reach it.
 */
export const ratePerUnit: Family = {
  hasWholes: false,
  contribute({ state, value, represents }) {
    const total = state === 'NONE_EXISTS' ? '0' : state === 'REPORTED' ? value : null;
    if (total === null) return excluded;
    return { hasFigure: true, counts: { [`rate:${normalizeDecimal(total)}/${represents}`]: 1 } };
  },
  read(partial, { expected, withFigure }, { required }) {
    const rates = countsUnder(partial, 'rate:')
      .map(parse)
      .sort((a, b) => compareFractions(a.rate, b.rate));
    const [least, most] = [rates[0], rates.at(-1)];
    if (least === undefined || most === undefined) return { kind: 'MEAN', ...noEnds };
    const total = addDecimals(...rates.map(({ rate, respondents }) => times(rate.numerator, respondents)));
    const exact = fractionOf(total, String(withFigure.units));
    const isOpen = withFigure.units < expected.units;
    const reached = required === null ? [] : rates.filter(({ rate }) => reaches(rate, required));
    const reaching = addDecimals(...reached.map(({ rate, respondents }) => times(rate.denominator, respondents)));
    const atBest = addDecimals(reaching, String(expected.units - withFigure.units));
    const all = String(expected.units);
    return {
      kind: 'MEAN',
      exact,
      lowest: fractionOf(total, all),
      highest: isOpen ? null : exact,
      range: { low: least.rate, high: most.rate },
      meeting:
        required === null
          ? null
          : {
              exact: { numerator: reaching, denominator: all },
              lowest: { numerator: reaching, denominator: all },
              highest: { numerator: atBest, denominator: all },
            },
    };
  },
};

const reaches = (rate: ExactFraction, required: string): boolean =>
  compareFractions(rate, wholeFraction(required)) >= 0;
