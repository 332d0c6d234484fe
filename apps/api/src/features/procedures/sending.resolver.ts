import type { PlanSendingView } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { PlanSendingType, RecordSendingInput } from './sending.dto.js';
import { SendingService } from './sending.service.js';

@Resolver()
export class SendingResolver {
  constructor(private readonly sendings: SendingService) {}

  @Requires('plan.read')
  @Query(() => PlanSendingType, { name: 'planSending', nullable: true })
  get(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<PlanSendingView | null> {
    return this.sendings.get(actor, versionId);
  }

  @Requires('plan.number')
  @Mutation(() => PlanSendingType)
  recordPlanSending(@CurrentActor() actor: Actor, @Args('input') input: RecordSendingInput): Promise<PlanSendingView> {
    return this.sendings.record(actor, input);
  }
}
