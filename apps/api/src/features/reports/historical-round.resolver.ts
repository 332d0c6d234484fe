import { pageLimits } from '@lotrinh/contracts';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/access.decorator.js';
import { HistoricalRoundPageType, HistoricalRoundType, HistoricalValueType } from './historical-round.dto.js';
import { HistoricalRoundService } from './historical-round.service.js';
import { UUID } from '../../platform/graphql/scalars.js';

@Resolver(() => HistoricalRoundType)
export class HistoricalRoundResolver {
  constructor(private readonly rounds: HistoricalRoundService) {}

  @Requires('report.read')
  @Query(() => HistoricalRoundPageType, { name: 'historicalRounds' })
  list(
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<HistoricalRoundPageType> {
    return this.rounds.list(page, size);
  }

  @Requires('report.read')
  @Query(() => HistoricalRoundType, { name: 'historicalRound' })
  get(@Args('id', { type: () => UUID }) id: string): Promise<HistoricalRoundType> {
    return this.rounds.get(id);
  }

  @Requires('report.read')
  @Query(() => [HistoricalValueType], { name: 'historicalValues' })
  values(@Args('roundId', { type: () => UUID }) roundId: string): Promise<HistoricalValueType[]> {
    return this.rounds.values(roundId);
  }
}
