import { Injectable, type OnModuleInit } from '@nestjs/common';
import { within } from '../../platform/auth/scope-sql.js';
import { FileAccess } from '../documents/file-access.service.js';

/** The files of an import, and of the round or framework it became, are read by who may work on or read those. */
@Injectable()
export class ImportFileAccess implements OnModuleInit {
  constructor(private readonly files: FileAccess) {}

  onModuleInit(): void {
    this.files.allow(
      (actor, add) => `f.id in (select x.file_id from import_file x join import i on i.id = x.import_id
        where ${within(actor, ['import.use'], 'i.unit_id', add)})`,
    );
    this.files.allow(
      (actor, add) => `f.id in (select x.file_id from record_file x join framework k on k.id = x.record_id
        where ${within(actor, ['plan.read', 'import.use'], 'k.unit_id', add)})`,
    );
    this.files.allow(
      (actor, add) => `f.id in (select x.file_id from record_file x join historical_round r on r.id = x.record_id
        where ${within(actor, ['report.read', 'import.use'], 'r.unit_id', add)})`,
    );
  }
}
