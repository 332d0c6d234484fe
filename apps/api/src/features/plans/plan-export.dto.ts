import {
  type PlanFilter,
  type PlanKind,
  planKinds,
  type PlanSortKey,
  planSortKeys,
  type PlanStanding,
  planStandings,
  type PlanTable,
  planTables,
} from '@lotrinh/contracts';
import { ApiPropertyOptional, ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export class PlanExportQuery implements PlanFilter {
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsString() @MaxLength(200) q?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() unitId?: string;
  @ApiPropertyOptional({ enum: planKinds }) @IsOptional() @IsIn(planKinds) kind?: PlanKind;
  @ApiPropertyOptional({ enum: planStandings }) @IsOptional() @IsIn(planStandings) standing?: PlanStanding;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1900) @Max(2200) year?: number;
  @ApiPropertyOptional({ enum: planSortKeys }) @IsOptional() @IsIn(planSortKeys) sort?: PlanSortKey;
  @ApiPropertyOptional({ enum: ['asc', 'desc'] }) @IsOptional() @IsIn(['asc', 'desc']) direction?: 'asc' | 'desc';
}

export class PlanTableQuery {
  @ApiProperty({ enum: planTables }) @IsIn(planTables) table!: PlanTable;
}
