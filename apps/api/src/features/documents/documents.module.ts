import { Module } from '@nestjs/common';
import { DocumentController } from './document.controller.js';
import { DocumentService } from './document.service.js';
import { FileAccess } from './file-access.service.js';
import { ScannedFileService } from './scanned-file.service.js';

@Module({
  controllers: [DocumentController],
  providers: [DocumentService, FileAccess, ScannedFileService],
  exports: [DocumentService, FileAccess, ScannedFileService],
})
export class DocumentsModule {}
