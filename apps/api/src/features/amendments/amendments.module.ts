import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module.js';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AlignmentService } from './alignment.service.js';
import { AmendmentResolver } from './amendment.resolver.js';
import { AmendmentService } from './amendment.service.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';
import { ConsolidationService } from './consolidation.service.js';
import { DerivationResolver } from './derivation.resolver.js';
import { DerivationService } from './derivation.service.js';

@Module({
  imports: [PlansModule, ChecksModule, EvaluationsModule],
  providers: [
    ComparisonService,
    ConsolidationService,
    ComparisonResolver,
    AmendmentService,
    AmendmentResolver,
    DerivationService,
    AlignmentService,
    DerivationResolver,
  ],
  exports: [ComparisonService, ConsolidationService],
})
export class AmendmentsModule {}
