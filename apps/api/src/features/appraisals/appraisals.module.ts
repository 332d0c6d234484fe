import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { AppraisalReportController } from './appraisal-report.controller.js';
import { AppraisalReportService } from './appraisal-report.service.js';
import { AppraisalQueries } from './appraisal.queries.js';
import { AppraisalResolver } from './appraisal.resolver.js';
import { AppraisalService } from './appraisal.service.js';

@Module({
  imports: [PlansModule, ProceduresModule, ReferenceModule],
  controllers: [AppraisalReportController],
  providers: [AppraisalQueries, AppraisalReportService, AppraisalResolver, AppraisalService],
  exports: [AppraisalReportService, AppraisalService],
})
export class AppraisalsModule {}
