import type { ConsolidationView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { consolidate, consolidationChain, type VersionRows } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { demand } from '../../platform/errors/domain-error.js';
import { PlanService } from '../plans/plan.service.js';
import { ComparisonService } from './comparison.service.js';

/** A consolidated text with all it says. */
export type Consolidated = ConsolidationView & {
  plan: PlanView;
  /** The text at the root, then its amendments whose words are in it. */
  whole: PlanVersionView[];
  rows: VersionRows;
};

/** "Bản hợp nhất": what is in force after all amendments. It is for reference; the documents themselves stay what counts. */
@Injectable()
export class ConsolidationService {
  constructor(
    private readonly plans: PlanService,
    private readonly comparison: ComparisonService,
  ) {}

  /** `plan.not_in_force` where nothing of the plan is. */
  async get(actor: Actor, planId: string): Promise<Consolidated> {
    const plan = await this.plans.get(actor, planId);
    const { whole } = consolidationChain(plan.versions, plan.currentVersionId);
    const texts: { versionId: string; rows: VersionRows }[] = [];
    for (const { id } of whole) texts.push({ versionId: id, rows: await this.comparison.rowsOf(actor, id) });
    const last = texts.at(-1);
    demand(last !== undefined, 'plan.not_in_force');
    return { plan, whole, rows: last.rows, versionId: last.versionId, ...consolidate(texts) };
  }
}
