import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { sendMade, XLSX } from '../../platform/files/send-made.js';
import { PlanExportQuery, PlanTableQuery } from './plan-export.dto.js';
import { PlanExportService } from './plan-export.service.js';

@ApiTags('exports')
@ApiBearerAuth()
@Controller('api/plans')
export class PlanExportController {
  constructor(private readonly exports: PlanExportService) {}

  @SignedIn()
  @Get('export.xlsx')
  @ApiOperation({ summary: 'The list of plans that the filter finds, as Excel', operationId: 'exportPlans' })
  @ApiProduces(XLSX)
  @ApiResponse({ status: 200, description: 'The workbook' })
  async list(@CurrentActor() actor: Actor, @Query() query: PlanExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const { sort, direction, ...filter } = query;
    const order = sort === undefined ? undefined : { key: sort, descending: direction === 'desc' };
    await sendMade(reply, XLSX, await this.exports.list(actor, filter, order));
  }

  @SignedIn()
  @Get('versions/:id/export.xlsx')
  @ApiOperation({ summary: 'One table of a plan version, as Excel', operationId: 'exportPlanTable' })
  @ApiProduces(XLSX)
  @ApiResponse({ status: 200, description: 'The workbook' })
  @ApiResponse({ status: 403, description: 'Circulation is restricted' })
  async table(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PlanTableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendMade(reply, XLSX, await this.exports.table(actor, id, query.table));
  }
}
