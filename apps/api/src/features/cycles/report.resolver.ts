import { type CellAnswer, cycleLimits, type ObservationView, type ReportView } from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { demand } from '../../platform/errors/domain-error.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { CellService } from './cell.service.js';
import { CellAnswerType, MoveReportInput, ObservationType, ReportType, SaveCellsInput } from './report.dto.js';
import { ReportService } from './report.service.js';

/** The report of one respondent. */
@Resolver(() => ReportType)
export class ReportResolver {
  constructor(
    private readonly reports: ReportService,
    private readonly cells: CellService,
  ) {}

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
