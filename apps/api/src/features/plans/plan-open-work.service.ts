import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWorkService } from '../access/open-work.service.js';

/** Tells the handover list how many drafts a person leaves. */
@Injectable()
export class PlanOpenWork implements OnModuleInit {
  constructor(private readonly openWork: OpenWorkService) {}

  onModuleInit(): void {
    this.openWork.register(
      'draftPlan',
      `select count(*)::int as count from plan p where p.created_by = $1 and exists (
         select 1 from plan_version v where v.plan_id = p.id and v.state in ('DRAFTING', 'REVISING', 'RETURNED'))`,
    );
  }
}
