import {
  type IndicatorFilter,
  type IndicatorPage,
  type IndicatorView,
  pageLimits,
  type UnlinkedTargetPage,
} from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DayScalar, UUID } from '../../platform/graphql/scalars.js';
import {
  CreateIndicatorInput,
  IndicatorFilterEnum,
  IndicatorInputType,
  IndicatorPageType,
  IndicatorType,
  UnlinkedTargetPageType,
} from './indicator.dto.js';
import { IndicatorService } from './indicator.service.js';

/** The catalogue of indicators: read by everyone of the agency, kept by whoever holds `indicator.manage`. */
@Resolver(() => IndicatorType)
export class IndicatorResolver {
  constructor(private readonly indicators: IndicatorService) {}

  @SignedIn()
  @Query(() => IndicatorPageType, { name: 'indicators' })
  list(
    @CurrentActor() actor: Actor,
    @Args('text', { defaultValue: '' }) text: string,
    @Args('filter', { type: () => IndicatorFilterEnum, defaultValue: 'ALL' }) filter: IndicatorFilter,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<IndicatorPage> {
    return this.indicators.list(actor, { text, filter }, page, size);
  }

  @SignedIn()
  @Query(() => IndicatorType, { name: 'indicator' })
  get(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<IndicatorView> {
    return this.indicators.get(actor, id);
  }

  @SignedIn()
  @Query(() => UnlinkedTargetPageType, { description: 'Targets of plans in force that no indicator measures' })
  unlinkedTargets(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<UnlinkedTargetPage> {
    return this.indicators.unlinked(actor, page, size);
  }

  @Requires('indicator.manage')
  @Mutation(() => IndicatorType)
  createIndicator(@CurrentActor() actor: Actor, @Args('input') input: CreateIndicatorInput): Promise<IndicatorView> {
    return this.indicators.create(actor, input.unitId, input.code, input.values);
  }

  @Requires('indicator.manage')
  @Mutation(() => IndicatorType)
  saveIndicatorDraft(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
    @Args('values') values: IndicatorInputType,
  ): Promise<IndicatorView> {
    return this.indicators.saveDraft(actor, versionId, lockVersion, values);
  }

  @Requires('indicator.manage')
  @Mutation(() => IndicatorType)
  putIndicatorInUse(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
  ): Promise<IndicatorView> {
    return this.indicators.publish(actor, versionId, lockVersion);
  }

  @Requires('indicator.manage')
  @Mutation(() => Boolean)
  deleteIndicatorDraft(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<boolean> {
    return this.indicators.deleteDraft(actor, versionId);
  }

  @Requires('indicator.manage')
  @Mutation(() => IndicatorType)
  beginIndicatorVersion(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
  ): Promise<IndicatorView> {
    return this.indicators.beginVersion(actor, id);
  }

  @Requires('indicator.manage')
  @Mutation(() => IndicatorType)
  retireIndicator(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
    @Args('on', { type: () => DayScalar }) on: string,
  ): Promise<IndicatorView> {
    return this.indicators.retire(actor, id, lockVersion, on);
  }

  @Requires('indicator.manage')
  @Mutation(() => Boolean, { description: 'Which indicator measures a target; null takes the link off' })
  linkTarget(
    @CurrentActor() actor: Actor,
    @Args('targetItemId', { type: () => UUID }) targetItemId: string,
    @Args('indicatorId', { type: () => UUID, nullable: true }) indicatorId: string | null,
  ): Promise<boolean> {
    return this.indicators.link(actor, targetItemId, indicatorId);
  }
}
