import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Principal } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { DocumentService } from '../documents/document.service.js';

export type Purged = {
  imports: number;
  /** Versions whose content was taken from the file: people must decide on those, an issued text is never changed silently. */
  plans: { title: string; documentNumber: string | null; state: string }[];
};

/** Takes out a document that should never have come in: bytes, text, and everything the review holds of it. */
@Injectable()
export class ImportPurge {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly documents: DocumentService,
  ) {}

  async purge(principal: Principal, fileId: string, reason: string): Promise<Purged> {
    const purged = await this.db.write(principal, async () => {
      const imports = await this.db.query<{ id: string; unit_id: string }>(
        `update import set header = null, tree = null, warnings = '[]', lock_version = lock_version + 1,
           state = case when state = 'ACCEPTED' then state else 'DISCARDED' end
         where id in (select import_id from import_file where file_id = $1) returning id, unit_id`,
        [fileId],
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
        `select p.title, v.document_number, v.state from plan_file f
         join plan_version v on v.id = f.version_id join plan p on p.id = v.plan_id where f.file_id = $1 order by v.id`,
        [fileId],
      );
      return {
        imports: imports.length,
        plans: plans.map((plan) => ({ title: plan.title, documentNumber: plan.document_number, state: plan.state })),
      };
    });
    await this.documents.purge(principal, fileId, reason);
    return purged;
  }
}
