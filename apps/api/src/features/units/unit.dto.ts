import {
  type ChangeUnitCardInput,
  choosableUnitKinds,
  type CloseUnitInput,
  type CreateUnitInput,
  type ImportUnitsInput,
  type MoveUnitInput,
  type RenameUnitInput,
  type UnitAliasKind,
  unitAliasKinds,
  type UnitAliasView,
  type UnitBudgetLevel,
  unitBudgetLevels,
  type UnitChanged,
  type UnitContactView,
  type UnitEdgeKind,
  unitEdgeKinds,
  type UnitIdentifierScheme,
  unitIdentifierSchemes,
  type UnitImportColumn,
  unitImportColumns,
  type UnitImportFault,
  unitImportFaults,
  type UnitImportResult,
  type UnitImportRow,
  type UnitKind,
  unitKinds,
  unitLimits,
} from '@lotrinh/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Day, Line, OptionalDay, OptionalLine } from '../../platform/http/text.decorator.js';

const dayExample = { format: 'date', example: '2026-03-01' };
const uuid = { format: 'uuid' };
const optionalText = (maxLength: number, example: string) => ({
  type: String,
  nullable: true,
  required: false,
  maxLength,
  example,
});

export class CreateUnitDto implements CreateUnitInput {
  @ApiProperty({ ...uuid, description: 'Superior unit' }) @IsUUID() parentId!: string;
  @ApiProperty({ enum: choosableUnitKinds }) @IsIn(choosableUnitKinds) kind!: UnitKind;
  @ApiProperty({ enum: unitEdgeKinds }) @IsIn(unitEdgeKinds) edgeKind!: UnitEdgeKind;
  @ApiProperty({ maxLength: unitLimits.nameMax, example: 'Vụ Pháp chế' }) @Line(unitLimits.nameMax) name!: string;
  @ApiProperty(optionalText(unitLimits.shortNameMax, 'Vụ PC')) @OptionalLine(unitLimits.shortNameMax) shortName?:
    string | null;
  @ApiProperty(optionalText(unitLimits.symbolMax, 'PC')) @OptionalLine(unitLimits.symbolMax) symbol?: string | null;
  @ApiProperty(dayExample) @Day() effectiveOn!: string;
  @ApiProperty(optionalText(unitLimits.legalBasisMax, '12/QĐ-BM')) @OptionalLine(unitLimits.legalBasisMax) legalBasis?:
    string | null;
}

export class RenameUnitDto implements RenameUnitInput {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) lockVersion!: number;
  @ApiProperty({ maxLength: unitLimits.nameMax, example: 'Cục Chuyển đổi số' }) @Line(unitLimits.nameMax) name!: string;
  @ApiProperty(optionalText(unitLimits.shortNameMax, 'Cục CĐS')) @OptionalLine(unitLimits.shortNameMax) shortName?:
    string | null;
  @ApiProperty(optionalText(unitLimits.symbolMax, 'CĐS')) @OptionalLine(unitLimits.symbolMax) symbol?: string | null;
  @ApiProperty(dayExample) @Day() effectiveOn!: string;
  @ApiProperty(optionalText(unitLimits.legalBasisMax, '12/QĐ-BM')) @OptionalLine(unitLimits.legalBasisMax) legalBasis?:
    string | null;
}

export class MoveUnitDto implements MoveUnitInput {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) lockVersion!: number;
  @ApiProperty(uuid) @IsUUID() parentId!: string;
  @ApiProperty({ enum: unitEdgeKinds }) @IsIn(unitEdgeKinds) edgeKind!: UnitEdgeKind;
  @ApiProperty(dayExample) @Day() effectiveOn!: string;
  @ApiProperty(optionalText(unitLimits.legalBasisMax, '12/QĐ-BM')) @OptionalLine(unitLimits.legalBasisMax) legalBasis?:
    string | null;
}

export class CloseUnitDto implements CloseUnitInput {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) lockVersion!: number;
  @ApiProperty(dayExample) @Day() effectiveOn!: string;
  @ApiProperty({ type: String, ...uuid, nullable: true, required: false }) @IsOptional() @IsUUID() successorId?:
    string | null;
  @ApiProperty(optionalText(unitLimits.legalBasisMax, '12/QĐ-BM')) @OptionalLine(unitLimits.legalBasisMax) legalBasis?:
    string | null;
}

class UnitIdentifierDto {
  @ApiProperty({ enum: unitIdentifierSchemes }) @IsIn(unitIdentifierSchemes) scheme!: UnitIdentifierScheme;
  @ApiProperty({ maxLength: 35, example: 'H13.12' }) @Line(35) value!: string;
  @ApiProperty({ type: String, nullable: true, ...dayExample }) @OptionalDay() validFrom!: string | null;
  @ApiProperty({ type: String, nullable: true, ...dayExample }) @OptionalDay() validTo!: string | null;
}

