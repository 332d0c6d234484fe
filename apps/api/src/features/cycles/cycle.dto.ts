import {
  cycleLimits,
  type CyclePage,
  type CycleIndicatorView,
  type CycleState,
  cycleStates,
  type CycleSummary,
  type CycleValues,
  type CycleView,
  type IndicatorVersionView,
  type PeriodKind,
  periodKinds,
  type PeriodView,
  type PlanUnitView,
  type ReportState,
  reportStates,
  type ReportSummary,
} from '@lotrinh/contracts';
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { IndicatorVersionType } from '../indicators/indicator.dto.js';
import { PlanUnitType } from '../plans/plan.dto.js';

export const CycleStateEnum = enumOf(cycleStates);
export const ReportStateEnum = enumOf(reportStates);
const PeriodKindEnum = enumOf(periodKinds);
registerEnumType(CycleStateEnum, { name: 'CycleState' });
registerEnumType(ReportStateEnum, { name: 'ReportState' });
registerEnumType(PeriodKindEnum, { name: 'PeriodKind' });

@ObjectType('Period')
export class PeriodType implements PeriodView {
  @Field(() => PeriodKindEnum) kind!: PeriodKind;
  @Field(() => DayScalar) dataFrom!: string;
  @Field(() => DayScalar) dataTo!: string;
  @Field(() => Int) reportingYear!: number;
}

@ObjectType('CycleIndicator')
export class CycleIndicatorType implements CycleIndicatorView {
  @Field(() => UUID) id!: string;
  @Field() code!: string;
  @Field(() => IndicatorVersionType) definition!: IndicatorVersionView;
}

@ObjectType('CycleSummary')
class CycleSummaryType implements CycleSummary {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field(() => CycleStateEnum) state!: CycleState;
  @Field(() => PeriodType) period!: PeriodView;
  @Field(() => InstantScalar) dueAt!: string;
  @Field(() => Int) respondents!: number;
  @Field(() => Int) sent!: number;
  @Field(() => Int) accepted!: number;
  @Field(() => UUID, { nullable: true }) ownReportId!: string | null;
}

@ObjectType('CyclePage')
export class CyclePageType implements CyclePage {
  @Field(() => [CycleSummaryType]) items!: CycleSummary[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('ReportSummary')
class ReportSummaryType implements ReportSummary {
  @Field(() => UUID) id!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Extensions({ rows: 2 }) @Field(() => [PlanUnitType]) represents!: PlanUnitView[];
  @Field(() => ReportStateEnum) state!: ReportState;
  @Field(() => InstantScalar) dueAt!: string;
  @Field(() => InstantScalar, { nullable: true }) sentAt!: string | null;
  @Field() isOnBehalf!: boolean;
  @Field(() => Int) answered!: number;
  @Field(() => Int) asked!: number;
  @Field(() => Int) changedAfterAcceptance!: number;
  @Field(() => [UUID]) exempt!: string[];
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('Cycle')
export class CycleType implements CycleView {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field(() => CycleStateEnum) state!: CycleState;
  @Field(() => PeriodType) period!: PeriodView;
  @Field(() => InstantScalar) dueAt!: string;
  @Field(() => DayScalar) structureDate!: string;
  @Field(() => String, { nullable: true }) receiver!: string | null;
  @Extensions({ rows: 20 }) @Field(() => [CycleIndicatorType]) indicators!: CycleIndicatorView[];
  @Extensions({ rows: 30 }) @Field(() => [ReportSummaryType]) reports!: ReportSummary[];
  @Field() mayManage!: boolean;
  @Field(() => Int) lockVersion!: number;
}

@InputType('PeriodInput')
class PeriodInput implements PeriodView {
  @Field(() => PeriodKindEnum) @IsIn(periodKinds) kind!: PeriodKind;
  @Field(() => DayScalar) @IsString() dataFrom!: string;
  @Field(() => DayScalar) @IsString() dataTo!: string;
  @Field(() => Int) @IsInt() @Min(1990) @Max(2100) reportingYear!: number;
}

@InputType()
class RespondentInput {
  @Field(() => UUID) @IsUUID() unitId!: string;
  @Field(() => [UUID]) @ArrayMaxSize(cycleLimits.represented) @IsUUID(undefined, { each: true }) represents!: string[];
  @Field(() => [UUID]) @ArrayMaxSize(cycleLimits.indicators) @IsUUID(undefined, { each: true }) exempt!: string[];
}

@InputType()
export class CycleInput implements CycleValues {
  @Field() @IsString() @MaxLength(cycleLimits.titleMax) title!: string;
  @Field(() => PeriodInput) @ValidateNested() @Type(() => PeriodInput) period!: PeriodInput;
  @Field(() => DayScalar) @IsString() dueOn!: string;
  @Field() @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) dueTime!: string;
  @Field(() => DayScalar) @IsString() structureDate!: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(cycleLimits.receiverMax)
  receiver: string | null = null;
  @Field(() => [UUID])
  @ArrayMaxSize(cycleLimits.indicators)
  @IsUUID(undefined, { each: true })
  indicatorIds!: string[];
  @Field(() => [RespondentInput])
  @ArrayMaxSize(cycleLimits.respondents)
  @ValidateNested({ each: true })
  @Type(() => RespondentInput)
  respondents!: RespondentInput[];
}
