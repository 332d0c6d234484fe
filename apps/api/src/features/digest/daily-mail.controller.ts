import type { DailyMailView } from '@lotrinh/contracts';
import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DailyMailViewType, SetDailyMailDto } from './daily-mail.dto.js';
import { DailyMailService } from './daily-mail.service.js';

@ApiTags('session')
@ApiBearerAuth()
@Controller('api/daily-mail')
export class DailyMailController {
  constructor(private readonly service: DailyMailService) {}

  @SignedIn()
  @Get()
  @ApiOperation({ summary: 'Where my daily digest goes and whether I want it', operationId: 'getDailyMail' })
  @ApiResponse({ status: 200, type: DailyMailViewType })
  get(@CurrentActor() actor: Actor): Promise<DailyMailView> {
    return this.service.get(actor);
  }

  @SignedIn()
  @Put()
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the daily digest, or not', operationId: 'setDailyMail' })
  @ApiBody({ type: SetDailyMailDto })
  @ApiResponse({ status: 204, description: 'Set' })
  async set(@CurrentActor() actor: Actor, @Body() input: SetDailyMailDto): Promise<void> {
    await this.service.set(actor, input);
  }
}
