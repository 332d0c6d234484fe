import type { EarlierPlanView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { bind } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { PlanDetailQueries } from './plan-detail.queries.js';
import { currentFirst } from './plan-list.queries.js';
import { readable } from './plan.policy.js';

/** Plans that a draft can take text from: others of its unit that the actor reads and that have sections. */
@Injectable()
export class EarlierPlansService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly plans: PlanDetailQueries,
  ) {}

  /** Of the same kind first, the nearest before the draft's period before all; at most twenty. */
  async list(actor: Actor, versionId: string): Promise<EarlierPlanView[]> {
    const { unitId, planId } = await this.plans.visibleVersion(actor, versionId);
    const params: unknown[] = [unitId, planId];
    const allowed = readable(actor, this.clock.today(), bind(params));
    return this.db.query<EarlierPlanView>(
      `select v.id as "versionId", v.title, p.period_start as "periodStart", p.period_end as "periodEnd"
       from plan p
       join plan own on own.id = $2
       cross join lateral (select * from plan_version v where v.plan_id = p.id and ${allowed.version} order by ${currentFirst} limit 1) v
       where p.unit_id = $1 and p.id <> $2 and ${allowed.plan}
         and exists (select from plan_section s where s.version_id = v.id and s.kind = 'SECTION')
       order by (p.kind = own.kind) desc, (p.period_start >= own.period_start) is true, p.period_start desc nulls last, v.id limit 20`,
      params,
    );
  }
}
