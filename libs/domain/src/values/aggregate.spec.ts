import { valueTypes } from '@lotrinh/contracts';
import { compareFractions } from '@lotrinh/text';
import { aggregate, figureAtLevel, figureOf, partialAt, partialOf } from './aggregate.js';
import { respondentsByState, unassignedUnits } from './coverage.js';
import { count, definition, input, part, reported } from './fixtures/input.js';
import { mergePartials } from './partial.js';

const of = (numerator: number | string, denominator: number | string) => ({
  numerator: String(numerator),
  denominator: String(denominator),
});
const none = { state: 'NONE_EXISTS' } as const;
const underWay = { state: 'IN_PROGRESS' } as const;

describe('every type', () => {
  it.each(valueTypes)('%s without anybody has no figure, not 0', (valueType) => {
    const figure = aggregate(definition(valueType), []);
    expect([figure.value, figure.exact, figure.range]).toEqual([null, null, null]);
    expect(figure.coverage.expected).toEqual({ respondents: 0, units: 0 });
  });

  it.each(valueTypes)('%s of silent respondents alone is not a figure of 0', (valueType) => {
    const { value, exact, coverage, flags } = aggregate(definition(valueType), [input('A'), input('B')]);
    // Of those whom a document is asked of, nobody is known to have it: that is 0 of 2, with every end open upwards.
    const isShareOfUnits = valueType === 'UNIT_SHARE' || valueType === 'DOCUMENT_ISSUED';
    expect([value, exact]).toEqual(isShareOfUnits ? ['0', of(0, 2)] : [null, null]);
    expect(coverage.withFigure.respondents).toBe(0);
    expect(flags).toContain('PARTIAL_COVERAGE');
  });
});

describe('counts', () => {
  const stock = definition('COUNT_STOCK');

  it('E1: true 0, none exists and no answer count alike in the sum and apart in the coverage', () => {
    const zero = aggregate(stock, [count('A', 5), count('B', 0)]);
    const declared = aggregate(stock, [count('A', 5), input('B', none)]);
    const silent = aggregate(stock, [count('A', 5), input('B')]);
    expect([zero.value, declared.value, silent.value]).toEqual(['5', '5', '5']);
    expect([zero, declared, silent].map(({ highest }) => highest)).toEqual([of(5, 1), of(5, 1), null]);
    expect(zero.coverage.states.REPORTED.respondents).toBe(2);
    expect(declared.coverage.states.NONE_EXISTS.respondents).toBe(1);
    expect([silent.coverage.states.MISSING.respondents, silent.flags]).toEqual([1, ['PARTIAL_COVERAGE', 'AT_LEAST']]);
  });

  it('E5, E6: a figure in progress or in conflict is left out and counted as left out', () => {
    const figure = aggregate(definition('COUNT_FLOW'), [
      count('A', 12),
      input('B', { ...underWay, value: '3' }),
      input('C', { state: 'CONFLICTED', value: '95' }),
    ]);
    expect(figure.value).toBe('12');
    expect(figure.coverage.withFigure).toEqual({ respondents: 1, units: 1 });
    expect(figure.coverage.answered.respondents).toBe(3);
  });

  it('E7: what is declared for all stands instead of the units below and says so', () => {
    const flow = definition('COUNT_FLOW');
    const below = [count('A', 3), count('B', 4)].map((given) => partialOf(flow, given));
    const declared = figureOf(flow, partialAt(flow, { ...count('Bộ', 10), represents: 2 }, below));
    expect([declared.value, declared.flags]).toEqual(['10', ['PARENT_DECLARED']]);
    expect(figureOf(flow, partialAt(flow, null, below))).toMatchObject({ value: '7', flags: [] });
  });

  it('E31: a report of nothing is 0, with everybody in', () => {
    expect(aggregate(definition('COUNT_FLOW'), [input('A', none), input('B', none)])).toMatchObject({
      value: '0',
      flags: [],
    });
  });

  it('O8: known headcounts add up over those who have one; units nobody answers for are expected too', () => {
    const answers = [300, 510, 240, 150].map((value, index) => partialOf(stock, count(`R${index}`, value)));
    const building = ['R4', 'R5'].map((name) => partialOf(stock, input(name, underWay)));
    const figure = figureOf(stock, mergePartials([...answers, ...building, unassignedUnits(14)]));
    expect([figure.value, figure.highest]).toEqual(['1200', null]);
    expect(figure.coverage).toMatchObject({
      expected: { respondents: 6, units: 20 },
      answered: { respondents: 6, units: 6 },
      withFigure: { respondents: 4, units: 4 },
      unassignedUnits: 14,
    });
  });

  it('E11: what two registers hold in common is one thing, and stays when one of them is taken out', () => {
    const registers = [reported('A', { itemIds: ['s1', 's2'] }), reported('B', { itemIds: ['s2', 's3'] })];
    expect(aggregate(definition('COUNT_DISTINCT'), registers).value).toBe('3');
    expect(aggregate(definition('COUNT_DISTINCT'), registers.slice(1)).value).toBe('2');
  });

  it('keep every digit', () => {
    const sum = aggregate(stock, [count('A', '9007199254740993.1'), count('B', '0.02')]);
    expect(sum.exact).toEqual(of('9007199254740993.12', 1));
  });
});

