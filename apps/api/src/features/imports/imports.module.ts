import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { UnitsModule } from '../units/units.module.js';
import { ImportAcceptService } from './import-accept.service.js';
import { ImportComparisonService } from './import-comparison.service.js';
import { ImportDuplicates } from './import-duplicates.service.js';
import { ImportFileAccess } from './import-file-access.js';
import { ImportOpenWork } from './import-open-work.service.js';
import { ImportPurge } from './import-purge.service.js';
import { ImportReadJob } from './import-read.job.js';
import { ImportUnitNames } from './import-unit-names.service.js';
import { ImportUploadService } from './import-upload.service.js';
import { ImportController } from './import.controller.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { ImportSources } from './import-source.service.js';
import { Incoming } from './incoming.service.js';

@Module({
  imports: [DocumentsModule, FrameworksModule, PlansModule, ReportsModule, UnitsModule],
  controllers: [ImportController],
  providers: [
    ImportAcceptService,
    ImportFileAccess,
    ImportComparisonService,
    ImportDuplicates,
    ImportOpenWork,
    ImportPurge,
    ImportReadJob,
    ImportResolver,
    ImportService,
    ImportSources,
    ImportUnitNames,
    ImportUploadService,
    Incoming,
  ],
  exports: [ImportPurge, ImportReadJob],
})
export class ImportsModule {}
