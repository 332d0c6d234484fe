import type { ExactFraction, Figure, ValueDefinition, ValueInput, ValueState } from '@lotrinh/contracts';
import { compareFractions } from '@lotrinh/text';
import fc from 'fast-check';
import { aggregate, figureAtLevel, figureOf, partialAt, partialOf } from './aggregate.js';
import { anyDefinition, anyInput, anyInputs } from './fixtures/arbitrary.js';
import { input, reported } from './fixtures/input.js';
import { emptyPartial, mergePartials, removePartial } from './partial.js';
import { judge, type TargetForm } from './verdict.js';

const rank = { NOT_MET: 0, CANNOT_DETERMINE: 0.5, MET: 1, EXCEEDED: 2 };
const figureIn = ({ exact, lowest, highest }: Pick<Figure, 'exact' | 'lowest' | 'highest'>): void => {
  if (exact === null) return;
  if (lowest !== null) expect(compareFractions(lowest, exact)).toBeLessThanOrEqual(0);
  if (highest !== null) expect(compareFractions(exact, highest)).toBeLessThanOrEqual(0);
};

describe('a partial', () => {
  const partial = fc.tuple(anyDefinition(), anyInputs, anyInputs, anyInputs).map(([definition, ...groups]) => ({
    definition,
    parts: groups.map((inputs) => mergePartials(inputs.map((given) => partialOf(definition, given)))),
  }));

  it('merges in any order and grouping to the same JSON', () => {
    fc.assert(
      fc.property(partial, ({ parts: [a = emptyPartial, b = emptyPartial, c = emptyPartial] }) => {
        const text = (...list: (typeof a)[]): string => JSON.stringify(mergePartials(list));
        expect(text(a, b)).toBe(text(b, a));
        expect(text(mergePartials([a, b]), c)).toBe(text(a, mergePartials([b, c])));
        expect(text(a, emptyPartial)).toBe(JSON.stringify(a));
      }),
    );
  });

  it('gives up what is taken out of it', () => {
    fc.assert(
      fc.property(partial, ({ parts: [a = emptyPartial, b = emptyPartial] }) => {
        expect(JSON.stringify(removePartial(mergePartials([a, b]), b))).toBe(JSON.stringify(a));
        expect(removePartial(a, a)).toEqual(emptyPartial);
      }),
    );
  });
});

describe('the figure', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        anyDefinition(),
        anyInputs.chain((inputs) =>
          fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
        ),
        (definition, [inputs, shuffled]) => {
          expect(aggregate(definition, shuffled)).toEqual(aggregate(definition, inputs));
        },
      ),
    );
  });

  it('of any partition of the units is that of the whole', () => {
    fc.assert(
      fc.property(anyDefinition(), fc.array(anyInputs, { maxLength: 4 }), (definition, groups) => {
        const nodes = groups.map((inputs) =>
          partialAt(
            definition,
            null,
            inputs.map((given) => partialOf(definition, given)),
          ),
        );
        expect(figureOf(definition, mergePartials(nodes))).toEqual(aggregate(definition, groups.flat()));
      }),
    );
  });

  it('after a history of corrections is that of the answers that stand', () => {
    const history = fc.array(fc.tuple(fc.nat({ max: 5 }), anyInput), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyDefinition(), history, (definition, events) => {
        const answers = new Map<number, ValueInput>();
        let root = emptyPartial;
        for (const [unit, given] of events) {
          const before = answers.get(unit);
          if (before !== undefined) root = removePartial(root, partialOf(definition, before));
          root = mergePartials([root, partialOf(definition, given)]);
          answers.set(unit, given);
        }
        expect(figureOf(definition, root)).toEqual(aggregate(definition, [...answers.values()]));
      }),
    );
  });

  it('is not changed by whom it does not concern, except that these are counted as such', () => {
    fc.assert(
      fc.property(anyDefinition(), anyInputs, anyInput, (definition, inputs, other) => {
        const { coverage, ...figure } = aggregate(definition, inputs);
        const more = aggregate(definition, [...inputs, { ...other, state: 'NOT_APPLICABLE' }]);
        expect(more).toMatchObject(figure);
        expect(more.coverage.expected).toEqual(coverage.expected);
        expect(more.coverage.states.NOT_APPLICABLE.respondents).toBe(coverage.states.NOT_APPLICABLE.respondents + 1);
      }),
    );
  });

  it('lies between its own worst and best case', () => {
    fc.assert(
      fc.property(anyDefinition(), anyInputs, (definition, inputs) => {
        const partial = mergePartials(inputs.map((given) => partialOf(definition, given)));
        const figure = figureOf(definition, partial);
        figureIn(figure);
        if (figure.meeting !== null) figureIn(figure.meeting);
        if (definition.valueType === 'LEVEL_DISTRIBUTION') figureIn(figureAtLevel(definition, partial, 'L2'));
      }),
    );
  });

  it('with every gap filled somehow still lies between the ends told before', () => {
    const given = fc.array(fc.tuple(anyInput, fc.nat({ max: 100 })), { minLength: 1, maxLength: 10 });
    const types = anyDefinition(['RATIO', 'COUNT_FLOW', 'COUNT_STOCK', 'UNIT_SHARE', 'PERCENT_ONLY', 'WEIGHTED_MEAN']);
    fc.assert(
      fc.property(types, given, (definition, pairs) => {
        const kept = pairs.map(([one]) => one);
        const before = aggregate({ ...definition, mayExceedWhole: false }, kept);
        const filled = pairs.map(([one, share]) => fill(definition, one, share));
        const { exact } = aggregate({ ...definition, mayExceedWhole: false }, filled);
        if (exact !== null) figureIn({ ...before, exact });
      }),
    );
  });
});

