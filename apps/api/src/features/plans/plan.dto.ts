import {
  type AmendmentType,
  type ImportFileRole,
  pageLimits,
  planKinds,
  type PlanCounts,
  type PlanFileView,
  type PlanFilter,
  type PlanKind,
  type PlanLinkView,
  type PlanOrigin,
  type PlanRestriction,
  type PlanRowView,
  type PlanSort,
  type PlanSortKey,
  planSortKeys,
  type PlanStanding,
  planStandings,
  type PlanState,
  type PlanUnitView,
  type PlanVersionView,
  type PlanView,
} from '@lotrinh/contracts';
import { ArgsType, Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
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
import {
  AmendmentTypeEnum,
  FileRoleEnum,
  PlanKindEnum,
  PlanOriginEnum,
  PlanRestrictionEnum,
  PlanStandingEnum,
  PlanStateEnum,
} from '../../platform/graphql/enums.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';

const PlanSortKeyEnum = enumOf(planSortKeys);
registerEnumType(PlanSortKeyEnum, { name: 'PlanSortKey' });

@InputType('PlanFilter')
export class PlanFilterInput implements PlanFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) q?: string | null;
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() unitId?: string | null;
  @Field(() => PlanKindEnum, { nullable: true }) @IsOptional() @IsIn(planKinds) kind?: PlanKind | null;
  @Field(() => PlanStandingEnum, { nullable: true }) @IsOptional() @IsIn(planStandings) standing?: PlanStanding | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1900) @Max(2200) year?: number | null;
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() parentId?: string | null;
}

@InputType('PlanSort')
export class PlanSortInput implements PlanSort {
  @Field(() => PlanSortKeyEnum) @IsIn(planSortKeys) key!: PlanSortKey;
  @Field() @IsBoolean() descending!: boolean;
}

@ArgsType()
export class PlanListArgs {
  @Field(() => PlanFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanFilterInput)
  filter?: PlanFilterInput;

  @Field(() => PlanSortInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanSortInput)
  sort?: PlanSortInput;

  @Field(() => Int, { defaultValue: 1 }) @IsInt() @Min(1) page!: number;
  @Field(() => Int, { defaultValue: pageLimits.sizeDefault }) @IsInt() @Min(1) @Max(pageLimits.sizeMax) size!: number;
}

@ObjectType('PlanUnit')
export class PlanUnitType implements PlanUnitView {
  @Field(() => UUID) id!: string;
  @Field() name!: string;
}

@ObjectType('PlanRow')
export class PlanRowType implements PlanRowView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) versionId!: string;
  @Field() title!: string;
  @Field(() => PlanKindEnum) kind!: PlanKind;
  @Field(() => PlanUnitType) unit!: PlanUnitType;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => Int, { nullable: true }) periodStart!: number | null;
  @Field(() => Int, { nullable: true }) periodEnd!: number | null;
  @Field(() => Int, { nullable: true }) orientationTo!: number | null;
  @Field(() => PlanRestrictionEnum) restriction!: PlanRestriction;
  @Field(() => PlanOriginEnum) origin!: PlanOrigin;
  @Field(() => PlanStandingEnum) standing!: PlanStanding;
  @Field(() => Int) amendments!: number;
  @Field(() => Int) targets!: number;
  @Field(() => Int) tasks!: number;
  @Field(() => Int, { nullable: true }) completeness!: number | null;
  @Field(() => InstantScalar) updatedAt!: string;
}

