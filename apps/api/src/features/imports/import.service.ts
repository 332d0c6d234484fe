import type {
  ImportFileRole,
  ImportHeader,
  ImportItemFields,
  ImportItemKind,
  ImportItemView,
  ImportState,
  ImportView,
  ImportWarning,
  Page,
} from '@lotrinh/contracts';
import { importLimits, sureConfidence } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { JobService } from '../../platform/jobs/job.service.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { bind, within } from '../../platform/auth/scope-sql.js';
import { demandFields } from './import-fields.js';

type ImportRow = {
  id: string;
  state: ImportState;
  unit_id: string;
  created_at: Date;
  job_id: string | null;
  error_code: string | null;
  error_params: Record<string, string | number>;
  header: ImportHeader | null;
  warnings: ImportWarning[];
  duplicate_of_version_id: string | null;
  amends_version_id: string | null;
  result_id: string | null;
  lock_version: number;
  decided: string;
  total: string;
};
type ItemRow = {
  id: string;
  kind: ImportItemKind;
  position: number;
  fields: ImportItemFields;
  words: string;
  section_id: string | null;
  file_id: string | null;
  source_start: number | null;
  source_end: number | null;
  confidence: string;
  decision: ImportItemView['decision'];
  lock_version: number;
};

export type Decision = { id: string; decision: 'PENDING' | 'ACCEPTED' | 'SKIPPED' };

const itemColumns =
  'id, kind, position, fields, words, section_id, file_id, source_start, source_end, confidence, decision, lock_version';

const usable = (actor: Actor, params: unknown[]) => within(actor, ['import.use'], 'i.unit_id', bind(params));

const importColumns = `i.id, i.state, i.unit_id, i.created_at, i.job_id, i.error_code, i.error_params, i.header, i.warnings, i.duplicate_of_version_id,
  i.amends_version_id, i.result_id, i.lock_version,
  (select count(*) from import_item t where t.import_id = i.id and t.decision <> 'PENDING') as decided,
  (select count(*) from import_item t where t.import_id = i.id) as total`;

