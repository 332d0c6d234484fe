import {
  type AppraisalConditionView,
  type AppraisalKind,
  appraisalKinds,
  appraisalLimits,
  type AppraisalPointView,
  type AppraisalResult,
  appraisalResults,
  type AppraisalTurnView,
  type AppraisalView,
  type PlanAppraisalsView,
  type PointAnswer,
  pointAnswers,
  type RemarkAnswer,
  remarkAnswers,
} from '@lotrinh/contracts';
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { RemarkAnswerEnum } from '../consultations/consultation.dto.js';

const AppraisalKindEnum = enumOf(appraisalKinds);
const PointAnswerEnum = enumOf(pointAnswers);
const AppraisalResultEnum = enumOf(appraisalResults);
registerEnumType(AppraisalKindEnum, { name: 'AppraisalKind' });
registerEnumType(PointAnswerEnum, { name: 'PointAnswer' });
registerEnumType(AppraisalResultEnum, { name: 'AppraisalResult' });

@ObjectType('AppraisalPoint')
class AppraisalPointType implements AppraisalPointView {
  @Field() key!: string;
  @Field() words!: string;
  @Field(() => PointAnswerEnum, { nullable: true }) answer!: PointAnswer | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType('AppraisalCondition')
class AppraisalConditionType implements AppraisalConditionView {
  @Field(() => UUID) id!: string;
  @Field(() => String, { nullable: true }) about!: string | null;
  @Field() body!: string;
  @Field(() => RemarkAnswerEnum, { nullable: true }) answer!: RemarkAnswer | null;
  @Field(() => String, { nullable: true }) answerText!: string | null;
  @Field(() => String, { nullable: true }) answeredBy!: string | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('Appraisal')
class AppraisalType implements AppraisalView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) round!: number;
  @Field(() => AppraisalKindEnum) kind!: AppraisalKind;
  @Field(() => InstantScalar) askedAt!: string;
  @Field(() => DayScalar) dueOn!: string;
  @Field(() => Int) daysLate!: number;
  @Extensions({ rows: 10 })
  @Field(() => [AppraisalPointType])
  points!: AppraisalPointType[];
  @Field(() => String, { nullable: true }) opinion!: string | null;
  @Field(() => AppraisalResultEnum, { nullable: true }) result!: AppraisalResult | null;
  @Extensions({ rows: 5 })
  @Field(() => [AppraisalConditionType])
  conditions!: AppraisalConditionType[];
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) documentDate!: string | null;
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => InstantScalar, { nullable: true }) sentAt!: string | null;
  @Field() mayAnswer!: boolean;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('AppraisalTurn')
class AppraisalTurnType implements AppraisalTurnView {
  @Field(() => Int) round!: number;
  @Field(() => InstantScalar) askedAt!: string;
  @Field(() => DayScalar) dueOn!: string;
  @Field(() => Int) daysLate!: number;
}

@ObjectType('PlanAppraisals')
export class PlanAppraisalsType implements PlanAppraisalsView {
  @Field(() => UUID) versionId!: string;
  @Field(() => Int) lockVersion!: number;
  @Field(() => AppraisalTurnType, { nullable: true }) turn!: AppraisalTurnType | null;
  @Field() mayWrite!: boolean;
  @Extensions({ rows: 2 })
  @Field(() => [AppraisalType])
  appraisals!: AppraisalType[];
}

@InputType()
class AppraisalPointInput {
  @Field() @IsString() @MaxLength(50) key!: string;
  @Field(() => PointAnswerEnum, { nullable: true })
  @IsOptional()
  @IsIn(pointAnswers)
  answer: PointAnswer | null = null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(appraisalLimits.noteMax)
  note: string | null = null;
}

@InputType()
class AppraisalConditionInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(appraisalLimits.aboutMax)
  about: string | null = null;
  @Field() @IsString() @MaxLength(appraisalLimits.bodyMax) body!: string;
}

@InputType()
export class AppraisalInput {
  @Field(() => UUID) @IsUUID() versionId!: string;
  /** Of the version that was read. */
  @Field(() => Int) @IsInt() versionLock!: number;
  /** Of the appraisal that was read; null where none was written yet. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() lockVersion: number | null = null;
  @Field(() => AppraisalKindEnum) @IsIn(appraisalKinds) kind!: AppraisalKind;
  @Field(() => [AppraisalPointInput])
  @IsArray()
  @ArrayMaxSize(appraisalLimits.points)
  @ValidateNested({ each: true })
  @Type(() => AppraisalPointInput)
  points!: AppraisalPointInput[];
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(appraisalLimits.opinionMax)
  opinion: string | null = null;
  @Field(() => AppraisalResultEnum, { nullable: true })
  @IsOptional()
  @IsIn(appraisalResults)
  result: AppraisalResult | null = null;
  @Field(() => [AppraisalConditionInput])
  @IsArray()
  @ArrayMaxSize(appraisalLimits.conditions)
  @ValidateNested({ each: true })
  @Type(() => AppraisalConditionInput)
  conditions!: AppraisalConditionInput[];
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(appraisalLimits.numberMax)
  documentNumber: string | null = null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() @IsString() documentDate: string | null = null;
}

@InputType()
export class ConditionAnswerInput {
  @Field(() => UUID) @IsUUID() conditionId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field(() => RemarkAnswerEnum) @IsIn(remarkAnswers) answer!: RemarkAnswer;
  @Field() @IsString() @MaxLength(appraisalLimits.answerMax) text!: string;
}
