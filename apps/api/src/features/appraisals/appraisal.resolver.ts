import type { PlanAppraisalsView } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { AppraisalInput, ConditionAnswerInput, PlanAppraisalsType } from './appraisal.dto.js';
import { AppraisalService } from './appraisal.service.js';

/** Appraisals of a version and what became of their conditions. */
@Resolver()
export class AppraisalResolver {
  constructor(private readonly appraisals: AppraisalService) {}

  @Requires('plan.read')
  @Query(() => PlanAppraisalsType, { name: 'planAppraisals' })
  get(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<PlanAppraisalsView> {
    return this.appraisals.get(actor, versionId);
  }

  @Requires('plan.appraise')
  @Mutation(() => PlanAppraisalsType)
  saveAppraisal(@CurrentActor() actor: Actor, @Args('input') input: AppraisalInput): Promise<PlanAppraisalsView> {
    return this.appraisals.save(actor, input);
  }

  @Requires('plan.appraise')
  @Mutation(() => PlanAppraisalsType)
  sendAppraisal(@CurrentActor() actor: Actor, @Args('input') input: AppraisalInput): Promise<PlanAppraisalsView> {
    return this.appraisals.send(actor, input);
  }

  @Requires('plan.write')
  @Mutation(() => PlanAppraisalsType)
  answerCondition(
    @CurrentActor() actor: Actor,
    @Args('input') input: ConditionAnswerInput,
  ): Promise<PlanAppraisalsView> {
    return this.appraisals.answer(actor, input);
  }
}
