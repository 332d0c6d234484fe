import {
  type FrameworkSectionView,
  type FrameworkView,
  type Page,
  pageLimits,
  type PlanView,
} from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { CreatePlanDraftInput } from '../plans/plan-save.dto.js';
import { PlanType } from '../plans/plan.dto.js';
import { FrameworkEditService } from './framework-edit.service.js';
import { FrameworkPlanService } from './framework-plan.service.js';
import { FrameworkInputType, FrameworkPageType, FrameworkSectionType, FrameworkType } from './framework.dto.js';
import { FrameworkService } from './framework.service.js';

/** Outlines of plans. Reading is open to everyone signed in, because the shipped ones belong to nobody. */
@Resolver(() => FrameworkType)
export class FrameworkResolver {
  constructor(
    private readonly frameworks: FrameworkService,
    private readonly edits: FrameworkEditService,
    private readonly plans: FrameworkPlanService,
  ) {}

  @SignedIn()
  @Query(() => FrameworkPageType, { name: 'frameworks' })
  list(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<Page<FrameworkView>> {
    return this.frameworks.list(actor, page, size);
  }

  @SignedIn()
  @Query(() => [FrameworkType], { name: 'frameworksInUse' })
  inUse(@CurrentActor() actor: Actor): Promise<FrameworkView[]> {
    return this.frameworks.inUse(actor);
  }

  @SignedIn()
  @Query(() => FrameworkType, { name: 'framework' })
  get(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<FrameworkView> {
    return this.frameworks.get(actor, id);
  }

  @SignedIn()
  @Query(() => [FrameworkSectionType], { name: 'frameworkSections' })
  sections(
    @CurrentActor() actor: Actor,
    @Args('frameworkId', { type: () => UUID }) frameworkId: string,
  ): Promise<FrameworkSectionView[]> {
    return this.frameworks.sections(actor, frameworkId);
  }

  @Requires('framework.manage')
  @Mutation(() => FrameworkType)
  copyFramework(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('unitId', { type: () => UUID }) unitId: string,
  ): Promise<FrameworkView> {
    return this.edits.copy(actor, id, unitId);
  }

  @Requires('framework.manage')
  @Mutation(() => FrameworkType)
  saveFramework(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
    @Args('input') input: FrameworkInputType,
  ): Promise<FrameworkView> {
    return this.edits.save(actor, id, lockVersion, input);
  }

  @Requires('framework.manage')
  @Mutation(() => FrameworkType)
  putFrameworkInUse(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
  ): Promise<FrameworkView> {
    return this.edits.putInUse(actor, id, lockVersion);
  }

  @Requires('framework.manage')
  @Mutation(() => FrameworkType)
  retireFramework(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
  ): Promise<FrameworkView> {
    return this.edits.retire(actor, id, lockVersion);
  }

  @Requires('plan.write')
  @Mutation(() => PlanType)
  createPlanFromFramework(
    @CurrentActor() actor: Actor,
    @Args('frameworkId', { type: () => UUID }) frameworkId: string,
    @Args('input') input: CreatePlanDraftInput,
  ): Promise<PlanView> {
    return this.plans.createDraft(actor, frameworkId, input);
  }
}
