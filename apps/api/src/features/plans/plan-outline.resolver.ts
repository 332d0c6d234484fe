import type { EarlierPlanView, PlanSectionView, SectionMove, SectionWorkView } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { EarlierPlansService } from './earlier-plans.service.js';
import { PlanSectionType } from './plan-item.dto.js';
import { EarlierPlanType, SectionMoveEnum, SectionWorkInput, SectionWorkType } from './plan-text.dto.js';
import { PlanTextService } from './plan-text.service.js';
import { SectionWorkService } from './section-work.service.js';

const uuid = { type: () => UUID };

/** The outline of a draft: where its sections stand, who writes them and how far they are. */
@Resolver()
export class PlanOutlineResolver {
  constructor(
    private readonly texts: PlanTextService,
    private readonly work: SectionWorkService,
    private readonly earlier: EarlierPlansService,
  ) {}

  @SignedIn()
  @Query(() => [SectionWorkType])
  planSectionWork(
    @CurrentActor() actor: Actor,
    @Args('versionId', uuid) versionId: string,
  ): Promise<SectionWorkView[]> {
    return this.work.list(actor, versionId);
  }

  @SignedIn()
  @Query(() => [EarlierPlanType])
  earlierPlans(@CurrentActor() actor: Actor, @Args('versionId', uuid) versionId: string): Promise<EarlierPlanView[]> {
    return this.earlier.list(actor, versionId);
  }

  @Requires('plan.write')
  @Mutation(() => [SectionWorkType])
  setPlanSectionWork(
    @CurrentActor() actor: Actor,
    @Args('versionId', uuid) versionId: string,
    @Args('input') input: SectionWorkInput,
  ): Promise<SectionWorkView[]> {
    return this.work.set(actor, versionId, input);
  }

  @Requires('plan.write')
  @Mutation(() => [PlanSectionType])
  movePlanSection(
    @CurrentActor() actor: Actor,
    @Args('versionId', uuid) versionId: string,
    @Args('itemId', uuid) itemId: string,
    @Args('move', { type: () => SectionMoveEnum }) move: SectionMove,
  ): Promise<PlanSectionView[]> {
    return this.texts.move(actor, versionId, itemId, move);
  }
}
