import {
  type Comparator,
  comparators,
  currencies,
  type Currency,
  type Direction,
  directions,
  type FundingNature,
  fundingNatures,
  type FundingSource,
  fundingSources,
  type PlanIssuer,
  planIssuers,
  planKinds,
  type PlanKind,
  planLimits,
  type PlanRestriction,
  planRestrictions,
  type Recurrence,
  recurrences,
  type RowOutcome,
  type RowProblem,
  type RowResult,
  rowResults,
  type SourceSpan,
  type TaskKind,
  taskKinds,
  type UnitResolution,
  unitResolutions,
} from '@lotrinh/contracts';
import type { BasisValues, FundingValues, TargetValues, TaskValues } from '@lotrinh/domain';
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
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
import {
  ComparatorEnum,
  CurrencyEnum,
  DirectionEnum,
  FundingNatureEnum,
  FundingSourceEnum,
  PlanKindEnum,
  PlanRestrictionEnum,
  RecurrenceEnum,
  TaskKindEnum,
  UnitResolutionEnum,
} from '../../platform/graphql/enums.js';
import { DayScalar, DecimalScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import type { NamedUnitInput, RecordPlanInput } from './plan-content.js';
import { PlanBasisType, PlanFundingType, PlanTargetType, PlanTaskType } from './plan-item.dto.js';
import type { NewPlan, PlanHeaderChange } from './plan.service.js';
import type { RowChange } from './plan-row.service.js';

const PlanIssuerEnum = enumOf(planIssuers);
export const RowResultEnum = enumOf(rowResults);
registerEnumType(PlanIssuerEnum, { name: 'PlanIssuer' });
registerEnumType(RowResultEnum, { name: 'RowResult' });

/** A text field that may be empty; its length is checked by the rules of the row, which answer per field. */
const Text = (): PropertyDecorator => (target, key) => {
  Field(() => String, { nullable: true })(target, key);
  IsOptional()(target, key);
  IsString()(target, key);
  MaxLength(planLimits.textMax)(target, key);
};
const Whole = (): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: true })(target, key);
  IsOptional()(target, key);
  IsInt()(target, key);
};
const Exact = (): PropertyDecorator => (target, key) => {
  Field(() => DecimalScalar, { nullable: true })(target, key);
  IsOptional()(target, key);
};
const Choice =
  (type: object, values: readonly string[]): PropertyDecorator =>
  (target, key) => {
    Field(() => type, { nullable: true })(target, key);
    IsOptional()(target, key);
    IsIn(values)(target, key);
  };
const Id = (): PropertyDecorator => (target, key) => {
  Field(() => UUID, { nullable: true })(target, key);
  IsOptional()(target, key);
  IsUUID()(target, key);
};
const Units = (): PropertyDecorator => (target, key) => {
  Field(() => [NamedUnitInputType])(target, key);
  ArrayMaxSize(100)(target, key);
  ValidateNested({ each: true })(target, key);
  Type(() => NamedUnitInputType)(target, key);
};

@InputType('NamedUnitInput')
class NamedUnitInputType implements NamedUnitInput {
  @Field() @IsString() @MaxLength(1000) printed!: string;
  @Field(() => UnitResolutionEnum) @IsIn(unitResolutions) resolution!: UnitResolution;
  @Id() unitId: string | null = null;
}

@InputType('SourceSpanInput')
class SourceSpanInputType implements SourceSpan {
  @Field(() => UUID) @IsUUID() fileId!: string;
  @Field(() => Int) @IsInt() @Min(0) start!: number;
  @Field(() => Int) @IsInt() @Min(0) end!: number;
}

@InputType()
class PlanTargetValuesInput implements TargetValues {
  @Field() @IsString() @MaxLength(planLimits.textMax) phrase!: string;
  @Choice(ComparatorEnum, comparators) comparator: Comparator | null = null;
  @Exact() value: string | null = null;
  @Exact() valueMax: string | null = null;
  @Text() unit: string | null = null;
  @Text() population: string | null = null;
  @Text() scope: string | null = null;
  @Whole() targetYear: number | null = null;
  @Whole() baselineYear: number | null = null;
  @Exact() baselineValue: string | null = null;
  @Choice(DirectionEnum, directions) direction: Direction | null = null;
  @Field(() => NamedUnitInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NamedUnitInputType)
  owner: NamedUnitInputType | null = null;
}

@InputType()
class PlanTaskValuesInput implements TaskValues {
  @Text() no: string | null = null;
  @Field() @IsString() @MaxLength(planLimits.textMax) name!: string;
  @Field(() => TaskKindEnum) @IsIn(taskKinds) kind!: TaskKind;
  @Units() leads!: NamedUnitInputType[];
  @Units() coordinators!: NamedUnitInputType[];
  @Text() scheduleText: string | null = null;
  @Whole() startYear: number | null = null;
  @Whole() endYear: number | null = null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() dueOn: string | null = null;
  @Choice(RecurrenceEnum, recurrences) recurrence: Recurrence | null = null;
  @Exact() cost: string | null = null;
  @Choice(CurrencyEnum, currencies) currency: Currency | null = null;
  @Choice(FundingNatureEnum, fundingNatures) fundingNature: FundingNature | null = null;
  @Text() output: string | null = null;
  @Text() note: string | null = null;
}

