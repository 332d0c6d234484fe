import {
  type AssignableKind,
  assignableKinds,
  type AssignedItemView,
  type AssignedUnitView,
  assignmentLimits,
  type AssignmentState,
  assignmentStates,
  type AssignmentView,
  type OpinionVerdict,
  opinionVerdicts,
  type PlanAssignmentsView,
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
import { OpinionVerdictEnum } from '../consultations/consultation.dto.js';

const AssignableKindEnum = enumOf(assignableKinds);
const AssignmentStateEnum = enumOf(assignmentStates);
registerEnumType(AssignableKindEnum, { name: 'AssignableKind' });
registerEnumType(AssignmentStateEnum, { name: 'AssignmentState' });

@ObjectType('AssignedItem')
class AssignedItemType implements AssignedItemView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) itemId!: string;
  @Field(() => AssignableKindEnum) kind!: AssignableKind;
  @Field() words!: string;
  @Field(() => String, { nullable: true }) level!: string | null;
  @Field(() => String, { nullable: true }) changedBy!: string | null;
}

@ObjectType('AssignedUnit')
class AssignedUnitType implements AssignedUnitView {
  @Field(() => UUID) id!: string;
  @Field() unitName!: string;
  @Field(() => OpinionVerdictEnum, { nullable: true }) verdict!: OpinionVerdict | null;
  @Field(() => String, { nullable: true }) opinion!: string | null;
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => InstantScalar, { nullable: true }) givenAt!: string | null;
  @Field() mayAnswer!: boolean;
  @Field(() => Int) lockVersion!: number;
  @Extensions({ rows: 5 })
  @Field(() => [AssignedItemType])
  items!: AssignedItemType[];
}

@ObjectType('Assignment')
class AssignmentType implements AssignmentView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) n!: number;
  @Field(() => AssignmentStateEnum) state!: AssignmentState;
  @Field(() => String, { nullable: true }) request!: string | null;
  @Field(() => DayScalar) dueOn!: string;
  @Field() proposedBy!: string;
  @Field(() => InstantScalar) proposedAt!: string;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => String, { nullable: true }) assignedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) assignedAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => Int) lockVersion!: number;
  @Extensions({ rows: 10 })
  @Field(() => [AssignedUnitType])
  units!: AssignedUnitType[];
}

@ObjectType('PlanAssignments')
export class PlanAssignmentsType implements PlanAssignmentsView {
  @Field(() => UUID) versionId!: string;
  @Field() mayAssign!: boolean;
  @Extensions({ rows: 2 })
  @Field(() => [AssignmentType])
  assignments!: AssignmentType[];
}

@InputType()
class AssignmentItemInput {
  @Field(() => UUID) @IsUUID() itemId!: string;
  @Field(() => AssignableKindEnum) @IsIn(assignableKinds) kind!: AssignableKind;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(assignmentLimits.levelMax)
  level: string | null = null;
}

@InputType()
class AssignmentUnitInput {
  @Field(() => UUID) @IsUUID() unitId!: string;
  @Field(() => [AssignmentItemInput])
  @IsArray()
  @ArrayMaxSize(assignmentLimits.items)
  @ValidateNested({ each: true })
  @Type(() => AssignmentItemInput)
  items!: AssignmentItemInput[];
}

@InputType()
export class ProposeAssignmentInput {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => DayScalar) @IsString() dueOn!: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(assignmentLimits.requestMax)
  request: string | null = null;
  @Field(() => [AssignmentUnitInput])
  @IsArray()
  @ArrayMaxSize(assignmentLimits.units)
  @ValidateNested({ each: true })
  @Type(() => AssignmentUnitInput)
  units!: AssignmentUnitInput[];
}

@InputType()
export class AnswerAssignmentInput {
  @Field(() => UUID) @IsUUID() assignedUnitId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field(() => OpinionVerdictEnum) @IsIn(opinionVerdicts) verdict!: OpinionVerdict;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(assignmentLimits.opinionMax)
  opinion: string | null = null;
}

@InputType()
export class AssignInput {
  @Field(() => UUID) @IsUUID() assignmentId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field() @IsString() @MaxLength(100) documentNumber!: string;
  @Field(() => DayScalar) @IsString() issuedOn!: string;
}

@InputType()
export class WithdrawAssignmentInput {
  @Field(() => UUID) @IsUUID() assignmentId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field() @IsString() @MaxLength(assignmentLimits.reasonMax) reason!: string;
}
