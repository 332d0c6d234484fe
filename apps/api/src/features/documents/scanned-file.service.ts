import { type ErrorCode, scannedPageLimits } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';

export type ScannedFile = { name: string; bytes: Buffer };

/** First bytes of what a scanner or a telephone makes. */
const kinds: [Buffer, string][] = [
  [Buffer.from('%PDF-'), 'application/pdf'],
  [Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png'],
  [Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg'],
];

/** Scans and photographs that somebody attaches to a record; what may be attached where is the caller's question. */
@Injectable()
export class ScannedFileService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly store: FileStore,
  ) {}

  /**
   * Stores one file; its kind is told by its first bytes, not by its name (`refusal` for any other). `attach` writes what it belongs
   * to in the same transaction.
   */
  async keep(
    actor: Actor,
    { name, bytes }: ScannedFile,
    of: {
      unitId: string;
      isDeclared: boolean;
      refusal: ErrorCode;
      changes: Record<string, unknown>;
      attach?: (fileId: string) => Promise<void>;
    },
  ): Promise<{ id: string }> {
    demand(of.isDeclared, 'import.declaration_required');
    demand(bytes.byteLength <= scannedPageLimits.bytes, 'file.too_large', {
      maxMb: scannedPageLimits.bytes / 1_048_576,
    });
    const mediaType = kinds.find(([start]) => bytes.subarray(0, start.byteLength).equals(start))?.[1];
    demand(mediaType !== undefined, of.refusal);
    const storageName = await this.store.put(bytes);
    try {
      return await this.db.write(actor, async () => {
        const id = newId();
        await this.db.insert('stored_file', {
          id,
          unit_id: of.unitId,
          uploaded_by: actor.personId,
          name: name.normalize('NFC'),
          media_type: mediaType,
          size_bytes: bytes.byteLength,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          storage_name: storageName,
          created_at: this.clock.now(),
        });
        await of.attach?.(id);
        await this.audit.record(actor, {
          ...{ action: 'file.stored', entity: 'stored_file', entityId: id, unitId: of.unitId },
          changes: { ...of.changes, sizeBytes: bytes.byteLength },
        });
        return { id };
      });
    } catch (error) {
      await this.store.remove(storageName);
      throw error;
    }
  }
}
