import type { HistoricalRoundView, HistoricalValueView, ReportedState } from '@lotrinh/contracts';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReportedStateEnum } from '../../platform/graphql/enums.js';
import { DayScalar, DecimalScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { NamedUnitType, SourceSpanType } from '../../platform/graphql/shared.dto.js';

@ObjectType('HistoricalRound')
export class HistoricalRoundType implements HistoricalRoundView {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => String, { nullable: true }) issuer!: string | null;
  @Field(() => Int) valueCount!: number;
  @Field(() => InstantScalar) createdAt!: string;
}

@ObjectType('HistoricalValue')
export class HistoricalValueType implements HistoricalValueView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => String, { nullable: true }) section!: string | null;
  @Field() indicator!: string;
  @Field(() => NamedUnitType) unit!: NamedUnitType;
  @Field(() => String, { nullable: true }) population!: string | null;
  @Field(() => ReportedStateEnum) state!: ReportedState;
  @Field(() => DecimalScalar, { nullable: true }) value!: string | null;
  @Field(() => String, { nullable: true }) uom!: string | null;
  @Field() asPrinted!: string;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
}

@ObjectType('HistoricalRoundPage')
export class HistoricalRoundPageType {
  @Field(() => [HistoricalRoundType]) items!: HistoricalRoundType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}
