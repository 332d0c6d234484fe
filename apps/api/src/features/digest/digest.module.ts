import { Module } from '@nestjs/common';
import { InboxModule } from '../inbox/inbox.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { DailyMailController } from './daily-mail.controller.js';
import { DailyMailService } from './daily-mail.service.js';
import { DigestService } from './digest.service.js';
import { DigestTask } from './digest.task.js';

@Module({
  imports: [InboxModule, ReferenceModule],
  controllers: [DailyMailController],
  providers: [DailyMailService, DigestService, DigestTask],
  exports: [DigestTask],
})
export class DigestModule {}
