import {
  type AlignedTargetView,
  type DroppedTargetView,
  pageLimits,
  type PlanRowView,
  type PlanTargetView,
  type PlanView,
} from '@lotrinh/contracts';
import { alignTargets, consolidationChain, droppedTargets, type PlanBelow } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { PlanRowService } from '../plans/plan-row.service.js';
import { PlanService } from '../plans/plan.service.js';

type CarriedRow = PlanBelow['carried'][number] & { versionId: string };
type OmittedRow = PlanBelow['omitted'][number] & { versionId: string };

/** Whether the plans below a plan carry its targets. */
@Injectable()
export class AlignmentService {
  constructor(
    private readonly db: Db,
    private readonly plans: PlanService,
    private readonly rows: PlanRowService,
  ) {}

  /** Of the text in force, or of the draft where there is none; held against the plans below that the actor may read. */
  async get(actor: Actor, planId: string): Promise<AlignedTargetView[]> {
    const plan = await this.plans.get(actor, planId);
    const targets = await this.targetsOf(actor, plan);
    const children = await this.children(actor, planId);
    const versionIds = children.map(({ versionId }) => versionId);
    const carried = await this.db.query<CarriedRow>(
      `select version_id as "versionId", ancestor_item_id as "ancestorItemId", comparator, trim_scale(value) as value,
         trim_scale(value_max) as "valueMax", unit, target_year as "targetYear"
       from plan_target where version_id = any ($1) and ancestor_item_id is not null order by position`,
      [versionIds],
    );
    const omitted = await this.db.query<OmittedRow>(
      `select version_id as "versionId", ancestor_item_id as "ancestorItemId", reason from plan_omission
       where version_id = any ($1) and kind = 'TARGET' order by position`,
      [versionIds],
    );
    const below = children.map((child) => ({
      ...{ planId: child.id, unitName: child.unit.name, year: child.periodStart },
      carried: carried.filter(({ versionId }) => versionId === child.versionId),
      omitted: omitted.filter(({ versionId }) => versionId === child.versionId),
    }));
    return alignTargets(targets, below);
  }

  /** What the plan before this version's set out and this version does not carry on; none where there is no plan before. */
  async dropped(actor: Actor, versionId: string): Promise<DroppedTargetView[]> {
    const plan = await this.plans.ofVersion(actor, versionId);
    const beforeId = plan.predecessor?.id ?? (await this.planBefore(plan));
    if (beforeId === null) return [];
    const before = await this.targetsOf(actor, await this.plans.get(actor, beforeId));
    return droppedTargets(before, await this.rows.targets(actor, versionId));
  }

  /** The plan of the same unit and kind that ends the year before this one begins; row-level security leaves out what is hidden. */
  private async planBefore({ unit, kind, periodStart }: PlanView): Promise<string | null> {
    if (periodStart === null) return null;
    const before = await this.db.find<{ id: string }>(
      'select id from plan where unit_id = $1 and kind = $2 and period_end = $3 order by id desc limit 1',
      [unit.id, kind, periodStart - 1],
    );
    return before?.id ?? null;
  }

  private targetsOf(actor: Actor, plan: PlanView): Promise<PlanTargetView[]> {
    const inForce = consolidationChain(plan.versions, plan.currentVersionId).whole.at(-1);
    return this.rows.targets(actor, inForce?.id ?? plan.currentVersionId);
  }

  private async children(actor: Actor, parentId: string): Promise<PlanRowView[]> {
    const found: PlanRowView[] = [];
    for (let page = 1; page <= pageLimits.pageMax; page += 1) {
      const { items, total } = await this.plans.list(actor, { filter: { parentId }, page, size: pageLimits.sizeMax });
      found.push(...items);
      if (found.length >= total) break;
    }
    return found;
  }
}
