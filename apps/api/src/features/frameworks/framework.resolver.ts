import { pageLimits } from '@lotrinh/contracts';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/access.decorator.js';
import { FrameworkPageType, FrameworkSectionType, FrameworkType } from './framework.dto.js';
import { FrameworkService } from './framework.service.js';
import { UUID } from '../../platform/graphql/scalars.js';

@Resolver(() => FrameworkType)
export class FrameworkResolver {
  constructor(private readonly frameworks: FrameworkService) {}

  @Requires('plan.read')
  @Query(() => FrameworkPageType, { name: 'frameworks' })
  list(
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<FrameworkPageType> {
    return this.frameworks.list(page, size);
  }

  @Requires('plan.read')
  @Query(() => FrameworkType, { name: 'framework' })
  get(@Args('id', { type: () => UUID }) id: string): Promise<FrameworkType> {
    return this.frameworks.get(id);
  }

  @Requires('plan.read')
  @Query(() => [FrameworkSectionType], { name: 'frameworkSections' })
  sections(@Args('frameworkId', { type: () => UUID }) frameworkId: string): Promise<FrameworkSectionType[]> {
    return this.frameworks.sections(frameworkId);
  }
}
