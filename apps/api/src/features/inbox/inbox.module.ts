import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/cycles.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { InboxQueries } from './inbox.queries.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';

@Module({
  imports: [ReferenceModule, CyclesModule],
  providers: [InboxQueries, InboxResolver, InboxService],
  exports: [InboxService],
})
export class InboxModule {}
