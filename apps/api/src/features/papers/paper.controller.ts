import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DOCX, PDF, sendMade, ZIP } from '../../platform/files/send-made.js';
import { DossierService } from './dossier.service.js';
import { PaperService } from './paper.service.js';
import { PdfService } from './pdf.service.js';

@ApiTags('exports')
@ApiBearerAuth()
@Controller('api/plans')
export class PaperController {
  constructor(
    private readonly papers: PaperService,
    private readonly pdf: PdfService,
    private readonly dossiers: DossierService,
  ) {}

  @SignedIn()
  @Get('versions/:id/document.docx')
  @ApiOperation({ summary: 'A plan version as an official document, in Word', operationId: 'exportPlanDocument' })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The document' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async plan(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.plan(actor, id));
  }

  @SignedIn()
  @Get('versions/:id/document.pdf')
  @ApiOperation({
    summary: 'A plan version as an official document, in PDF; only where the server has LibreOffice',
    operationId: 'exportPlanPdf',
  })
  @ApiProduces(PDF)
  @ApiResponse({ status: 200, description: 'The document' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  @ApiResponse({ status: 422, description: 'This server makes no PDF' })
  async planPdf(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, PDF, await this.pdf.plan(actor, id));
  }

  @SignedIn()
  @Get('versions/:id/submission.docx')
  @ApiOperation({ summary: 'The letter that submits a plan version, in Word', operationId: 'exportPlanSubmission' })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The document' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async submission(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.submission(actor, id));
  }

  @SignedIn()
  @Get('versions/:id/comparison.docx')
  @ApiOperation({
    summary: 'What changed since another version, as an explanatory note in Word',
    operationId: 'exportPlanComparison',
  })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The document' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async comparison(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query('before', ParseUUIDPipe) before: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.comparison(actor, id, before));
  }

  @SignedIn()
  @Get(':id/consolidated.docx')
  @ApiOperation({
    summary: 'The text of a plan in force after all amendments, for reference, in Word',
    operationId: 'exportPlanConsolidated',
  })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The document' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async consolidated(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.consolidated(actor, id));
  }

  @Requires('plan.read')
  @Get('versions/:id/dossier.zip')
  @ApiOperation({
    summary: 'The dossier of a plan version: table of contents, document, files, opinions and decisions, as a zip',
    operationId: 'exportPlanDossier',
  })
  @ApiProduces(ZIP)
  @ApiResponse({ status: 200, description: 'The archive' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async dossier(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, ZIP, await this.dossiers.make(actor, id));
  }
}
