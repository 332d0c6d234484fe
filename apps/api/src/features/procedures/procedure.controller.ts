import { scannedPageLimits } from '@lotrinh/contracts';
import { Controller, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { uploadedBytes } from '../../platform/http/uploaded-file.js';
import { ScannedPageService } from './scanned-page.service.js';

class PageQuery {
  @ApiProperty({ enum: ['true'], description: 'The person declares that the page holds no state secret' })
  @IsOptional()
  @IsString()
  declaredNoStateSecret?: string;
}

class StoredPageView {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

@ApiTags('plans')
@ApiBearerAuth()
@Controller('api/plans/versions')
export class ProcedureController {
  constructor(private readonly pages: ScannedPageService) {}

  @Requires('plan.prepare')
  @Post(':id/pages')
  @ApiOperation({ summary: 'Store the scanned page of a decision given on paper', operationId: 'storeDecisionPage' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiResponse({ status: 201, type: StoredPageView })
  async store(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
  ): Promise<StoredPageView> {
    const page = await uploadedBytes(request, scannedPageLimits.bytes);
    return this.pages.keep(actor, id, query.declaredNoStateSecret === 'true', page);
  }
}
