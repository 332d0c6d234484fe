import type { UnitChanged, UnitImportResult } from '@lotrinh/contracts';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { uploadedFile } from '../../platform/http/uploaded-file.js';
import { SheetTextView, sheetUpload } from '../../platform/spreadsheet/spreadsheet.dto.js';
import { SpreadsheetReader } from '../../platform/spreadsheet/spreadsheet-reader.service.js';
import { UnitCardService } from './unit-card.service.js';
import { UnitImportService } from './unit-import.service.js';
import {
  ChangeUnitCardDto,
  CloseUnitDto,
  CreateUnitDto,
  ImportUnitsDto,
  MoveUnitDto,
  RenameUnitDto,
  UnitChangedView,
  UnitImportResultView,
} from './unit.dto.js';
import { UnitService } from './unit.service.js';

@ApiTags('units')
@ApiBearerAuth()
@Controller('api/units')
export class UnitController {
  constructor(
    private readonly units: UnitService,
    private readonly cards: UnitCardService,
    private readonly imports: UnitImportService,
    private readonly sheets: SpreadsheetReader,
  ) {}

  @Requires('unit.manage')
  @Post()
  @ApiOperation({ summary: 'Create a unit under another', operationId: 'createUnit' })
  @ApiBody({ type: CreateUnitDto })
  @ApiResponse({ status: 201, type: UnitChangedView })
  create(@CurrentActor() actor: Actor, @Body() input: CreateUnitDto): Promise<UnitChanged> {
    return this.units.create(actor, input);
  }

  @Requires('unit.manage')
  @Post('import/sheet')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take the cells out of an .xlsx file, to be sent as a pasted list',
    operationId: 'readUnitSheet',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(sheetUpload)
  @ApiResponse({ status: 200, type: SheetTextView })
  async readSheet(@Req() request: FastifyRequest): Promise<SheetTextView> {
    const { name, content } = await uploadedFile(request);
    return { text: await this.sheets.read(name, content) };
  }

  @Requires('unit.manage')
  @Post('import/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Look through a pasted list of units without writing', operationId: 'checkUnitImport' })
  @ApiBody({ type: ImportUnitsDto })
  @ApiResponse({ status: 200, type: UnitImportResultView })
  checkImport(@CurrentActor() actor: Actor, @Body() input: ImportUnitsDto): Promise<UnitImportResult> {
    return this.imports.check(actor, input);
  }

  @Requires('unit.manage')
  @Post('import/apply')
  @HttpCode(200)
  @ApiOperation({ summary: 'Create the units of a pasted list, all or none', operationId: 'applyUnitImport' })
  @ApiBody({ type: ImportUnitsDto })
  @ApiResponse({ status: 200, type: UnitImportResultView })
  applyImport(@CurrentActor() actor: Actor, @Body() input: ImportUnitsDto): Promise<UnitImportResult> {
    return this.imports.apply(actor, input);
  }

  @Requires('unit.manage')
  @Post(':id/rename')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a unit another name from a day on', operationId: 'renameUnit' })
  @ApiBody({ type: RenameUnitDto })
  @ApiResponse({ status: 200, type: UnitChangedView })
  rename(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: RenameUnitDto,
  ): Promise<UnitChanged> {
    return this.units.rename(actor, id, input);
  }

  @Requires('unit.manage')
  @Post(':id/move')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a unit under another superior from a day on', operationId: 'moveUnit' })
  @ApiBody({ type: MoveUnitDto })
  @ApiResponse({ status: 200, type: UnitChangedView })
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MoveUnitDto,
  ): Promise<UnitChanged> {
    return this.units.move(actor, id, input);
  }

  @Requires('unit.manage')
  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a unit on a day, with or without a successor', operationId: 'closeUnit' })
  @ApiBody({ type: CloseUnitDto })
  @ApiResponse({ status: 200, type: UnitChangedView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: CloseUnitDto,
  ): Promise<UnitChanged> {
    return this.units.close(actor, id, input);
  }

  @Requires('unit.manage')
  @Put(':id/card')
  @ApiOperation({ summary: "Replace a unit's card", operationId: 'changeUnitCard' })
  @ApiBody({ type: ChangeUnitCardDto })
  @ApiResponse({ status: 200, type: UnitChangedView })
  changeCard(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangeUnitCardDto,
  ): Promise<UnitChanged> {
    return this.cards.change(actor, id, input);
  }
}
