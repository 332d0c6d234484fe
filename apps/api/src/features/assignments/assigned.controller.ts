import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { sendMade, XLSX } from '../../platform/files/send-made.js';
import { AssignedFilterInput } from './assigned.dto.js';
import { AssignedService } from './assigned.service.js';

@ApiTags('exports')
@ApiBearerAuth()
@Controller('api/assigned')
export class AssignedController {
  constructor(private readonly service: AssignedService) {}

  @SignedIn()
  @Get('export.xlsx')
  @ApiOperation({ summary: 'What plans in force give to a unit, as Excel', operationId: 'exportAssigned' })
  @ApiProduces(XLSX)
  @ApiResponse({ status: 200, description: 'The workbook' })
  @ApiResponse({ status: 404, description: 'No such unit' })
  async export(
    @CurrentActor() actor: Actor,
    @Query() filter: AssignedFilterInput,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, XLSX, await this.service.export(actor, filter));
  }
}
