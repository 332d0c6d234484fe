import {
  type Accumulation,
  accumulations,
  type Comparator,
  type IndicatorDirection,
  indicatorDirections,
  indicatorFilters,
  indicatorLimits,
  type IndicatorPage,
  type IndicatorSummary,
  type IndicatorValues,
  type IndicatorVersionState,
  indicatorVersionStates,
  type IndicatorVersionView,
  type IndicatorView,
  type LinkedTargetView,
  type PlanUnitView,
  type SeriesLink,
  seriesLinks,
  type ShareWhole,
  shareWholes,
  type UnlinkedTargetPage,
  type UnlinkedTargetView,
  type ValueType,
  valueTypes,
} from '@lotrinh/contracts';
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { ComparatorEnum } from '../../platform/graphql/enums.js';
import { DayScalar, DecimalScalar, UUID } from '../../platform/graphql/scalars.js';
import { PlanUnitType } from '../plans/plan.dto.js';

export const IndicatorFilterEnum = enumOf(indicatorFilters);
export const ValueTypeEnum = enumOf(valueTypes);
const DirectionEnum = enumOf(indicatorDirections);
const AccumulationEnum = enumOf(accumulations);
const ShareWholeEnum = enumOf(shareWholes);
const SeriesLinkEnum = enumOf(seriesLinks);
const VersionStateEnum = enumOf(indicatorVersionStates);
registerEnumType(IndicatorFilterEnum, { name: 'IndicatorFilter' });
registerEnumType(ValueTypeEnum, { name: 'ValueType' });
registerEnumType(DirectionEnum, { name: 'IndicatorDirection' });
registerEnumType(AccumulationEnum, { name: 'Accumulation' });
registerEnumType(ShareWholeEnum, { name: 'ShareWhole' });
registerEnumType(SeriesLinkEnum, { name: 'SeriesLink' });
registerEnumType(VersionStateEnum, { name: 'IndicatorVersionState' });

@ObjectType('IndicatorVersion')
export class IndicatorVersionType implements IndicatorVersionView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) n!: number;
  @Field(() => VersionStateEnum) state!: IndicatorVersionState;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) theme!: string | null;
  @Field(() => String, { nullable: true }) uom!: string | null;
  @Field(() => ValueTypeEnum) valueType!: ValueType;
  @Field(() => DirectionEnum) direction!: IndicatorDirection;
  @Field(() => AccumulationEnum) accumulation!: Accumulation;
  @Field(() => Int) decimals!: number;
  @Field() mayExceedWhole!: boolean;
  @Field(() => ShareWholeEnum) shareOf!: ShareWhole;
  @Field(() => [String]) levels!: string[];
  @Field() levelsExclude!: boolean;
  @Field(() => DecimalScalar, { nullable: true }) scaleMin!: string | null;
  @Field(() => DecimalScalar, { nullable: true }) scaleMax!: string | null;
  @Field(() => DecimalScalar, { nullable: true }) required!: string | null;
  @Field() isConfidential!: boolean;
  @Field(() => String, { nullable: true }) numerator!: string | null;
  @Field(() => String, { nullable: true }) denominator!: string | null;
  @Field(() => String, { nullable: true }) exclusions!: string | null;
  @Field(() => String, { nullable: true }) help!: string | null;
  @Field(() => String, { nullable: true }) example!: string | null;
  @Field(() => String, { nullable: true }) mistakes!: string | null;
  @Field(() => String, { nullable: true }) noData!: string | null;
  @Field(() => DayScalar) validFrom!: string;
  @Field(() => DayScalar, { nullable: true }) validTo!: string | null;
  @Field(() => SeriesLinkEnum, { nullable: true }) link!: SeriesLink | null;
  @Field(() => String, { nullable: true }) bridge!: string | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('LinkedTarget')
export class LinkedTargetType implements LinkedTargetView {
  @Field(() => UUID) itemId!: string;
  @Field() phrase!: string;
  @Field(() => ComparatorEnum, { nullable: true }) comparator!: Comparator | null;
  @Field(() => DecimalScalar, { nullable: true }) value!: string | null;
  @Field(() => DecimalScalar, { nullable: true }) valueMax!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => Int, { nullable: true }) targetYear!: number | null;
  @Field(() => UUID) planId!: string;
  @Field() planTitle!: string;
  @Field(() => UUID) versionId!: string;
}

