import type { CellView, CycleIndicatorView, EarlierValue } from '@lotrinh/contracts';
import { aggregate, type CheckedCell, definitionOf, emptyWords, readEntry, targetsOfYear } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { IndicatorService } from '../indicators/indicator.service.js';
import { inputOf, wordsOf } from './cell.mapper.js';
import { CellQueries, comparisons, type EarlierObservation, type StoredCell } from './cell.queries.js';
import { CycleQueries, type StoredCycle, type StoredReport } from './cycle.queries.js';

/** One line of a sheet, as it is shown and as the rules check it. */
export type SheetLine = { view: CellView; checked: CheckedCell; cell: StoredCell | null };

/** The sheet of one respondent: what is asked, what it says, and what that is held against. */
@Injectable()
export class SheetService {
  constructor(
    private readonly db: Db,
    private readonly indicators: IndicatorService,
    private readonly cycles: CycleQueries,
    private readonly cells: CellQueries,
  ) {}

  /** What a round asks, by the definitions that it keeps. */
  async asked(cycleId: string): Promise<CycleIndicatorView[]> {
    const pinned = await this.cycles.indicators(cycleId);
    const definitions = await this.indicators.definitions(pinned.map(({ versionId }) => versionId));
    const byId = new Map(definitions.map((definition) => [definition.id, definition]));
    return pinned.flatMap(({ id, code, versionId }) => {
      const definition = byId.get(versionId);
      return definition === undefined ? [] : [{ id, code, definition }];
    });
  }

  async lines(actor: Actor, cycle: StoredCycle, report: StoredReport): Promise<SheetLine[]> {
    const asked = await this.asked(cycle.id);
    const indicatorIds = asked.map(({ id }) => id);
    const place = { indicatorIds, unitIds: [report.unitId] };
    const [cells, earlier, targets, returned] = [
      new Map((await this.cells.cells(cycle, place)).map((cell) => [cell.indicatorId, cell])),
      byIndicator(await this.cells.earlier(cycle, place)),
      byIndicator(await this.indicators.targetsOf(actor, indicatorIds)),
      await this.returned(report),
    ];
    const files = await this.cells.files([...cells.values()].map(({ id }) => id));
    return asked.map((indicator) => {
      const cell = cells.get(indicator.id) ?? null;
      return this.line(cycle, report, indicator, {
        cell,
        earlier: earlier.get(indicator.id) ?? [],
        targets: targetsOfYear(targets.get(indicator.id) ?? [], cycle.period.reportingYear),
        files: (cell && files.get(cell.id)) ?? [],
        returnedFor: returned.get(indicator.id) ?? null,
      });
    });
  }

  private line(
    cycle: StoredCycle,
    report: StoredReport,
    indicator: CycleIndicatorView,
    known: Pick<CellView, 'targets' | 'files' | 'returnedFor'> & {
      cell: StoredCell | null;
      earlier: readonly EarlierObservation[];
    },
  ): SheetLine {
    const { cell, earlier, ...more } = known;
    const definition = definitionOf(indicator.definition);
    const { previous, sameLastYear } = comparisons(earlier, cycle.period);
    const words = wordsOf(cell?.current ?? null, definition);
    const knownWhole = knownWholeOf(earlier);
    const isExempt = report.exempt.includes(indicator.id);
    const context = { respondentId: report.id, represents: report.represents.length, knownWhole };
    const entered = readEntry(definition, words, { ...context, hasFile: more.files.length > 0 });
    const earlierView = (found: EarlierObservation | null): EarlierValue | null =>
      found === null
        ? null
        : {
            period: found.period,
            words: wordsOf(found, definition),
            exact: aggregate(definition, [inputOf(found, { ...context, isExempt: false })]).exact,
          };
    const lastYear = earlierView(sameLastYear);
    const current = cell?.current ?? null;
    const view: CellView = {
      ...{ indicator, isExempt, lockVersion: cell?.lockVersion ?? 0, words: current === null ? emptyWords : words },
      state: isExempt ? 'NOT_APPLICABLE' : (current?.state ?? 'MISSING'),
      changedBy: current?.authorName ?? null,
      changedAt: current?.at.toISOString() ?? null,
      ...{ previous: earlierView(previous), sameLastYear: lastYear, knownWhole },
      ...more,
      isChanged: current !== null && report.returnedAt !== null && current.at > report.returnedAt,
    };
    const checked: CheckedCell = {
      ...{ indicatorId: indicator.id, definition, isExempt, words, entered },
      sameLastYear: lastYear?.exact ?? null,
    };
    return { view, checked, cell };
  }

  /** Cells ticked when the report was last sent back, with why; none once it has been sent again. */
  private async returned({ id, state }: StoredReport): Promise<Map<string, string>> {
    if (state !== 'RETURNED' && state !== 'SENT' && state !== 'UNIT_CHECK' && state !== 'IN_PROGRESS') return new Map();
    const rows = await this.db.query<{ indicatorId: string; reason: string }>(
      `select t.indicator_id as "indicatorId", t.reason from report_return t where t.step_id =
         (select s.id from report_step s where s.report_id = $1 and s.action in ('RETURN', 'REOPEN', 'ACCEPT') order by s.at desc, s.id desc limit 1)`,
      [id],
    );
    return new Map(rows.map(({ indicatorId, reason }) => [indicatorId, reason]));
  }
}

/** The whole as last known, of any earlier period that has one. */
export const knownWholeOf = (earlier: readonly EarlierObservation[]): string | null =>
  earlier.map(({ denominator, weight }) => denominator ?? weight).find((whole) => whole !== null) ?? null;

function byIndicator<Item extends { indicatorId: string }>(items: readonly Item[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(item.indicatorId, [...(found.get(item.indicatorId) ?? []), item]);
  return found;
}
