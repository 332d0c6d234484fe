import { randomBytes } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Actor, Principal } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { bind } from '../../platform/auth/scope-sql.js';
import { FileAccess } from './file-access.service.js';

const TICKET_MS = 60_000;
const WINDOW_MAX = 200_000;

export type TextWindow = { text: string; start: number; end: number; total: number };
export type Download = { name: string; mediaType: string; size: number; stream: ReadStream };

type FileRow = {
  id: string;
  name: string;
  media_type: string;
  size_bytes: string;
  storage_name: string | null;
  restriction: string | null;
};

/** Stored files and their canonical texts. Who sees a file is decided by row-level security: uploader, or reader of its plan. */
@Injectable()
export class DocumentService {
  private readonly tickets = new Map<string, { personId: string; fileId: string; expires: number }>();

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly access: FileAccess,
  ) {}

  /** Characters `start` to `end` (UTF-16 offsets) of the file's canonical text, widened to what lies within its bounds. */
  async text(actor: Actor, fileId: string, start: number, end: number): Promise<TextWindow> {
    const params: unknown[] = [fileId];
    const row = await this.db.get<{ text: string }>(
      `select t.text from stored_text t join stored_file f on f.id = t.file_id
       where f.id = $1 and f.purged_at is null and ${this.access.sql(actor, bind(params))}
       order by t.reader_version desc limit 1`,
      params,
    );
    const from = Math.max(0, Math.min(start, row.text.length));
    const to = Math.max(from, Math.min(end, row.text.length, from + WINDOW_MAX));
    return { text: row.text.slice(from, to), start: from, end: to, total: row.text.length };
  }

  /** A one-time word for one download, bound to person and file: links carry no access token (T7). */
  async ticket(actor: Actor, fileId: string): Promise<string> {
    const params: unknown[] = [];
    const row = await this.row(fileId, this.access.sql(actor, bind(params)), params);
    demand(row.restriction === null || row.restriction === 'NONE', 'plan.export_restricted');
    const word = randomBytes(24).toString('base64url');
    const now = this.clock.now().getTime();
    for (const [key, known] of this.tickets) if (known.expires < now) this.tickets.delete(key);
    this.tickets.set(word, { personId: actor.personId, fileId, expires: now + TICKET_MS });
    return word;
  }

  async download(fileId: string, word: string): Promise<Download> {
    const ticket = this.tickets.get(word);
    this.tickets.delete(word);
    if (ticket?.fileId !== fileId || ticket.expires < this.clock.now().getTime())
      throw new DomainError('access.sign_in_required');
    const row = await this.db.read({ system: 'download' }, () => this.row(fileId, 'true', []));
    const stream = row.storage_name === null ? null : this.store.stream(row.storage_name);
    if (stream === null) throw new DomainError('file.gone');
    return {
      name: row.name,
      mediaType: row.media_type,
      size: Number(row.size_bytes),
      stream,
    };
  }

  /** A file that the actor may read, whole; null where it was taken out for good. `file.gone` where its bytes are lost. */
  async content(actor: Actor, fileId: string): Promise<MadeFile | null> {
    const params: unknown[] = [];
    const row = await this.row(fileId, this.access.sql(actor, bind(params)), params);
    if (row.storage_name === null) return null;
    const stream = this.store.stream(row.storage_name);
    if (stream === null) throw new DomainError('file.gone');
    return { name: row.name, bytes: await buffer(stream) };
  }

  /** Takes a file's bytes, text and name out for good. The row stays as a trace. */
  async purge(principal: Principal, fileId: string, reason: string): Promise<void> {
    const storageName = await this.db.write(principal, async () => {
      const row = await this.db.get<{ storage_name: string | null; unit_id: string }>(
        'select storage_name, unit_id from stored_file where id = $1 for update',
        [fileId],
      );
      await this.db.query('delete from stored_text where file_id = $1', [fileId]);
      await this.db.query(
        "update stored_file set storage_name = null, purged_at = $2, name = 'purged', sha256 = repeat('0', 64) where id = $1",
        [fileId, this.clock.now()],
      );
      await this.audit.record(principal, {
        action: 'file.purged',
        entity: 'stored_file',
        entityId: fileId,
        unitId: row.unit_id,
        reason,
      });
      return row.storage_name;
    });
    if (storageName !== null) await this.store.remove(storageName);
  }

  private row(fileId: string, allowed: string, params: unknown[]): Promise<FileRow> {
    const id = bind(params)(fileId);
    return this.db.get<FileRow>(
      `select f.id, f.name, f.media_type, f.size_bytes, f.storage_name,
         (select max(p.restriction) from plan_file pf join plan_version v on v.id = pf.version_id join plan p on p.id = v.plan_id
          where pf.file_id = f.id and p.restriction <> 'NONE') as restriction
       from stored_file f where f.id = ${id} and ${allowed}`,
      params,
    );
  }
}
