import type { SectionWorkChange, SectionWorkView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { PlanDetailQueries } from './plan-detail.queries.js';
import { unitNameSql } from './plan-list.queries.js';
import { demandWritable } from './plan.policy.js';

type Row = { itemId: string; isDone: boolean; ownerId: string | null; ownerName: string | null };

/** Who writes which section of a draft, and which are done. It is no part of the document and of its hash. */
@Injectable()
export class SectionWorkService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanDetailQueries,
  ) {}

  /** Sections that have an owner or are done; of any other there is nothing to say. */
  async list(actor: Actor, versionId: string): Promise<SectionWorkView[]> {
    await this.plans.visibleVersion(actor, versionId);
    return this.rows(versionId);
  }

  set(actor: Actor, versionId: string, { itemId, isDone, ownerUnitId }: SectionWorkChange): Promise<SectionWorkView[]> {
    return this.db.write(actor, async () => {
      const version = await this.plans.visibleVersion(actor, versionId);
      demandWritable(actor, version);
      await this.db.get("select 1 from plan_section where version_id = $1 and item_id = $2 and kind = 'SECTION'", [
        versionId,
        itemId,
      ]);
      if (ownerUnitId !== null) await this.db.get('select 1 from unit where id = $1', [ownerUnitId]);
      await this.db.query(
        `insert into plan_section_work (version_id, item_id, is_done, owner_unit_id, updated_by, updated_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (version_id, item_id) do update set is_done = $3, owner_unit_id = $4, updated_by = $5, updated_at = $6`,
        [versionId, itemId, isDone, ownerUnitId, actor.personId, this.clock.now()],
      );
      await this.audit.record(actor, {
        ...{ action: 'plan.section_assigned', entity: 'plan_version', entityId: versionId, unitId: version.unitId },
        changes: { itemId, isDone, ownerUnitId },
      });
      return this.rows(versionId);
    });
  }

  private async rows(versionId: string): Promise<SectionWorkView[]> {
    const rows = await this.db.query<Row>(
      `select w.item_id as "itemId", w.is_done as "isDone", w.owner_unit_id as "ownerId",
         ${unitNameSql('w.owner_unit_id', '$2')} as "ownerName"
       from plan_section_work w where w.version_id = $1 and (w.is_done or w.owner_unit_id is not null)`,
      [versionId, this.clock.today()],
    );
    return rows.map(({ itemId, isDone, ownerId, ownerName }) => ({
      ...{ itemId, isDone },
      owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
    }));
  }
}
