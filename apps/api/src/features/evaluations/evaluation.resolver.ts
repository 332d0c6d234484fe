import type { PlanEvaluationView } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { PlanEvaluationType, SavePlanEvaluationInput } from './evaluation.dto.js';
import { EvaluationService } from './evaluation.service.js';

@Resolver(() => PlanEvaluationType)
export class EvaluationResolver {
  constructor(private readonly evaluations: EvaluationService) {}

  @SignedIn()
  @Query(() => PlanEvaluationType, { name: 'planEvaluation', nullable: true })
  get(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<PlanEvaluationView | null> {
    return this.evaluations.get(actor, versionId);
  }

  @Requires('plan.write')
  @Mutation(() => PlanEvaluationType, { nullable: true })
  savePlanEvaluation(
    @CurrentActor() actor: Actor,
    @Args('input') input: SavePlanEvaluationInput,
  ): Promise<PlanEvaluationView | null> {
    return this.evaluations.save(actor, input);
  }
}
