import { createHash, randomBytes } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';

const TICKET_MS = 60_000;
const WINDOW_MAX = 200_000;

export type NewFile = { unitId: string; name: string; mediaType: string; bytes: Uint8Array };
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
  ) {}

  /** Keeps the bytes first and the row after: a crash in between leaves an unnamed file, never a row without its bytes. */
  async add(actor: Actor, file: NewFile): Promise<string> {
    const storageName = await this.store.put(file.bytes);
    const id = newId();
    await this.db.write(actor, async () => {
      await this.db.insert('stored_file', {
        id,
        unit_id: file.unitId,
        uploaded_by: actor.personId,
        name: file.name.normalize('NFC').slice(0, 255),
        media_type: file.mediaType,
        size_bytes: file.bytes.byteLength,
        sha256: createHash('sha256').update(file.bytes).digest('hex'),
        storage_name: storageName,
      });
      await this.audit.record(actor, {
        action: 'file.stored',
        entity: 'stored_file',
        entityId: id,
        unitId: file.unitId,
      });
    });
    return id;
  }

  async keepText(fileId: string, readerVersion: string, text: string): Promise<void> {
    await this.db.query(
      'insert into stored_text (file_id, reader_version, text) values ($1, $2, $3) on conflict (file_id, reader_version) do update set text = excluded.text',
      [fileId, readerVersion, text],
    );
  }

  /** Characters `start` to `end` (UTF-16 offsets) of the file's canonical text, widened to what lies within its bounds. */
  async text(fileId: string, start: number, end: number): Promise<TextWindow> {
    const row = await this.db.get<{ text: string }>(
      'select t.text from stored_text t join stored_file f on f.id = t.file_id where f.id = $1 and f.purged_at is null order by t.reader_version desc limit 1',
      [fileId],
    );
    const from = Math.max(0, Math.min(start, row.text.length));
    const to = Math.max(from, Math.min(end, row.text.length, from + WINDOW_MAX));
    return { text: row.text.slice(from, to), start: from, end: to, total: row.text.length };
  }

  async bytes(fileId: string): Promise<Buffer> {
    const row = await this.row(fileId);
    if (row.storage_name === null) throw new DomainError('file.gone');
    return this.store.read(row.storage_name);
  }

  /** A one-time word for one download, bound to person and file: links carry no access token (T7). */
  async ticket(actor: Actor, fileId: string): Promise<string> {
    const row = await this.row(fileId);
    demand(row.restriction === null || row.restriction === 'NONE', 'access.forbidden');
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
    const row = await this.db.read({ system: 'download' }, () => this.row(fileId));
    if (row.storage_name === null) throw new DomainError('file.gone');
    return {
      name: row.name,
      mediaType: row.media_type,
      size: Number(row.size_bytes),
      stream: this.store.stream(row.storage_name),
    };
  }

  /** Takes a file out for good: bytes, text and every sentence in plans and imports that came from it. The row stays as a trace. */
  async purge(actor: Actor, fileId: string, reason: string): Promise<void> {
    const storageName = await this.db.write(actor, async () => {
      const row = await this.db.get<{ storage_name: string | null; unit_id: string }>(
        'select storage_name, unit_id from stored_file where id = $1 for update',
        [fileId],
      );
      await this.db.query('delete from stored_text where file_id = $1', [fileId]);
      await this.db.query(
        "update stored_file set storage_name = null, purged_at = $2, name = 'purged', sha256 = repeat('0', 64) where id = $1",
        [fileId, this.clock.now()],
      );
      await this.audit.record(actor, {
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

  private row(fileId: string): Promise<FileRow> {
    return this.db.get<FileRow>(
      `select f.id, f.name, f.media_type, f.size_bytes, f.storage_name,
         (select max(p.restriction) from plan_file pf join plan_version v on v.id = pf.version_id join plan p on p.id = v.plan_id
          where pf.file_id = f.id and p.restriction <> 'NONE') as restriction
       from stored_file f where f.id = $1`,
      [fileId],
    );
  }
}
