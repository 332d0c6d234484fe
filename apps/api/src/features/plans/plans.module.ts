import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { EarlierPlansService } from './earlier-plans.service.js';
import { PlanComments } from './plan-comments.js';
import { PlanContentService } from './plan-content.service.js';
import { PlanDetailQueries } from './plan-detail.queries.js';
import { PlanExportController } from './plan-export.controller.js';
import { PlanExportService } from './plan-export.service.js';
import { PlanFileAccess } from './plan-file-access.js';
import { PlanIssueService } from './plan-issue.service.js';
import { PlanItemQueries } from './plan-item.queries.js';
import { PlanItemResolver } from './plan-item.resolver.js';
import { PlanListQueries } from './plan-list.queries.js';
import { PlanOpenWork } from './plan-open-work.service.js';
import { PlanOutlineResolver } from './plan-outline.resolver.js';
import { PlanReadingService } from './plan-reading.service.js';
import { PlanResolver } from './plan.resolver.js';
import { PlanRowService } from './plan-row.service.js';
import { PlanTextService } from './plan-text.service.js';
import { PlanService } from './plan.service.js';
import { SectionWorkService } from './section-work.service.js';

@Module({
  imports: [CommentsModule, DocumentsModule],
  controllers: [PlanExportController],
  providers: [
    PlanComments,
    PlanContentService,
    PlanExportService,
    PlanIssueService,
    PlanService,
    PlanReadingService,
    PlanRowService,
    PlanTextService,
    SectionWorkService,
    EarlierPlansService,
    PlanListQueries,
    PlanDetailQueries,
    PlanFileAccess,
    PlanItemQueries,
    PlanResolver,
    PlanItemResolver,
    PlanOutlineResolver,
    PlanOpenWork,
  ],
  exports: [PlanContentService, PlanIssueService, PlanReadingService, PlanRowService, PlanService],
})
export class PlansModule {}
