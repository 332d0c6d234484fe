import { pageLimits } from '@lotrinh/contracts';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { HistoricalRoundPageType, HistoricalRoundType, HistoricalValueType } from './historical-round.dto.js';
import { HistoricalRoundService } from './historical-round.service.js';
import { UUID } from '../../platform/graphql/scalars.js';

@Resolver(() => HistoricalRoundType)
export class HistoricalRoundResolver {
  constructor(private readonly rounds: HistoricalRoundService) {}

  @Requires('report.read')
  @Query(() => HistoricalRoundPageType, { name: 'historicalRounds' })
  list(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<HistoricalRoundPageType> {
    return this.rounds.list(actor, page, size);
  }

  @Requires('report.read')
  @Query(() => HistoricalRoundType, { name: 'historicalRound' })
  get(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<HistoricalRoundType> {
    return this.rounds.get(actor, id);
  }

  @Requires('report.read')
  @Query(() => [HistoricalValueType], { name: 'historicalValues' })
  values(
    @CurrentActor() actor: Actor,
    @Args('roundId', { type: () => UUID }) roundId: string,
  ): Promise<HistoricalValueType[]> {
    return this.rounds.values(actor, roundId);
  }
}
