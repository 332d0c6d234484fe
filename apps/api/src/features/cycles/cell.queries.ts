import type { EvidenceFile, PeriodView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';
import { observationColumns, type StoredObservation } from './cell.mapper.js';
import type { StoredCycle } from './cycle.queries.js';

export type StoredCell = {
  id: string;
  indicatorId: string;
  unitId: string;
  lockVersion: number;
  acceptedId: string | null;
  current: StoredObservation | null;
};
/** The answer of an earlier period, its newest entry that was accepted, else the newest. */
export type EarlierObservation = StoredObservation & { period: PeriodView };

type Place = { indicatorIds: readonly string[]; unitIds: readonly string[] };

const plain = `x.measure = 'ACTUAL' and x.dimension_key = ''`;

/** Values of rounds; that the actor may see the reports is asked before, and by row-level security. */
@Injectable()
export class CellQueries {
  constructor(private readonly db: Db) {}

  /** Cells with what they hold now. */
  async cells({ periodId }: Pick<StoredCycle, 'periodId'>, { indicatorIds, unitIds }: Place): Promise<StoredCell[]> {
    const rows = await this.db.query<
      StoredObservation & { cellId: string; lockVersion: number; acceptedId: string | null }
    >(
      `select x.id as "cellId", x.lock_version as "lockVersion", x.accepted_id as "acceptedId", ${observationColumns}
       from cell x join observation o on o.id = x.current_id
       where x.unit_id = any($1::uuid[]) and x.indicator_id = any($2::uuid[]) and x.period_id = $3 and ${plain}`,
      [unitIds, indicatorIds, periodId],
    );
    return rows.map(({ cellId, lockVersion, acceptedId, ...current }) => ({
      ...{ id: cellId, indicatorId: current.indicatorId, unitId: current.unitId, lockVersion, acceptedId, current },
    }));
  }

  /** What was accepted, whatever is being entered since. */
  accepted(
    { periodId }: Pick<StoredCycle, 'periodId'>,
    { indicatorIds, unitIds }: Place,
  ): Promise<StoredObservation[]> {
    return this.db.query<StoredObservation>(
      `select ${observationColumns} from cell x join observation o on o.id = x.accepted_id
       where x.unit_id = any($1::uuid[]) and x.indicator_id = any($2::uuid[]) and x.period_id = $3 and ${plain}`,
      [unitIds, indicatorIds, periodId],
    );
  }

  /** Answers of earlier periods of the same kind, the newest first; three years back. */
  earlier({ period }: Pick<StoredCycle, 'period'>, { indicatorIds, unitIds }: Place): Promise<EarlierObservation[]> {
    return this.db.query<EarlierObservation>(
      `select ${observationColumns},
         json_build_object('kind', p.kind, 'dataFrom', p.data_from, 'dataTo', p.data_to, 'reportingYear', p.reporting_year) as period
       from cell x join period p on p.id = x.period_id join observation o on o.id = coalesce(x.accepted_id, x.current_id)
       where x.unit_id = any($1::uuid[]) and x.indicator_id = any($2::uuid[]) and ${plain} and o.state <> 'MISSING'
         and p.kind = $3 and p.data_to < $4::date and p.reporting_year >= $5
       order by p.data_to desc`,
      [unitIds, indicatorIds, period.kind, period.dataTo, period.reportingYear - 3],
    );
  }

  /** A cell's whole history, the newest entry first. */
  history(cellId: string): Promise<StoredObservation[]> {
    return this.db.query<StoredObservation>(
      `select ${observationColumns} from observation o join cell x on x.id = o.cell_id where x.id = $1 order by o.at desc, o.id desc limit 200`,
      [cellId],
    );
  }

  async files(cellIds: readonly string[]): Promise<Map<string, EvidenceFile[]>> {
    const rows = await this.db.query<{ cellId: string; id: string; name: string; addedBy: string; addedAt: Date }>(
      `select f.cell_id as "cellId", f.file_id as id, s.name, f.added_by_name as "addedBy", f.added_at as "addedAt"
       from cell_file f join stored_file s on s.id = f.file_id where f.cell_id = any($1::uuid[]) order by f.added_at, f.file_id`,
      [cellIds],
    );
    const found = new Map<string, EvidenceFile[]>();
    for (const { cellId, addedAt, ...file } of rows) {
      const list = found.get(cellId) ?? [];
      found.set(cellId, [...list, { ...file, addedAt: addedAt.toISOString() }]);
    }
    return found;
  }
}

/** The two periods that a value is held against: the one before, and the one of last year that ends in the same month. */
export function comparisons<Earlier extends { period: PeriodView }>(
  earlier: readonly Earlier[],
  { reportingYear, dataTo }: PeriodView,
): { previous: Earlier | null; sameLastYear: Earlier | null } {
  const month = dataTo.slice(5, 7);
  return {
    previous: earlier[0] ?? null,
    sameLastYear:
      earlier.find(({ period }) => period.reportingYear === reportingYear - 1 && period.dataTo.slice(5, 7) === month) ??
      null,
  };
}
