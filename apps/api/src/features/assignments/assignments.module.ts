import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { UnitsModule } from '../units/units.module.js';
import { AssignedController } from './assigned.controller.js';
import { AssignedQueries } from './assigned.queries.js';
import { AssignedResolver } from './assigned.resolver.js';
import { AssignedService } from './assigned.service.js';
import { AssignmentQueries } from './assignment.queries.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { AssignmentService } from './assignment.service.js';

@Module({
  imports: [PlansModule, UnitsModule],
  controllers: [AssignedController],
  providers: [
    AssignedQueries,
    AssignedResolver,
    AssignedService,
    AssignmentQueries,
    AssignmentResolver,
    AssignmentService,
  ],
})
export class AssignmentsModule {}
