import type {
  FrameworkSectionView,
  FrameworkState,
  FrameworkView,
  Page,
  SectionContent,
  SourceSpan,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { readable } from './framework.policy.js';

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
  lock_version: number;
  code: string | null;
  unit_id: string | null;
  unit_path: string | null;
};

const columns = `f.id, f.title, f.state, f.document_number, f.issued_on, f.issuer, f.period_start, f.period_end, f.created_at, f.lock_version,
  f.code, f.unit_id, (select path::text from unit where id = f.unit_id) as unit_path`;

type SectionRow = {
  id: string;
  position: number;
  depth: number;
  label: string;
  title: string;
  guidance: string | null;
  is_required: boolean;
  contents: SectionContent[];
  source_file_id: string | null;
  source_start: number;
  source_end: number;
};

/** Outlines of plans as data (R40, R41): found, read, drafted from a guidance letter. */
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
      `select ${columns}, count(*) over () as total from framework f where ${readable(actor, params)}
       order by f.code is null desc, f.created_at desc, f.period_start desc, f.id desc limit $1 offset $2`,
      params,
    );
    return { items: rows.map((row) => view(actor, row)), total: Number(rows[0]?.total ?? 0), page, size };
  }

  /** What a plan may be begun from: frameworks in use, the latest period first. */
  async inUse(actor: Actor): Promise<FrameworkView[]> {
    const params: unknown[] = [];
    const rows = await this.db.query<Row>(
      `select ${columns} from framework f where f.state = 'IN_USE' and ${readable(actor, params)}
       order by f.period_start desc nulls last, f.title, f.id limit 100`,
      params,
    );
    return rows.map((row) => view(actor, row));
  }

  async get(actor: Actor, id: string): Promise<FrameworkView> {
    return view(actor, await this.row(actor, id));
  }

  /** One that the actor may edit and the unit that keeps it; `access.forbidden` for others. */
  async managed(actor: Actor, id: string): Promise<{ framework: FrameworkView; unitId: string }> {
    const row = await this.row(actor, id);
    const framework = view(actor, row);
    demand(row.unit_id !== null && framework.mayManage, 'access.forbidden');
    return { framework, unitId: row.unit_id };
  }

  async sections(actor: Actor, frameworkId: string): Promise<FrameworkSectionView[]> {
    await this.row(actor, frameworkId);
    const rows = await this.db.query<SectionRow>(
      `select id, position, depth, label, title, guidance, is_required, contents, source_file_id, source_start, source_end
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
      isRequired: row.is_required,
      contents: row.contents,
      source:
        row.source_file_id === null
          ? null
          : { fileId: row.source_file_id, start: row.source_start, end: row.source_end },
    }));
  }

  private row(actor: Actor, id: string): Promise<Row> {
    const params: unknown[] = [id];
    return this.db.get<Row>(
      `select ${columns} from framework f where f.id = $1 and ${readable(actor, params)}`,
      params,
    );
  }
}

function view(actor: Actor, row: Row): FrameworkView {
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    isShipped: row.code !== null,
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    createdAt: row.created_at.toISOString(),
    lockVersion: row.lock_version,
    mayManage: row.unit_path !== null && holdsOn(actor, 'framework.manage', row.unit_path),
  };
}
