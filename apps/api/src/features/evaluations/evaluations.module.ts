import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { EvaluationQueries } from './evaluation.queries.js';
import { EvaluationResolver } from './evaluation.resolver.js';
import { EvaluationService } from './evaluation.service.js';

@Module({
  imports: [PlansModule, ProceduresModule],
  providers: [EvaluationQueries, EvaluationResolver, EvaluationService],
  exports: [EvaluationService],
})
export class EvaluationsModule {}
