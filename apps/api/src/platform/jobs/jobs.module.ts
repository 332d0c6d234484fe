import { Global, Module } from '@nestjs/common';
import { JobController } from './job.controller.js';
import { JobEvents } from './job-events.service.js';
import { JobService } from './job.service.js';

/** The runner itself is provided by the application's root, which knows the handlers of all features. */
@Global()
@Module({ controllers: [JobController], providers: [JobService, JobEvents], exports: [JobService, JobEvents] })
export class JobsModule {}
