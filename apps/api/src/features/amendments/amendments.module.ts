import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';

@Module({
  imports: [PlansModule],
  providers: [ComparisonService, ComparisonResolver],
})
export class AmendmentsModule {}
