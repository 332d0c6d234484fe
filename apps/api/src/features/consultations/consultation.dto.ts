import {
  consultationLimits,
  type ConsultationRemarkView,
  type ConsultationView,
  type ConsultedUnitView,
  type OpinionVerdict,
  opinionVerdicts,
  type PlanConsultationsView,
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

export const OpinionVerdictEnum = enumOf(opinionVerdicts);
export const RemarkAnswerEnum = enumOf(remarkAnswers);
registerEnumType(OpinionVerdictEnum, { name: 'OpinionVerdict' });
registerEnumType(RemarkAnswerEnum, { name: 'RemarkAnswer' });

@ObjectType('ConsultationRemark')
class ConsultationRemarkType implements ConsultationRemarkView {
  @Field(() => UUID) id!: string;
  @Field(() => String, { nullable: true }) about!: string | null;
  @Field() body!: string;
  @Field(() => RemarkAnswerEnum, { nullable: true }) answer!: RemarkAnswer | null;
  @Field(() => String, { nullable: true }) answerText!: string | null;
  @Field(() => String, { nullable: true }) answeredBy!: string | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('ConsultedUnit')
class ConsultedUnitType implements ConsultedUnitView {
  @Field(() => UUID) id!: string;
  @Field() unitName!: string;
  @Field(() => OpinionVerdictEnum, { nullable: true }) verdict!: OpinionVerdict | null;
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  @Field(() => InstantScalar, { nullable: true }) givenAt!: string | null;
  @Field() isOwn!: boolean;
  @Field(() => Int) lockVersion!: number;
  @Extensions({ rows: 5 })
  @Field(() => [ConsultationRemarkType])
  remarks!: ConsultationRemarkType[];
}

@ObjectType('Consultation')
class ConsultationType implements ConsultationView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) n!: number;
  @Field(() => String, { nullable: true }) request!: string | null;
  @Field(() => DayScalar) dueOn!: string;
  @Field() askedBy!: string;
  @Field(() => InstantScalar) askedAt!: string;
  @Field(() => InstantScalar, { nullable: true }) closedAt!: string | null;
  @Extensions({ rows: 10 })
  @Field(() => [ConsultedUnitType])
  units!: ConsultedUnitType[];
}

@ObjectType('PlanConsultations')
export class PlanConsultationsType implements PlanConsultationsView {
  @Field(() => UUID) versionId!: string;
  @Field(() => Int) lockVersion!: number;
  @Field() mayAsk!: boolean;
  @Field() mayClose!: boolean;
  @Field() mayAnswer!: boolean;
  @Extensions({ rows: 2 })
  @Field(() => [ConsultationType])
  consultations!: ConsultationType[];
}

@InputType()
export class AskOpinionsInput {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field(() => [UUID])
  @IsArray()
  @ArrayMaxSize(consultationLimits.units)
  @IsUUID(undefined, { each: true })
  unitIds!: string[];
  @Field(() => DayScalar) @IsString() dueOn!: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(consultationLimits.requestMax)
  request: string | null = null;
}

@InputType()
class RemarkInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(consultationLimits.aboutMax)
  about: string | null = null;
  @Field() @IsString() @MaxLength(consultationLimits.bodyMax) body!: string;
}

@InputType()
export class UnitOpinionInput {
  @Field(() => UUID) @IsUUID() consultedUnitId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field(() => OpinionVerdictEnum) @IsIn(opinionVerdicts) verdict!: OpinionVerdict;
  @Field(() => [RemarkInput])
  @IsArray()
  @ArrayMaxSize(consultationLimits.remarks)
  @ValidateNested({ each: true })
  @Type(() => RemarkInput)
  remarks!: RemarkInput[];
}

@InputType()
export class RemarkAnswerInput {
  @Field(() => UUID) @IsUUID() remarkId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field(() => RemarkAnswerEnum) @IsIn(remarkAnswers) answer!: RemarkAnswer;
  @Field() @IsString() @MaxLength(consultationLimits.answerMax) text!: string;
}
