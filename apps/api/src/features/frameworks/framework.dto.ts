import {
  type FrameworkSectionView,
  type FrameworkState,
  type FrameworkView,
  frameworkStates,
} from '@lotrinh/contracts';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { SourceSpanType } from '../../platform/graphql/shared.dto.js';

const FrameworkStateEnum = enumOf(frameworkStates);
registerEnumType(FrameworkStateEnum, { name: 'FrameworkState' });

@ObjectType('Framework')
export class FrameworkType implements FrameworkView {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field(() => FrameworkStateEnum) state!: FrameworkState;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => String, { nullable: true }) issuer!: string | null;
  @Field(() => Int, { nullable: true }) periodStart!: number | null;
  @Field(() => Int, { nullable: true }) periodEnd!: number | null;
  @Field(() => InstantScalar) createdAt!: string;
}

@ObjectType('FrameworkSection')
export class FrameworkSectionType implements FrameworkSectionView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => Int) depth!: number;
  @Field() label!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) guidance!: string | null;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
}

@ObjectType('FrameworkPage')
export class FrameworkPageType {
  @Field(() => [FrameworkType]) items!: FrameworkType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}
