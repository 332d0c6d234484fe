import type { OpenWorkKind } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';

const system = { system: 'handover' };

/** Counts what a person has open. Later features add their own counts, because this one does not know them. */
@Injectable()
export class OpenWorkService {
  private readonly sources = new Map<OpenWorkKind, string>([
    ['job', `select count(*)::int as count from job where requester_id = $1 and state in ('WAITING', 'RUNNING')`],
  ]);

  constructor(private readonly db: Db) {}

  /** `sql` answers one `count` for the person's id in $1. */
  register(kind: OpenWorkKind, sql: string): void {
    this.sources.set(kind, sql);
  }

  /** Numbers only, and counted past the reader's own rights: what the work is about stays with those who may read it. */
  async count(personId: string): Promise<{ kind: OpenWorkKind; count: number }[]> {
    const found: { kind: OpenWorkKind; count: number }[] = [];
    for (const [kind, sql] of this.sources) {
      const { count } = await this.db.read(system, () => this.db.get<{ count: number }>(sql, [personId]));
      if (count > 0) found.push({ kind, count });
    }
    return found;
  }
}
