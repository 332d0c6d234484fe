import { Module } from '@nestjs/common';
import { DocumentController } from './document.controller.js';
import { DocumentService } from './document.service.js';
import { FileAccess } from './file-access.service.js';

@Module({
  controllers: [DocumentController],
  providers: [DocumentService, FileAccess],
  exports: [DocumentService, FileAccess],
})
export class DocumentsModule {}
