import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page, PlanRowView, PlanView } from '@lotrinh/contracts';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { CreatePlanDraftInput, PlanHeaderInputType, RecordPlanInputType } from './plan-save.dto.js';
import { PlanListArgs, PlanPageType, PlanType } from './plan.dto.js';
import { PlanService } from './plan.service.js';

/** Plans as a whole. Reading is open to everyone signed in, because an issued plan is read by those it names, not by a grant. */
@Resolver()
export class PlanResolver {
  constructor(private readonly plans: PlanService) {}

  @SignedIn()
  @Query(() => PlanPageType, { name: 'plans' })
  list(@CurrentActor() actor: Actor, @Args() args: PlanListArgs): Promise<Page<PlanRowView>> {
    return this.plans.list(actor, args);
  }

  @SignedIn()
  @Query(() => PlanType, { name: 'plan' })
  get(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<PlanView> {
    return this.plans.get(actor, id);
  }

  @Requires('plan.write')
  @Mutation(() => PlanType)
  createPlanDraft(@CurrentActor() actor: Actor, @Args('input') input: CreatePlanDraftInput): Promise<PlanView> {
    return this.plans.createDraft(actor, input);
  }

  @Requires('plan.write')
  @Mutation(() => PlanType)
  updatePlanHeader(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
    @Args('input') input: PlanHeaderInputType,
  ): Promise<PlanView> {
    return this.plans.updateHeader(actor, versionId, lockVersion, input);
  }

  @Requires('plan.write')
  @Mutation(() => Boolean)
  async deletePlanDraft(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<boolean> {
    await this.plans.deleteDraft(actor, versionId);
    return true;
  }

  @Requires('plan.record')
  @Mutation(() => PlanType)
  recordPlan(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
    @Args('input') input: RecordPlanInputType,
  ): Promise<PlanView> {
    return this.plans.record(actor, versionId, input);
  }
}
