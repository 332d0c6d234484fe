import type { ExactFraction, Figure, FigureKind, ValueDefinition, ValueInput, ValueType } from '@lotrinh/contracts';
import { roundFraction, scaleFraction } from '@lotrinh/text';
import { coverageEntries, coverageFlags, coverageOf } from './coverage.js';
import { counts, distinct } from './families/counts.js';
import { levelDistribution, milestone, ordinal, shareAtLevel } from './families/levels.js';
import { money } from './families/money.js';
import { index, narrative, range, rank } from './families/not-added.js';
import { percentOnly } from './families/percent-only.js';
import { ratePerUnit } from './families/rate-per-unit.js';
import { ratio } from './families/ratio.js';
import { reduction } from './families/reduction.js';
import { unitShare } from './families/unit-share.js';
import { weightedMean } from './families/weighted-mean.js';
import type { Family } from './family.js';
import { mergePartials, type PartialFigure } from './partial.js';

/** Named on every figure; another name where the same values would give another figure. */
const methodVersion = '2026-11';

/** How values of each type become one figure (spec 2 §5.9, spec 9 §6). */
const families: Record<ValueType, Family> = {
  RATIO: ratio,
  PERCENT_ONLY: percentOnly,
  UNIT_SHARE: unitShare,
  COUNT_STOCK: counts,
  COUNT_FLOW: counts,
  COUNT_DISTINCT: distinct,
  RATE_PER_UNIT: ratePerUnit,
  LEVEL_DISTRIBUTION: levelDistribution,
  ORDINAL: ordinal,
  REDUCTION: reduction,
  MONEY: money,
  WEIGHTED_MEAN: weightedMean,
  INDEX: index,
  RANK: rank,
  MILESTONE: milestone,
  RANGE: range,
  DOCUMENT_ISSUED: unitShare,
  NARRATIVE: narrative,
};

/** What one respondent brings. Whom the indicator does not concern is counted as such and brings nothing. */
export function partialOf(definition: ValueDefinition, input: ValueInput): PartialFigure {
  if (input.state === 'NOT_APPLICABLE') {
    return mergePartials([{ coverage: coverageEntries(input, null, false), sums: {}, counts: {} }]);
  }
  const brought = families[definition.valueType].contribute(input, definition);
  const basis = brought.hasFigure ? (brought.basis ?? input.basis) : null;
  return mergePartials([
    {
      coverage: coverageEntries(input, basis, brought.knowsWhole === true),
      sums: brought.sums ?? {},
      counts: brought.counts ?? {},
    },
  ]);
}

/**
 * What a unit of the tree hands up: what it declared for everybody (PARENT_DECLARED) stands instead of the units below it and is
 * never added to them (E7); otherwise their merged partials.
 */
export function partialAt(
  definition: ValueDefinition,
  declared: ValueInput | null,
  below: readonly PartialFigure[],
): PartialFigure {
  return declared === null ? mergePartials(below) : partialOf(definition, { ...declared, basis: 'PARENT_DECLARED' });
}

/** What a person reads: percent for shares and changes, at most `decimals` digits after the point. */
function readable(kind: FigureKind, exact: ExactFraction | null, decimals: number): string | null {
  if (exact === null) return null;
  return roundFraction(kind === 'SHARE' || kind === 'CHANGE' ? scaleFraction(exact, '100') : exact, decimals);
}

function figure(definition: ValueDefinition, partial: PartialFigure, read: Family['read']): Figure {
  const coverage = coverageOf(partial, families[definition.valueType].hasWholes);
  const { kind, exact, lowest, highest, ...more } = read(partial, coverage, definition);
  return {
    valueType: definition.valueType,
    kind,
    methodVersion,
    value: readable(kind, exact, definition.decimals),
    exact,
    lowest,
    highest,
    answered: more.answered ?? null,
    range: more.range ?? null,
    parts: more.parts ?? [],
    meeting: more.meeting ?? null,
    coverage,
    flags: [...new Set([...coverageFlags(partial, coverage), ...(more.flags ?? [])])],
  };
}

/** The figure that a partial stands for. */
export const figureOf = (definition: ValueDefinition, partial: PartialFigure): Figure =>
  figure(definition, partial, families[definition.valueType].read);

/** Of a distribution of levels: the share at `level` and above, with its bounds; what a target of that level is judged on. */
export const figureAtLevel = (definition: ValueDefinition, partial: PartialFigure, level: string): Figure =>
  figure(definition, partial, shareAtLevel(level));

/** The figure of all contributions at once. */
export const aggregate = (definition: ValueDefinition, inputs: readonly ValueInput[]): Figure =>
  figureOf(definition, mergePartials(inputs.map((input) => partialOf(definition, input))));
