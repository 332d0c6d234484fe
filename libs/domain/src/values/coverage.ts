import {
  type Coverage,
  type CoverageCount,
  type FigureFlag,
  type ValueBasis,
  valueBases,
  type ValueInput,
  type ValueState,
  valueStates,
} from '@lotrinh/contracts';
import type { PartialFigure } from './partial.js';

const unassigned = 'units:UNASSIGNED';

/** What one contribution adds to the coverage. `basis` is that of the figure; null where it brings none. */
export function coverageEntries(
  { state, represents }: ValueInput,
  basis: ValueBasis | null,
  knowsWhole: boolean,
): Record<string, number> {
  return {
    [`state:${state}`]: 1,
    [`units:${state}`]: represents,
    ...(basis === null ? {} : { figure: 1, 'units:figure': represents, [`basis:${basis}`]: 1 }),
    ...(knowsWhole ? { whole: 1 } : {}),
  };
}

/** Units for which no respondent answers: expected, and given by nobody. */
export const unassignedUnits = (units: number): PartialFigure => ({
  coverage: units === 0 ? {} : { [unassigned]: units },
  sums: {},
  counts: {},
});

const plus = (counts: readonly CoverageCount[]): CoverageCount => ({
  respondents: counts.reduce((sum, { respondents }) => sum + respondents, 0),
  units: counts.reduce((sum, { units }) => sum + units, 0),
});

/** Reads the coverage; `hasWholes` where the value type has denominators, weights or baselines. */
export function coverageOf({ coverage }: PartialFigure, hasWholes: boolean): Coverage {
  const at = (key: string): number => coverage[key] ?? 0;
  const states = Object.fromEntries(
    valueStates.map((state) => [state, { respondents: at(`state:${state}`), units: at(`units:${state}`) }]),
  ) as Record<ValueState, CoverageCount>;
  const applicable = valueStates.filter((state) => state !== 'NOT_APPLICABLE').map((state) => states[state]);
  const answering = valueStates.filter((state) => state !== 'NOT_APPLICABLE' && state !== 'MISSING');
  return {
    expected: plus([...applicable, { respondents: 0, units: at(unassigned) }]),
    answered: plus(answering.map((state) => states[state])),
    withFigure: { respondents: at('figure'), units: at('units:figure') },
    states,
    unassignedUnits: at(unassigned),
    denominators: hasWholes
      ? { known: at('whole'), of: states.REPORTED.respondents + states.NONE_EXISTS.respondents }
      : null,
  };
}

/** Respondents of whom nothing entered the figure, and units nobody answers for. */
export const isPartial = ({ expected, withFigure, unassignedUnits: units }: Coverage): boolean =>
  withFigure.respondents < expected.respondents || units > 0;

const basisFlags: Record<ValueBasis, FigureFlag | null> = {
  COUNTED: null,
  REGISTER: null,
  ESTIMATED: 'ESTIMATED',
  DERIVED: 'ESTIMATED',
  CARRIED: 'CARRIED',
  PARENT_DECLARED: 'PARENT_DECLARED',
};

/** Flags that follow from where the values came from and who is missing. */
export function coverageFlags(partial: PartialFigure, coverage: Coverage): FigureFlag[] {
  const flags = valueBases.flatMap((basis) => {
    const flag = basisFlags[basis];
    return flag !== null && (partial.coverage[`basis:${basis}`] ?? 0) > 0 ? [flag] : [];
  });
  return isPartial(coverage) ? [...flags, 'PARTIAL_COVERAGE'] : flags;
}

/** Who gave what: respondents by state, sorted. A figure counts them, this names them. */
export function respondentsByState(
  inputs: readonly Pick<ValueInput, 'respondentId' | 'state'>[],
): Record<ValueState, string[]> {
  return Object.fromEntries(
    valueStates.map((state) => [
      state,
      inputs
        .filter((input) => input.state === state)
        .map(({ respondentId }) => respondentId)
        .sort(),
    ]),
  ) as Record<ValueState, string[]>;
}
