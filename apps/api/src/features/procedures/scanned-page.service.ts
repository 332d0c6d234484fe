import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { within } from '../../platform/auth/scope-sql.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { FileAccess } from '../documents/file-access.service.js';
import { type ScannedFile, ScannedFileService } from '../documents/scanned-file.service.js';
import { ProcedureQueries } from './procedure.queries.js';

/** Pages on which a leader decided by hand: kept for a decision that the secretary records, read by those who follow the plan. */
@Injectable()
export class ScannedPageService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly scans: ScannedFileService,
    private readonly files: FileAccess,
    private readonly stored: ProcedureQueries,
  ) {}

  onModuleInit(): void {
    this.files.allow(
      (actor, add) => `f.id in (select d.page_file_id from plan_decision d join plan_version v on v.id = d.version_id
        join plan p on p.id = v.plan_id where ${within(actor, ['plan.read'], 'p.unit_id', add)})`,
    );
  }

  /** Stores one page. */
  async keep(actor: Actor, versionId: string, isDeclared: boolean, page: ScannedFile): Promise<{ id: string }> {
    const { unitId, unitPath } = await this.db.read(actor, () => this.stored.subject(actor, versionId));
    demand(holdsOn(actor, 'plan.prepare', unitPath), 'access.forbidden');
    const changes = { version: versionId };
    return this.scans.keep(actor, page, { unitId, isDeclared, refusal: 'procedure.page_refused', changes });
  }
}
