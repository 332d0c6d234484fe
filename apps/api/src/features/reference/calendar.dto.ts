import {
  type CalendarDayKind,
  calendarDayKinds,
  type CalendarDayView,
  calendarLimits,
  type CalendarYearView,
  type WorkingDeadlineView,
} from '@lotrinh/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Day, Line } from '../../platform/http/text.decorator.js';

const dayExample = { format: 'date', example: '2026-04-30' };
const year = { minimum: calendarLimits.firstYear, maximum: calendarLimits.lastYear, example: 2026 };

export class CalendarDayDto implements CalendarDayView {
  @ApiProperty(dayExample) @Day() day!: string;
  @ApiProperty({ enum: calendarDayKinds }) @IsIn(calendarDayKinds) kind!: CalendarDayKind;
  @ApiProperty({ maxLength: calendarLimits.name, example: 'Ngày Chiến thắng' })
  @Line(calendarLimits.name)
  name!: string;
}

export class CalendarYearDto implements CalendarYearView {
  @ApiProperty(year) year!: number;
  @ApiProperty({ type: [CalendarDayDto] }) days!: CalendarDayDto[];
  @ApiProperty() mayManage!: boolean;
}

export class CalendarYearQuery {
  @ApiProperty(year)
  @Type(() => Number)
  @IsInt()
  @Min(calendarLimits.firstYear)
  @Max(calendarLimits.lastYear)
  year!: number;
}

export class CalendarDayParam {
  @ApiProperty(dayExample) @Day() day!: string;
}

export class WorkingDeadlineQuery {
  @ApiProperty(dayExample) @Day() from!: string;
  @ApiProperty({ minimum: 1, maximum: calendarLimits.workingDays, example: 5 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(calendarLimits.workingDays)
  workingDays!: number;
}

export class WorkingDeadlineDto implements WorkingDeadlineView {
  @ApiProperty(dayExample) from!: string;
  @ApiProperty({ example: 5 }) workingDays!: number;
  @ApiProperty(dayExample) deadline!: string;
}
