import type { Figure } from '@lotrinh/contracts';
import { compareFractions } from '@lotrinh/text';
import { aggregate } from './aggregate.js';
import { respondentsByState } from './coverage.js';
import { files, money, rules, systems, trained, withAnswer } from './fixtures/round.js';
import { definition } from './fixtures/input.js';
import { judge, type TargetForm } from './verdict.js';

type Column = typeof files;
const at = (column: Column): Figure => aggregate(column.definition, column.inputs);
const of = (numerator: number, denominator: number) => ({
  numerator: String(numerator),
  denominator: String(denominator),
});
const atLeast = (value: string): TargetForm => ({ form: 'AT_LEAST', value, isStrict: false });
const verdict = (figure: Figure, target: TargetForm): string => judge(target, 'HIGHER_IS_BETTER', figure).verdict;
const hundred: TargetForm = { form: 'EXACT', value: '100' };

describe('the half-year round of spec 9 §3', () => {
  it('counts respondents and units apart: 11 of 12, 13 of 14', () => {
    const { expected, answered } = at(trained).coverage;
    expect([expected, answered]).toEqual([
      { respondents: 12, units: 14 },
      { respondents: 11, units: 13 },
    ]);
    expect(respondentsByState(trained.inputs).MISSING).toEqual(['TC']);
  });

  it('CT1: 37.697/39.770 = 94,8 % of 10/12, between 91,65 % and 94,96 %: certainly not met', () => {
    const figure = at(files);
    expect(figure).toMatchObject({
      kind: 'SHARE',
      value: '94.8',
      exact: of(37697, 39770),
      lowest: of(37697, 41130),
      highest: of(39057, 41130),
      flags: ['PARTIAL_COVERAGE'],
    });
    expect(figure.coverage.withFigure.respondents).toBe(10);
    expect(figure.coverage.denominators).toEqual({ known: 10, of: 10 });
    const twoDecimals = { ...files.definition, decimals: 2 };
    const end = (numerator: string, denominator: string): string | null =>
      aggregate(twoDecimals, [{ ...files.inputs[0]!, numerator, denominator }]).value;
    expect([end('37697', '41130'), end('39057', '41130')]).toEqual(['91.65', '94.96']);
    expect(verdict(figure, atLeast('95'))).toBe('NOT_MET');
  });

  it('CT1: neither leaving out who has none (95,7) nor the mean of percents (86,4) is ever the figure', () => {
    const withoutInstitute = files.inputs.filter(({ respondentId }) => respondentId !== 'VNC');
    expect(aggregate(files.definition, withoutInstitute).value).toBe('95.7');
    const shares = files.inputs.filter(({ state }) => state === 'REPORTED' || state === 'NONE_EXISTS');
    const mean = shares.reduce((sum, given) => sum + Number(given.numerator ?? 0) / Number(given.denominator), 0) / 10;
    expect((mean * 100).toFixed(1)).toBe('86.4');
    expect(['95.7', '86.4']).not.toContain(at(files).value);
  });

  it('CT2: at least 1.081 of 11/12, certainly met, since counts only grow', () => {
    const figure = at(trained);
    expect(figure).toMatchObject({ kind: 'TOTAL', value: '1081', lowest: of(1081, 1), highest: null });
    expect(figure.flags).toEqual(['PARTIAL_COVERAGE', 'AT_LEAST']);
    expect(figure.coverage.withFigure.respondents).toBe(11);
    expect(verdict(figure, atLeast('1000'))).toBe('MET');
  });

  it('CT3: 19/26 = 73,1 % of 10/11 whom it concerns, at best 20/27', () => {
    const figure = at(systems);
    expect(figure).toMatchObject({ value: '73.1', exact: of(19, 26), lowest: of(19, 27), highest: of(20, 27) });
    expect(figure.coverage.expected.respondents).toBe(11);
    expect(figure.coverage.withFigure.respondents).toBe(10);
    expect(verdict(figure, hundred)).toBe('NOT_MET');
  });

  it('CT4: 8/12 = 66,7 %, 8/11 of those who answered', () => {
    const figure = at(rules);
    expect(figure).toMatchObject({ value: '66.7', exact: of(8, 12), answered: of(8, 11), highest: of(9, 12) });
    expect(verdict(figure, hundred)).toBe('NOT_MET');
  });

  it('CT5: 30.600/67.000 = 45,7 %, the lowest 0 % and 35,0 %', () => {
    const figure = at(money);
    expect(figure).toMatchObject({ value: '45.7', exact: of(30600, 67000), lowest: of(30600, 67000), flags: [] });
    expect(verdict(figure, atLeast('50'))).toBe('NOT_MET');
    const single = money.inputs
      .map((given) => ({ name: given.respondentId, figure: aggregate(money.definition, [given]) }))
      .flatMap(({ name, figure: { exact, value } }) => (exact === null ? [] : [{ name, exact, value }]))
      .sort((a, b) => compareFractions(a.exact, b.exact));
    expect(single.slice(0, 2).map(({ name, value }) => [name, value])).toEqual([
      ['VNC', '0'],
      ['CDV', '35'],
    ]);
  });

  it('one of five targets is met', () => {
    const met = [
      verdict(at(files), atLeast('95')),
      verdict(at(trained), atLeast('1000')),
      verdict(at(systems), hundred),
      verdict(at(rules), hundred),
      verdict(at(money), atLeast('50')),
    ].filter((given) => given === 'MET');
    expect(met).toHaveLength(1);
  });
});

