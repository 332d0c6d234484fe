import {
  type PlanBasisView,
  type PlanDutyView,
  type PlanFundingView,
  type PlanSectionView,
  type PlanTargetView,
  type PlanTaskView,
  type RowOutcome,
  sectionLimits,
  type SectionOutcome,
} from '@lotrinh/contracts';
import { Args, Extensions, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import {
  PlanBasisType,
  PlanDutyType,
  PlanFundingType,
  PlanSectionType,
  PlanTargetType,
  PlanTaskType,
} from './plan-item.dto.js';
import { PlanRowService } from './plan-row.service.js';
import { PlanSectionChange, PlanSectionOutcome } from './plan-text.dto.js';
import { PlanTextService } from './plan-text.service.js';
import {
  PlanBasisChange,
  PlanBasisOutcome,
  PlanFundingChange,
  PlanFundingOutcome,
  PlanTargetChange,
  PlanTargetOutcome,
  PlanTaskChange,
  PlanTaskOutcome,
} from './plan-save.dto.js';

const versionId = { type: () => UUID };

/** The rows of one version: whole lists, and saves that answer row by row. */
@Resolver()
export class PlanItemResolver {
  constructor(
    private readonly rows: PlanRowService,
    private readonly texts: PlanTextService,
  ) {}

  @SignedIn()
  @Query(() => [PlanSectionType])
  planSections(@CurrentActor() actor: Actor, @Args('versionId', versionId) id: string): Promise<PlanSectionView[]> {
    return this.rows.sections(actor, id);
  }

  @SignedIn()
  @Query(() => [PlanTargetType])
  planTargets(@CurrentActor() actor: Actor, @Args('versionId', versionId) id: string): Promise<PlanTargetView[]> {
    return this.rows.targets(actor, id);
  }

  @SignedIn()
  @Query(() => [PlanTaskType])
  planTasks(@CurrentActor() actor: Actor, @Args('versionId', versionId) id: string): Promise<PlanTaskView[]> {
    return this.rows.tasks(actor, id);
  }

  @SignedIn()
  @Query(() => [PlanFundingType])
  planFunding(@CurrentActor() actor: Actor, @Args('versionId', versionId) id: string): Promise<PlanFundingView[]> {
    return this.rows.funding(actor, id);
  }

  @SignedIn()
  @Query(() => [PlanBasisType])
  planBases(@CurrentActor() actor: Actor, @Args('versionId', versionId) id: string): Promise<PlanBasisView[]> {
    return this.rows.bases(actor, id);
  }

  @SignedIn()
  @Query(() => [PlanDutyType])
  planDuties(@CurrentActor() actor: Actor, @Args('versionId', versionId) id: string): Promise<PlanDutyView[]> {
    return this.rows.duties(actor, id);
  }

  @Requires('plan.write')
  @Mutation(() => [PlanTargetOutcome])
  savePlanTargets(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('changes', { type: () => [PlanTargetChange] }) changes: PlanTargetChange[],
  ): Promise<RowOutcome<PlanTargetView>[]> {
    return this.rows.saveTargets(actor, id, changes);
  }

  @Requires('plan.write')
  @Mutation(() => [PlanTaskOutcome])
  savePlanTasks(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('changes', { type: () => [PlanTaskChange] }) changes: PlanTaskChange[],
  ): Promise<RowOutcome<PlanTaskView>[]> {
    return this.rows.saveTasks(actor, id, changes);
  }

  @Requires('plan.write')
  @Mutation(() => [PlanFundingOutcome])
  savePlanFunding(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('changes', { type: () => [PlanFundingChange] }) changes: PlanFundingChange[],
  ): Promise<RowOutcome<PlanFundingView>[]> {
    return this.rows.saveFunding(actor, id, changes);
  }

  @Requires('plan.write')
  @Mutation(() => [PlanBasisOutcome])
  savePlanBases(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('changes', { type: () => [PlanBasisChange] }) changes: PlanBasisChange[],
  ): Promise<RowOutcome<PlanBasisView>[]> {
    return this.rows.saveBases(actor, id, changes);
  }

  @Requires('plan.write')
  @Extensions({ rows: sectionLimits.sectionsInOneSave })
  @Mutation(() => [PlanSectionOutcome])
  savePlanSections(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('changes', { type: () => [PlanSectionChange] }) changes: PlanSectionChange[],
  ): Promise<SectionOutcome[]> {
    return this.texts.save(actor, id, changes);
  }
}
