import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { CommentQueries } from './comment.queries.js';
import { CommentResolver } from './comment.resolver.js';
import { CommentService } from './comment.service.js';
import { CommentSources } from './comment-sources.service.js';

@Module({
  imports: [UnitsModule],
  providers: [CommentQueries, CommentResolver, CommentService, CommentSources],
  exports: [CommentService, CommentSources],
})
export class CommentsModule {}