describe('afterwards', () => {
  const lateFiles = withAnswer(files.inputs, 'TC', { numerator: '205', denominator: '210' });
  const lateTrained = withAnswer(trained.inputs, 'TC', { value: '12' });

  it('the late unit makes 37.902/39.980 and 1.093 with everybody in', () => {
    expect(aggregate(files.definition, lateFiles).exact).toEqual(of(37902, 39980));
    expect(aggregate(trained.definition, lateTrained)).toMatchObject({
      value: '1093',
      highest: of(1093, 1),
      flags: [],
    });
  });

  it('bad day 8: 130 instead of 310 turns 1.093 into 913, and met into not met', () => {
    const corrected = aggregate(trained.definition, withAnswer(lateTrained, 'CQL2', { value: '130' }));
    expect(corrected.value).toBe('913');
    expect(verdict(corrected, atLeast('1000'))).toBe('NOT_MET');
    expect(corrected.coverage.withFigure.respondents).toBe(12);
  });

  it('bad day 10: a figure against its signed paper is left out, and nothing is certain any more', () => {
    const conflicted = files.inputs.map((given) =>
      given.respondentId === 'CDV'
        ? { ...given, state: 'CONFLICTED' as const, knownDenominator: given.denominator }
        : given,
    );
    const figure = aggregate(files.definition, conflicted);
    expect(figure).toMatchObject({ exact: of(26217, 27770), lowest: of(26217, 41130), highest: of(39577, 41130) });
    expect(figure.coverage.states.CONFLICTED.respondents).toBe(1);
    expect(judge(atLeast('95'), 'HIGHER_IS_BETTER', figure)).toEqual({
      verdict: 'CANNOT_DETERMINE',
      lowest: of(26217, 41130),
      highest: of(39577, 41130),
    });
  });

  it('bad day 1: two that became one are one respondent less with the same total', () => {
    const merged = trained.inputs
      .filter(({ respondentId }) => respondentId !== 'CQL2')
      .map((given) => (given.respondentId === 'CQL1' ? { ...given, value: '570' } : given));
    const figure = aggregate(definition('COUNT_FLOW'), merged);
    expect([figure.value, figure.coverage.expected.respondents]).toEqual(['1081', 11]);
  });
});
