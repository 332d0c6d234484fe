import {
  type EarlierPlanView,
  type RowProblem,
  type RowResult,
  type SectionChange,
  sectionLimits,
  sectionMoves,
  type SectionOutcome,
  type SectionPart,
  type SectionValues,
  type SectionWorkChange,
  type SectionWorkView,
} from '@lotrinh/contracts';
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { PlanSectionType } from './plan-item.dto.js';
import { RowProblemType, RowResultEnum } from './plan-save.dto.js';

export const SectionMoveEnum = enumOf(sectionMoves);
// Lengths that a person can exceed by typing are answered by the service, section by section.
const hardMax = sectionLimits.partMax * 2;

@InputType('PlanSectionPartInput')
class SectionPartInput implements SectionPart {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(hardMax) text: string | null = null;
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() tableItemId: string | null = null;
}

@InputType('PlanSectionValuesInput')
class SectionValuesInput implements SectionValues {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(hardMax) label: string | null = null;
  @Field() @IsString() @MaxLength(hardMax) title!: string;
  @Field(() => [SectionPartInput])
  @ArrayMaxSize(sectionLimits.partsMax)
  @ValidateNested({ each: true })
  @Type(() => SectionPartInput)
  parts!: SectionPartInput[];
}

@InputType()
export class PlanSectionChange implements SectionChange {
  @Field(() => UUID) @IsUUID() itemId!: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() lockVersion: number | null = null;
  @Field(() => SectionValuesInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SectionValuesInput)
  values: SectionValuesInput | null = null;
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() parentItemId: string | null = null;
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() afterItemId: string | null = null;
}

registerEnumType(SectionMoveEnum, { name: 'SectionMove' });

@ObjectType('SectionOwner')
class SectionOwnerType {
  @Field(() => UUID) id!: string;
  @Field() name!: string;
}

@ObjectType('SectionWork')
export class SectionWorkType implements SectionWorkView {
  @Field(() => UUID) itemId!: string;
  @Field() isDone!: boolean;
  @Field(() => SectionOwnerType, { nullable: true }) owner!: SectionOwnerType | null;
}

@ObjectType('EarlierPlan')
export class EarlierPlanType implements EarlierPlanView {
  @Field(() => UUID) versionId!: string;
  @Field() title!: string;
  @Field(() => Int, { nullable: true }) periodStart!: number | null;
  @Field(() => Int, { nullable: true }) periodEnd!: number | null;
}

@InputType('SectionWorkInput')
export class SectionWorkInput implements SectionWorkChange {
  @Field(() => UUID) @IsUUID() itemId!: string;
  @Field() @IsBoolean() isDone!: boolean;
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() ownerUnitId: string | null = null;
}

@ObjectType()
export class PlanSectionOutcome implements SectionOutcome {
  @Field(() => UUID) itemId!: string;
  @Field(() => RowResultEnum) result!: RowResult;
  @Field(() => String, { nullable: true }) changedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) changedAt!: string | null;
  @Extensions({ rows: 1 })
  @Field(() => [RowProblemType])
  problems!: RowProblem[];
  // Most saves are of one section; its text is short.
  @Extensions({ rows: 3 })
  @Field(() => [PlanSectionType])
  rows!: PlanSectionType[];
}
