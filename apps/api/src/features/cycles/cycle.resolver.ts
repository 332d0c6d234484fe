import {
  type CyclePage,
  type CycleView,
  type FigureSource,
  pageLimits,
  type PlanUnitView,
  type ValueSeries,
} from '@lotrinh/contracts';
import { Extensions } from '@nestjs/graphql';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DayScalar, UUID } from '../../platform/graphql/scalars.js';
import { PlanUnitType } from '../plans/plan.dto.js';
import { CycleInput, CyclePageType, CycleType } from './cycle.dto.js';
import { CycleService } from './cycle.service.js';
import { CycleFigureType, figureType, FigureSourceType, ValueSeriesEnum } from './figure.dto.js';
import { FigureService } from './figure.service.js';

const id = { type: () => UUID };
const lock = { type: () => Int };

/** Rounds of reporting, and the figures they give. */
@Resolver(() => CycleType)
export class CycleResolver {
  constructor(
    private readonly cycles: CycleService,
    private readonly figures: FigureService,
  ) {}

  @SignedIn()
  @Query(() => CyclePageType, { name: 'cycles' })
  list(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<CyclePage> {
    return this.cycles.list(actor, page, size);
  }

  @SignedIn()
  @Query(() => CycleType, { name: 'cycle' })
  get(@CurrentActor() actor: Actor, @Args('id', id) cycleId: string): Promise<CycleView> {
    return this.cycles.get(actor, cycleId);
  }

  @Requires('cycle.manage')
  @Query(() => [PlanUnitType], { description: 'Units that the actor may collect for, the highest first' })
  cycleUnits(@CurrentActor() actor: Actor): Promise<PlanUnitView[]> {
    return this.cycles.places(actor);
  }

  @Requires('report.read')
  @Extensions({ rows: 20 })
  @Query(() => [CycleFigureType], { description: 'Every figure of a round with coverage and verdicts' })
  async cycleFigures(
    @CurrentActor() actor: Actor,
    @Args('cycleId', id) cycleId: string,
    @Args('series', { type: () => ValueSeriesEnum }) series: ValueSeries,
  ): Promise<CycleFigureType[]> {
    return (await this.figures.figures(actor, cycleId, series)).map(figureType);
  }

  @Requires('report.read')
  @Extensions({ rows: 30 })
  @Query(() => [FigureSourceType], { description: 'Who is behind one figure of a round' })
  figureSources(
    @CurrentActor() actor: Actor,
    @Args('cycleId', id) cycleId: string,
    @Args('indicatorId', id) indicatorId: string,
    @Args('series', { type: () => ValueSeriesEnum }) series: ValueSeries,
  ): Promise<FigureSource[]> {
    return this.figures.sources(actor, cycleId, indicatorId, series);
  }

  @Requires('cycle.manage')
  @Mutation(() => CycleType)
  createCycle(
    @CurrentActor() actor: Actor,
    @Args('unitId', id) unitId: string,
    @Args('values') values: CycleInput,
  ): Promise<CycleView> {
    return this.cycles.create(actor, unitId, values);
  }

  @Requires('cycle.manage')
  @Mutation(() => CycleType)
  saveCycle(
    @CurrentActor() actor: Actor,
    @Args('id', id) cycleId: string,
    @Args('lockVersion', lock) lockVersion: number,
    @Args('values') values: CycleInput,
  ): Promise<CycleView> {
    return this.cycles.save(actor, cycleId, lockVersion, values);
  }

  @Requires('cycle.manage')
  @Mutation(() => CycleType)
  openCycle(
    @CurrentActor() actor: Actor,
    @Args('id', id) cycleId: string,
    @Args('lockVersion', lock) lockVersion: number,
  ): Promise<CycleView> {
    return this.cycles.open(actor, cycleId, lockVersion);
  }

  @Requires('cycle.manage')
  @Mutation(() => CycleType)
  closeCycle(
    @CurrentActor() actor: Actor,
    @Args('id', id) cycleId: string,
    @Args('lockVersion', lock) lockVersion: number,
  ): Promise<CycleView> {
    return this.cycles.close(actor, cycleId, lockVersion);
  }

  @Requires('cycle.manage')
  @Mutation(() => Boolean)
  deleteCycle(@CurrentActor() actor: Actor, @Args('id', id) cycleId: string): Promise<boolean> {
    return this.cycles.remove(actor, cycleId);
  }

  @Requires('cycle.manage')
  @Mutation(() => CycleType, {
    description: 'Another deadline for one respondent; without a day that of the round again',
  })
  extendReport(
    @CurrentActor() actor: Actor,
    @Args('reportId', id) reportId: string,
    @Args('lockVersion', lock) lockVersion: number,
    @Args('on', { type: () => DayScalar, nullable: true }) on: string | null,
    @Args('time', { defaultValue: '17:00' }) time: string,
  ): Promise<CycleView> {
    return this.cycles.extend(actor, reportId, lockVersion, on === null ? null : { on, time });
  }
}
