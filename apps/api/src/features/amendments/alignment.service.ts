import {
  type AlignedTargetView,
  type DroppedTargetView,
  type EvaluationBeforeView,
  pageLimits,
  type PlanRowView,
  type PlanTargetView,
  type PlanView,
} from '@lotrinh/contracts';
import { alignTargets, consolidationChain, openTargets, type PlanBelow } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { EvaluationService } from '../evaluations/evaluation.service.js';
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
    private readonly evaluations: EvaluationService,
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

  /** What the plan before this version's leaves to think of, by what its evaluation says; none where there is no plan before. */
  async dropped(actor: Actor, versionId: string): Promise<DroppedTargetView[]> {
    const before = await this.before(actor, versionId);
    if (before === null) return [];
    const evaluation = await this.evaluations.final(actor, before.currentVersionId);
    const said = new Map((evaluation?.verdicts ?? []).map((row) => [row.itemId, row]));
    const open = openTargets(
      await this.targetsOf(actor, before),
      await this.rows.targets(actor, versionId),
      (itemId) => said.get(itemId)?.verdict ?? null,
    );
    return open.map(({ target, isCarried }) => ({
      ...target,
      verdict: said.get(target.itemId)?.verdict ?? null,
      note: said.get(target.itemId)?.note ?? null,
      isCarried,
    }));
  }

  /** How the plan before this version's was evaluated; null where it was not. */
  async evaluationBefore(actor: Actor, versionId: string): Promise<EvaluationBeforeView | null> {
    const before = await this.before(actor, versionId);
    const evaluation = before === null ? null : await this.evaluations.final(actor, before.currentVersionId);
    if (before === null || evaluation === null) return null;
    const { results, lessons } = evaluation;
    return { planId: before.id, title: before.title, results, lessons };
  }

  private async before(actor: Actor, versionId: string): Promise<PlanView | null> {
    const plan = await this.plans.ofVersion(actor, versionId);
    const beforeId = plan.predecessor?.id ?? (await this.planBefore(plan));
    return beforeId === null ? null : this.plans.get(actor, beforeId);
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