@ObjectType('IndicatorProposal')
class IndicatorProposalType {
  @Field(() => UUID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
}

@ObjectType('UnlinkedTarget')
class UnlinkedTargetType extends LinkedTargetType implements UnlinkedTargetView {
  @Field() mayLink!: boolean;
  @Extensions({ rows: indicatorLimits.proposals })
  @Field(() => [IndicatorProposalType])
  proposals!: IndicatorProposalType[];
}

@ObjectType('UnlinkedTargetPage')
export class UnlinkedTargetPageType implements UnlinkedTargetPage {
  @Field(() => [UnlinkedTargetType]) items!: UnlinkedTargetView[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('IndicatorSummary')
class IndicatorSummaryType implements IndicatorSummary {
  @Field(() => UUID) id!: string;
  @Field() code!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) theme!: string | null;
  @Field(() => String, { nullable: true }) uom!: string | null;
  @Field(() => ValueTypeEnum) valueType!: ValueType;
  @Field() isDraft!: boolean;
  @Field(() => DayScalar, { nullable: true }) retiredOn!: string | null;
  @Field(() => Int) targetCount!: number;
}

@ObjectType('IndicatorPage')
export class IndicatorPageType implements IndicatorPage {
  @Field(() => [IndicatorSummaryType]) items!: IndicatorSummary[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('Indicator')
export class IndicatorType implements IndicatorView {
  @Field(() => UUID) id!: string;
  @Field() code!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field(() => DayScalar, { nullable: true }) retiredOn!: string | null;
  @Field(() => Int) lockVersion!: number;
  @Field() mayManage!: boolean;
  @Extensions({ rows: 5 }) @Field(() => [IndicatorVersionType]) versions!: IndicatorVersionView[];
  @Extensions({ rows: 20 }) @Field(() => [LinkedTargetType]) targets!: LinkedTargetView[];
}

const words = { nullable: true } as const;

@InputType('IndicatorInput')
export class IndicatorInputType implements IndicatorValues {
  @Field() @IsString() @MaxLength(indicatorLimits.nameMax) name!: string;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.themeMax) theme: string | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.uomMax) uom: string | null = null;
  @Field(() => ValueTypeEnum) @IsIn(valueTypes) valueType!: ValueType;
  @Field(() => DirectionEnum) @IsIn(indicatorDirections) direction!: IndicatorDirection;
  @Field(() => AccumulationEnum) @IsIn(accumulations) accumulation!: Accumulation;
  @Field(() => Int) @IsInt() @Min(0) @Max(indicatorLimits.decimalsMax) decimals!: number;
  @Field() @IsBoolean() mayExceedWhole!: boolean;
  @Field(() => ShareWholeEnum) @IsIn(shareWholes) shareOf!: ShareWhole;
  @Field(() => [String])
  @ArrayMaxSize(indicatorLimits.levels)
  @IsString({ each: true })
  @MaxLength(indicatorLimits.levelMax, { each: true })
  levels!: string[];
  @Field() @IsBoolean() levelsExclude!: boolean;
  @Field(() => DecimalScalar, words) @IsOptional() scaleMin: string | null = null;
  @Field(() => DecimalScalar, words) @IsOptional() scaleMax: string | null = null;
  @Field(() => DecimalScalar, words) @IsOptional() required: string | null = null;
  @Field() @IsBoolean() isConfidential!: boolean;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) numerator: string | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) denominator: string | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) exclusions: string | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) help: string | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) example: string | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) mistakes: string | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) noData: string | null = null;
  @Field(() => DayScalar) @IsString() validFrom!: string;
  @Field(() => SeriesLinkEnum, words) @IsOptional() @IsIn(seriesLinks) link: SeriesLink | null = null;
  @Field(() => String, words) @IsOptional() @MaxLength(indicatorLimits.wordsMax) bridge: string | null = null;
}

@InputType()
export class CreateIndicatorInput {
  @Field(() => UUID) @IsUUID() unitId!: string;
  @Field()
  @MinLength(1)
  @MaxLength(indicatorLimits.codeMax)
  @Matches(/^\s*[A-Za-z0-9][A-Za-z0-9._-]*\s*$/)
  code!: string;
  @Field(() => IndicatorInputType) @ValidateNested() @Type(() => IndicatorInputType) values!: IndicatorInputType;
}
