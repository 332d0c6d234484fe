import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { InboxQueries } from './inbox.queries.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';

@Module({ imports: [ReferenceModule], providers: [InboxQueries, InboxResolver, InboxService], exports: [InboxService] })
export class InboxModule {}
