import { Module } from '@nestjs/common';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { ChecksModule } from '../checks/checks.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { PaperController } from './paper.controller.js';
import { PaperService } from './paper.service.js';

@Module({
  imports: [PlansModule, ChecksModule, ProceduresModule, AmendmentsModule],
  controllers: [PaperController],
  providers: [PaperService],
})
export class PapersModule {}
