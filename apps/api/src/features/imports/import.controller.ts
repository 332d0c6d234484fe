import { Readable } from 'node:stream';
import { importFileRoles, importLimits } from '@lotrinh/contracts';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { shownFileName } from '../../platform/files/file-name.js';
import { ImportUploadService, type UploadPart } from './import-upload.service.js';
import { ImportStartedView, PastedTextDto } from './import.dto.js';
import { ImportService } from './import.service.js';

class UploadQuery {
  @ApiProperty({ format: 'uuid', description: 'Unit for which the document is entered' })
  @IsUUID()
  unitId!: string;

  @ApiProperty({ enum: ['true'], description: 'The person declares that the document holds no state secret' })
  @IsOptional()
  @IsString()
  declaredNoStateSecret?: string;
}

@ApiTags('imports')
@ApiBearerAuth()
@Controller('api/imports')
export class ImportController {
  constructor(
    private readonly uploads: ImportUploadService,
    private readonly imports: ImportService,
  ) {}

  @Requires('import.use')
  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Upload the files of one document; each part is named after its role',
    operationId: 'uploadImport',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        importFileRoles.map((role) => [role, { type: 'array', items: { type: 'string', format: 'binary' } }]),
      ),
    },
  })
  @ApiResponse({ status: 202, type: ImportStartedView })
  upload(
    @CurrentActor() actor: Actor,
    @Query() query: UploadQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportStartedView> {
    return this.uploads.receive(actor, query.unitId, query.declaredNoStateSecret === 'true', parts(request));
  }

  @Requires('import.use')
  @Post('text')
  @HttpCode(202)
  @ApiOperation({ summary: 'Paste the text of a document', operationId: 'pasteImport' })
  @ApiBody({ type: PastedTextDto })
  @ApiResponse({ status: 202, type: ImportStartedView })
  paste(@CurrentActor() actor: Actor, @Body() input: PastedTextDto): Promise<ImportStartedView> {
    return this.uploads.receive(actor, input.unitId, input.declaredNoStateSecret === true, pasted(input.text));
  }

  @Requires('import.use')
  @Post(':id/read-again')
  @HttpCode(202)
  @ApiOperation({ summary: 'Read the same files again; decisions already made stay', operationId: 'readImportAgain' })
  @ApiResponse({ status: 202, type: ImportStartedView })
  readAgain(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportStartedView> {
    return this.imports.readAgain(actor, id);
  }
}

/** Besides the files a request has no parts; what a stranger adds must not fill the memory. */
const limits = { fileSize: importLimits.fileBytes, files: importLimits.files, fields: 1, fieldSize: 100 };

async function* parts(request: FastifyRequest): AsyncGenerator<UploadPart> {
  for await (const part of request.parts({ limits })) {
    if (part.type !== 'file') continue;
    const role = importFileRoles.find((known) => known === part.fieldname) ?? 'DECISION';
    yield { name: shownFileName(part.filename), role, content: part.file, isTooLarge: () => part.file.truncated };
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the same shape as an upload
async function* pasted(text: string): AsyncGenerator<UploadPart> {
  yield {
    name: 'van-ban-dan.txt',
    role: 'DECISION',
    content: Readable.from([Buffer.from(text, 'utf8')]),
    isTooLarge: () => false,
  };
}