@InputType()
class PlanFundingValuesInput implements FundingValues {
  @Field() @IsString() @MaxLength(planLimits.textMax) printed!: string;
  @Field() @IsBoolean() isTotal!: boolean;
  @Field() @IsBoolean() isComposite!: boolean;
  @Choice(FundingSourceEnum, fundingSources) source: FundingSource | null = null;
  @Choice(FundingNatureEnum, fundingNatures) nature: FundingNature | null = null;
  @Whole() year: number | null = null;
  @Choice(CurrencyEnum, currencies) currency: Currency | null = null;
  @Exact() amount: string | null = null;
}

@InputType()
class PlanBasisValuesInput implements BasisValues {
  @Field() @IsString() @MaxLength(planLimits.textMax) type!: string;
  @Text() number: string | null = null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() issuedOn: string | null = null;
  @Text() issuer: string | null = null;
  @Text() title: string | null = null;
  @Field() @IsString() @MaxLength(planLimits.textMax) printed!: string;
}

@InputType()
class RowPlaceInput {
  @Id() sectionItemId: string | null = null;
  @Id() parentItemId: string | null = null;
  @Id() printedId: string | null = null;
  @Text() printedText: string | null = null;
  @Id() partOfItemId: string | null = null;
}

/** What every change says beside its values; the classes below differ in those only, because inputs know no generics. */
@InputType({ isAbstract: true })
abstract class RowChangeInput {
  @Field(() => UUID) @IsUUID() itemId!: string;
  @Whole() lockVersion: number | null = null;
  @Id() afterItemId: string | null = null;
  @Field(() => RowPlaceInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RowPlaceInput)
  place: RowPlaceInput = new RowPlaceInput();
  @Field(() => SourceSpanInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SourceSpanInputType)
  source: SourceSpanInputType | null = null;
}

@InputType()
export class PlanTargetChange extends RowChangeInput implements RowChange<PlanTargetValuesInput> {
  @Field(() => PlanTargetValuesInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanTargetValuesInput)
  values: PlanTargetValuesInput | null = null;
}

@InputType()
export class PlanTaskChange extends RowChangeInput implements RowChange<PlanTaskValuesInput> {
  @Field(() => PlanTaskValuesInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanTaskValuesInput)
  values: PlanTaskValuesInput | null = null;
}

@InputType()
export class PlanFundingChange extends RowChangeInput implements RowChange<PlanFundingValuesInput> {
  @Field(() => PlanFundingValuesInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanFundingValuesInput)
  values: PlanFundingValuesInput | null = null;
}

@InputType()
export class PlanBasisChange extends RowChangeInput implements RowChange<PlanBasisValuesInput> {
  @Field(() => PlanBasisValuesInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanBasisValuesInput)
  values: PlanBasisValuesInput | null = null;
}

@ObjectType()
export class RowProblemType implements RowProblem {
  @Field() field!: string;
  @Field() rule!: string;
  @Field(() => Int, { nullable: true }) min!: number | null;
  @Field(() => Int, { nullable: true }) max!: number | null;
}

@ObjectType({ isAbstract: true })
abstract class RowOutcomeType {
  @Field(() => UUID) itemId!: string;
  @Field(() => RowResultEnum) result!: RowResult;
  @Field(() => String, { nullable: true }) changedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) changedAt!: string | null;
  @Extensions({ rows: 1 })
  @Field(() => [RowProblemType])
  problems!: RowProblemType[];
}

@ObjectType()
export class PlanTargetOutcome extends RowOutcomeType implements RowOutcome<PlanTargetType> {
  @Field(() => PlanTargetType, { nullable: true }) row!: PlanTargetType | null;
}

@ObjectType()
export class PlanTaskOutcome extends RowOutcomeType implements RowOutcome<PlanTaskType> {
  @Field(() => PlanTaskType, { nullable: true }) row!: PlanTaskType | null;
}

@ObjectType()
export class PlanFundingOutcome extends RowOutcomeType implements RowOutcome<PlanFundingType> {
  @Field(() => PlanFundingType, { nullable: true }) row!: PlanFundingType | null;
}

@ObjectType()
export class PlanBasisOutcome extends RowOutcomeType implements RowOutcome<PlanBasisType> {
  @Field(() => PlanBasisType, { nullable: true }) row!: PlanBasisType | null;
}

@InputType({ isAbstract: true })
abstract class PlanIdentityInput {
  @Field() @IsString() @MaxLength(planLimits.titleMax) title!: string;
  @Field(() => PlanKindEnum) @IsIn(planKinds) kind!: PlanKind;
  @Whole() periodStart: number | null = null;
  @Whole() periodEnd: number | null = null;
  @Whole() orientationTo: number | null = null;
  @Field(() => PlanRestrictionEnum) @IsIn(planRestrictions) restriction!: PlanRestriction;
  @Field(() => PlanIssuerEnum, { nullable: true }) @IsOptional() @IsIn(planIssuers) issuedBy: PlanIssuer | null = null;
}

@InputType()
export class CreatePlanDraftInput extends PlanIdentityInput implements NewPlan {
  @Field(() => UUID) @IsUUID() unitId!: string;
}

@InputType()
export class PlanHeaderInputType extends PlanIdentityInput implements PlanHeaderChange {
  @Text() documentType: string | null = null;
  @Text() issuingAuthority: string | null = null;
  @Text() place: string | null = null;
  @Text() signerName: string | null = null;
  @Text() signerPosition: string | null = null;
  @Text() signerCapacity: string | null = null;
}

@InputType('RecordPlanInput')
export class RecordPlanInputType implements RecordPlanInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(100) documentNumber: string | null =
    null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() issuedOn: string | null = null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) unknownReason: string | null =
    null;
}
