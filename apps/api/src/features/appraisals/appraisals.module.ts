import { Module } from '@nestjs/common';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { AppraisalQueries } from './appraisal.queries.js';
import { AppraisalResolver } from './appraisal.resolver.js';
import { AppraisalService } from './appraisal.service.js';

@Module({
  imports: [ProceduresModule, ReferenceModule],
  providers: [AppraisalQueries, AppraisalResolver, AppraisalService],
})
export class AppraisalsModule {}
