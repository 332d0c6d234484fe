import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { UnitsModule } from '../units/units.module.js';
import { ConsultationQueries } from './consultation.queries.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { ConsultationService } from './consultation.service.js';
import { OpinionTableController } from './opinion-table.controller.js';
import { OpinionTableService } from './opinion-table.service.js';

@Module({
  imports: [PlansModule, ProceduresModule, UnitsModule],
  controllers: [OpinionTableController],
  providers: [ConsultationQueries, ConsultationResolver, ConsultationService, OpinionTableService],
  exports: [ConsultationService, OpinionTableService],
})
export class ConsultationsModule {}