/** Imports under review: reading them, deciding on their items, correcting what was read. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly jobs: JobService,
  ) {}

  /** Opens an import in a unit where the actor may; the upload follows, then {@link begin}. */
  async prepare(actor: Actor, unitId: string, declared: boolean): Promise<string> {
    demand(declared, 'import.declaration_required');
    const { path } = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [unitId]);
    if (!holdsOn(actor, 'import.use', path)) throw new DomainError('record.not_found');
    return newId();
  }

  /** Records the import and its job together; the declaration stays in the trail. */
  async begin(actor: Actor, id: string, unitId: string): Promise<{ importId: string; jobId: string }> {
    return this.db.write(actor, async () => {
      await this.db.insert('import', {
        id,
        unit_id: unitId,
        created_by: actor.personId,
        created_at: this.clock.now(),
        updated_at: this.clock.now(),
      });
      const jobId = await this.jobs.enqueue(actor, 'import.read', id);
      await this.db.query('update import set job_id = $2 where id = $1', [id, jobId]);
      await this.audit.record(actor, {
        action: 'import.started',
        entity: 'import',
        entityId: id,
        unitId,
        changes: { declaredNoStateSecret: true },
      });
      return { importId: id, jobId };
    });
  }

  /** Reads the same files again, with what the reader has learned since; decisions already made stay. */
  async readAgain(actor: Actor, id: string): Promise<{ importId: string; jobId: string }> {
    return this.db.write(actor, async () => {
      await this.demandUsable(actor, id);
      const row = await this.db.get<{ state: ImportState; unit_id: string }>(
        'select state, unit_id from import where id = $1 for update',
        [id],
      );
      demand(row.state === 'REVIEW', 'import.state');
      const jobId = await this.jobs.enqueue(actor, 'import.read', id);
      await this.db.query('update import set job_id = $2 where id = $1', [id, jobId]);
      await this.audit.record(actor, {
        action: 'import.read_again',
        entity: 'import',
        entityId: id,
        unitId: row.unit_id,
      });
      return { importId: id, jobId };
    });
  }

  /** Units for which the actor may enter a document: where the grant was given, and the actor's own below it. */
  async units(actor: Actor): Promise<{ id: string; name: string }[]> {
    return this.db.query<{ id: string; name: string }>(
      `select u.id, v.name from unit u
       join unit_version v on v.unit_id = u.id and daterange(v.valid_from, v.valid_to) @> $3::date
       where u.path = any($1::ltree[]) or (u.id = any($2) and u.path <@ any($1::ltree[]))
       order by nlevel(u.path), v.name limit 50`,
      [actor.grants['import.use'] ?? [], actor.units.map((unit) => unit.id), this.clock.today()],
    );
  }

  async list(actor: Actor, page: number, size: number): Promise<Page<ImportView>> {
    const { limit, offset } = pageWindow(page, size);
    const params: unknown[] = [limit, offset];
    const ids = await this.db.query<{ id: string; total: string }>(
      `select i.id, count(*) over () as total from import i where ${usable(actor, params)}
       order by i.created_at desc, i.id desc limit $1 offset $2`,
      params,
    );
    const rows = await this.db.query<ImportRow>(
      `select ${importColumns} from import i where i.id = any($1) order by i.created_at desc, i.id desc`,
      [ids.map((row) => row.id)],
    );
    const files = await this.files(rows.map((row) => row.id));
    const items = rows.map((row) => view(row, files.get(row.id) ?? []));
    return { items, total: Number(ids[0]?.total ?? 0), page, size };
  }

  async get(actor: Actor, id: string): Promise<ImportView> {
    const params: unknown[] = [id];
    const row = await this.db.get<ImportRow>(
      `select ${importColumns} from import i where i.id = $1 and ${usable(actor, params)}`,
      params,
    );
    return view(row, (await this.files([id])).get(id) ?? []);
  }

  async items(actor: Actor, importId: string, kind: ImportItemKind): Promise<ImportItemView[]> {
    await this.demandUsable(actor, importId);
    const rows = await this.db.query<ItemRow>(
      `select ${itemColumns} from import_item where import_id = $1 and kind = $2 order by position, id limit 5000`,
      [importId, kind],
    );
    return rows.map(itemView);
  }

  /** `record.not_found` outside the units where the actor may enter documents. */
  async demandUsable(actor: Actor, importId: string): Promise<void> {
    const params: unknown[] = [importId];
    await this.db.get(`select from import i where i.id = $1 and ${usable(actor, params)}`, params);
  }

  /** Accepts, skips or reopens items, many at once. */
  async decide(actor: Actor, importId: string, decisions: Decision[]): Promise<ImportView> {
    demand(decisions.length <= importLimits.itemsInOneDecision, 'request.too_large');
    return this.db.write(actor, async () => {
      await this.demandReview(actor, importId);
      await this.db.query(
        `update import_item t set decision = d.decision, decided_by = $3, decided_at = $4, lock_version = t.lock_version + 1
         from jsonb_to_recordset($2::jsonb) as d(id uuid, decision text) where t.id = d.id and t.import_id = $1`,
        [importId, JSON.stringify(decisions), actor.personId, this.clock.now()],
      );
      return this.touched(actor, importId, 'import.decided', { items: decisions.length });
    });
  }

  /** Accepts every undecided item of which the reader is sure. */
  async acceptSure(actor: Actor, importId: string, kind: ImportItemKind | null): Promise<ImportView> {
    return this.db.write(actor, async () => {
      await this.demandReview(actor, importId);
      await this.db.query(
        `update import_item set decision = 'ACCEPTED', decided_by = $2, decided_at = $3, lock_version = lock_version + 1
         where import_id = $1 and decision = 'PENDING' and confidence >= $4 and ($5::text is null or kind = $5)`,
        [importId, actor.personId, this.clock.now(), sureConfidence, kind],
      );
      return this.touched(actor, importId, 'import.decided', { sure: true });
    });
  }

  async edit(actor: Actor, itemId: string, lockVersion: number, fields: ImportItemFields): Promise<ImportItemView> {
    demandFields(fields);
    return this.db.write(actor, async () => {
      const row = await this.db.get<{ import_id: string; kind: ImportItemKind }>(
        'select import_id, kind from import_item where id = $1',
        [itemId],
      );
      demand(row.kind === fields.kind, 'request.invalid');
      await this.demandReview(actor, row.import_id);
      await this.db.updateVersioned('import_item', itemId, lockVersion, {
        fields: JSON.stringify(fields),
        decision: 'EDITED',
        decided_by: actor.personId,
        decided_at: this.clock.now(),
      });
      await this.touched(actor, row.import_id, 'import.item_edited', { itemId });
      return itemView(await this.item(itemId));
    });
  }

  /** Joins an item's words to the item before it of the same kind: what a page break or a wrapped line had cut in two. */
  async mergeWithPrevious(actor: Actor, itemId: string): Promise<ImportItemView> {
    return this.db.write(actor, async () => {
      const { import_id: importId } = await this.db.get<{ import_id: string }>(
        'select import_id from import_item where id = $1',
        [itemId],
      );
      await this.demandReview(actor, importId);
      const item = await this.item(itemId);
      const previous = await this.db.find<ItemRow>(
        `select ${itemColumns} from import_item
         where import_id = $1 and kind = $2 and position < $3 and decision <> 'MERGED' order by position desc limit 1 for update`,
        [importId, item.kind, item.position],
      );
      demand(previous !== null, 'import.state');
      await this.db.updateVersioned('import_item', previous.id, previous.lock_version, {
        fields: JSON.stringify(joined(previous.fields, item.words)),
        words: `${previous.words} ${item.words}`,
        source_end:
          previous.file_id === item.file_id
            ? Math.max(previous.source_end ?? 0, item.source_end ?? 0)
            : previous.source_end,
        decision: 'EDITED',
        decided_by: actor.personId,
        decided_at: this.clock.now(),
      });
      await this.db.updateVersioned('import_item', item.id, item.lock_version, {
        decision: 'MERGED',
        decided_by: actor.personId,
        decided_at: this.clock.now(),
      });
      await this.touched(actor, importId, 'import.items_merged', { itemId });
      return itemView(await this.item(previous.id));
    });
  }

  async setHeader(actor: Actor, importId: string, lockVersion: number, header: ImportHeader): Promise<ImportView> {
    demand(header.title.trim() !== '', 'request.invalid');
    return this.db.write(actor, async () => {
      await this.demandReview(actor, importId);
      await this.db.updateVersioned('import', importId, lockVersion, {
        header: JSON.stringify(header),
        updated_at: this.clock.now(),
      });
      const { unit_id: unitId } = await this.db.get<{ unit_id: string }>('select unit_id from import where id = $1', [
        importId,
      ]);
      await this.audit.record(actor, { action: 'import.header_edited', entity: 'import', entityId: importId, unitId });
      return this.get(actor, importId);
    });
  }

  async discard(actor: Actor, importId: string): Promise<ImportView> {
    return this.db.write(actor, async () => {
      await this.demandUsable(actor, importId);
      const row = await this.db.get<{ state: ImportState }>('select state from import where id = $1 for update', [
        importId,
      ]);
      demand(row.state === 'REVIEW' || row.state === 'FAILED', 'import.state');
      await this.db.query("update import set state = 'DISCARDED' where id = $1", [importId]);
      return this.touched(actor, importId, 'import.discarded', {});
    });
  }

  private async demandReview(actor: Actor, importId: string): Promise<void> {
    await this.demandUsable(actor, importId);
    const row = await this.db.get<{ state: ImportState }>('select state from import where id = $1 for update', [
      importId,
    ]);
    demand(row.state !== 'ACCEPTED', 'import.already_accepted');
    demand(row.state === 'REVIEW', 'import.state');
  }

  private async touched(
    actor: Actor,
    importId: string,
    action: string,
    changes: Record<string, unknown>,
  ): Promise<ImportView> {
    const { unit_id: unitId } = await this.db.get<{ unit_id: string }>(
      'update import set updated_at = $2 where id = $1 returning unit_id',
      [importId, this.clock.now()],
    );
    await this.audit.record(actor, { action, entity: 'import', entityId: importId, unitId, changes });
    return this.get(actor, importId);
  }

  private item(id: string): Promise<ItemRow> {
    return this.db.get<ItemRow>(`select ${itemColumns} from import_item where id = $1 for update`, [id]);
  }

  private async files(importIds: string[]): Promise<Map<string, ImportView['files']>> {
    const rows = await this.db.query<{
      import_id: string;
      file_id: string;
      name: string;
      role: ImportFileRole;
      position: number;
      has_text: boolean;
    }>(
      `select f.import_id, f.file_id, s.name, f.role, f.position, f.has_text from import_file f join stored_file s on s.id = f.file_id
       where f.import_id = any($1) order by f.position`,
      [importIds],
    );
    const byImport = new Map<string, ImportView['files']>();
    for (const row of rows) {
      const list = byImport.get(row.import_id) ?? [];
      list.push({ fileId: row.file_id, name: row.name, role: row.role, position: row.position, hasText: row.has_text });
      byImport.set(row.import_id, list);
    }
    return byImport;
  }
}

