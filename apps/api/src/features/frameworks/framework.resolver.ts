import { pageLimits } from '@lotrinh/contracts';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { FrameworkPageType, FrameworkSectionType, FrameworkType } from './framework.dto.js';
import { FrameworkService } from './framework.service.js';
import { UUID } from '../../platform/graphql/scalars.js';

@Resolver(() => FrameworkType)
export class FrameworkResolver {
  constructor(private readonly frameworks: FrameworkService) {}

  @Requires('plan.read')
  @Query(() => FrameworkPageType, { name: 'frameworks' })
  list(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<FrameworkPageType> {
    return this.frameworks.list(actor, page, size);
  }

  @Requires('plan.read')
  @Query(() => FrameworkType, { name: 'framework' })
  get(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<FrameworkType> {
    return this.frameworks.get(actor, id);
  }

  @Requires('plan.read')
  @Query(() => [FrameworkSectionType], { name: 'frameworkSections' })
  sections(
    @CurrentActor() actor: Actor,
    @Args('frameworkId', { type: () => UUID }) frameworkId: string,
  ): Promise<FrameworkSectionType[]> {
    return this.frameworks.sections(actor, frameworkId);
  }
}
