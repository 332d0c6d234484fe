import type {
  HistoricalRoundView,
  HistoricalValueView,
  Page,
  ReportedState,
  SourceSpan,
  UnitResolution,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { bind, within } from '../../platform/auth/scope-sql.js';
import { pageWindow } from '../../platform/paging/page-window.js';

export type NewHistoricalRound = {
  unitId: string;
  title: string;
  documentNumber: string | null;
  issuedOn: string | null;
  issuer: string | null;
  files: { fileId: string; role: string; position: number }[];
  values: {
    section: string | null;
    indicator: string;
    unit: { printed: string; resolution: UnitResolution; unitId: string | null };
    population: string | null;
    state: ReportedState;
    value: string | null;
    uom: string | null;
    asPrinted: string;
    source: SourceSpan | null;
  }[];
};

type Row = {
  id: string;
  title: string;
  document_number: string | null;
  issued_on: string | null;
  issuer: string | null;
  created_at: Date;
  value_count: string;
};

const select = `select r.id, r.title, r.document_number, r.issued_on, r.issuer, r.created_at,
  (select count(*) from historical_value v where v.round_id = r.id) as value_count`;

/** Old reports as closed rounds: what was stated then, with its state, its words and its place in the paper. */
@Injectable()
export class HistoricalRoundService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: NewHistoricalRound): Promise<string> {
    const id = newId();
    return this.db.write(actor, async () => {
      await this.db.insert('historical_round', {
        id,
        unit_id: input.unitId,
        title: input.title,
        document_number: input.documentNumber,
        issued_on: input.issuedOn,
        issuer: input.issuer,
        created_by: actor.personId,
      });
      await this.db.insertMany(
        'historical_value',
        input.values.map((value, position) => ({
          id: newId(),
          round_id: id,
          position,
          section: value.section,
          indicator: value.indicator,
          printed_unit: value.unit.printed,
          resolution: value.unit.resolution,
          unit_id: value.unit.unitId,
          population: value.population,
          state: value.state,
          value: value.value,
          uom: value.uom,
          as_printed: value.asPrinted,
          source_file_id: value.source?.fileId ?? null,
          source_start: value.source?.start ?? null,
          source_end: value.source?.end ?? null,
        })),
      );
      await this.db.insertMany(
        'record_file',
        input.files.map((file) => ({ record_id: id, file_id: file.fileId, role: file.role, position: file.position })),
      );
      await this.audit.record(actor, {
        action: 'round.recorded',
        entity: 'historical_round',
        entityId: id,
        unitId: input.unitId,
      });
      return id;
    });
  }

  async list(actor: Actor, page: number, size: number): Promise<Page<HistoricalRoundView>> {
    const { limit, offset } = pageWindow(page, size);
    const params: unknown[] = [limit, offset];
    const rows = await this.db.query<Row & { total: string }>(
      `${select}, count(*) over () as total from historical_round r where ${readable(actor, params)}
       order by r.issued_on desc nulls last, r.id desc limit $1 offset $2`,
      params,
    );
    return { items: rows.map(view), total: Number(rows[0]?.total ?? 0), page, size };
  }

  async get(actor: Actor, id: string): Promise<HistoricalRoundView> {
    const params: unknown[] = [id];
    const sql = `${select} from historical_round r where r.id = $1 and ${readable(actor, params)}`;
    return view(await this.db.get<Row>(sql, params));
  }

  async values(actor: Actor, roundId: string): Promise<HistoricalValueView[]> {
    await this.get(actor, roundId);
    const rows = await this.db.query<{
      id: string;
      position: number;
      section: string | null;
      indicator: string;
      printed_unit: string;
      resolution: UnitResolution;
      unit_id: string | null;
      unit_name: string | null;
      population: string | null;
      state: ReportedState;
      value: string | null;
      uom: string | null;
      as_printed: string;
      source_file_id: string | null;
      source_start: number;
      source_end: number;
    }>(
      `select h.*, v.name as unit_name from historical_value h
       left join unit_version v on v.unit_id = h.unit_id and daterange(v.valid_from, v.valid_to) @> $2::date
       where h.round_id = $1 order by h.position`,
      [roundId, this.clock.today()],
    );
    return rows.map((row) => ({
      id: row.id,
      position: row.position,
      section: row.section,
      indicator: row.indicator,
      unit: { printed: row.printed_unit, resolution: row.resolution, unitId: row.unit_id, unitName: row.unit_name },
      population: row.population,
      state: row.state,
      value: row.value,
      uom: row.uom,
      asPrinted: row.as_printed,
      source:
        row.source_file_id === null
          ? null
          : { fileId: row.source_file_id, start: row.source_start, end: row.source_end },
    }));
  }
}

const readable = (actor: Actor, params: unknown[]) =>
  within(actor, ['report.read', 'import.use'], 'r.unit_id', bind(params));

function view(row: Row): HistoricalRoundView {
  return {
    id: row.id,
    title: row.title,
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    valueCount: Number(row.value_count),
    createdAt: row.created_at.toISOString(),
  };
}
