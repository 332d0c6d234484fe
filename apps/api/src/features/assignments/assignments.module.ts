import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { AssignedController } from './assigned.controller.js';
import { AssignedQueries } from './assigned.queries.js';
import { AssignedResolver } from './assigned.resolver.js';
import { AssignedService } from './assigned.service.js';

@Module({
  imports: [UnitsModule],
  controllers: [AssignedController],
  providers: [AssignedQueries, AssignedResolver, AssignedService],
})
export class AssignmentsModule {}
