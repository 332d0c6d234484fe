import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { FrameworkEditService } from './framework-edit.service.js';
import { FrameworkPlanService } from './framework-plan.service.js';
import { FrameworkResolver } from './framework.resolver.js';
import { FrameworkService } from './framework.service.js';

@Module({
  imports: [PlansModule],
  providers: [FrameworkResolver, FrameworkService, FrameworkEditService, FrameworkPlanService],
  exports: [FrameworkService],
})
export class FrameworksModule {}
