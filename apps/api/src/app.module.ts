import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessModule } from './features/access/access.module.js';
import { AmendmentsModule } from './features/amendments/amendments.module.js';
import { AppraisalsModule } from './features/appraisals/appraisals.module.js';
import { ChecksModule } from './features/checks/checks.module.js';
import { CommentsModule } from './features/comments/comments.module.js';
import { AssignmentsModule } from './features/assignments/assignments.module.js';
import { ConsultationsModule } from './features/consultations/consultations.module.js';
import { CyclesModule } from './features/cycles/cycles.module.js';
import { DigestModule } from './features/digest/digest.module.js';
import { DigestTask } from './features/digest/digest.task.js';
import { DocumentsModule } from './features/documents/documents.module.js';
import { EvaluationsModule } from './features/evaluations/evaluations.module.js';
import { FrameworksModule } from './features/frameworks/frameworks.module.js';
import { IndicatorsModule } from './features/indicators/indicators.module.js';
import { InboxModule } from './features/inbox/inbox.module.js';
import { ImportReadJob } from './features/imports/import-read.job.js';
import { ImportsModule } from './features/imports/imports.module.js';
import { LegalModule } from './features/legal/legal.module.js';
import { PapersModule } from './features/papers/papers.module.js';
import { PlansModule } from './features/plans/plans.module.js';
import { ProceduresModule } from './features/procedures/procedures.module.js';
import { ReferenceModule } from './features/reference/reference.module.js';
import { ReportsModule } from './features/reports/reports.module.js';
import { UnitsModule } from './features/units/units.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { HttpModule } from './platform/http/http.module.js';
import type { JobHandler } from './platform/jobs/job-handler.js';
import { JOB_HANDLERS, JobRunner, SCHEDULED_TASKS } from './platform/jobs/job-runner.service.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import type { ScheduledTask } from './platform/jobs/scheduled-task.js';
import { type LogDestination, loggingModule } from './platform/logging/logging.module.js';
import { MailModule } from './platform/mail/mail.module.js';

/** Table of contents: the platform, then the features in the order in which they may know each other. */
@Module({})
export class AppModule {
  static of(config: Config, source: DataSource, log?: LogDestination): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        loggingModule(config, log),
        ClockModule,
        DatabaseModule.of(source),
        AuditModule,
        FilesModule,
        AuthModule,
        HttpModule,
        JobsModule,
        MailModule,
        graphqlModule(config),
        ReferenceModule,
        LegalModule,
        UnitsModule,
        AccessModule,
        DocumentsModule,
        CommentsModule,
        PlansModule,
        FrameworksModule,
        ChecksModule,
        ProceduresModule,
        ConsultationsModule,
        AssignmentsModule,
        AppraisalsModule,
        EvaluationsModule,
        AmendmentsModule,
        PapersModule,
        IndicatorsModule,
        CyclesModule,
        ReportsModule,
        InboxModule,
        DigestModule,
        ImportsModule,
      ],
      providers: [
        JobRunner,
        { provide: JOB_HANDLERS, inject: [ImportReadJob], useFactory: (...handlers: JobHandler[]) => handlers },
        { provide: SCHEDULED_TASKS, inject: [DigestTask], useFactory: (...tasks: ScheduledTask[]) => tasks },
      ],
    };
  }
}
