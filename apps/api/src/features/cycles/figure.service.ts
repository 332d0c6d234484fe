import type {
  CycleFigureView,
  CycleIndicatorView,
  FigureSource,
  FrozenFigure,
  ValueInput,
  ValueSeries,
} from '@lotrinh/contracts';
import {
  aggregate,
  definitionOf,
  emptyWords,
  judge,
  maskFigure,
  targetFormOf,
  targetsOfYear,
  verdictOn,
} from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { IndicatorService } from '../indicators/indicator.service.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { inputOf, type StoredObservation, wordsOf } from './cell.mapper.js';
import { CellQueries, type EarlierObservation } from './cell.queries.js';
import { CycleQueries, type StoredCycle, type StoredReport } from './cycle.queries.js';
import { knownWholeOf, SheetService } from './sheet.service.js';

/** What the respondents of a round gave for one indicator, with who is behind it. */
type Given = { report: StoredReport; observation: StoredObservation | null; input: ValueInput };
type Round = {
  cycle: StoredCycle;
  reports: StoredReport[];
  values: Map<string, StoredObservation>;
  earlier: Map<string, EarlierObservation[]>;
};

const sent = ['SENT', 'ACCEPTED'];
const key = (unitId: string, indicatorId: string): string => `${unitId} ${indicatorId}`;

/** The figures of a round and what they are made of (spec 2 §5.9); needs `report.read` on the unit that collects. */
@Injectable()
export class FigureService {
  constructor(
    private readonly units: UnitDirectoryService,
    private readonly indicators: IndicatorService,
    private readonly stored: CycleQueries,
    private readonly cells: CellQueries,
    private readonly sheets: SheetService,
  ) {}

  async figures(actor: Actor, cycleId: string, series: ValueSeries): Promise<CycleFigureView[]> {
    const asked = await this.sheets.asked(cycleId);
    return this.read(actor, asked, await this.round(actor, cycleId, asked, series));
  }

  private async read(actor: Actor, asked: readonly CycleIndicatorView[], round: Round): Promise<CycleFigureView[]> {
    const targets = await this.indicators.targetsOf(
      actor,
      asked.map(({ id }) => id),
    );
    return asked.map((indicator) => {
      const definition = definitionOf(indicator.definition);
      const figure = aggregate(
        definition,
        given(round, indicator).map(({ input }) => input),
      );
      const { reportingYear: year, dataTo } = round.cycle.period;
      const measured = targetsOfYear(
        targets.filter(({ indicatorId }) => indicatorId === indicator.id),
        year,
      );
      return {
        indicator,
        figure: definition.isConfidential ? maskFigure(figure) : figure,
        previous: previousFigure(round, indicator),
        targets: measured.flatMap(({ indicatorId: _of, isDecrease, baseline, ...target }) => {
          const form = targetFormOf({ ...target, isDecrease, baseline });
          if (form === null) return [];
          const { verdict, lowest, highest } = judge(form, definition.direction, figure);
          // An aim of a later year is not judged by this one.
          const judgedFrom =
            target.targetYear !== null && target.targetYear > year ? `${target.targetYear}-01-01` : null;
          return [{ target, verdict: verdictOn(dataTo, judgedFrom, verdict, null), lowest, highest }];
        }),
      };
    });
  }

  /** Who is behind one figure, in the order of the round. */
  async sources(actor: Actor, cycleId: string, indicatorId: string, series: ValueSeries): Promise<FigureSource[]> {
    const indicator = (await this.sheets.asked(cycleId)).find(({ id }) => id === indicatorId);
    if (indicator === undefined) throw new DomainError('record.not_found');
    const round = await this.round(actor, cycleId, [indicator], series);
    return (await this.behind(actor, round, [indicator])).get(indicatorId) ?? [];
  }

  /** Every official figure with everybody behind it. */
  async whole(actor: Actor, cycleId: string): Promise<FrozenFigure[]> {
    const asked = await this.sheets.asked(cycleId);
    const round = await this.round(actor, cycleId, asked, 'OFFICIAL');
    const figures = await this.read(actor, asked, round);
    const sources = await this.behind(actor, round, asked);
    return figures.map((figure) => ({ ...figure, sources: sources.get(figure.indicator.id) ?? [] }));
  }

  /** `record.not_found` for whom the round does not exist, `access.forbidden` for who sees only a report of it. */
  async demandReader(actor: Actor, cycleId: string): Promise<StoredCycle> {
    const cycle = await this.stored.get(actor, cycleId);
    const mayRead = (['report.read', 'cycle.manage'] as const).some((held) => holdsOn(actor, held, cycle.unitPath));
    demand(mayRead, 'access.forbidden');
    return cycle;
  }

