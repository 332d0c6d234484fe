import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { IndicatorQueries } from './indicator.queries.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { IndicatorService } from './indicator.service.js';

@Module({
  imports: [PlansModule],
  providers: [IndicatorResolver, IndicatorQueries, IndicatorService],
  exports: [IndicatorService],
})
export class IndicatorsModule {}
