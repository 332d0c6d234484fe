import {
  type AssignedFilter,
  type AssignedKind,
  assignedKinds,
  type AssignedPage,
  type AssignedView,
  type Comparator,
  type Recurrence,
  type UnitRole,
} from '@lotrinh/contracts';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { ComparatorEnum, RecurrenceEnum, UnitRoleEnum } from '../../platform/graphql/enums.js';
import { DayScalar, DecimalScalar, UUID } from '../../platform/graphql/scalars.js';

const AssignedKindEnum = enumOf(assignedKinds);
registerEnumType(AssignedKindEnum, { name: 'AssignedKind' });

@ObjectType('GivenBy')
class GivenByType implements NonNullable<AssignedView['given']> {
  @Field(() => String, { nullable: true }) level!: string | null;
  @Field() documentNumber!: string;
  @Field(() => DayScalar) issuedOn!: string;
}

@ObjectType('Assigned')
class AssignedType implements AssignedView {
  @Field(() => UUID) id!: string;
  @Field(() => AssignedKindEnum) kind!: AssignedKind;
  @Field(() => UUID) planId!: string;
  @Field(() => UUID) versionId!: string;
  @Field() planTitle!: string;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Field() words!: string;
  @Field(() => UnitRoleEnum, { nullable: true }) role!: UnitRole | null;
  @Field(() => String, { nullable: true }) among!: string | null;
  @Field(() => ComparatorEnum, { nullable: true }) comparator!: Comparator | null;
  @Field(() => DecimalScalar, { nullable: true }) value!: string | null;
  @Field(() => DecimalScalar, { nullable: true }) valueMax!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => Int, { nullable: true }) targetYear!: number | null;
  @Field(() => String, { nullable: true }) scheduleText!: string | null;
  @Field(() => Int, { nullable: true }) startYear!: number | null;
  @Field(() => Int, { nullable: true }) endYear!: number | null;
  @Field(() => DayScalar, { nullable: true }) dueOn!: string | null;
  @Field(() => RecurrenceEnum, { nullable: true }) recurrence!: Recurrence | null;
  @Field(() => GivenByType, { nullable: true }) given!: GivenByType | null;
}

@ObjectType('AssignedPage')
export class AssignedPageType implements AssignedPage {
  @Field(() => [AssignedType]) items!: AssignedType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

/** For GraphQL and for the query of the Excel file. */
@InputType('AssignedFilter')
export class AssignedFilterInput implements AssignedFilter {
  @ApiProperty({ format: 'uuid' })
  @Field(() => UUID)
  @IsUUID()
  unitId!: string;

  @ApiPropertyOptional({ enum: assignedKinds })
  @Field(() => AssignedKindEnum, { nullable: true })
  @IsOptional()
  @IsIn(assignedKinds)
  kind?: AssignedKind | null;

  @ApiPropertyOptional()
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number | null;
}