  private async behind(
    actor: Actor,
    round: Round,
    indicators: readonly CycleIndicatorView[],
  ): Promise<Map<string, FigureSource[]>> {
    const unitIds = round.reports.map(({ unitId }) => unitId);
    const unitOf = await this.units.namer(unitIds);
    const cells = await this.cells.cells(round.cycle, { indicatorIds: indicators.map(({ id }) => id), unitIds });
    const cellIds = new Map(cells.map(({ id, unitId, indicatorId }) => [key(unitId, indicatorId), id]));
    const files = await this.cells.files([...cellIds.values()]);
    const collects = holdsOn(actor, 'cycle.manage', round.cycle.unitPath);
    return new Map(
      indicators.map((indicator) => {
        const definition = definitionOf(indicator.definition);
        const isHidden = definition.isConfidential && !collects;
        const sources = given(round, indicator).map(({ report, observation, input }) => ({
          reportId: report.id,
          unit: unitOf(report.unitId),
          represents: report.represents.length,
          state: input.state,
          words: isHidden ? emptyWords : wordsOf(observation, definition),
          basis: input.basis,
          exact: isHidden ? null : aggregate(definition, [input]).exact,
          enteredBy: observation?.authorName ?? null,
          enteredAt: observation?.at.toISOString() ?? null,
          acceptedAt: report.acceptedAt?.toISOString() ?? null,
          isOnBehalf: report.isOnBehalf,
          files: files.get(cellIds.get(key(report.unitId, indicator.id)) ?? '') ?? [],
        }));
        return [indicator.id, sources];
      }),
    );
  }

  /** Reports and values of a round, read once for all its figures. */
  private async round(
    actor: Actor,
    cycleId: string,
    asked: readonly CycleIndicatorView[],
    series: ValueSeries,
  ): Promise<Round> {
    const cycle = await this.demandReader(actor, cycleId);
    const reports = await this.stored.reports(actor, cycleId);
    const place = { indicatorIds: asked.map(({ id }) => id), unitIds: reports.map(({ unitId }) => unitId) };
    const accepted = await this.cells.accepted(cycle, place);
    const values = new Map(accepted.map((each) => [key(each.unitId, each.indicatorId), each]));
    if (series === 'PROVISIONAL') {
      const isSent = new Set(reports.filter(({ state }) => sent.includes(state)).map(({ unitId }) => unitId));
      for (const { current } of await this.cells.cells(cycle, place)) {
        if (current !== null && isSent.has(current.unitId))
          values.set(key(current.unitId, current.indicatorId), current);
      }
    }
    const earlier = new Map<string, EarlierObservation[]>();
    for (const each of await this.cells.earlier(cycle, place)) {
      const of = key(each.unitId, each.indicatorId);
      earlier.set(of, [...(earlier.get(of) ?? []), each]);
    }
    return { cycle, reports, values, earlier };
  }
}

function given({ reports, values, earlier }: Round, { id }: CycleIndicatorView): Given[] {
  return reports.map((report) => {
    const observation = values.get(key(report.unitId, id)) ?? null;
    const input = inputOf(observation, {
      ...{ respondentId: report.id, represents: report.represents.length },
      knownWhole: knownWholeOf(earlier.get(key(report.unitId, id)) ?? []),
      isExempt: report.exempt.includes(id),
    });
    return { report, observation, input };
  });
}

/** The figure of the period before, of the same respondents as they are now; null where none of them answered then. */
function previousFigure(
  { cycle, reports, earlier }: Round,
  indicator: CycleIndicatorView,
): CycleFigureView['previous'] {
  const before = reports.flatMap(({ unitId }) => earlier.get(key(unitId, indicator.id)) ?? []);
  const newest = before
    .map(({ period }) => period.dataTo)
    .sort()
    .at(-1);
  const period = before.find((each) => each.period.dataTo === newest)?.period;
  if (period === undefined || period.dataTo >= cycle.period.dataTo) return null;
  const definition = definitionOf(indicator.definition);
  const figure = aggregate(
    definition,
    reports.map((report) => {
      const all = earlier.get(key(report.unitId, indicator.id)) ?? [];
      const at = all.findIndex((each) => each.period.dataTo === newest);
      return inputOf(all[at] ?? null, {
        ...{ respondentId: report.id, represents: report.represents.length },
        knownWhole: knownWholeOf(all.slice(at + 1)),
        isExempt: report.exempt.includes(indicator.id),
      });
    }),
  );
  const { value, flags } = definition.isConfidential ? maskFigure(figure) : figure;
  return { period, value, flags };
}
