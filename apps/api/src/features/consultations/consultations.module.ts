import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { UnitsModule } from '../units/units.module.js';
import { ConsultationQueries } from './consultation.queries.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { ConsultationService } from './consultation.service.js';
import { ConsultationPapersController } from './consultation-papers.controller.js';
import { ConsultationPapersService } from './consultation-papers.service.js';

@Module({
  imports: [PlansModule, ProceduresModule, UnitsModule],
  controllers: [ConsultationPapersController],
  providers: [ConsultationQueries, ConsultationResolver, ConsultationService, ConsultationPapersService],
  exports: [ConsultationService, ConsultationPapersService],
})
export class ConsultationsModule {}
