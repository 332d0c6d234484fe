import {
  accumulations,
  figureFlags,
  indicatorDirections,
  measures,
  periodKinds,
  valueBases,
  valueRules,
  valueStates,
  valueTypes,
  verdicts,
} from '@lotrinh/contracts';
import { isMessageKey } from '@lotrinh/messages';

const families: Record<string, readonly string[]> = {
  'value.state': valueStates,
  'value.basis': valueBases,
  'value.measure': measures,
  'value.accumulation': accumulations,
  'value.direction': indicatorDirections,
  'value.type': valueTypes,
  'value.check': valueRules,
  'period.kind': periodKinds,
  'figure.verdict': verdicts,
  'figure.flag': figureFlags,
};

describe('words of values and figures', () => {
  it.each(Object.entries(families))('%s has a word for each', (family, codes) => {
    expect(codes.filter((code) => !isMessageKey(`${family}.${code}`))).toEqual([]);
  });
});
