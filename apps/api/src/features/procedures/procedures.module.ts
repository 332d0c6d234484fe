import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ProcedureQueries } from './procedure.queries.js';
import { ProcedureResolver } from './procedure.resolver.js';
import { ProcedureService } from './procedure.service.js';

@Module({
  imports: [PlansModule, ChecksModule],
  providers: [ProcedureQueries, ProcedureResolver, ProcedureService],
})
export class ProceduresModule {}
