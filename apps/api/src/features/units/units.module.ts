import { Module } from '@nestjs/common';
import { SpreadsheetModule } from '../../platform/spreadsheet/spreadsheet.module.js';
import { UnitCardService } from './unit-card.service.js';
import { UnitDetailService } from './unit-detail.service.js';
import { UnitDirectoryService } from './unit-directory.service.js';
import { UnitImportService } from './unit-import.service.js';
import { UnitNameService } from './unit-name.service.js';
import { UnitTreeService } from './unit-tree.service.js';
import { UnitWordService } from './unit-word.service.js';
import { UnitController } from './unit.controller.js';
import { UnitLoader } from './unit.loader.js';
import { UnitResolver } from './unit.resolver.js';
import { UnitService } from './unit.service.js';

@Module({
  imports: [SpreadsheetModule],
  controllers: [UnitController],
  providers: [
    UnitCardService,
    UnitDetailService,
    UnitDirectoryService,
    UnitImportService,
    UnitLoader,
    UnitNameService,
    UnitResolver,
    UnitService,
    UnitTreeService,
    UnitWordService,
  ],
  exports: [UnitDirectoryService, UnitLoader, UnitNameService, UnitService, UnitTreeService],
})
export class UnitsModule {}
