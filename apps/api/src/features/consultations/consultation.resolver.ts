import type { PlanConsultationsView } from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { AskOpinionsInput, PlanConsultationsType, RemarkAnswerInput, UnitOpinionInput } from './consultation.dto.js';
import { ConsultationService } from './consultation.service.js';

/** Opinions of units on a draft. Open to everyone signed in where a unit that is asked holds no grant on the plan's unit. */
@Resolver()
export class ConsultationResolver {
  constructor(private readonly consultations: ConsultationService) {}

  @SignedIn()
  @Query(() => PlanConsultationsType, { name: 'planConsultations' })
  get(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<PlanConsultationsView> {
    return this.consultations.get(actor, versionId);
  }

  @Requires('plan.write')
  @Mutation(() => PlanConsultationsType)
  askOpinions(@CurrentActor() actor: Actor, @Args('input') input: AskOpinionsInput): Promise<PlanConsultationsView> {
    return this.consultations.ask(actor, input);
  }

  @Requires('plan.write')
  @Mutation(() => PlanConsultationsType)
  closeOpinions(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
  ): Promise<PlanConsultationsView> {
    return this.consultations.close(actor, { versionId, lockVersion });
  }

  @SignedIn()
  @Mutation(() => PlanConsultationsType)
  giveUnitOpinion(
    @CurrentActor() actor: Actor,
    @Args('input') input: UnitOpinionInput,
  ): Promise<PlanConsultationsView> {
    return this.consultations.give(actor, input);
  }

  @Requires('plan.write')
  @Mutation(() => PlanConsultationsType)
  answerRemark(@CurrentActor() actor: Actor, @Args('input') input: RemarkAnswerInput): Promise<PlanConsultationsView> {
    return this.consultations.answer(actor, input);
  }
}
