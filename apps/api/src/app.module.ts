import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessModule } from './features/access/access.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { HttpModule } from './platform/http/http.module.js';
import type { JobHandler } from './platform/jobs/job-handler.js';
import { JOB_HANDLERS, JobRunner } from './platform/jobs/job-runner.service.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { loggingModule } from './platform/logging/logging.module.js';

/** Table of contents: the platform, then the features in the order in which they may know each other. */
@Module({})
export class AppModule {
  static of(config: Config, source: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        loggingModule(config),
        ClockModule,
        DatabaseModule.of(source),
        AuditModule,
        AuthModule,
        HttpModule,
        JobsModule,
        graphqlModule(config),
        AccessModule,
      ],
      providers: [JobRunner, { provide: JOB_HANDLERS, useFactory: (): JobHandler[] => [] }],
    };
  }
}
