import { scannedPageLimits } from '@lotrinh/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { FileAccess } from '../documents/file-access.service.js';
import { ProcedureQueries } from './procedure.queries.js';

export type ScannedPage = { name: string; bytes: Buffer };

/** First bytes of what a scanner or a telephone makes. */
const kinds: [Buffer, string][] = [
  [Buffer.from('%PDF-'), 'application/pdf'],
  [Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png'],
  [Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg'],
];

/** Pages on which a leader decided by hand: kept for a decision that the secretary records, read by those who follow the plan. */
@Injectable()
export class ScannedPageService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly store: FileStore,
    private readonly files: FileAccess,
    private readonly stored: ProcedureQueries,
  ) {}

  onModuleInit(): void {
    this.files.allow(
      (actor, add) => `f.id in (select d.page_file_id from plan_decision d join plan_version v on v.id = d.version_id
        join plan p on p.id = v.plan_id where ${within(actor, ['plan.read'], 'p.unit_id', add)})`,
    );
  }

  /** Stores one page; the kind is told by its first bytes, not by its name. */
  async keep(
    actor: Actor,
    versionId: string,
    isDeclared: boolean,
    { name, bytes }: ScannedPage,
  ): Promise<{ id: string }> {
    demand(isDeclared, 'import.declaration_required');
    demand(bytes.byteLength <= scannedPageLimits.bytes, 'file.too_large', {
      maxMb: scannedPageLimits.bytes / 1_048_576,
    });
    const mediaType = kinds.find(([start]) => bytes.subarray(0, start.byteLength).equals(start))?.[1];
    demand(mediaType !== undefined, 'procedure.page_refused');
    const { unitId, unitPath } = await this.db.read(actor, () => this.stored.subject(actor, versionId));
    demand(holdsOn(actor, 'plan.prepare', unitPath), 'access.forbidden');
    const storageName = await this.store.put(bytes);
    try {
      return await this.db.write(actor, async () => {
        const id = newId();
        await this.db.insert('stored_file', {
          id,
          unit_id: unitId,
          uploaded_by: actor.personId,
          name,
          media_type: mediaType,
          size_bytes: bytes.byteLength,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          storage_name: storageName,
          created_at: this.clock.now(),
        });
        const changes = { version: versionId, sizeBytes: bytes.byteLength };
        await this.audit.record(actor, { action: 'file.stored', entity: 'stored_file', entityId: id, unitId, changes });
        return { id };
      });
    } catch (error) {
      await this.store.remove(storageName);
      throw error;
    }
  }
}
