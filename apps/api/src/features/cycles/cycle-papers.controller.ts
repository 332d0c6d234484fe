import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DOCX, sendMade } from '../../platform/files/send-made.js';
import { CyclePapersService } from './cycle-papers.service.js';

@ApiTags('exports')
@ApiBearerAuth()
@Controller('api')
export class CyclePapersController {
  constructor(private readonly papers: CyclePapersService) {}

  @Requires('report.read')
  @Get('cycles/:id/snapshots/:n/report.docx')
  @ApiOperation({
    summary: 'The consolidated report of a round out of frozen figures, in Word',
    operationId: 'exportConsolidatedReport',
  })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The report' })
  @ApiResponse({ status: 404, description: 'The figures were never frozen under this number' })
  async consolidated(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('n', ParseIntPipe) n: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.consolidated(actor, id, n));
  }

  @Requires('cycle.manage')
  @Get('cycles/:id/reminder.docx')
  @ApiOperation({
    summary: 'The letter to respondents that have not sent their report, in Word',
    operationId: 'exportRoundReminder',
  })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The letter' })
  @ApiResponse({ status: 422, description: 'Every respondent has sent, or the round is not open' })
  async reminder(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.reminder(actor, id));
  }

  @SignedIn()
  @Get('reports/:id/report.docx')
  @ApiOperation({ summary: 'The report of one respondent with its form, in Word', operationId: 'exportUnitReport' })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The report' })
  @ApiResponse({ status: 404, description: 'There is no such report for this person' })
  async ofUnit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.ofUnit(actor, id));
  }
}
