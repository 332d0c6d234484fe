import {
  type Comparator,
  type EvaluatedTargetView,
  evaluationLimits,
  type PlanEvaluationView,
  type TargetVerdict,
  targetVerdicts,
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
import { ComparatorEnum } from '../../platform/graphql/enums.js';
import { InstantScalar, UUID } from '../../platform/graphql/scalars.js';

export const TargetVerdictEnum = enumOf(targetVerdicts);
registerEnumType(TargetVerdictEnum, { name: 'TargetVerdict' });

@ObjectType('EvaluatedTarget')
class EvaluatedTargetType implements EvaluatedTargetView {
  @Field(() => UUID) itemId!: string;
  @Field() phrase!: string;
  @Field(() => ComparatorEnum, { nullable: true }) comparator!: Comparator | null;
  @Field(() => String, { nullable: true }) value!: string | null;
  @Field(() => String, { nullable: true }) valueMax!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => Int, { nullable: true }) targetYear!: number | null;
  @Field(() => TargetVerdictEnum, { nullable: true }) verdict!: TargetVerdict | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType('PlanEvaluation')
export class PlanEvaluationType implements PlanEvaluationView {
  @Field(() => UUID) versionId!: string;
  @Field(() => Int) lockVersion!: number;
  @Field(() => String, { nullable: true }) results!: string | null;
  @Field(() => String, { nullable: true }) lessons!: string | null;
  @Extensions({ rows: 50 })
  @Field(() => [EvaluatedTargetType])
  targets!: EvaluatedTargetType[];
  @Field(() => String, { nullable: true }) updatedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) updatedAt!: string | null;
  @Field() isFinal!: boolean;
  @Field() hasDossier!: boolean;
  @Field(() => String, { nullable: true }) closedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) closedAt!: string | null;
  @Field(() => String, { nullable: true }) closeReason!: string | null;
  @Field() mayWrite!: boolean;
  @Field() mayClose!: boolean;
  @Field(() => Int) versionLock!: number;
}

@InputType()
class TargetVerdictInput {
  @Field(() => UUID) @IsUUID() itemId!: string;
  @Field(() => TargetVerdictEnum) @IsIn(targetVerdicts) verdict!: TargetVerdict;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(evaluationLimits.noteMax)
  note: string | null = null;
}

@InputType()
export class SavePlanEvaluationInput {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => Int) @IsInt() @Min(0) lockVersion!: number;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(evaluationLimits.textMax)
  results: string | null = null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(evaluationLimits.textMax)
  lessons: string | null = null;
  @Field(() => [TargetVerdictInput])
  @ArrayMaxSize(evaluationLimits.targets)
  @ValidateNested({ each: true })
  @Type(() => TargetVerdictInput)
  verdicts!: TargetVerdictInput[];
}
