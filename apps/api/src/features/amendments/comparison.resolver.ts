import type { ConsolidationView, ItemChangeView } from '@lotrinh/contracts';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { ItemChangeDto } from './comparison.dto.js';
import { ComparisonService } from './comparison.service.js';
import { ConsolidationType } from './consolidation.dto.js';
import { ConsolidationService } from './consolidation.service.js';

@Resolver()
export class ComparisonResolver {
  constructor(
    private readonly comparison: ComparisonService,
    private readonly consolidation: ConsolidationService,
  ) {}

  @SignedIn()
  @Query(() => [ItemChangeDto])
  planComparison(
    @CurrentActor() actor: Actor,
    @Args('beforeVersionId', { type: () => UUID }) beforeVersionId: string,
    @Args('afterVersionId', { type: () => UUID }) afterVersionId: string,
  ): Promise<ItemChangeView[]> {
    return this.comparison.compare(actor, beforeVersionId, afterVersionId);
  }

  @SignedIn()
  @Query(() => ConsolidationType)
  planConsolidation(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => UUID }) planId: string,
  ): Promise<ConsolidationView> {
    return this.consolidation.get(actor, planId);
  }
}
