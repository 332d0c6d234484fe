import {
  type CellAnswer,
  type CellResult,
  cellResults,
  type CellView,
  type CycleIndicatorView,
  cycleLimits,
  type CycleState,
  type EarlierValue,
  type EntryWords,
  type EvidenceFile,
  type ExactFraction,
  type LinkedTargetView,
  type ObservationView,
  type PeriodView,
  type PlanUnitView,
  type ReportAction,
  reportActions,
  type ReportState,
  type ReportStepView,
  type ReportView,
  type ReportWork,
  type ReportWorkItem,
  type ReportWorkPage,
  reportWorks,
  type ValueBasis,
  valueBases,
  type ValueState,
  valueStates,
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
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { LinkedTargetType } from '../indicators/indicator.dto.js';
import { PlanUnitType } from '../plans/plan.dto.js';
import { CycleIndicatorType, CycleStateEnum, PeriodType, ReportStateEnum } from './cycle.dto.js';

const ReportActionEnum = enumOf(reportActions);
export const ValueStateEnum = enumOf(valueStates);
export const ValueBasisEnum = enumOf(valueBases);
const CellResultEnum = enumOf(cellResults);
registerEnumType(ReportActionEnum, { name: 'ReportAction' });
registerEnumType(ValueStateEnum, { name: 'ValueState' });
registerEnumType(ValueBasisEnum, { name: 'ValueBasis' });
registerEnumType(CellResultEnum, { name: 'CellResult' });
const ReportWorkEnum = enumOf(reportWorks);
registerEnumType(ReportWorkEnum, { name: 'ReportWork' });

const perhaps = { nullable: true } as const;

@ObjectType('EntryWords', { description: 'A cell as a person filled it' })
export class EntryWordsType implements EntryWords {
  @Field(() => String, perhaps) value!: string | null;
  @Field(() => String, perhaps) second!: string | null;
  @Field(() => String, perhaps) note!: string | null;
  @Field(() => String, perhaps) documentNumber!: string | null;
  @Field(() => DayScalar, perhaps) documentIssuedOn!: string | null;
}

@ObjectType('ExactFraction', { description: 'An exact quotient, not reduced; decimals as text' })
export class ExactFractionType implements ExactFraction {
  @Field() numerator!: string;
  @Field() denominator!: string;
}

@ObjectType('EarlierValue')
class EarlierValueType implements EarlierValue {
  @Field(() => PeriodType) period!: PeriodView;
  @Field(() => EntryWordsType) words!: EntryWords;
  @Field(() => ExactFractionType, perhaps) exact!: ExactFraction | null;
}

@ObjectType('EvidenceFile')
export class EvidenceFileType implements EvidenceFile {
  @Field(() => UUID) id!: string;
  @Field() name!: string;
  @Field() addedBy!: string;
  @Field(() => InstantScalar) addedAt!: string;
}

@ObjectType('Cell')
class CellType implements CellView {
  @Field(() => CycleIndicatorType) indicator!: CycleIndicatorView;
  @Field() isExempt!: boolean;
  @Field(() => Int) lockVersion!: number;
  @Field(() => EntryWordsType) words!: EntryWords;
  @Field(() => ValueStateEnum) state!: ValueState;
  @Field(() => String, perhaps) changedBy!: string | null;
  @Field(() => InstantScalar, perhaps) changedAt!: string | null;
  @Field(() => EarlierValueType, perhaps) previous!: EarlierValue | null;
  @Field(() => EarlierValueType, perhaps) sameLastYear!: EarlierValue | null;
  @Field(() => String, perhaps) knownWhole!: string | null;
  @Extensions({ rows: 2 }) @Field(() => [LinkedTargetType]) targets!: LinkedTargetView[];
  @Extensions({ rows: 2 }) @Field(() => [EvidenceFileType]) files!: EvidenceFile[];
  @Field(() => String, perhaps) returnedFor!: string | null;
  @Field() isChanged!: boolean;
}

@ObjectType('ReportPaper')
class ReportPaperType {
  @Field(() => UUID) fileId!: string;
  @Field() name!: string;
}

@ObjectType('ReturnedCell')
class ReturnedCellType {
  @Field(() => UUID) indicatorId!: string;
  @Field() code!: string;
  @Field() reason!: string;
}

@ObjectType('ReportStep')
class ReportStepType implements ReportStepView {
  @Field(() => UUID) id!: string;
  @Field(() => ReportActionEnum) action!: ReportAction;
  @Field() by!: string;
  @Field(() => String, perhaps) postTitle!: string | null;
  @Field(() => InstantScalar) at!: string;
  @Field(() => String, perhaps) reason!: string | null;
  @Field(() => ReportPaperType, perhaps) paper!: { fileId: string; name: string } | null;
  @Extensions({ rows: 2 }) @Field(() => [ReturnedCellType]) returns!: ReturnedCellType[];
}

@ObjectType('ReportCycle')
class ReportCycleType {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field(() => CycleStateEnum) state!: CycleState;
  @Field(() => PeriodType) period!: PeriodView;
  @Field() ruleSet!: string;
}

@ObjectType('Report')
export class ReportType implements ReportView {
  @Field(() => UUID) id!: string;
  @Field(() => ReportCycleType) cycle!: ReportView['cycle'];
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Extensions({ rows: 2 }) @Field(() => [PlanUnitType]) represents!: PlanUnitView[];
  @Field(() => ReportStateEnum) state!: ReportState;
  @Field(() => InstantScalar) dueAt!: string;
  @Field(() => InstantScalar, perhaps) sentAt!: string | null;
  @Field() isOnBehalf!: boolean;
  @Field(() => Int) changedAfterAcceptance!: number;
  @Field(() => Int) lockVersion!: number;
  @Extensions({ rows: 20 }) @Field(() => [CellType]) cells!: CellView[];
  @Extensions({ rows: 10 }) @Field(() => [ReportStepType]) steps!: ReportStepView[];
  @Field() mayWrite!: boolean;
  @Field(() => [ReportActionEnum]) actions!: ReportAction[];
}

@ObjectType('CellAnswer')
export class CellAnswerType implements CellAnswer {
  @Field(() => UUID) indicatorId!: string;
  @Field(() => CellResultEnum) result!: CellResult;
  @Field(() => Int) lockVersion!: number;
  @Field(() => EntryWordsType) words!: EntryWords;
  @Field(() => ValueStateEnum) state!: ValueState;
  @Field(() => String, perhaps) changedBy!: string | null;
  @Field(() => InstantScalar, perhaps) changedAt!: string | null;
}

@ObjectType('Observation')
export class ObservationType implements ObservationView {
  @Field(() => UUID) id!: string;
  @Field(() => ValueStateEnum) state!: ValueState;
  @Field(() => ValueBasisEnum) basis!: ValueBasis;
  @Field(() => EntryWordsType) words!: EntryWords;
  @Field() by!: string;
  @Field(() => InstantScalar) at!: string;
}

@ObjectType('ReportWorkItem')
class ReportWorkItemType implements ReportWorkItem {
  @Field(() => UUID) reportId!: string;
  @Field(() => UUID) cycleId!: string;
  @Field() title!: string;
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field(() => ReportWorkEnum) work!: ReportWork;
  @Field(() => InstantScalar) dueAt!: string;
  @Field() isOverdue!: boolean;
}

@ObjectType('ReportWorkPage')
export class ReportWorkPageType implements ReportWorkPage {
  @Field(() => [ReportWorkItemType]) items!: ReportWorkItem[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@InputType()
class EntryWordsInput implements EntryWords {
  @Field(() => String, perhaps) @IsOptional() @IsString() @MaxLength(cycleLimits.wordsMax) value: string | null = null;
  @Field(() => String, perhaps) @IsOptional() @IsString() @MaxLength(100) second: string | null = null;
  @Field(() => String, perhaps) @IsOptional() @IsString() @MaxLength(cycleLimits.noteMax) note: string | null = null;
  @Field(() => String, perhaps) @IsOptional() @IsString() @MaxLength(100) documentNumber: string | null = null;
  @Field(() => DayScalar, perhaps) @IsOptional() @IsString() documentIssuedOn: string | null = null;
}

@InputType()
export class CellInput {
  @Field(() => UUID) @IsUUID() indicatorId!: string;
  @Field(() => Int) @IsInt() @Min(0) lockVersion!: number;
  @Field(() => EntryWordsInput) @ValidateNested() @Type(() => EntryWordsInput) words!: EntryWordsInput;
}

@InputType()
export class SaveCellsInput {
  @Field(() => UUID) @IsUUID() reportId!: string;
  @Field(() => [CellInput])
  @ArrayMaxSize(cycleLimits.cellsAtOnce)
  @ValidateNested({ each: true })
  @Type(() => CellInput)
  cells!: CellInput[];
}

@InputType()
class ReturnedCellInput {
  @Field(() => UUID) @IsUUID() indicatorId!: string;
  @Field() @IsString() @MaxLength(cycleLimits.reasonMax) reason!: string;
}

@InputType()
export class MoveReportInput {
  @Field(() => UUID) @IsUUID() reportId!: string;
  @Field(() => Int) @IsInt() @Min(1) lockVersion!: number;
  @Field(() => ReportActionEnum) @IsIn(reportActions) action!: ReportAction;
  @Field(() => String, perhaps) @IsOptional() @IsString() @MaxLength(cycleLimits.reasonMax) reason: string | null =
    null;
  @Field(() => [ReturnedCellInput], { defaultValue: [] })
  @ArrayMaxSize(cycleLimits.indicators)
  @ValidateNested({ each: true })
  @Type(() => ReturnedCellInput)
  returns!: ReturnedCellInput[];
  @Field(() => UUID, perhaps) @IsOptional() @IsUUID() paperFileId: string | null = null;
}
