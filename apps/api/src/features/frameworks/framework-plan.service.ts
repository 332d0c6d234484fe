import type { FrameworkSectionView, PlanView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import type { SectionInput } from '../plans/plan-content.service.js';
import { type NewPlan, PlanService } from '../plans/plan.service.js';
import { FrameworkService } from './framework.service.js';

/** Plans begun from a framework. */
@Injectable()
export class FrameworkPlanService {
  constructor(
    private readonly db: Db,
    private readonly frameworks: FrameworkService,
    private readonly plans: PlanService,
  ) {}

  /** A draft whose outline is the framework's, ready to be written; `framework.not_in_use` for any other state. */
  async createDraft(actor: Actor, frameworkId: string, input: NewPlan): Promise<PlanView> {
    return this.db.write(actor, async () => {
      const framework = await this.frameworks.get(actor, frameworkId);
      demand(framework.state === 'IN_USE', 'framework.not_in_use');
      const sections = await this.frameworks.sections(actor, frameworkId);
      return this.plans.createDraft(actor, input, { frameworkId, sections: sectionTree(sections) });
    });
  }
}

/** Sections in reading order with their depths, as the tree that a plan is made of. */
function sectionTree(outline: FrameworkSectionView[]): SectionInput[] {
  const roots: SectionInput[] = [];
  const open: SectionInput[] = [];
  for (const { id, depth, label, title } of outline) {
    const section: SectionInput = {
      key: id,
      kind: 'SECTION',
      label: label === '' ? null : label,
      text: title,
      rows: null,
      source: null,
      frameworkSectionId: id,
      children: [],
    };
    open.length = Math.min(open.length, depth);
    (open.at(-1)?.children ?? roots).push(section);
    open.push(section);
  }
  return roots;
}
