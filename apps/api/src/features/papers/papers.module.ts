import { Module } from '@nestjs/common';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { AppraisalsModule } from '../appraisals/appraisals.module.js';
import { ChecksModule } from '../checks/checks.module.js';
import { CommentsModule } from '../comments/comments.module.js';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { DossierOpinionsService } from './dossier-opinions.service.js';
import { DossierService } from './dossier.service.js';
import { PaperController } from './paper.controller.js';
import { PaperResolver } from './paper.resolver.js';
import { PaperService } from './paper.service.js';
import { PdfService } from './pdf.service.js';

@Module({
  imports: [
    ...[DocumentsModule, CommentsModule, PlansModule, ChecksModule],
    ...[ProceduresModule, ConsultationsModule, AppraisalsModule, EvaluationsModule, AmendmentsModule],
  ],
  controllers: [PaperController],
  providers: [DossierOpinionsService, DossierService, PaperService, PdfService, PaperResolver],
})
export class PapersModule {}
