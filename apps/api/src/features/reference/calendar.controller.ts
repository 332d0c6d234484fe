import type { CalendarDayView, CalendarYearView, WorkingDeadlineView } from '@lotrinh/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import {
  CalendarDayDto,
  CalendarDayParam,
  CalendarYearDto,
  CalendarYearQuery,
  WorkingDeadlineDto,
  WorkingDeadlineQuery,
} from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';
import { WorkingDays } from './working-days.service.js';

@ApiTags('calendar')
@ApiBearerAuth()
@Controller('api/calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly workingDays: WorkingDays,
  ) {}

  @SignedIn()
  @Get('days')
  @ApiOperation({ summary: 'Days of a year that differ from their weekday', operationId: 'listCalendarDays' })
  @ApiResponse({ status: 200, type: CalendarYearDto })
  year(@CurrentActor() actor: Actor, @Query() { year }: CalendarYearQuery): Promise<CalendarYearView> {
    return this.calendar.year(actor, year);
  }

  @SignedIn()
  @Get('deadline')
  @ApiOperation({ summary: 'The last of so many working days after a day', operationId: 'getWorkingDeadline' })
  @ApiResponse({ status: 200, type: WorkingDeadlineDto })
  async deadline(@Query() { from, workingDays }: WorkingDeadlineQuery): Promise<WorkingDeadlineView> {
    return { from, workingDays, deadline: await this.workingDays.after(from, workingDays) };
  }

  @Requires('reference.manage')
  @Post('days')
  @ApiOperation({ summary: 'Enter a day off, or a day worked in exchange', operationId: 'enterCalendarDay' })
  @ApiBody({ type: CalendarDayDto })
  @ApiResponse({ status: 201, type: CalendarDayDto })
  enter(@CurrentActor() actor: Actor, @Body() input: CalendarDayDto): Promise<CalendarDayView> {
    return this.calendar.enter(actor, input);
  }

  @Requires('reference.manage')
  @Delete('days/:day')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a day out of the calendar', operationId: 'removeCalendarDay' })
  @ApiResponse({ status: 204, description: 'Taken out' })
  remove(@CurrentActor() actor: Actor, @Param() { day }: CalendarDayParam): Promise<void> {
    return this.calendar.remove(actor, day);
  }
}
