import type { CommentSummaryView, CommentThreadView, Page } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import {
  CommentListArgs,
  CommentReopenArgs,
  CommentReplyArgs,
  CommentResolveArgs,
  CommentSummaryType,
  CommentThreadPageType,
  CommentThreadType,
  NewCommentThreadInput,
} from './comment.dto.js';
import { CommentService } from './comment.service.js';

/** Opinions on versions. Open to everyone signed in, because who is invited to a draft holds no grant on its unit. */
@Resolver()
export class CommentResolver {
  constructor(private readonly comments: CommentService) {}

  @SignedIn()
  @Query(() => CommentThreadPageType)
  commentThreads(@CurrentActor() actor: Actor, @Args() args: CommentListArgs): Promise<Page<CommentThreadView>> {
    return this.comments.list(actor, args.versionId, args.filter ?? {}, args.page, args.size);
  }

  @SignedIn()
  @Query(() => CommentSummaryType, { nullable: true })
  commentSummary(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<CommentSummaryView | null> {
    return this.comments.summary(actor, versionId);
  }

  @SignedIn()
  @Mutation(() => CommentThreadType)
  openCommentThread(
    @CurrentActor() actor: Actor,
    @Args('input') input: NewCommentThreadInput,
  ): Promise<CommentThreadView> {
    return this.comments.begin(actor, input);
  }

  @SignedIn()
  @Mutation(() => CommentThreadType)
  answerCommentThread(@CurrentActor() actor: Actor, @Args() args: CommentReplyArgs): Promise<CommentThreadView> {
    return this.comments.reply(actor, args, args.body);
  }

  @SignedIn()
  @Mutation(() => CommentThreadType)
  resolveCommentThread(@CurrentActor() actor: Actor, @Args() args: CommentResolveArgs): Promise<CommentThreadView> {
    return this.comments.resolve(actor, args, args.lockVersion, args.answer);
  }

  @SignedIn()
  @Mutation(() => CommentThreadType)
  reopenCommentThread(@CurrentActor() actor: Actor, @Args() args: CommentReopenArgs): Promise<CommentThreadView> {
    return this.comments.reopen(actor, args, args.lockVersion);
  }
}
