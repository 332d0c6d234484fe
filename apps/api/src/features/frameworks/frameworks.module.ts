import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { CarriedSectionsService } from './carried-sections.service.js';
import { FrameworkEditService } from './framework-edit.service.js';
import { FrameworkMapQueries } from './framework-map.queries.js';
import { FrameworkMapResolver } from './framework-map.resolver.js';
import { FrameworkMapService } from './framework-map.service.js';
import { FrameworkPlanService } from './framework-plan.service.js';
import { FrameworkResolver } from './framework.resolver.js';
import { FrameworkService } from './framework.service.js';

@Module({
  imports: [PlansModule],
  providers: [
    FrameworkResolver,
    FrameworkMapResolver,
    FrameworkService,
    FrameworkEditService,
    FrameworkMapService,
    FrameworkMapQueries,
    FrameworkPlanService,
    CarriedSectionsService,
  ],
  exports: [FrameworkService],
})
export class FrameworksModule {}
