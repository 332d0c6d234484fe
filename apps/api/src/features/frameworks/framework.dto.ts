import {
  type FrameworkSectionView,
  type FrameworkState,
  type FrameworkView,
  frameworkLimits,
  frameworkStates,
  type SectionContent,
  sectionContents,
} from '@lotrinh/contracts';
import { planYears } from '@lotrinh/domain';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { SourceSpanType } from '../../platform/graphql/shared.dto.js';
import type { FrameworkChange, OutlineSection } from './framework-edit.service.js';

const FrameworkStateEnum = enumOf(frameworkStates);
registerEnumType(FrameworkStateEnum, { name: 'FrameworkState' });
const SectionContentEnum = enumOf(sectionContents);
registerEnumType(SectionContentEnum, { name: 'SectionContent' });

@ObjectType('Framework')
export class FrameworkType implements FrameworkView {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field(() => FrameworkStateEnum) state!: FrameworkState;
  @Field() isShipped!: boolean;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => String, { nullable: true }) issuer!: string | null;
  @Field(() => Int, { nullable: true }) periodStart!: number | null;
  @Field(() => Int, { nullable: true }) periodEnd!: number | null;
  @Field(() => InstantScalar) createdAt!: string;
  @Field(() => Int) lockVersion!: number;
  @Field() mayManage!: boolean;
}

@ObjectType('FrameworkSection')
export class FrameworkSectionType implements FrameworkSectionView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => Int) depth!: number;
  @Field() label!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) guidance!: string | null;
  @Field() isRequired!: boolean;
  @Field(() => [SectionContentEnum]) contents!: SectionContent[];
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
}

@ObjectType('FrameworkPage')
export class FrameworkPageType {
  @Field(() => [FrameworkType]) items!: FrameworkType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@InputType('FrameworkSectionInput')
class FrameworkSectionInputType implements OutlineSection {
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() id: string | null = null;
  @Field(() => Int) @IsInt() @Min(0) @Max(frameworkLimits.depthMax) depth!: number;
  @Field() @IsString() @MaxLength(frameworkLimits.labelMax) label!: string;
  @Field() @IsString() @MaxLength(frameworkLimits.sectionTitleMax) title!: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(frameworkLimits.guidanceMax)
  guidance: string | null = null;
  @Field() @IsBoolean() isRequired!: boolean;
  @Field(() => [SectionContentEnum]) @IsIn(sectionContents, { each: true }) contents!: SectionContent[];
}

@InputType('FrameworkInput')
export class FrameworkInputType implements FrameworkChange {
  @Field() @IsString() @MaxLength(frameworkLimits.titleMax) title!: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(planYears.min) @Max(planYears.max) periodStart:
    number | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(planYears.min) @Max(planYears.max) periodEnd:
    number | null = null;
  @Field(() => [FrameworkSectionInputType])
  @ArrayMaxSize(frameworkLimits.sections)
  @ValidateNested({ each: true })
  @Type(() => FrameworkSectionInputType)
  sections!: FrameworkSectionInputType[];
}
