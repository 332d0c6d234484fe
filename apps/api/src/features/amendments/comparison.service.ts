import type { ItemChangeView } from '@lotrinh/contracts';
import { compareVersions, type VersionRows } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { PlanRowService } from '../plans/plan-row.service.js';

/** What changed between two versions, of one plan or of two. */
@Injectable()
export class ComparisonService {
  constructor(private readonly rows: PlanRowService) {}

  /** `record.not_found` where the actor may not read both. */
  async compare(actor: Actor, beforeVersionId: string, afterVersionId: string): Promise<ItemChangeView[]> {
    return compareVersions(await this.rowsOf(actor, beforeVersionId), await this.rowsOf(actor, afterVersionId));
  }

  /** Everything that a version says. */
  async rowsOf(actor: Actor, versionId: string): Promise<VersionRows> {
    return {
      sections: await this.rows.sections(actor, versionId),
      targets: await this.rows.targets(actor, versionId),
      tasks: await this.rows.tasks(actor, versionId),
      funding: await this.rows.funding(actor, versionId),
      bases: await this.rows.bases(actor, versionId),
      duties: await this.rows.duties(actor, versionId),
    };
  }
}
