import { scannedPageLimits } from '@lotrinh/contracts';
import { Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { uploadedBytes } from '../../platform/http/uploaded-file.js';
import { EvidenceService } from './evidence.service.js';

class FileQuery {
  @ApiProperty({ enum: ['true'], description: 'The person declares that the file holds no state secret' })
  @IsOptional()
  @IsString()
  declaredNoStateSecret?: string;
}

class StoredEvidenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

const oneFile = { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } };

@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/reports')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @SignedIn()
  @Post(':id/cells/:indicatorId/files')
  @ApiOperation({ summary: 'Attach a scanned file to a value of a report', operationId: 'attachEvidence' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiResponse({ status: 201, type: StoredEvidenceView })
  async attach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('indicatorId', ParseUUIDPipe) indicatorId: string,
    @Query() query: FileQuery,
    @Req() request: FastifyRequest,
  ): Promise<StoredEvidenceView> {
    const file = await uploadedBytes(request, scannedPageLimits.bytes);
    return this.evidence.attach(actor, id, indicatorId, query.declaredNoStateSecret === 'true', file);
  }

  @SignedIn()
  @Delete(':id/cells/:indicatorId/files/:fileId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a file off a value', operationId: 'detachEvidence' })
  @ApiResponse({ status: 204 })
  async detach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('indicatorId', ParseUUIDPipe) indicatorId: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<void> {
    await this.evidence.detach(actor, id, indicatorId, fileId);
  }

  @Requires('cycle.manage')
  @Post(':id/papers')
  @ApiOperation({
    summary: 'Store the signed paper from which a report is entered for its unit',
    operationId: 'storeReportPaper',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiResponse({ status: 201, type: StoredEvidenceView })
  async paper(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: FileQuery,
    @Req() request: FastifyRequest,
  ): Promise<StoredEvidenceView> {
    const file = await uploadedBytes(request, scannedPageLimits.bytes);
    return this.evidence.keepPaper(actor, id, query.declaredNoStateSecret === 'true', file);
  }
}