function view(row: ImportRow, files: ImportView['files']): ImportView {
  return {
    id: row.id,
    state: row.state,
    unitId: row.unit_id,
    createdAt: row.created_at.toISOString(),
    jobId: row.job_id,
    errorCode: row.error_code,
    errorParams: row.error_params,
    header: row.header,
    files,
    warnings: row.warnings,
    decided: Number(row.decided),
    total: Number(row.total),
    duplicateOfVersionId: row.duplicate_of_version_id,
    amendsVersionId: row.amends_version_id,
    resultId: row.result_id,
    lockVersion: row.lock_version,
  };
}

function itemView(row: ItemRow): ImportItemView {
  return {
    id: row.id,
    kind: row.kind,
    position: row.position,
    fields: row.fields,
    words: row.words,
    source:
      row.file_id === null ? null : { fileId: row.file_id, start: row.source_start ?? 0, end: row.source_end ?? 0 },
    sectionId: row.section_id,
    confidence: Number(row.confidence),
    decision: row.decision,
    lockVersion: row.lock_version,
  };
}

/** The text field of an item, with more words at its end. */
function joined(fields: ImportItemFields, words: string): ImportItemFields {
  switch (fields.kind) {
    case 'TARGET':
      return { ...fields, phrase: `${fields.phrase} ${words}` };
    case 'TASK':
      return { ...fields, name: `${fields.name} ${words}` };
    case 'FUNDING':
      return { ...fields, printed: `${fields.printed} ${words}` };
    case 'BASIS':
      return { ...fields, title: `${fields.title ?? ''} ${words}`.trim(), printed: `${fields.printed} ${words}` };
    case 'DUTY':
      return { ...fields, text: `${fields.text} ${words}` };
    case 'VALUE':
      return { ...fields, asPrinted: `${fields.asPrinted} ${words}` };
    case 'OUTLINE':
      return { ...fields, title: `${fields.title} ${words}` };
  }
}
