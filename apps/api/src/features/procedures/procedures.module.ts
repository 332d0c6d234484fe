import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { PaperDecisionService } from './paper-decision.service.js';
import { ProcedureController } from './procedure.controller.js';
import { ProcedureGuards } from './procedure-guards.service.js';
import { ProcedureJournalService } from './procedure-journal.service.js';
import { ProcedureQueries } from './procedure.queries.js';
import { ProcedureResolver } from './procedure.resolver.js';
import { ProcedureService } from './procedure.service.js';
import { ScannedPageService } from './scanned-page.service.js';
import { SendingResolver } from './sending.resolver.js';
import { SendingService } from './sending.service.js';

@Module({
  imports: [ChecksModule, DocumentsModule, PlansModule, ReferenceModule],
  controllers: [ProcedureController],
  providers: [
    PaperDecisionService,
    ProcedureGuards,
    ProcedureJournalService,
    ProcedureQueries,
    ProcedureResolver,
    ProcedureService,
    ScannedPageService,
    SendingResolver,
    SendingService,
  ],
  exports: [ProcedureGuards, ProcedureService, SendingService],
})
export class ProceduresModule {}
