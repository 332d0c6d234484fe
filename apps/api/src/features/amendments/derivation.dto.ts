import {
  type DerivedFate,
  derivedFates,
  type DerivedKind,
  derivedKinds,
  type DerivedRowView,
  familyLimits,
  type OmissionView,
  planLimits,
} from '@lotrinh/contracts';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { UUID } from '../../platform/graphql/scalars.js';
import type { NewDerivation } from './derivation.service.js';

const DerivedKindEnum = enumOf(derivedKinds);
registerEnumType(DerivedKindEnum, { name: 'DerivedKind' });
const DerivedFateEnum = enumOf(derivedFates);
registerEnumType(DerivedFateEnum, { name: 'DerivedFate' });

@ObjectType('DerivedRow')
export class DerivedRowType implements DerivedRowView {
  @Field(() => DerivedKindEnum) kind!: DerivedKind;
  @Field(() => UUID) itemId!: string;
  @Field() label!: string;
  @Field(() => DerivedFateEnum) fate!: DerivedFate;
}

@ObjectType('PlanOmission')
export class OmissionType implements OmissionView {
  @Field(() => DerivedKindEnum) kind!: DerivedKind;
  @Field() label!: string;
  @Field() reason!: string;
}

@InputType('OmissionInput')
class OmissionInput {
  @Field(() => UUID) @IsUUID() itemId!: string;
  @Field() @IsString() @MaxLength(familyLimits.reasonMax) reason!: string;
}

@InputType('DerivationInput')
export class DerivationInput implements NewDerivation {
  @Field(() => Int) @IsInt() year!: number;
  @Field(() => UUID) @IsUUID() unitId!: string;
  @Field() @IsString() @MaxLength(planLimits.titleMax) title!: string;

  @Field(() => [OmissionInput])
  @ArrayMaxSize(planLimits.itemsOfAKind)
  @ValidateNested({ each: true })
  @Type(() => OmissionInput)
  omissions!: OmissionInput[];
}
