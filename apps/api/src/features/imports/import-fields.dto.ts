import {
  comparators,
  currencies,
  directions,
  fundingNatures,
  fundingSources,
  planLimits,
  recurrences,
  reportedStates,
  taskKinds,
  unitRoles,
} from '@lotrinh/contracts';
import type * as wire from '@lotrinh/contracts';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  ComparatorEnum,
  CurrencyEnum,
  DirectionEnum,
  FundingNatureEnum,
  FundingSourceEnum,
  RecurrenceEnum,
  ReportedStateEnum,
  TaskKindEnum,
  UnitRoleEnum,
} from '../../platform/graphql/enums.js';
import { DayScalar, DecimalScalar } from '../../platform/graphql/scalars.js';

// One class serves both ways: what the review shows of an item, and what a person sends back corrected.

@ObjectType('ImportTarget')
@InputType('ImportTargetInput')
export class ImportTarget implements wire.ImportTargetFields {
  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  phrase!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(100)
  printedId!: string;

  @Field(() => ComparatorEnum, { nullable: true })
  @IsOptional()
  @IsIn(comparators)
  comparator!: wire.Comparator | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  valueMax!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  unit!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  population!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  scope!: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  targetYear!: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  baselineYear!: number | null;

  @Field(() => DirectionEnum, { nullable: true })
  @IsOptional()
  @IsIn(directions)
  direction!: wire.Direction | null;
}

@ObjectType('ImportTask')
@InputType('ImportTaskInput')
export class ImportTask implements wire.ImportTaskFields {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  no!: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  name!: string;

  @Field(() => TaskKindEnum)
  @IsIn(taskKinds)
  taskKind!: wire.TaskKind;

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  leads!: string[];

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  coordinators!: string[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  scheduleText!: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  startYear!: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  endYear!: number | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  dueOn!: string | null;

  @Field(() => RecurrenceEnum, { nullable: true })
  @IsOptional()
  @IsIn(recurrences)
  recurrence!: wire.Recurrence | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  cost!: string | null;

  @Field(() => CurrencyEnum, { nullable: true })
  @IsOptional()
  @IsIn(currencies)
  currency!: wire.Currency | null;

  @Field(() => FundingNatureEnum, { nullable: true })
  @IsOptional()
  @IsIn(fundingNatures)
  fundingNature!: wire.FundingNature | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  output!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note!: string | null;

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  subProjects!: string[];
}

@ObjectType('ImportFunding')
@InputType('ImportFundingInput')
export class ImportFunding implements wire.ImportFundingFields {
  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  printed!: string;

  @Field(() => Boolean)
  @IsBoolean()
  isTotal!: boolean;

  @Field(() => Boolean)
  @IsBoolean()
  isComposite!: boolean;

  @Field(() => FundingSourceEnum, { nullable: true })
  @IsOptional()
  @IsIn(fundingSources)
  source!: wire.FundingSource | null;

  @Field(() => FundingNatureEnum, { nullable: true })
  @IsOptional()
  @IsIn(fundingNatures)
  nature!: wire.FundingNature | null;

  @Field(() => CurrencyEnum, { nullable: true })
  @IsOptional()
  @IsIn(currencies)
  currency!: wire.Currency | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  amount!: string | null;
}

@ObjectType('ImportBasis')
@InputType('ImportBasisInput')
export class ImportBasis implements wire.ImportBasisFields {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  type!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  number!: string | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  issuedOn!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  issuer!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(planLimits.phraseMax)
  title!: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  printed!: string;
}

@ObjectType('ImportDuty')
@InputType('ImportDutyInput')
export class ImportDuty implements wire.ImportDutyFields {
  @Field(() => String)
  @IsString()
  @MaxLength(2000)
  unit!: string;

  @Field(() => UnitRoleEnum, { nullable: true })
  @IsOptional()
  @IsIn(unitRoles)
  role!: wire.UnitRole | null;

  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  text!: string;
}

@ObjectType('ImportValue')
@InputType('ImportValueInput')
export class ImportValue implements wire.ImportValueFields {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  section!: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  indicator!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(2000)
  unit!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  population!: string | null;

  @Field(() => ReportedStateEnum)
  @IsIn(reportedStates)
  state!: wire.ReportedState;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  value!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  uom!: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  asPrinted!: string;
}

@ObjectType('ImportOutline')
@InputType('ImportOutlineInput')
export class ImportOutline implements wire.ImportOutlineFields {
  @Field(() => String)
  @IsString()
  @MaxLength(100)
  label!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(planLimits.phraseMax)
  title!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(planLimits.textMax)
  guidance!: string | null;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(8)
  depth!: number;
}
