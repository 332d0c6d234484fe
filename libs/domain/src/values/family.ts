import type {
  Coverage,
  Figure,
  FigureFlag,
  FigureKind,
  ValueBasis,
  ValueDefinition,
  ValueInput,
} from '@lotrinh/contracts';
import type { Decimal } from '@lotrinh/text';
import type { Ends } from './bounds.js';
import type { PartialFigure } from './partial.js';

/** What one contribution brings. */
export type Contribution = {
  /** Whether the figure is made of it too; else it counts against the coverage. */
  hasFigure: boolean;
  /** Its denominator, weight or baseline is known. */
  knowsWhole?: boolean;
  /** Another basis than the one that was given with it. */
  basis?: ValueBasis;
  sums?: Record<string, Decimal>;
  counts?: Record<string, number>;
};

/** What a family reads out of a partial; the rest of the figure is the same for all. */
export type Reading = Ends & {
  kind: FigureKind;
  flags?: readonly FigureFlag[];
} & { [K in 'answered' | 'range' | 'parts' | 'meeting']?: Figure[K] };

/** The arithmetic of one family of value types. Never sees NOT_APPLICABLE: that changes nothing anywhere. */
export type Family = {
  /** The type has denominators, weights or baselines that may be unknown. */
  hasWholes: boolean;
  contribute: (input: ValueInput, definition: ValueDefinition) => Contribution;
  read: (partial: PartialFigure, coverage: Coverage, definition: ValueDefinition) => Reading;
};

export const excluded: Contribution = { hasFigure: false };

export const sumAt = ({ sums }: PartialFigure, key: string): Decimal => sums[key] ?? '0';
export const countAt = ({ counts }: PartialFigure, key: string): number => counts[key] ?? 0;

/** Counts whose key begins with `prefix`, by the rest of the key. */
export const countsUnder = ({ counts }: PartialFigure, prefix: string): [string, number][] =>
  Object.entries(counts).flatMap(([key, count]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), count]] : []));