describe('ratios', () => {
  const ratio = definition('RATIO');

  it('E2: of nothing are undefined, never 0 %', () => {
    const figure = aggregate(ratio, [part('A', 0, 0), part('B', 0, 0)]);
    expect(figure).toMatchObject({ value: null, exact: null, flags: ['UNDEFINED'] });
    expect(figure.coverage.withFigure.respondents).toBe(2);
  });

  it('count who has none of a known whole, and leave out who knows no whole, but bound it', () => {
    const known = aggregate(ratio, [part('A', 8, 10), input('B', { ...none, denominator: '10' })]);
    expect(known).toMatchObject({ exact: of(8, 20), lowest: of(8, 20), highest: of(8, 20), flags: [] });
    const unknown = aggregate(ratio, [part('A', 8, 10), input('B', { ...none, knownDenominator: '10' })]);
    expect(unknown).toMatchObject({ exact: of(8, 10), lowest: of(8, 20), highest: of(8, 10) });
    const open = aggregate(ratio, [part('A', 8, 10), input('B', none)]);
    expect(open).toMatchObject({ exact: of(8, 10), lowest: of(0, 1), highest: of(8, 10) });
  });

  it('have no bound but 0 and 1 where a whole was never known, and none above where a part may exceed it', () => {
    const silent = [part('A', 8, 10), input('B')];
    expect(aggregate(ratio, silent)).toMatchObject({ lowest: of(0, 1), highest: of(1, 1) });
    expect(aggregate({ ...ratio, mayExceedWhole: true }, silent).highest).toBeNull();
  });

  it('O9, O12: a percent of a known whole is computed back, exactly, and makes the figure an estimate', () => {
    const percent = (name: string, value: string, denominator: string | null) => reported(name, { value, denominator });
    const figure = aggregate(ratio, [
      percent('R0', '100', '300'),
      percent('R1', '70', null),
      percent('R2', '80', '510'),
      input('R3', underWay),
      percent('R4', '100', '240'),
      percent('R5', '100', '150'),
    ]);
    expect(figure).toMatchObject({ value: '91.5', exact: of(1098, 1200), flags: ['ESTIMATED', 'PARTIAL_COVERAGE'] });
    expect(figure.coverage.denominators).toEqual({ known: 4, of: 5 });
    expect(figure.coverage.withFigure.respondents).toBe(4);
    // The mean of the five percents would be 90.
    expect(figure.value).not.toBe('90');
    expect(partialOf(ratio, percent('X', '33.3', '7')).sums).toEqual({ part: '2.331', whole: '7' });
  });

  it('say what is carried over', () => {
    expect(aggregate(ratio, [{ ...part('A', 1, 2), basis: 'CARRIED' }]).flags).toEqual(['CARRIED']);
  });
});

