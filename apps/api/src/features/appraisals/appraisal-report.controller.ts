import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DOCX, sendMade } from '../../platform/files/send-made.js';
import { AppraisalReportService } from './appraisal-report.service.js';

@ApiTags('exports')
@ApiBearerAuth()
@Controller('api/plans/versions')
export class AppraisalReportController {
  constructor(private readonly reports: AppraisalReportService) {}

  @Requires('plan.read')
  @Get(':id/appraisals/:round/report.docx')
  @ApiOperation({ summary: 'The appraisal that was issued in a round, in Word', operationId: 'exportAppraisal' })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The report' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('round', ParseIntPipe) round: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.reports.write(actor, id, round));
  }
}