@ObjectType('PlanPage')
export class PlanPageType {
  @Field(() => [PlanRowType]) items!: PlanRowType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('PlanCounts')
export class PlanCountsType implements PlanCounts {
  @Field(() => Int) sections!: number;
  @Field(() => Int) targets!: number;
  @Field(() => Int) targetSentences!: number;
  @Field(() => Int) tasks!: number;
  @Field(() => Int) funding!: number;
  @Field(() => Int) bases!: number;
  @Field(() => Int) duties!: number;
  @Field(() => Int) targetsWithoutValue!: number;
  @Field(() => Int) targetsWithoutYear!: number;
  @Field(() => Int) targetsWithoutOwner!: number;
  @Field(() => Int) targetsComplete!: number;
  @Field(() => Int) tasksWithoutLead!: number;
  @Field(() => Int) tasksWithoutTime!: number;
  @Field(() => Int) tasksWithoutCost!: number;
  @Field(() => Int) tasksComplete!: number;
  @Field(() => Int) unknownUnits!: number;
}

@ObjectType('PlanFile')
export class PlanFileType implements PlanFileView {
  @Field(() => UUID) fileId!: string;
  @Field() name!: string;
  @Field(() => FileRoleEnum) role!: ImportFileRole;
  @Field(() => Int) position!: number;
  @Field() mediaType!: string;
  @Field(() => Int) sizeBytes!: number;
  @Field() isPurged!: boolean;
}

@ObjectType('PlanVersion')
export class PlanVersionType implements PlanVersionView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) n!: number;
  @Field() title!: string;
  @Field(() => PlanStateEnum) state!: PlanState;
  @Field(() => PlanStandingEnum) standing!: PlanStanding;
  @Field(() => String, { nullable: true }) documentType!: string | null;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => String, { nullable: true }) numberUnknownReason!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field(() => PlanUnitType) issuer!: PlanUnitType;
  @Field(() => String, { nullable: true }) issuingAuthority!: string | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => String, { nullable: true }) signerName!: string | null;
  @Field(() => String, { nullable: true }) signerPosition!: string | null;
  @Field(() => String, { nullable: true }) signerCapacity!: string | null;
  @Field(() => UUID, { nullable: true }) amendsVersionId!: string | null;
  @Field(() => UUID, { nullable: true }) frameworkId!: string | null;
  @Field(() => AmendmentTypeEnum, { nullable: true }) amendmentType!: AmendmentType | null;
  @Field(() => String, { nullable: true }) amendmentCause!: string | null;
  @Field(() => UUID, { nullable: true }) copiedFromVersionId!: string | null;
  @Field(() => Int, { nullable: true }) extendsTo!: number | null;
  @Field(() => Int) amendments!: number;
  @Field(() => String, { nullable: true }) contentSha256!: string | null;
  @Field(() => InstantScalar, { nullable: true }) recordedAt!: string | null;
  @Field(() => InstantScalar) updatedAt!: string;
  @Field() updatedBy!: string;
  @Field(() => Int) lockVersion!: number;
  @Field(() => PlanCountsType) counts!: PlanCountsType;
  @Field(() => Int, { nullable: true }) completeness!: number | null;
  @Extensions({ rows: 5 })
  @Field(() => [PlanFileType])
  files!: PlanFileType[];
}

@ObjectType('PlanLink')
export class PlanLinkType implements PlanLinkView {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
}

@ObjectType('Plan')
export class PlanType implements PlanView {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field(() => PlanKindEnum) kind!: PlanKind;
  @Field(() => PlanUnitType) unit!: PlanUnitType;
  @Field(() => PlanUnitType) agency!: PlanUnitType;
  @Field(() => Int, { nullable: true }) periodStart!: number | null;
  @Field(() => Int, { nullable: true }) periodEnd!: number | null;
  @Field(() => Int, { nullable: true }) orientationTo!: number | null;
  @Field(() => PlanOriginEnum) origin!: PlanOrigin;
  @Field(() => PlanRestrictionEnum) restriction!: PlanRestriction;
  @Field(() => UUID) currentVersionId!: string;
  @Field(() => PlanLinkType, { nullable: true }) parent!: PlanLinkType | null;
  @Field(() => PlanLinkType, { nullable: true }) predecessor!: PlanLinkType | null;
  @Field() mayWrite!: boolean;
  @Field() mayRecord!: boolean;
  @Field() mayFollow!: boolean;
  @Field() mayAmend!: boolean;
  @Extensions({ rows: 5 })
  @Field(() => [PlanVersionType])
  versions!: PlanVersionType[];
}