describe('shares of units', () => {
  it('weigh respondents or units, as the definition says', () => {
    const office = { ...count('VP', 2), represents: 3 };
    const inputs = [office, count('A', 0), input('B')];
    expect(aggregate(definition('UNIT_SHARE'), inputs)).toMatchObject({
      exact: of(1, 3),
      highest: of(2, 3),
      answered: of(1, 2),
    });
    expect(aggregate(definition('UNIT_SHARE', { shareOf: 'UNITS' }), inputs)).toMatchObject({
      exact: of(2, 5),
      highest: of(3, 5),
      answered: of(2, 4),
    });
  });

  it('E35: of a task that all have are done by share, with the list of who is left', () => {
    const inputs = [count('A', 1), count('B', 0), input('C', underWay), input('D')];
    expect(aggregate(definition('UNIT_SHARE'), inputs)).toMatchObject({ exact: of(1, 4), answered: of(1, 3) });
    const { REPORTED, IN_PROGRESS, MISSING } = respondentsByState(inputs);
    expect([REPORTED, IN_PROGRESS, MISSING]).toEqual([['A', 'B'], ['C'], ['D']]);
  });
});

describe('percents without a whole', () => {
  const percents = [reported('A', { value: '60' }), reported('B', { value: '100' })];

  it('have no common figure, but lie between the smallest and the largest', () => {
    expect(aggregate(definition('PERCENT_ONLY'), percents)).toMatchObject({
      exact: null,
      range: { low: of(60, 100), high: of(100, 100) },
      lowest: of(60, 100),
      flags: ['UNWEIGHTED'],
    });
    expect(aggregate(definition('PERCENT_ONLY'), [...percents, input('C')]).lowest).toEqual(of(0, 1));
  });

  it('are an estimate by weight where each has one', () => {
    const weighed = percents.map((given, index) => ({ ...given, weight: String(100 + index * 200) }));
    expect(aggregate(definition('PERCENT_ONLY'), weighed)).toMatchObject({
      value: '90',
      exact: of(360, 400),
      flags: ['ESTIMATED', 'BY_WEIGHT'],
    });
  });
});

describe('rates and means', () => {
  it('O11: the mean of a rate is over the units that are in it; a target for each is judged by the share that reach it', () => {
    const totals = [12, 20, 9, 4].map((value, index) => count(`R${index}`, value));
    const figure = aggregate(definition('RATE_PER_UNIT', { required: '10', decimals: 2 }), [
      ...totals,
      input('R4', underWay),
      input('R5'),
    ]);
    expect(figure).toMatchObject({ kind: 'MEAN', value: '11.25', lowest: of(45, 6), highest: null });
    expect(figure.range).toEqual({ low: of(4, 1), high: of(20, 1) });
    expect(figure.meeting).toEqual({ exact: of(2, 6), lowest: of(2, 6), highest: of(4, 6) });
  });

  it('of a respondent for several units spread its total over them', () => {
    const figure = aggregate(definition('RATE_PER_UNIT', { required: '2' }), [
      { ...count('VP', 7), represents: 3 },
      count('A', 1),
    ]);
    expect(figure).toMatchObject({ exact: of(8, 4), range: { low: of(1, 1), high: of(7, 3) } });
    expect(figure.meeting?.exact).toEqual(of(3, 4));
  });

  it('carry their n: 10 answers of 4,5 and 90 of 3 are 3,15, not 3,75', () => {
    const mean = definition('WEIGHTED_MEAN', { decimals: 2, scale: { min: '1', max: '5' } });
    const inputs = [reported('A', { value: '4.5', weight: '10' }), reported('B', { value: '3', weight: '90' })];
    expect(aggregate(mean, inputs)).toMatchObject({ value: '3.15', exact: of(315, 100), flags: [] });
    const more = aggregate(mean, [...inputs, input('C', { weight: '100' })]);
    expect([more.lowest, more.highest]).toEqual([of(415, 200), of(815, 200)]);
    const withoutN = aggregate(mean, [...inputs, reported('C', { value: '5' })]);
    expect(withoutN).toMatchObject({ value: '3.15', lowest: of(1, 1), highest: of(5, 1) });
    expect(withoutN.coverage.denominators).toEqual({ known: 2, of: 3 });
  });

  it('of a reduction come from the sums of both sides', () => {
    const inputs = [reported('A', { baseline: '100', value: '50' }), reported('B', { baseline: '300', value: '270' })];
    expect(aggregate(definition('REDUCTION'), inputs)).toMatchObject({
      kind: 'CHANGE',
      value: '20',
      exact: of(80, 400),
    });
    expect(aggregate(definition('REDUCTION'), [...inputs, input('C', { baseline: '100' })])).toMatchObject({
      exact: of(80, 400),
      lowest: null,
      highest: of(180, 500),
    });
  });
});

