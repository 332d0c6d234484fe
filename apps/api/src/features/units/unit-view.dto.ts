import {
  pageLimits,
  type UnitAliasKind,
  unitAliasKinds,
  type UnitAliasView,
  unitAxes,
  type UnitAxis,
  type UnitBudgetLevel,
  unitBudgetLevels,
  type UnitCardView,
  type UnitContactView,
  type UnitEdgeKind,
  unitEdgeKinds,
  type UnitEventType,
  unitEventTypes,
  type UnitEventView,
  type UnitHitView,
  type UnitIdentifierScheme,
  unitIdentifierSchemes,
  type UnitIdentifierView,
  type UnitKind,
  unitKinds,
  unitLimits,
  type UnitMatchKind,
  unitMatchKinds,
  type UnitNameView,
  type UnitRef,
  type UnitSelector,
  type UnitView,
} from '@lotrinh/contracts';
import { ArgsType, Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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
  Min,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';

const UnitKindEnum = enumOf(unitKinds);
const UnitAxisEnum = enumOf(unitAxes);
const UnitEdgeKindEnum = enumOf(unitEdgeKinds);
const UnitMatchKindEnum = enumOf(unitMatchKinds);
const UnitAliasKindEnum = enumOf(unitAliasKinds);
const UnitBudgetLevelEnum = enumOf(unitBudgetLevels);
const UnitEventTypeEnum = enumOf(unitEventTypes);
const UnitIdentifierSchemeEnum = enumOf(unitIdentifierSchemes);
registerEnumType(UnitKindEnum, { name: 'UnitKind' });
registerEnumType(UnitAxisEnum, { name: 'UnitAxis' });
registerEnumType(UnitEdgeKindEnum, { name: 'UnitEdgeKind' });
registerEnumType(UnitMatchKindEnum, { name: 'UnitMatchKind' });
registerEnumType(UnitAliasKindEnum, { name: 'UnitAliasKind' });
registerEnumType(UnitBudgetLevelEnum, { name: 'UnitBudgetLevel' });
registerEnumType(UnitEventTypeEnum, { name: 'UnitEventType' });
registerEnumType(UnitIdentifierSchemeEnum, { name: 'UnitIdentifierScheme' });

/** A unit as other records name it. */
@ObjectType('UnitRef')
export class UnitRefType implements UnitRef {
  @Field(() => UUID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) shortName!: string | null;
}

@ObjectType('Unit')
export class UnitViewType extends UnitRefType implements UnitView {
  @Field(() => String, { nullable: true, description: 'As used in document numbers' }) symbol!: string | null;
  @Field(() => UnitKindEnum) kind!: UnitKind;
  @Field(() => UnitEdgeKindEnum, { nullable: true }) edgeKind!: UnitEdgeKind | null;
  @Field(() => UUID, { nullable: true }) parentId!: string | null;
  @Field(() => UUID) agencyId!: string;
  @Field(() => Int) childCount!: number;
  @Field(() => DayScalar, { nullable: true }) closedOn!: string | null;
}

@ObjectType('UnitHit')
export class UnitHitType extends UnitViewType implements UnitHitView {
  @Field(() => UnitMatchKindEnum) matchKind!: UnitMatchKind;
  @Field() matchText!: string;
  @Field(() => [String], { description: 'Names of its superiors, from the root down' }) place!: string[];
}

@ObjectType('UnitPage')
export class UnitPage {
  @Field(() => [UnitViewType]) items!: UnitViewType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('UnitHitPage')
export class UnitHitPage {
  @Field(() => [UnitHitType]) items!: UnitHitType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('UnitName')
class UnitNameType implements UnitNameView {
  @Field() name!: string;
  @Field(() => String, { nullable: true }) shortName!: string | null;
  @Field(() => String, { nullable: true }) symbol!: string | null;
  @Field(() => String, { nullable: true }) legalBasis!: string | null;
  @Field(() => DayScalar) validFrom!: string;
  @Field(() => DayScalar, { nullable: true }) validTo!: string | null;
}

@ObjectType('UnitIdentifier')
class UnitIdentifierType implements UnitIdentifierView {
  @Field(() => UnitIdentifierSchemeEnum) scheme!: UnitIdentifierScheme;
  @Field() value!: string;
  @Field() canonical!: string;
  @Field(() => DayScalar, { nullable: true }) validFrom!: string | null;
  @Field(() => DayScalar, { nullable: true }) validTo!: string | null;
}

@ObjectType('UnitAlias')
class UnitAliasType implements UnitAliasView {
  @Field(() => UnitAliasKindEnum) kind!: UnitAliasKind;
  @Field() name!: string;
}

@ObjectType('UnitContact')
export class UnitContactType implements UnitContactView {
  @Field() name!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) mail!: string | null;
  @Field(() => DayScalar, { nullable: true }) validFrom!: string | null;
  @Field(() => DayScalar, { nullable: true }) validTo!: string | null;
}

// `rows` is how long a list may be expected to be: what the cost of a query counts.
@ObjectType('UnitEvent')
class UnitEventViewType implements UnitEventView {
  @Field(() => UUID) id!: string;
  @Field(() => UnitEventTypeEnum) type!: UnitEventType;
  @Field(() => DayScalar) effectiveOn!: string;
  @Field(() => String, { nullable: true }) legalBasis!: string | null;
  @Field(() => InstantScalar) recordedAt!: string;
  @Extensions({ rows: 5 })
  @Field(() => [UnitRefType])
  predecessors!: UnitRefType[];
  @Extensions({ rows: 5 })
  @Field(() => [UnitRefType])
  successors!: UnitRefType[];
}

@ObjectType('UnitCard')
export class UnitCardType extends UnitViewType implements UnitCardView {
  @Field(() => Int) lockVersion!: number;
  @Field(() => String, { nullable: true }) budgetCode!: string | null;
  @Field(() => UnitBudgetLevelEnum, { nullable: true }) budgetLevel!: UnitBudgetLevel | null;
  @Extensions({ rows: 10 })
  @Field(() => [UnitRefType], { description: 'From the root down' })
  ancestors!: UnitRefType[];
  @Extensions({ rows: 30 })
  @Field(() => [UnitNameType])
  names!: UnitNameType[];
  @Extensions({ rows: 10 })
  @Field(() => [UnitIdentifierType])
  identifiers!: UnitIdentifierType[];
  @Extensions({ rows: 50 })
  @Field(() => [UnitAliasType])
  aliases!: UnitAliasType[];
  @Extensions({ rows: 30 })
  @Field(() => [UnitEventViewType])
  events!: UnitEventViewType[];
  @Field() canManage!: boolean;
  @Field() canReadContacts!: boolean;
}

/** What every list of units takes: a day of the tree, and a page. */
@ArgsType()
class UnitListArgs {
  @Field(() => DayScalar, { nullable: true, description: 'Day of the tree; today when left out' })
  @IsOptional()
  @IsString()
  asOf?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Also units that had ended by that day' })
  @IsBoolean()
  includeClosed = false;

  @Field(() => Int, { defaultValue: 1 })
  @IsInt()
  @Min(1)
  @Max(pageLimits.pageMax)
  page = 1;

  @Field(() => Int, { defaultValue: pageLimits.sizeDefault })
  @IsInt()
  @Min(1)
  @Max(pageLimits.sizeMax)
  size: number = pageLimits.sizeDefault;
}

@ArgsType()
export class UnitChildrenArgs extends UnitListArgs {
  @Field(() => UUID, { nullable: true, description: 'The roots when left out' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@ArgsType()
export class UnitSearchArgs extends UnitListArgs {
  @Field()
  @IsString()
  text!: string;
}

@InputType('UnitSelectorInput')
export class UnitSelectorInput implements UnitSelector {
  @Field(() => UnitAxisEnum, { defaultValue: 'ADMINISTRATIVE' })
  @IsIn(unitAxes)
  axis: UnitAxis = 'ADMINISTRATIVE';

  @Field(() => UUID, { nullable: true })
  @IsOptional()
  @IsUUID()
  below: string | null = null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  depth: number | null = null;

  @Field(() => [UnitKindEnum], { defaultValue: [] })
  @IsIn(unitKinds, { each: true })
  @ArrayMaxSize(unitKinds.length)
  kinds: UnitKind[] = [];

  @Field(() => UnitEdgeKindEnum, { nullable: true })
  @IsOptional()
  @IsIn(unitEdgeKinds)
  edgeKind: UnitEdgeKind | null = null;

  @Field(() => [UUID], { defaultValue: [] })
  @IsUUID('all', { each: true })
  @ArrayMaxSize(unitLimits.listMax)
  include: string[] = [];

  @Field(() => [UUID], { defaultValue: [] })
  @IsUUID('all', { each: true })
  @ArrayMaxSize(unitLimits.listMax)
  exclude: string[] = [];
}

@ArgsType()
export class UnitsArgs extends UnitListArgs {
  @Field(() => UnitSelectorInput)
  @ValidateNested()
  @Type(() => UnitSelectorInput)
  selector!: UnitSelectorInput;
}
