import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ProblemFilter } from '../errors/problem.filter.js';
import { HealthController } from './health.controller.js';
import { Lifecycle } from './lifecycle.js';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Lifecycle, { provide: APP_FILTER, useClass: ProblemFilter }],
  exports: [Lifecycle],
})
export class HttpModule {}
