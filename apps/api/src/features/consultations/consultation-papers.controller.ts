import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DOCX, sendMade } from '../../platform/files/send-made.js';
import { ConsultationPapersService } from './consultation-papers.service.js';

@ApiTags('exports')
@ApiBearerAuth()
@Controller('api/plans/versions')
export class ConsultationPapersController {
  constructor(private readonly papers: ConsultationPapersService) {}

  @Requires('plan.read')
  @Get(':id/consultations/:n/opinions.docx')
  @ApiOperation({ summary: 'What units said of a draft and what became of it, in Word', operationId: 'exportOpinions' })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The table' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async table(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('n', ParseIntPipe) n: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.table(actor, id, n));
  }

  @Requires('plan.read')
  @Get(':id/consultations/:n/reminder.docx')
  @ApiOperation({ summary: 'The letter to units that gave no opinion yet, in Word', operationId: 'exportReminder' })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The letter' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  @ApiResponse({ status: 422, description: 'Every unit has answered, or the consultation is closed' })
  async reminder(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('n', ParseIntPipe) n: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.papers.reminder(actor, id, n));
  }
}