describe('levels', () => {
  const levels = definition('LEVEL_DISTRIBUTION', { levels: ['L1', 'L2', 'L3', 'L4'] });
  const given = [reported('A', { levels: { L1: '5', L3: '2' } }), reported('B', { levels: { L2: '10', L4: '3' } })];
  const partial = mergePartials(given.map((one) => partialOf(levels, one)));

  it('add up level by level, in their order, with a level that is no longer defined at the end', () => {
    const old = reported('C', { levels: { CŨ: '1' } });
    expect(aggregate(levels, [...given, old]).parts).toEqual([
      { key: 'L1', amount: '5' },
      { key: 'L2', amount: '10' },
      { key: 'L3', amount: '2' },
      { key: 'L4', amount: '3' },
      { key: 'CŨ', amount: '1' },
    ]);
  });

  it('satisfy what is below them (R81), unless they exclude each other (L18)', () => {
    expect(figureAtLevel(levels, partial, 'L3')).toMatchObject({ kind: 'SHARE', value: '25', exact: of(5, 20) });
    expect(figureAtLevel(levels, partial, 'L2').exact).toEqual(of(15, 20));
    expect(figureAtLevel({ ...levels, levelsExclude: true }, partial, 'L3').exact).toEqual(of(2, 20));
  });

  it('of who is missing lie between nothing and all of the last known number', () => {
    const more = mergePartials([partial, partialOf(levels, input('C', { knownDenominator: '5' }))]);
    expect(figureAtLevel(levels, more, 'L3')).toMatchObject({ lowest: of(5, 25), highest: of(10, 25) });
  });

  it('of an ordered list are counted with the words of no value among them, never averaged', () => {
    const words = definition('ORDINAL', { levels: ['NONE_EXISTS', 'IN_PROGRESS', 'PILOT', 'RUNNING'] });
    const figure = aggregate(words, [
      reported('A', { code: 'RUNNING' }),
      reported('B', { code: 'RUNNING' }),
      input('C', none),
      input('D', underWay),
    ]);
    expect(figure.exact).toBeNull();
    expect(figure.parts.map(({ key, amount }) => `${key} ${amount}`)).toEqual([
      'NONE_EXISTS 1',
      'IN_PROGRESS 1',
      'PILOT 0',
      'RUNNING 2',
    ]);
  });

  it('of milestones are in time, late or open', () => {
    const figure = aggregate(definition('MILESTONE'), [
      reported('A', { code: 'MET' }),
      reported('B', { code: 'LATE' }),
      input('C', underWay),
    ]);
    expect(figure.parts.map(({ amount }) => amount)).toEqual(['1', '1', '1']);
  });
});

