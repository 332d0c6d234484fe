import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Principal } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { DocumentService } from '../documents/document.service.js';

export type Purged = {
  files: number;
  imports: number;
  /** Versions whose content was taken from the file: people must decide on those, an issued text is never changed silently. */
  plans: { title: string; documentNumber: string | null; state: string }[];
};

/** Takes out a document that should never have come in, every copy of it: bytes, text, and everything the review holds of it. */
@Injectable()
export class ImportPurge {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly documents: DocumentService,
  ) {}

  async purge(principal: Principal, fileId: string, reason: string): Promise<Purged> {
    const copies = await this.db.read(principal, () =>
      this.db.query<{ id: string }>(
        `select id from stored_file where id = $1
           or (purged_at is null and sha256 = (select sha256 from stored_file where id = $1 and purged_at is null))`,
        [fileId],
      ),
    );
    demand(copies.length > 0, 'record.not_found');
    const ids = copies.map((copy) => copy.id);
    const purged = await this.purgeReviews(principal, ids, reason);
    for (const id of ids) await this.documents.purge(principal, id, reason);
    return { files: ids.length, ...purged };
  }

  private purgeReviews(principal: Principal, fileIds: string[], reason: string): Promise<Omit<Purged, 'files'>> {
    return this.db.write(principal, async () => {
      const imports = await this.db.query<{ id: string; unit_id: string }>(
        `update import set header = null, tree = null, warnings = '[]', lock_version = lock_version + 1,
           state = case when state = 'ACCEPTED' then state else 'DISCARDED' end
         where id in (select import_id from import_file where file_id = any($1)) returning id, unit_id`,
        [fileIds],
      );
      const ids = imports.map((row) => row.id);
      await this.db.query('delete from import_item where import_id = any($1)', [ids]);
      await this.db.query('delete from import_unit_name where import_id = any($1)', [ids]);
      for (const row of imports) {
        await this.audit.record(principal, {
          action: 'import.purged',
          entity: 'import',
          entityId: row.id,
          unitId: row.unit_id,
          reason,
        });
      }
      const plans = await this.db.query<{ title: string; document_number: string | null; state: string }>(
        `select p.title, v.document_number, v.state from plan_version v join plan p on p.id = v.plan_id
         where v.id in (select version_id from plan_file where file_id = any($1)) order by v.id`,
        [fileIds],
      );
      return {
        imports: imports.length,
        plans: plans.map((plan) => ({ title: plan.title, documentNumber: plan.document_number, state: plan.state })),
      };
    });
  }
}
