import { type AssignedPage, pageLimits } from '@lotrinh/contracts';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { AssignedFilterInput, AssignedPageType } from './assigned.dto.js';
import { AssignedService } from './assigned.service.js';

/** Anyone may ask about any unit; the list holds what plans they may read give it. */
@Resolver()
export class AssignedResolver {
  constructor(private readonly service: AssignedService) {}

  @SignedIn()
  @Query(() => AssignedPageType)
  assigned(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: AssignedFilterInput,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<AssignedPage> {
    return this.service.list(actor, filter, page, size);
  }
}