describe('money', () => {
  const amount = (currency: 'VND' | 'USD', value: string) => ({ currency, amount: value });

  it('E27: of two currencies has two sums and no figure', () => {
    const figure = aggregate(definition('MONEY'), [
      reported('A', { amounts: [amount('VND', '48000000000'), amount('USD', '73500')] }),
      reported('B', { amounts: [amount('VND', '0.5')] }),
    ]);
    expect([figure.value, figure.exact, figure.highest]).toEqual([null, null, null]);
    expect(figure.parts).toEqual([
      { key: 'VND', amount: '48000000000.5' },
      { key: 'USD', amount: '73500' },
    ]);
  });

  it('of one currency is its sum, and of nobody nothing', () => {
    const figure = aggregate(definition('MONEY'), [
      reported('A', { amounts: [amount('VND', '5')] }),
      input('B', none),
      input('C'),
    ]);
    expect(figure).toMatchObject({ value: '5', highest: null, flags: ['PARTIAL_COVERAGE', 'AT_LEAST'] });
  });
});

describe('what is never added', () => {
  it('are scores: of several only the span is told, one alone is itself', () => {
    const scores = [count('A', 72), count('B', 85)];
    expect(aggregate(definition('INDEX'), scores)).toMatchObject({
      kind: 'SPREAD',
      exact: null,
      range: { low: of(72, 1), high: of(85, 1) },
    });
    expect(aggregate(definition('INDEX'), scores.slice(1)).exact).toEqual(of(85, 1));
    expect(aggregate(definition('INDEX'), [count('B', 85), input('C')]).exact).toBeNull();
  });

  it('are ranks', () => {
    expect(aggregate(definition('RANK'), [count('A', 3), count('B', 5)])).toMatchObject({
      kind: 'LIST',
      exact: null,
      range: null,
    });
  });

  it('are ranges: from the lowest to the highest end', () => {
    const { range, exact } = aggregate(definition('RANGE'), [
      reported('A', { rangeLow: '40', rangeHigh: '180' }),
      reported('B', { rangeLow: '60', rangeHigh: '220' }),
    ]);
    expect([range, exact]).toEqual([{ low: of(40, 1), high: of(220, 1) }, null]);
  });

  it('are words: coded obstacles are counted, "no opinion" only where declared', () => {
    const figure = aggregate(definition('NARRATIVE'), [
      reported('A', { itemIds: ['STAFF', 'MONEY'] }),
      reported('B', { itemIds: ['STAFF'] }),
      input('C', none),
      input('D'),
    ]);
    expect(figure.parts).toEqual([
      { key: 'MONEY', amount: '1' },
      { key: 'STAFF', amount: '2' },
    ]);
    expect(figure.coverage.states.NONE_EXISTS.respondents).toBe(1);
    expect(figure.coverage.states.MISSING.respondents).toBe(1);
  });
});

describe('units that come and go', () => {
  it('E9, E10: a flow is what predecessor and successor did, each for its own time; a stock is the successor’s', () => {
    const flow = definition('COUNT_FLOW');
    const stock = definition('COUNT_STOCK');
    const before = [count('Cũ 1', 30), count('Cũ 2', 12)];
    const after = count('Mới', 50);
    expect(aggregate(flow, [...before, after]).value).toBe('92');
    const gone = before.map((given) => ({ ...given, state: 'NOT_APPLICABLE' as const }));
    const figure = aggregate(stock, [...gone, after]);
    expect([figure.value, figure.coverage.expected.respondents]).toEqual(['50', 1]);
  });

  it('E16: an event that is recorded late gives another figure, the partial kept before stays what it was', () => {
    const flow = definition('COUNT_FLOW');
    const published = mergePartials([partialOf(flow, count('A', 3)), partialOf(flow, count('B', 4))]);
    const kept = JSON.stringify(published);
    const live = mergePartials([published, partialOf(flow, count('C', 5))]);
    expect(JSON.stringify(published)).toBe(kept);
    expect(compareFractions(figureOf(flow, live).exact!, figureOf(flow, published).exact!)).toBe(1);
  });
});
