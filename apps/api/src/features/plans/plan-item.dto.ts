import {
  type Comparator,
  type Currency,
  type Direction,
  type FundingNature,
  type FundingSource,
  type PlanBasisView,
  type PlanDutyView,
  type PlanFundingView,
  type PlanSectionView,
  type PlanTargetView,
  type PlanTaskView,
  type Recurrence,
  type TaskKind,
  type UnitRole,
} from '@lotrinh/contracts';
import { Extensions, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum.js';
import {
  ComparatorEnum,
  CurrencyEnum,
  DirectionEnum,
  FundingNatureEnum,
  FundingSourceEnum,
  RecurrenceEnum,
  TaskKindEnum,
  UnitRoleEnum,
} from '../../platform/graphql/enums.js';
import { DayScalar, DecimalScalar, UUID } from '../../platform/graphql/scalars.js';
import { NamedUnitType, SourceSpanType } from '../../platform/graphql/shared.dto.js';

const SectionKindEnum = enumOf(['SECTION', 'PARAGRAPH', 'ITEM', 'TABLE']);
registerEnumType(SectionKindEnum, { name: 'PlanSectionKind' });

@ObjectType('PlanTarget')
export class PlanTargetType implements PlanTargetView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) itemId!: string;
  @Field(() => Int) position!: number;
  @Field(() => UUID, { nullable: true }) sectionItemId!: string | null;
  @Field(() => UUID) printedId!: string;
  @Field() printedText!: string;
  @Field() phrase!: string;
  @Field(() => ComparatorEnum, { nullable: true }) comparator!: Comparator | null;
  @Field(() => DecimalScalar, { nullable: true }) value!: string | null;
  @Field(() => DecimalScalar, { nullable: true }) valueMax!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { nullable: true }) population!: string | null;
  @Field(() => String, { nullable: true }) scope!: string | null;
  @Field(() => Int, { nullable: true }) targetYear!: number | null;
  @Field(() => Int, { nullable: true }) baselineYear!: number | null;
  @Field(() => DecimalScalar, { nullable: true }) baselineValue!: string | null;
  @Field(() => DirectionEnum, { nullable: true }) direction!: Direction | null;
  @Field(() => UUID, { nullable: true }) partOfItemId!: string | null;
  @Field(() => NamedUnitType, { nullable: true }) owner!: NamedUnitType | null;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('PlanTask')
export class PlanTaskType implements PlanTaskView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) itemId!: string;
  @Field(() => Int) position!: number;
  @Field(() => UUID, { nullable: true }) sectionItemId!: string | null;
  @Field(() => UUID, { nullable: true }) parentItemId!: string | null;
  @Field(() => String, { nullable: true }) no!: string | null;
  @Field() name!: string;
  @Field(() => TaskKindEnum) kind!: TaskKind;
  // As a rule one unit leads.
  @Extensions({ rows: 1 })
  @Field(() => [NamedUnitType])
  leads!: NamedUnitType[];
  @Extensions({ rows: 2 })
  @Field(() => [NamedUnitType])
  coordinators!: NamedUnitType[];
  @Field(() => String, { nullable: true }) scheduleText!: string | null;
  @Field(() => Int, { nullable: true }) startYear!: number | null;
  @Field(() => Int, { nullable: true }) endYear!: number | null;
  @Field(() => DayScalar, { nullable: true }) dueOn!: string | null;
  @Field(() => RecurrenceEnum, { nullable: true }) recurrence!: Recurrence | null;
  @Field(() => DecimalScalar, { nullable: true }) cost!: string | null;
  @Field(() => CurrencyEnum, { nullable: true }) currency!: Currency | null;
  @Field(() => FundingNatureEnum, { nullable: true }) fundingNature!: FundingNature | null;
  @Field(() => String, { nullable: true }) output!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field() continues!: boolean;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('PlanFunding')
export class PlanFundingType implements PlanFundingView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) itemId!: string;
  @Field(() => Int) position!: number;
  @Field() printed!: string;
  @Field() isTotal!: boolean;
  @Field() isComposite!: boolean;
  @Field(() => FundingSourceEnum, { nullable: true }) source!: FundingSource | null;
  @Field(() => FundingNatureEnum, { nullable: true }) nature!: FundingNature | null;
  @Field(() => Int, { nullable: true }) year!: number | null;
  @Field(() => CurrencyEnum, { nullable: true }) currency!: Currency | null;
  @Field(() => DecimalScalar, { nullable: true }) amount!: string | null;
  @Field(() => SourceSpanType, { nullable: true }) sourceSpan!: SourceSpanType | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('PlanBasis')
export class PlanBasisType implements PlanBasisView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) itemId!: string;
  @Field(() => Int) position!: number;
  @Field() type!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => String, { nullable: true }) issuer!: string | null;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field() printed!: string;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('PlanSection')
export class PlanSectionType implements PlanSectionView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) itemId!: string;
  @Field(() => UUID, { nullable: true }) parentItemId!: string | null;
  @Field(() => Int) position!: number;
  @Field(() => SectionKindEnum) kind!: PlanSectionView['kind'];
  @Field(() => String, { nullable: true }) label!: string | null;
  @Field() text!: string;
  @Field(() => [[String]], { nullable: true }) rows!: string[][] | null;
  @Field(() => UUID, { nullable: true }) frameworkSectionId!: string | null;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('PlanDuty')
export class PlanDutyType implements PlanDutyView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) itemId!: string;
  @Field(() => Int) position!: number;
  @Field(() => NamedUnitType) unit!: NamedUnitType;
  @Field(() => UnitRoleEnum, { nullable: true }) role!: UnitRole | null;
  @Field() text!: string;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
  @Field(() => Int) lockVersion!: number;
}
