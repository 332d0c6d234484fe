import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DOCX, sendMade } from '../../platform/files/send-made.js';
import { OpinionTableService } from './opinion-table.service.js';

@ApiTags('exports')
@ApiBearerAuth()
@Controller('api/plans/versions')
export class OpinionTableController {
  constructor(private readonly tables: OpinionTableService) {}

  @Requires('plan.read')
  @Get(':id/consultations/:n/opinions.docx')
  @ApiOperation({ summary: 'What units said of a draft and what became of it, in Word', operationId: 'exportOpinions' })
  @ApiProduces(DOCX)
  @ApiResponse({ status: 200, description: 'The table' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('n', ParseIntPipe) n: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, DOCX, await this.tables.write(actor, id, n));
  }
}
