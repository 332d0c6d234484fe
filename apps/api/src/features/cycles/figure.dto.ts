import {
  type Coverage,
  type CoverageCount,
  type CycleFigureView,
  type CycleIndicatorView,
  type EntryWords,
  type EvidenceFile,
  type ExactFraction,
  type Figure,
  type FigureFlag,
  figureFlags,
  type FigureKind,
  figureKinds,
  type FigureSource,
  type FrozenFigure,
  type LinkedTargetView,
  type PeriodView,
  type PlanUnitView,
  type ValueBasis,
  valueSeries,
  type ValueState,
  valueStates,
  type ValueType,
  type Verdict,
  verdicts,
} from '@lotrinh/contracts';
import { Extensions, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum.js';
import { InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { LinkedTargetType, ValueTypeEnum } from '../indicators/indicator.dto.js';
import { PlanUnitType } from '../plans/plan.dto.js';
import { CycleIndicatorType, PeriodType } from './cycle.dto.js';
import { EntryWordsType, EvidenceFileType, ExactFractionType, ValueBasisEnum, ValueStateEnum } from './report.dto.js';

export const ValueSeriesEnum = enumOf(valueSeries);
const FigureKindEnum = enumOf(figureKinds);
const FigureFlagEnum = enumOf(figureFlags);
const VerdictEnum = enumOf(verdicts);
registerEnumType(ValueSeriesEnum, { name: 'ValueSeries' });
registerEnumType(FigureKindEnum, { name: 'FigureKind' });
registerEnumType(FigureFlagEnum, { name: 'FigureFlag' });
registerEnumType(VerdictEnum, { name: 'Verdict' });

const perhaps = { nullable: true } as const;

@ObjectType('CoverageCount', { description: 'Respondents, and the units that they answer for' })
class CoverageCountType implements CoverageCount {
  @Field(() => Int) respondents!: number;
  @Field(() => Int) units!: number;
}

@ObjectType('StateCount')
class StateCountType {
  @Field(() => ValueStateEnum) state!: ValueState;
  @Field(() => Int) respondents!: number;
  @Field(() => Int) units!: number;
}

@ObjectType('KnownDenominators')
class KnownDenominatorsType {
  @Field(() => Int) known!: number;
  @Field(() => Int) of!: number;
}

@ObjectType('Coverage')
class CoverageType {
  @Field(() => CoverageCountType) expected!: CoverageCount;
  @Field(() => CoverageCountType) answered!: CoverageCount;
  @Field(() => CoverageCountType) withFigure!: CoverageCount;
  @Field(() => [StateCountType]) states!: StateCountType[];
  @Field(() => Int) unassignedUnits!: number;
  @Field(() => KnownDenominatorsType, perhaps) denominators!: Coverage['denominators'];
}

@ObjectType('FigurePart')
class FigurePartType {
  @Field() key!: string;
  @Field() amount!: string;
}

@ObjectType('FigureRange')
class FigureRangeType {
  @Field(() => ExactFractionType) low!: ExactFraction;
  @Field(() => ExactFractionType) high!: ExactFraction;
}

@ObjectType('FigureMeeting', { description: 'Share of the units that reach what is required' })
class FigureMeetingType {
  @Field(() => ExactFractionType) exact!: ExactFraction;
  @Field(() => ExactFractionType) lowest!: ExactFraction;
  @Field(() => ExactFractionType) highest!: ExactFraction;
}

@ObjectType('Figure', { description: 'One figure over many respondents, with how far what is missing can move it' })
export class FigureType {
  @Field(() => ValueTypeEnum) valueType!: ValueType;
  @Field(() => FigureKindEnum) kind!: FigureKind;
  @Field() methodVersion!: string;
  @Field(() => String, perhaps) value!: string | null;
  @Field(() => ExactFractionType, perhaps) exact!: ExactFraction | null;
  @Field(() => ExactFractionType, perhaps) lowest!: ExactFraction | null;
  @Field(() => ExactFractionType, perhaps) highest!: ExactFraction | null;
  @Field(() => ExactFractionType, perhaps) answered!: ExactFraction | null;
  @Field(() => FigureRangeType, perhaps) range!: Figure['range'];
  @Extensions({ rows: 3 }) @Field(() => [FigurePartType]) parts!: Figure['parts'];
  @Field(() => FigureMeetingType, perhaps) meeting!: Figure['meeting'];
  @Field(() => CoverageType) coverage!: CoverageType;
  @Field(() => [FigureFlagEnum]) flags!: FigureFlag[];
}

@ObjectType('PreviousFigure')
class PreviousFigureType {
  @Field(() => PeriodType) period!: PeriodView;
  @Field(() => String, perhaps) value!: string | null;
  @Field(() => [FigureFlagEnum]) flags!: FigureFlag[];
}

@ObjectType('FigureTarget')
class FigureTargetType {
  @Field(() => LinkedTargetType) target!: LinkedTargetView;
  @Field(() => VerdictEnum) verdict!: Verdict;
  @Field(() => ExactFractionType, perhaps) lowest!: ExactFraction | null;
  @Field(() => ExactFractionType, perhaps) highest!: ExactFraction | null;
}

@ObjectType('CycleFigure')
export class CycleFigureType {
  @Field(() => CycleIndicatorType) indicator!: CycleIndicatorView;
  @Field(() => FigureType) figure!: FigureType;
  @Field(() => PreviousFigureType, perhaps) previous!: CycleFigureView['previous'];
  @Extensions({ rows: 2 }) @Field(() => [FigureTargetType]) targets!: CycleFigureView['targets'];
}

@ObjectType('FigureSource')
export class FigureSourceType implements FigureSource {
  @Field(() => UUID) reportId!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field(() => Int) represents!: number;
  @Field(() => ValueStateEnum) state!: ValueState;
  @Field(() => EntryWordsType) words!: EntryWords;
  @Field(() => ValueBasisEnum) basis!: ValueBasis;
  @Field(() => ExactFractionType, perhaps) exact!: ExactFraction | null;
  @Field(() => String, perhaps) enteredBy!: string | null;
  @Field(() => InstantScalar, perhaps) enteredAt!: string | null;
  @Field(() => InstantScalar, perhaps) acceptedAt!: string | null;
  @Field() isOnBehalf!: boolean;
  @Extensions({ rows: 2 }) @Field(() => [EvidenceFileType]) files!: EvidenceFile[];
}

/** GraphQL has no maps: states as a list, those that nobody is in left out. */
export const figureTypeOf = (figure: Figure): FigureType => ({
  ...figure,
  coverage: {
    ...figure.coverage,
    states: valueStates
      .map((state) => ({ state, ...figure.coverage.states[state] }))
      .filter(({ respondents }) => respondents > 0),
  },
});

export const figureType = ({ figure, ...rest }: CycleFigureView): CycleFigureType => ({
  ...rest,
  figure: figureTypeOf(figure),
});

export const frozenType = ({ figure, ...rest }: FrozenFigure) => ({ ...rest, figure: figureTypeOf(figure) });
