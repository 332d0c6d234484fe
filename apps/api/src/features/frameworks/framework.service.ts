import type { FrameworkSectionView, FrameworkState, FrameworkView, Page, SourceSpan } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { bind, within } from '../../platform/auth/scope-sql.js';
import { pageWindow } from '../../platform/paging/page-window.js';

export type NewFramework = {
  unitId: string;
  title: string;
  documentNumber: string | null;
  issuedOn: string | null;
  issuer: string | null;
  periodStart: number | null;
  periodEnd: number | null;
  files: { fileId: string; role: string; position: number }[];
  sections: { depth: number; label: string; title: string; guidance: string | null; source: SourceSpan | null }[];
};

type Row = {
  id: string;
  title: string;
  state: FrameworkState;
  document_number: string | null;
  issued_on: string | null;
  issuer: string | null;
  period_start: number | null;
  period_end: number | null;
  created_at: Date;
};

const columns = 'id, title, state, document_number, issued_on, issuer, period_start, period_end, created_at';

/** Outlines of plans as data (R40): drafts that came from guidance letters. */
@Injectable()
export class FrameworkService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  async createDraft(actor: Actor, input: NewFramework): Promise<string> {
    const id = newId();
    return this.db.write(actor, async () => {
      await this.db.insert('framework', {
        id,
        unit_id: input.unitId,
        title: input.title,
        document_number: input.documentNumber,
        issued_on: input.issuedOn,
        issuer: input.issuer,
        period_start: input.periodStart,
        period_end: input.periodEnd,
        created_by: actor.personId,
      });
      await this.db.insertMany(
        'framework_section',
        input.sections.map((section, position) => ({
          id: newId(),
          framework_id: id,
          position,
          depth: section.depth,
          label: section.label,
          title: section.title,
          guidance: section.guidance,
          source_file_id: section.source?.fileId ?? null,
          source_start: section.source?.start ?? null,
          source_end: section.source?.end ?? null,
        })),
      );
      await this.db.insertMany(
        'record_file',
        input.files.map((file) => ({ record_id: id, file_id: file.fileId, role: file.role, position: file.position })),
      );
      await this.audit.record(actor, {
        action: 'framework.drafted',
        entity: 'framework',
        entityId: id,
        unitId: input.unitId,
      });
      return id;
    });
  }

  async list(actor: Actor, page: number, size: number): Promise<Page<FrameworkView>> {
    const { limit, offset } = pageWindow(page, size);
    const params: unknown[] = [limit, offset];
    const rows = await this.db.query<Row & { total: string }>(
      `select ${columns}, count(*) over () as total from framework where ${readable(actor, params)}
       order by created_at desc, id desc limit $1 offset $2`,
      params,
    );
    return { items: rows.map(view), total: Number(rows[0]?.total ?? 0), page, size };
  }

  async get(actor: Actor, id: string): Promise<FrameworkView> {
    const params: unknown[] = [id];
    return view(
      await this.db.get<Row>(`select ${columns} from framework where id = $1 and ${readable(actor, params)}`, params),
    );
  }

  async sections(actor: Actor, frameworkId: string): Promise<FrameworkSectionView[]> {
    await this.get(actor, frameworkId);
    const rows = await this.db.query<{
      id: string;
      position: number;
      depth: number;
      label: string;
      title: string;
      guidance: string | null;
      source_file_id: string | null;
      source_start: number;
      source_end: number;
    }>(
      `select id, position, depth, label, title, guidance, source_file_id, source_start, source_end
       from framework_section where framework_id = $1 order by position`,
      [frameworkId],
    );
    return rows.map((row) => ({
      id: row.id,
      position: row.position,
      depth: row.depth,
      label: row.label,
      title: row.title,
      guidance: row.guidance,
      source:
        row.source_file_id === null
          ? null
          : { fileId: row.source_file_id, start: row.source_start, end: row.source_end },
    }));
  }
}

const readable = (actor: Actor, params: unknown[]) =>
  within(actor, ['plan.read', 'import.use'], 'unit_id', bind(params));

function view(row: Row): FrameworkView {
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    createdAt: row.created_at.toISOString(),
  };
}
