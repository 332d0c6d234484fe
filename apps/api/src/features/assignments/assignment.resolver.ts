import type { PlanAssignmentsView } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import {
  AnswerAssignmentInput,
  AssignInput,
  PlanAssignmentsType,
  ProposeAssignmentInput,
  WithdrawAssignmentInput,
} from './assignment.dto.js';
import { AssignmentService } from './assignment.service.js';

/** Acts of assigning targets and tasks. A unit that is assigned something holds no grant on the plan's unit. */
@Resolver()
export class AssignmentResolver {
  constructor(private readonly assignments: AssignmentService) {}

  @SignedIn()
  @Query(() => PlanAssignmentsType, { name: 'planAssignments' })
  get(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<PlanAssignmentsView> {
    return this.assignments.get(actor, versionId);
  }

  @Requires('plan.write')
  @Mutation(() => PlanAssignmentsType)
  proposeAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeAssignmentInput,
  ): Promise<PlanAssignmentsView> {
    return this.assignments.propose(actor, input);
  }

  @SignedIn()
  @Mutation(() => PlanAssignmentsType)
  answerAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerAssignmentInput,
  ): Promise<PlanAssignmentsView> {
    return this.assignments.answer(actor, input);
  }

  @Requires('plan.write')
  @Mutation(() => PlanAssignmentsType)
  assign(@CurrentActor() actor: Actor, @Args('input') input: AssignInput): Promise<PlanAssignmentsView> {
    return this.assignments.assign(actor, input);
  }

  @Requires('plan.write')
  @Mutation(() => PlanAssignmentsType)
  withdrawAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawAssignmentInput,
  ): Promise<PlanAssignmentsView> {
    return this.assignments.withdraw(actor, input);
  }
}
