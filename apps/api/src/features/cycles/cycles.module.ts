import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { UnitsModule } from '../units/units.module.js';
import { CellQueries } from './cell.queries.js';
import { CellService } from './cell.service.js';
import { CyclePapersController } from './cycle-papers.controller.js';
import { CyclePapersService } from './cycle-papers.service.js';
import { CycleQueries } from './cycle.queries.js';
import { CycleResolver } from './cycle.resolver.js';
import { CycleService } from './cycle.service.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { FigureService } from './figure.service.js';
import { ReportResolver } from './report.resolver.js';
import { ReportWorkService } from './report-work.service.js';
import { ReportService } from './report.service.js';
import { SheetService } from './sheet.service.js';
import { SnapshotResolver } from './snapshot.resolver.js';
import { SnapshotService } from './snapshot.service.js';

@Module({
  imports: [UnitsModule, DocumentsModule, IndicatorsModule],
  controllers: [EvidenceController, CyclePapersController],
  providers: [
    ...[CycleResolver, ReportResolver, SnapshotResolver],
    ...[
      CycleQueries,
      CellQueries,
      SheetService,
      CycleService,
      ReportService,
      CellService,
      FigureService,
      SnapshotService,
      EvidenceService,
      CyclePapersService,
      ReportWorkService,
    ],
  ],
  exports: [
    CycleService,
    ReportService,
    ReportWorkService,
    CellService,
    FigureService,
    SnapshotService,
    EvidenceService,
  ],
})
export class CyclesModule {}
