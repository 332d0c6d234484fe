import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PlanProcedureView } from '@lotrinh/contracts';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { PaperDecisionService } from './paper-decision.service.js';
import { ActOnPlanInput, AssignPlanNumberInput, PlanProcedureType, RecordPaperDecisionInput } from './procedure.dto.js';
import { ProcedureService } from './procedure.service.js';

/** The way of a version to its release. Whoever may read drafts of the unit may ask; each act asks for its seat. */
@Resolver()
export class ProcedureResolver {
  constructor(
    private readonly procedures: ProcedureService,
    private readonly papers: PaperDecisionService,
  ) {}

  @Requires('plan.read')
  @Query(() => PlanProcedureType, { name: 'planProcedure' })
  get(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<PlanProcedureView> {
    return this.procedures.get(actor, versionId);
  }

  @Requires('plan.read')
  @Mutation(() => PlanProcedureType)
  actOnPlan(@CurrentActor() actor: Actor, @Args('input') input: ActOnPlanInput): Promise<PlanProcedureView> {
    return this.procedures.act(actor, input);
  }

  @Requires('plan.number')
  @Mutation(() => PlanProcedureType)
  assignPlanNumber(
    @CurrentActor() actor: Actor,
    @Args('input') input: AssignPlanNumberInput,
  ): Promise<PlanProcedureView> {
    return this.procedures.assignNumber(actor, input);
  }

  @Requires('plan.prepare')
  @Mutation(() => PlanProcedureType)
  recordPaperDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordPaperDecisionInput,
  ): Promise<PlanProcedureView> {
    return this.papers.record(actor, input);
  }

  @Requires('plan.read')
  @Mutation(() => PlanProcedureType)
  openPlanTurn(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<PlanProcedureView> {
    return this.procedures.see(actor, versionId);
  }
}
