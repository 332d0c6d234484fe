import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { WorkingDays } from './working-days.service.js';

@Module({
  controllers: [CalendarController],
  providers: [CalendarService, WorkingDays],
  exports: [WorkingDays],
})
export class ReferenceModule {}
