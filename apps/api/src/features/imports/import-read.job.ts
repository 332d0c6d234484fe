import { createHash } from 'node:crypto';
import type { JobKind } from '@lotrinh/contracts';
import { type Draft, ReadError } from '@lotrinh/reader';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { JobCancelled, JobInterrupted, type JobContext, JobHandler } from '../../platform/jobs/job-handler.js';
import { PrincipalService } from '../access/principal.service.js';
import { draftHeader, draftItems } from './draft.mapper.js';
import { ImportDuplicates } from './import-duplicates.service.js';
import { ImportUnitNames } from './import-unit-names.service.js';
import { ImportSources, type ReadSource, type Source } from './import-source.service.js';
import { Incoming } from './incoming.service.js';
import { mediaTypeOf } from './media-type.js';

const system = { system: 'import' };

/** Codes after which the bytes are not kept, not even as evidence: they are an attack or may become one. */
const unsafe = new Set(['archive_bomb', 'dangerous_xml', 'wrong_type', 'too_complex']);

type ImportRow = { unit_id: string; state: string; agency_id: string };

/** Reads the files of an import in a child process and lays the draft out for review. */
@Injectable()
export class ImportReadJob extends JobHandler {
  readonly kind: JobKind = 'import.read';

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly incoming: Incoming,
    private readonly sources: ImportSources,
    private readonly principals: PrincipalService,
    private readonly unitNames: ImportUnitNames,
    private readonly duplicates: ImportDuplicates,
  ) {
    super();
  }

  async run({ subjectId: importId, requesterId, progress }: JobContext): Promise<Record<string, unknown>> {
    const row = await this.db.read(system, () =>
      this.db.get<ImportRow>(
        'select i.unit_id, i.state, u.agency_id from import i join unit u on u.id = i.unit_id where i.id = $1',
        [importId],
      ),
    );
    if (row.state !== 'READING' && row.state !== 'REVIEW') return { importId };
    let sources: Source[] = [];
    try {
      const actor = await this.db.read(system, () => this.principals.load(requesterId, null, null));
      if (actor === null) throw new DomainError('access.session_ended');
      await progress.report('open', 5);
      sources = await this.sources.of(importId);
      const { draft, read } = await this.sources.read(sources, progress);
      await progress.report('save', 90);
      await this.keep(actor, importId, row, draft, read);
    } catch (error) {
      if (progress.signal.reason instanceof JobInterrupted) throw error;
      await this.giveUp(requesterId, importId, row, sources, error);
      throw error instanceof ReadError ? new DomainError('import.unreadable', { reason: error.code }) : error;
    }
    await this.incoming.discard(importId);
    return { importId };
  }

  /** One transaction: the import is under review with everything it needs, or it is as it was. */
  private async keep(actor: Actor, importId: string, row: ImportRow, draft: Draft, read: ReadSource[]): Promise<void> {
    const names = await this.storeBytes(importId, read);
    const duplicate = await this.db.read(actor, () =>
      this.duplicates.find(
        row.agency_id,
        draft,
        read.map((s) => sha256(s.bytes)),
      ),
    );
    await this.db.write(actor, async () => {
      const current = await this.db.get<{ state: string }>('select state from import where id = $1 for update', [
        importId,
      ]);
      if (current.state !== 'READING' && current.state !== 'REVIEW') throw new JobCancelled();
      const fileIds = await this.keepFiles(actor.personId, importId, row, read, names, draft.readerVersion);
      await this.keepItems(importId, draft, read, fileIds);
      await this.unitNames.refresh(actor, importId, row.agency_id, draft);
      const spanned = (span: { file: number; start: number; end: number } | null) =>
        span === null ? null : { fileId: fileIds[span.file], start: span.start, end: span.end };
      await this.db.query(
        `update import set state = 'REVIEW', reader_version = $2, header = coalesce(header, $3), tree = $4, warnings = $5, duplicate_of_version_id = $6,
           amends_version_id = coalesce(amends_version_id, $7), error_code = null, error_params = '{}', updated_at = $8, lock_version = lock_version + 1 where id = $1`,
        [
          importId,
          draft.readerVersion,
          JSON.stringify(
            draftHeader(
              draft,
              read.map((source) => source.text ?? ''),
            ),
          ),
          JSON.stringify(draft.tree),
          JSON.stringify(draft.warnings.map((w) => ({ code: w.code, params: w.params, source: spanned(w.span) }))),
          duplicate.sameVersionId,
          duplicate.amendsVersionId,
          this.clock.now(),
        ],
      );
      await this.audit.record(actor, {
        action: 'import.read',
        entity: 'import',
        entityId: importId,
        unitId: row.unit_id,
      });
    });
  }

  /** Names derive from the import, so that a second run after a crash writes over the first instead of beside it. */
  private storeBytes(importId: string, read: ReadSource[]): Promise<(string | null)[]> {
    const store = async (source: ReadSource, position: number) =>
      source.fileId === null ? this.store.put(source.bytes, storageName(importId, position)) : null;
    return Promise.all(read.map(store));
  }

  private async keepFiles(
    uploaderId: string,
    importId: string,
    row: ImportRow,
    read: ReadSource[],
    names: (string | null)[],
    readerVersion: string | null,
  ): Promise<string[]> {
    const ids: string[] = [];
    for (const [position, source] of read.entries()) {
      const id = source.fileId ?? newId();
      ids.push(id);
      if (source.fileId === null) {
        await this.db.insert('stored_file', {
          id,
          unit_id: row.unit_id,
          uploaded_by: uploaderId,
          name: source.name,
          media_type: mediaTypeOf(source.name),
          size_bytes: source.bytes.byteLength,
          sha256: sha256(source.bytes),
          storage_name: names[position],
        });
        await this.db.insert('import_file', {
          import_id: importId,
          position,
          file_id: id,
          role: source.role,
          has_text: source.text !== null,
        });
      }
      if (source.text !== null && readerVersion !== null) {
        await this.db.query(
          `insert into stored_text (file_id, reader_version, text) values ($1, $2, $3)
           on conflict (file_id, reader_version) do update set text = excluded.text`,
          [id, readerVersion, source.text],
        );
      }
    }
    return ids;
  }

  /** A person's decisions stay; what nobody has decided on is replaced by the new reading (E42). */
  private async keepItems(importId: string, draft: Draft, read: ReadSource[], fileIds: string[]): Promise<void> {
    const decided = await this.db.query<{ item_key: string }>(
      "select item_key from import_item where import_id = $1 and decision <> 'PENDING'",
      [importId],
    );
    const known = new Set(decided.map((item) => item.item_key));
    await this.db.query("delete from import_item where import_id = $1 and decision = 'PENDING'", [importId]);
    const texts = read.map((source) => source.text ?? '');
    const rows = draftItems(draft, texts).map((item, position) => ({ ...item, position }));
    await this.db.insertMany(
      'import_item',
      rows
        .filter((item) => !known.has(item.itemKey))
        .map((item) => ({
          id: newId(),
          import_id: importId,
          kind: item.kind,
          position: item.position,
          item_key: item.itemKey,
          fields: JSON.stringify(item.fields),
          words: item.words,
          section_id: item.sectionId,
          file_id: item.span === null ? null : (fileIds[item.span.file] ?? null),
          source_start: item.span?.start ?? null,
          source_end: item.span?.end ?? null,
          confidence: item.confidence.toFixed(3),
        })),
    );
  }

  /** Ends an import that was being read with the reason; one that was under review already stays as it was. */
  private async giveUp(
    requesterId: string,
    importId: string,
    row: ImportRow,
    sources: Source[],
    error: unknown,
  ): Promise<void> {
    if (row.state !== 'READING') return;
    if (error instanceof JobCancelled || (error instanceof ReadError && error.code === 'cancelled')) {
      await this.db.write(system, () => this.end(importId, 'CANCELLED', null, {}));
    } else if (error instanceof ReadError) {
      const isEvidence = !unsafe.has(error.code);
      const read = sources.map((source) => ({ ...source, text: null }));
      const names = isEvidence ? await this.storeBytes(importId, read) : [];
      await this.db.write(system, async () => {
        if (isEvidence) await this.keepFiles(requesterId, importId, row, read, names, null);
        await this.end(importId, 'FAILED', `read.${error.code}`, error.params);
      });
    } else {
      const known = error instanceof DomainError ? error : new DomainError('server.internal');
      const isSecret = known.code === 'import.secret_refused';
      await this.db.write(system, async () => {
        await this.end(importId, isSecret ? 'REFUSED' : 'FAILED', known.code, known.params);
        if (isSecret) {
          await this.audit.record(system, {
            action: 'import.refused',
            entity: 'import',
            entityId: importId,
            unitId: row.unit_id,
          });
        }
      });
    }
    await this.incoming.discard(importId);
  }

  private async end(
    importId: string,
    state: string,
    code: string | null,
    params: Record<string, unknown>,
  ): Promise<void> {
    await this.db.query(
      "update import set state = $2, error_code = $3, error_params = $4, updated_at = $5, lock_version = lock_version + 1 where id = $1 and state = 'READING'",
      [importId, state, code, JSON.stringify(params), this.clock.now()],
    );
  }
}

const storageName = (importId: string, position: number) => sha256(Buffer.from(`${importId}:${position}`)).slice(0, 32);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
