import type {
  AlignedTargetView,
  DroppedTargetView,
  EvaluationBeforeView,
  DerivedRowView,
  DraftRef,
  OmissionView,
} from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { AlignedTargetType, DroppedTargetType, EvaluationBeforeType } from './alignment.dto.js';
import { AlignmentService } from './alignment.service.js';
import { DraftRefType } from './amendment.dto.js';
import { DerivationInput, DerivedRowType, OmissionType } from './derivation.dto.js';
import { DerivationService } from './derivation.service.js';

@Resolver()
export class DerivationResolver {
  constructor(
    private readonly derivation: DerivationService,
    private readonly alignment: AlignmentService,
  ) {}

  @SignedIn()
  @Query(() => [DerivedRowType])
  planDerivation(
    @CurrentActor() actor: Actor,
    @Args('parentVersionId', { type: () => UUID }) parentVersionId: string,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<DerivedRowView[]> {
    return this.derivation.preview(actor, parentVersionId, year);
  }

  @SignedIn()
  @Query(() => [OmissionType])
  planOmissions(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<OmissionView[]> {
    return this.derivation.omissions(actor, versionId);
  }

  @SignedIn()
  @Query(() => [AlignedTargetType])
  planAlignment(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => UUID }) planId: string,
  ): Promise<AlignedTargetView[]> {
    return this.alignment.get(actor, planId);
  }

  @SignedIn()
  @Query(() => [DroppedTargetType])
  planDroppedTargets(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<DroppedTargetView[]> {
    return this.alignment.dropped(actor, versionId);
  }

  @SignedIn()
  @Query(() => EvaluationBeforeType, { nullable: true })
  planEvaluationBefore(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
  ): Promise<EvaluationBeforeView | null> {
    return this.alignment.evaluationBefore(actor, versionId);
  }

  @Requires('plan.write')
  @Mutation(() => DraftRefType)
  derivePlan(
    @CurrentActor() actor: Actor,
    @Args('parentVersionId', { type: () => UUID }) parentVersionId: string,
    @Args('input') input: DerivationInput,
  ): Promise<DraftRef> {
    return this.derivation.derive(actor, parentVersionId, input);
  }
}
