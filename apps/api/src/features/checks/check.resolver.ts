import { type ExpiredBasisView, pageLimits, type PlanFindingPage, type PlanFindingView } from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { ExpiredBasisType, PlanFindingPageType, PlanFindingType } from './check.dto.js';
import { CheckService } from './check.service.js';

const versionId = { type: () => UUID };

/** The check before submission. Whoever reads a version reads what was found in it; who writes it gives reasons. */
@Resolver()
export class CheckResolver {
  constructor(private readonly checks: CheckService) {}

  @SignedIn()
  @Query(() => PlanFindingPageType)
  planFindings(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<PlanFindingPage> {
    return this.checks.list(actor, id, page, size);
  }

  @SignedIn()
  @Query(() => [ExpiredBasisType])
  planExpiredBases(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
  ): Promise<ExpiredBasisView[]> {
    return this.checks.expiredBases(actor, id);
  }

  @Requires('plan.write')
  @Mutation(() => PlanFindingType)
  acknowledgePlanFinding(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('fingerprint') fingerprint: string,
    @Args('reason') reason: string,
  ): Promise<PlanFindingView> {
    return this.checks.acknowledge(actor, id, fingerprint, reason);
  }

  @Requires('plan.write')
  @Mutation(() => PlanFindingType)
  reopenPlanFinding(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('fingerprint') fingerprint: string,
  ): Promise<PlanFindingView> {
    return this.checks.reopen(actor, id, fingerprint);
  }
}
