import { amendmentLimits, type AmendmentType, amendmentTypes, type DraftRef } from '@lotrinh/contracts';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { AmendmentTypeEnum } from '../../platform/graphql/enums.js';
import { UUID } from '../../platform/graphql/scalars.js';
import type { NewAmendment } from './amendment.service.js';

@ObjectType('DraftRef')
export class DraftRefType implements DraftRef {
  @Field(() => UUID) planId!: string;
  @Field(() => UUID) versionId!: string;
}

@InputType('AmendmentInput')
export class AmendmentInput implements NewAmendment {
  @Field(() => AmendmentTypeEnum) @IsIn(amendmentTypes) type!: AmendmentType;
  @Field() @IsString() @MaxLength(amendmentLimits.causeMax) cause!: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() extendsTo: number | null = null;
}
