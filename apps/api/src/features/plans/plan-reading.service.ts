import type { PlanBasisView, PlanFundingView, PlanSectionView, PlanTargetView, PlanTaskView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { PlanDetailQueries, type VisibleVersion } from './plan-detail.queries.js';
import { PlanItemQueries } from './plan-item.queries.js';
import { mayWrite } from './plan.policy.js';

/** A version as other features read it: its head, whether the actor may write it, and its rows in printed order. */
export type PlanReading = {
  version: VisibleVersion;
  mayWrite: boolean;
  sections: PlanSectionView[];
  targets: PlanTargetView[];
  tasks: PlanTaskView[];
  funding: PlanFundingView[];
  bases: PlanBasisView[];
};

/** One version whole, in seven statements whatever its size. */
@Injectable()
export class PlanReadingService {
  constructor(
    private readonly plans: PlanDetailQueries,
    private readonly items: PlanItemQueries,
  ) {}

  /** `record.not_found` outside what the actor may read. */
  async read(actor: Actor, versionId: string): Promise<PlanReading> {
    const version = await this.plans.visibleVersion(actor, versionId);
    return {
      version,
      mayWrite: mayWrite(actor, version),
      sections: await this.items.sectionRows(versionId),
      targets: await this.items.targetRows(versionId, null),
      tasks: await this.items.taskRows(versionId, null),
      funding: await this.items.fundingRows(versionId, null),
      bases: await this.items.basisRows(versionId, null),
    };
  }
}
