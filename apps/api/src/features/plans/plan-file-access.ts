import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { FileAccess } from '../documents/file-access.service.js';
import { readable } from './plan.policy.js';

/** The files of a version are read by its readers. */
@Injectable()
export class PlanFileAccess implements OnModuleInit {
  constructor(
    private readonly files: FileAccess,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.files.allow(
      (actor, add) => `f.id in (select pf.file_id from plan_file pf join plan_version v on v.id = pf.version_id
        join plan p on p.id = v.plan_id where ${readable(actor, this.clock.today(), add).version})`,
    );
  }
}