/** The answer that was missing, within what was known before: a share of the last known whole, a weight as it was. */
function fill({ valueType }: ValueDefinition, given: ValueInput, share: number): ValueInput {
  const known: ValueState[] = ['REPORTED', 'NONE_EXISTS', 'NOT_APPLICABLE'];
  // Being built is an answer where the question is whether it is there.
  if (valueType === 'UNIT_SHARE') known.push('IN_PROGRESS');
  if (known.includes(given.state)) return given;
  const denominator = given.knownDenominator ?? '73';
  return {
    ...given,
    state: 'REPORTED',
    numerator: String((Number(denominator) * share) / 100),
    denominator,
    value: String(share),
    weight: given.weight ?? given.knownDenominator ?? '11',
  };
}

describe('answers that look alike', () => {
  it('E1: 0, none exists and silence are three figures, whatever the others answered', () => {
    fc.assert(
      fc.property(anyDefinition(['RATIO', 'COUNT_FLOW', 'COUNT_STOCK', 'MONEY']), anyInputs, (definition, inputs) => {
        const zero = reported('x', {
          ...{ value: '0', numerator: '0', denominator: '7' },
          amounts: [{ currency: 'VND', amount: '0' }],
        });
        const last = [zero, input('x', { state: 'NONE_EXISTS', denominator: '7' }), input('x')];
        const figures = last.map((given) => JSON.stringify(aggregate(definition, [...inputs, given])));
        expect(new Set(figures).size).toBe(3);
      }),
    );
  });
});

describe('a verdict', () => {
  const fraction: fc.Arbitrary<ExactFraction> = fc.record({
    numerator: fc.nat({ max: 200 }).map(String),
    denominator: fc.integer({ min: 1, max: 100 }).map(String),
  });
  const target: fc.Arbitrary<TargetForm> = fc.oneof(
    fc.record({ form: fc.constant('EXACT' as const), value: fc.nat({ max: 200 }).map(String) }),
    fc.record({
      form: fc.constant('AT_LEAST' as const),
      value: fc.nat({ max: 200 }).map(String),
      isStrict: fc.boolean(),
    }),
    fc
      .tuple(fc.nat({ max: 200 }), fc.nat({ max: 50 }))
      .map(([low, width]) => ({ form: 'RANGE' as const, low: String(low), high: String(low + width) })),
  );
  const ends = fc.tuple(fraction, fraction).map((pair) => pair.sort(compareFractions));

  it('never worsens where both ends improve', () => {
    fc.assert(
      fc.property(target, ends, ends, (form, [a, b], [c, d]) => {
        const lows = [a, c].sort(compareFractions) as [ExactFraction, ExactFraction];
        const highs = [b, d].sort(compareFractions) as [ExactFraction, ExactFraction];
        const of = (lowest: ExactFraction, highest: ExactFraction) =>
          rank[judge(form, 'HIGHER_IS_BETTER', { kind: 'TOTAL', lowest, highest }).verdict];
        expect(of(lows[0], highs[0])).toBeLessThanOrEqual(of(lows[1], highs[1]));
      }),
    );
  });

  it('that is certain holds for every figure between the ends', () => {
    fc.assert(
      fc.property(target, ends, fraction, (form, [lowest, highest], inside) => {
        fc.pre(compareFractions(lowest, inside) <= 0 && compareFractions(inside, highest) <= 0);
        const { verdict } = judge(form, 'HIGHER_IS_BETTER', { kind: 'TOTAL', lowest, highest });
        fc.pre(verdict !== 'CANNOT_DETERMINE');
        const point = judge(form, 'HIGHER_IS_BETTER', { kind: 'TOTAL', lowest: inside, highest: inside }).verdict;
        expect(point === 'NOT_MET').toBe(verdict === 'NOT_MET');
        if (verdict === 'EXCEEDED') expect(point).toBe('EXCEEDED');
      }),
    );
  });
});
