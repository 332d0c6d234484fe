import {
  type CellAnswer,
  cycleLimits,
  type ObservationView,
  pageLimits,
  type ReportView,
  type ReportWorkPage,
} from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { demand } from '../../platform/errors/domain-error.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { CellService } from './cell.service.js';
import {
  CellAnswerType,
  MoveReportInput,
  ObservationType,
  ReportType,
  ReportWorkPageType,
  SaveCellsInput,
} from './report.dto.js';
import { ReportWorkService } from './report-work.service.js';
import { ReportService } from './report.service.js';

/** The report of one respondent. */
@Resolver(() => ReportType)
export class ReportResolver {
  constructor(
    private readonly reports: ReportService,
    private readonly cells: CellService,
    private readonly work: ReportWorkService,
  ) {}

  @SignedIn()
  @Query(() => ReportWorkPageType, { description: 'Reports of open rounds that wait for the one who asks' })
  reportWork(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<ReportWorkPage> {
    return this.work.list(actor, page, size);
  }

  @SignedIn()
  @Query(() => ReportType, { name: 'report' })
  get(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<ReportView> {
    return this.reports.get(actor, id);
  }

  @SignedIn()
  @Query(() => [ObservationType], { description: 'Every entry of one cell, the newest first' })
  cellHistory(
    @CurrentActor() actor: Actor,
    @Args('reportId', { type: () => UUID }) reportId: string,
    @Args('indicatorId', { type: () => UUID }) indicatorId: string,
  ): Promise<ObservationView[]> {
    return this.cells.history(actor, reportId, indicatorId);
  }

  @SignedIn()
  @Mutation(() => [CellAnswerType])
  saveCells(@CurrentActor() actor: Actor, @Args('input') input: SaveCellsInput): Promise<CellAnswer[]> {
    return this.cells.save(actor, input.reportId, input.cells);
  }

  @SignedIn()
  @Mutation(() => ReportType)
  moveReport(@CurrentActor() actor: Actor, @Args('input') { reportId, ...move }: MoveReportInput): Promise<ReportView> {
    return this.reports.move(actor, reportId, move);
  }

  @Requires('cycle.manage')
  @Mutation(() => Int, { description: 'Accepts several reports, all of them or none' })
  acceptReports(@CurrentActor() actor: Actor, @Args('ids', { type: () => [UUID] }) ids: string[]): Promise<number> {
    demand(ids.length <= cycleLimits.respondents, 'request.invalid');
    return this.reports.acceptAll(actor, ids);
  }
}