class UnitAliasDto implements UnitAliasView {
  @ApiProperty({ enum: unitAliasKinds }) @IsIn(unitAliasKinds) kind!: UnitAliasKind;
  @ApiProperty({ maxLength: unitLimits.aliasMax, example: 'Trung tâm CNTT' }) @Line(unitLimits.aliasMax) name!: string;
}

export class UnitContactDto implements UnitContactView {
  @ApiProperty({ maxLength: unitLimits.contactNameMax, example: 'Đỗ Minh Hạnh' })
  @Line(unitLimits.contactNameMax)
  name!: string;
  @ApiProperty(optionalText(unitLimits.phoneMax, '024 0000 0000')) @OptionalLine(unitLimits.phoneMax) phone!:
    string | null;
  @ApiProperty(optionalText(unitLimits.mailMax, 'dau.moi@example.vn')) @OptionalLine(unitLimits.mailMax) mail!:
    string | null;
  @ApiProperty({ type: String, nullable: true, ...dayExample }) @OptionalDay() validFrom!: string | null;
  @ApiProperty({ type: String, nullable: true, ...dayExample }) @OptionalDay() validTo!: string | null;
}

export class ChangeUnitCardDto implements ChangeUnitCardInput {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) lockVersion!: number;
  @ApiProperty({ maxLength: unitLimits.nameMax, description: "Corrects how today's name is written" })
  @Line(unitLimits.nameMax)
  name!: string;
  @ApiProperty(optionalText(unitLimits.shortNameMax, 'VP')) @OptionalLine(unitLimits.shortNameMax) shortName!:
    string | null;
  @ApiProperty(optionalText(unitLimits.symbolMax, 'VP')) @OptionalLine(unitLimits.symbolMax) symbol!: string | null;
  @ApiProperty({ type: String, nullable: true, pattern: '^\\d{7}$', example: '1234567' })
  @IsOptional()
  @IsString()
  @Matches(/^\d{7}$/)
  budgetCode!: string | null;
  @ApiProperty({ enum: unitBudgetLevels, nullable: true })
  @IsOptional()
  @IsIn(unitBudgetLevels)
  budgetLevel!: UnitBudgetLevel | null;

  @ApiProperty({ type: [UnitIdentifierDto] })
  @IsArray()
  @ArrayMaxSize(unitLimits.listMax)
  @ValidateNested({ each: true })
  @Type(() => UnitIdentifierDto)
  identifiers!: UnitIdentifierDto[];

  @ApiProperty({ type: [UnitAliasDto] })
  @IsArray()
  @ArrayMaxSize(unitLimits.listMax)
  @ValidateNested({ each: true })
  @Type(() => UnitAliasDto)
  aliases!: UnitAliasDto[];

  @ApiProperty({ type: [UnitContactDto], required: false, description: 'Left out: the contacts stay as they are' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(unitLimits.listMax)
  @ValidateNested({ each: true })
  @Type(() => UnitContactDto)
  contacts?: UnitContactDto[];
}

export class UnitChangedView implements UnitChanged {
  @ApiProperty(uuid) id!: string;
  @ApiProperty() lockVersion!: number;
}

export class ImportUnitsDto implements ImportUnitsInput {
  @ApiProperty({ ...uuid, description: 'Unit under which the list goes' }) @IsUUID() parentId!: string;
  @ApiProperty(dayExample) @Day() effectiveOn!: string;
  @ApiProperty({
    maxLength: unitLimits.importTextMax,
    description: 'Cells by TAB, rows by line',
    example: 'Tên đơn vị\tTên viết tắt\nVăn phòng\tVP',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(unitLimits.importTextMax)
  text!: string;
  @ApiProperty(optionalText(unitLimits.legalBasisMax, '12/QĐ-BM')) @OptionalLine(unitLimits.legalBasisMax) legalBasis?:
    string | null;
}

class UnitImportFaultView {
  @ApiProperty({ enum: unitImportColumns }) column!: UnitImportColumn;
  @ApiProperty({ enum: unitImportFaults }) fault!: UnitImportFault;
}

class UnitImportRowView implements UnitImportRow {
  @ApiProperty({ minimum: 1 }) line!: number;
  @ApiProperty({ enum: ['NEW', 'EXISTS', 'FAULTY'] }) outcome!: UnitImportRow['outcome'];
  @ApiProperty() name!: string;
  @ApiProperty({ enum: unitKinds, nullable: true }) kind!: UnitKind | null;
  @ApiProperty() superior!: string;
  @ApiProperty({ type: [UnitImportFaultView] }) faults!: UnitImportFaultView[];
}

export class UnitImportResultView implements UnitImportResult {
  @ApiProperty({ type: [UnitImportRowView] }) rows!: UnitImportRowView[];
  @ApiProperty() created!: number;
  @ApiProperty() existing!: number;
  @ApiProperty() faulty!: number;
}
