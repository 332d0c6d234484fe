import {
  type LegalInstrumentPage,
  type LegalInstrumentValues,
  type LegalInstrumentView,
  legalLimits,
  type LegalRef,
} from '@lotrinh/contracts';
import { Extensions, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { DayScalar, UUID } from '../../platform/graphql/scalars.js';

@ObjectType('LegalRef')
class LegalRefType implements LegalRef {
  @Field(() => UUID) id!: string;
  @Field() type!: string;
  @Field() number!: string;
}

/** Few instruments replace or amend more than two others. */
@ObjectType('LegalInstrument')
export class LegalInstrumentType extends LegalRefType implements LegalInstrumentView {
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => String, { nullable: true }) issuer!: string | null;
  @Field(() => DayScalar, { nullable: true }) inForceFrom!: string | null;
  @Field(() => DayScalar, { nullable: true }) inForceUntil!: string | null;
  @Extensions({ rows: 2 }) @Field(() => [LegalRefType]) replaces!: LegalRef[];
  @Extensions({ rows: 2 }) @Field(() => [LegalRefType]) replacedBy!: LegalRef[];
  @Extensions({ rows: 2 }) @Field(() => [LegalRefType]) amends!: LegalRef[];
  @Extensions({ rows: 2 }) @Field(() => [LegalRefType]) amendedBy!: LegalRef[];
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('LegalInstrumentPage')
export class LegalInstrumentPageType implements LegalInstrumentPage {
  @Field(() => [LegalInstrumentType]) items!: LegalInstrumentView[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@InputType('LegalInstrumentInput')
export class LegalInstrumentInputType implements LegalInstrumentValues {
  @Field() @IsString() @MaxLength(legalLimits.typeMax) type!: string;
  @Field() @IsString() @MaxLength(legalLimits.numberMax) number!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(legalLimits.titleMax) title: string | null = null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() issuedOn: string | null = null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(legalLimits.issuerMax) issuer: string | null = null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() inForceFrom: string | null = null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() inForceUntil: string | null = null;
  @Field(() => [UUID]) @ArrayMaxSize(legalLimits.relations) @IsUUID(undefined, { each: true }) replaces!: string[];
  @Field(() => [UUID]) @ArrayMaxSize(legalLimits.relations) @IsUUID(undefined, { each: true }) amends!: string[];
}
