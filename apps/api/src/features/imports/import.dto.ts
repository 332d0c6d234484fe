import {
  importDecisions,
  type ImportFileView,
  importItemKinds,
  importLimits,
  importOutcomes,
  importStates,
  type ImportUnitName,
  planKinds,
  planLimits,
  planRestrictions,
} from '@lotrinh/contracts';
import type * as wire from '@lotrinh/contracts';
import { Extensions, Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { FileRoleEnum, PlanKindEnum, PlanRestrictionEnum, UnitResolutionEnum } from '../../platform/graphql/enums.js';
import { DayScalar, InstantScalar, ParamsScalar, UUID } from '../../platform/graphql/scalars.js';
import { SourceSpanType } from '../../platform/graphql/shared.dto.js';
import {
  ImportBasis,
  ImportDuty,
  ImportFunding,
  ImportOutline,
  ImportTarget,
  ImportTask,
  ImportValue,
} from './import-fields.dto.js';

const ImportStateEnum = enumOf(importStates);
const ImportOutcomeEnum = enumOf(importOutcomes);
export const ImportItemKindEnum = enumOf(importItemKinds);
const ImportDecisionEnum = enumOf(importDecisions);
registerEnumType(ImportStateEnum, { name: 'ImportState' });
registerEnumType(ImportOutcomeEnum, { name: 'ImportOutcome' });
registerEnumType(ImportItemKindEnum, { name: 'ImportItemKind' });
registerEnumType(ImportDecisionEnum, { name: 'ImportDecision' });

@ObjectType('ImportHeader')
@InputType('ImportHeaderInput')
export class ImportHeaderType implements wire.ImportHeader {
  @Field(() => ImportOutcomeEnum)
  @IsIn(importOutcomes)
  outcome!: wire.ImportOutcome;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentType!: string | null;

  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(planLimits.titleMax)
  title!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  issuingAgency!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  issuingAuthority!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentNumber!: string | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  @IsString()
  issuedOn!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  dateAsPrinted!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  signerName!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  signerPosition!: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  signerCapacity!: string | null;

  @Field(() => PlanKindEnum)
  @IsIn(planKinds)
  kind!: wire.PlanKind;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  periodStart!: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  periodEnd!: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  orientationTo!: number | null;

  @Field(() => PlanRestrictionEnum)
  @IsIn(planRestrictions)
  restriction!: wire.PlanRestriction;

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  recipients!: string[];
}

@ObjectType('ImportFile')
export class ImportFileType implements ImportFileView {
  @Field(() => UUID) fileId!: string;
  @Field() name!: string;
  @Field(() => FileRoleEnum) role!: wire.ImportFileRole;
  @Field(() => Int) position!: number;
  @Field() hasText!: boolean;
}

@ObjectType('ImportWarning')
export class ImportWarningType {
  @Field() code!: string;
  @Field(() => ParamsScalar) params!: Record<string, string | number>;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
}

@ObjectType('Import')
export class ImportType {
  @Field(() => UUID) id!: string;
  @Field(() => ImportStateEnum) state!: wire.ImportState;
  @Field(() => UUID) unitId!: string;
  @Field(() => InstantScalar) createdAt!: string;
  @Field(() => UUID, { nullable: true }) jobId!: string | null;
  @Field(() => String, { nullable: true }) errorCode!: string | null;
  @Field(() => ParamsScalar) errorParams!: Record<string, string | number>;
  @Field(() => ImportHeaderType, { nullable: true }) header!: ImportHeaderType | null;
  @Extensions({ rows: importLimits.files })
  @Field(() => [ImportFileType])
  files!: ImportFileType[];
  @Field(() => [ImportWarningType]) warnings!: ImportWarningType[];
  @Field(() => Int) decided!: number;
  @Field(() => Int) total!: number;
  @Field(() => UUID, { nullable: true }) duplicateOfVersionId!: string | null;
  @Field(() => UUID, { nullable: true }) amendsVersionId!: string | null;
  @Field(() => UUID, { nullable: true }) resultId!: string | null;
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('ImportPage')
export class ImportPageType {
  @Field(() => [ImportType]) items!: ImportType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

/** Exactly one of the fields named after a kind is set, the one of `kind`. */
@ObjectType('ImportItem')
export class ImportItemType {
  @Field(() => UUID) id!: string;
  @Field(() => ImportItemKindEnum) kind!: wire.ImportItemKind;
  @Field(() => Int) position!: number;
  @Field() words!: string;
  @Field(() => SourceSpanType, { nullable: true }) source!: SourceSpanType | null;
  @Field(() => String, { nullable: true }) sectionId!: string | null;
  @Field(() => Float, { description: '0 to 1' }) confidence!: number;
  @Field(() => ImportDecisionEnum) decision!: wire.ImportDecision;
  @Field(() => Int) lockVersion!: number;
  @Field(() => ImportTarget, { nullable: true }) target!: ImportTarget | null;
  @Field(() => ImportTask, { nullable: true }) task!: ImportTask | null;
  @Field(() => ImportFunding, { nullable: true }) funding!: ImportFunding | null;
  @Field(() => ImportBasis, { nullable: true }) basis!: ImportBasis | null;
  @Field(() => ImportDuty, { nullable: true }) duty!: ImportDuty | null;
  @Field(() => ImportValue, { nullable: true }) value!: ImportValue | null;
  @Field(() => ImportOutline, { nullable: true }) outline!: ImportOutline | null;
}

@ObjectType('ImportChange')
export class ImportChangeType {
  @Field() words!: string;
  @Field() before!: string;
  @Field() after!: string;
}

@ObjectType('ImportKindComparison')
export class ImportKindComparisonType {
  @Field(() => ImportItemKindEnum) kind!: wire.ImportItemKind;
  @Field(() => Int) same!: number;
  @Field(() => [String]) added!: string[];
  @Field(() => [String]) missing!: string[];
  @Field(() => [ImportChangeType]) changed!: ImportChangeType[];
}

@ObjectType('ImportComparison')
export class ImportComparisonType implements wire.ImportComparison {
  @Field(() => UUID) planId!: string;
  @Field(() => UUID) versionId!: string;
  @Field() title!: string;
  @Extensions({ rows: 4 })
  @Field(() => [ImportKindComparisonType])
  kinds!: ImportKindComparisonType[];
}

/** A unit for which a document may be entered. */
@ObjectType('ImportPlace')
export class ImportPlaceType {
  @Field(() => UUID) id!: string;
  @Field() name!: string;
}

@ObjectType('ImportUnitName')
export class ImportUnitNameType implements ImportUnitName {
  @Field() printed!: string;
  @Field(() => Int) uses!: number;
  @Field(() => UnitResolutionEnum) resolution!: wire.UnitResolution;
  @Field(() => UUID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field() isConfirmed!: boolean;
}

@InputType('ImportDecisionInput')
export class ImportDecisionInput {
  @Field(() => UUID)
  @IsUUID()
  id!: string;

  @Field(() => ImportDecisionEnum)
  @IsIn(['PENDING', 'ACCEPTED', 'SKIPPED'])
  decision!: 'PENDING' | 'ACCEPTED' | 'SKIPPED';
}

/** Exactly one field is set. */
@InputType('ImportItemFieldsInput')
export class ImportItemFieldsInput {
  @Field(() => ImportTarget, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportTarget)
  target?: ImportTarget | null;

  @Field(() => ImportTask, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportTask)
  task?: ImportTask | null;

  @Field(() => ImportFunding, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportFunding)
  funding?: ImportFunding | null;

  @Field(() => ImportBasis, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportBasis)
  basis?: ImportBasis | null;

  @Field(() => ImportDuty, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportDuty)
  duty?: ImportDuty | null;

  @Field(() => ImportValue, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportValue)
  value?: ImportValue | null;

  @Field(() => ImportOutline, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ImportOutline)
  outline?: ImportOutline | null;
}

export class ImportStartedView {
  @ApiProperty({ format: 'uuid' }) importId!: string;
  @ApiProperty({ format: 'uuid' }) jobId!: string;
}

export class PastedTextDto {
  @ApiProperty({ format: 'uuid', description: 'Unit for which the document is entered' })
  @IsUUID()
  unitId!: string;

  @ApiProperty({ description: 'The person declares that the document holds no state secret' })
  @IsOptional()
  @IsBoolean()
  declaredNoStateSecret?: boolean;

  @ApiProperty({ maxLength: importLimits.pastedCharacters })
  @IsString()
  @MinLength(1)
  @MaxLength(importLimits.pastedCharacters)
  text!: string;
}
