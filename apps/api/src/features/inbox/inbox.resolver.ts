import { type InboxCounts, type InboxPage, type InboxTab, pageLimits } from '@lotrinh/contracts';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { InboxCountsType, InboxPageType, InboxTabEnum } from './inbox.dto.js';
import { InboxService } from './inbox.service.js';

/** Everyone has work of their own; what each list holds follows from grants. */
@Resolver()
export class InboxResolver {
  constructor(private readonly service: InboxService) {}

  @SignedIn()
  @Query(() => InboxPageType)
  inbox(
    @CurrentActor() actor: Actor,
    @Args('tab', { type: () => InboxTabEnum }) tab: InboxTab,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<InboxPage> {
    return this.service.list(actor, tab, page, size);
  }

  @SignedIn()
  @Query(() => InboxCountsType)
  inboxCounts(@CurrentActor() actor: Actor): Promise<InboxCounts> {
    return this.service.count(actor);
  }
}
