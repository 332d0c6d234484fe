import { Injectable } from '@nestjs/common';
import { isSystem, type Principal } from '../auth/actor.js';
import { Db } from '../database/db.js';

export type AuditEntry = {
  /** `entity.verb_in_past`, e.g. `plan.issued`. */
  action: string;
  entity: string;
  entityId: string | null;
  unitId?: string | null;
  /** What changed, as the reader of the trail needs it; never secrets, never whole bodies. */
  changes?: Record<string, unknown>;
  reason?: string | null;
};

/** Writes one event per use case in the caller's transaction: no event, no change. */
@Injectable()
export class Audit {
  constructor(private readonly db: Db) {}

  async record(principal: Principal, entry: AuditEntry): Promise<void> {
    await this.db.insert('audit_event', {
      actor_id: isSystem(principal) ? null : principal.personId,
      system_actor: isSystem(principal) ? principal.system : null,
      post_id: isSystem(principal) ? null : principal.postId,
      action: entry.action,
      entity: entry.entity,
      entity_id: entry.entityId,
      unit_id: entry.unitId ?? null,
      changes: JSON.stringify(entry.changes ?? {}),
      reason: entry.reason ?? null,
      request_id: this.db.request()?.requestId ?? null,
    });
  }
}
